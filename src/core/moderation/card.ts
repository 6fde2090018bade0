import { lines, link, mark, moment, plain, quoted, sentence, small, text } from '../card/rich.ts';
import type { Button, Inline, Overflow, Part, Pressable } from '../card/part.ts';
import { oneLine } from '../card/text.ts';
import { actText } from '../catalogue/moderation.ts';
import { moderationCard } from '../catalogue/moderation-card.ts';
import { namesText, spanText } from '../catalogue/moment.ts';
import type { UiLanguage } from '../language.ts';
import { agreedMayFrom, readByAgreed } from './appeal.ts';
import type { ModerationCase } from './case.ts';
import type { Incident, Matter, MatterKind } from './incident.ts';

/** What can be pressed on a moderators' card. */
export const incidentActions = [
  'timeout', 'warn', 'delete', 'ban', 'kick', 'note', 'history', 'rule', 'leave', 'calm', 'agree', 'decline', 'uphold', 'grant',
] as const; // prettier-ignore
export type IncidentAction = (typeof incidentActions)[number];

/** An incident as the moderators see it; each desk renders its parts. */
export interface IncidentCard {
  incident: Incident;
  /** The case it asks about: an appeal, or a ban that needs a second person. */
  case?: ModerationCase;
  /** Those that answered it. */
  cases: readonly ModerationCase[];
  language: UiLanguage;
  /** How long its one button calms the place, in milliseconds. */
  calmMs: number;
}

const longestName = 80;
const longestQuote = 800;
/** Before the title, told apart by shape. */
const sign: Record<MatterKind, string> = {
  report: '🚩',
  automod: '🛡️',
  joins: '🚪',
  flood: '🌊',
  appeal: '✉️',
  second: '✌️',
};

const byOf = ({ by }: ModerationCase, language: UiLanguage): string =>
  by.kind === 'teammate' ? oneLine(by.teammate.name, longestName) : moderationCard[language].bot;

const title = ({ incident: { matter }, case: of, language }: IncidentCard): string => {
  const words = moderationCard[language].title;
  switch (matter.about) {
    case 'report':
      return words.report(matter);
    case 'automod':
      return words.automod({ rule: oneLine(matter.rule, longestName) });
    case 'joins':
      return words.joins({ count: matter.count, span: spanText(matter.sinceMs, language) });
    case 'flood':
      return words.flood({ ...matter, span: spanText(matter.sinceMs, language) });
    case 'appeal':
      return words.appeal({ number: of?.number ?? 0 });
    case 'second':
      return words.second({ number: of?.number ?? 0, act: of ? actText(of.act, language) : '' });
  }
};

const named = ({ name, id }: { name: string; id: string }): Inline[] => [
  ...text(oneLine(name, longestName), { bold: true }),
  ...text(` (${id})`),
];
const quote = (words: string, language: UiLanguage): Part[] =>
  quoted('said', text(words === '' ? moderationCard[language].forgotten : oneLine(words, longestQuote)));

/** Whose turn it is: not theirs who wanted it; of those, only who agreed, and only when nobody else has. */
const whoElse = (of: ModerationCase, language: UiLanguage): Inline[] => {
  const words = moderationCard[language];
  const second = of.secondBy && oneLine(of.secondBy.name, longestName);
  const by = namesText([byOf(of, language), ...(second === undefined ? [] : [second])], language);
  const from = agreedMayFrom(of);
  const said = words.somebodyElse({ by });
  return second === undefined || from === undefined
    ? text(said)
    : sentence(`${said} ${words.agreedMay({ name: second, at: mark(0) })}`, [[moment(from)]]);
};

const caseLines = (card: IncidentCard): Part[] => {
  const { case: of, language } = card;
  if (!of) return [];
  const words = moderationCard[language];
  const by = byOf(of, language);
  const said = words.case({
    number: of.number,
    act: actText(of.act, language),
    reason: oneLine(of.reason, longestQuote),
    by,
  });
  const other = card.incident.state === 'open' ? lines('other', whoElse(of, language)) : [];
  return [...(of.member ? lines('who', named(of.member)) : []), ...lines('case', text(said)), ...other];
};

const about = (card: IncidentCard, matter: Matter): Part[] => {
  const { language } = card;
  const words = moderationCard[language];
  switch (matter.about) {
    case 'report': {
      const { author, url, text: said } = matter.message;
      const reasons = matter.reasons.map((one) => text(`• ${oneLine(one, longestQuote)}`));
      return [
        ...lines('who', [...named(author), ...text(' · '), ...link(words.seeMessage, url)]),
        ...quote(said, language),
        ...(reasons.length === 0 ? [] : lines('reasons', text(words.reasons), ...reasons)),
      ];
    }
    case 'automod':
      return [
        ...lines('who', named(matter.member)),
        ...(matter.text === '' ? [] : quote(matter.text, language)),
        ...small('matched', matter.matched === undefined ? '' : words.matched({ words: matter.matched })),
      ];
    case 'flood':
      return quote(matter.text, language);
    case 'joins':
      return [];
    case 'appeal':
      return [...caseLines(card), ...quote(card.case?.appeal?.text ?? '', language)];
    case 'second':
      return caseLines(card);
  }
};

/** What is pressed comes back with the incident it was drawn for. */
const button = (
  { incident }: IncidentCard,
  action: IncidentAction,
  words: string,
  style?: Button['style'],
): Button => ({
  type: 'button',
  action_id: `mod.${action}`,
  text: plain(words),
  value: incident.id,
  ...(style && { style }),
});

/** A menu that forgets has five entries at most: Slack's figure, https://docs.slack.dev/reference/block-kit/block-elements/overflow-menu-element */
const seldom = ['ban', 'kick', 'note', 'history', 'rule'] as const;

const onMember = (card: IncidentCard, often: readonly ('timeout' | 'warn' | 'delete')[]): Pressable[] => {
  const words = moderationCard[card.language].button;
  const menu: Overflow = {
    type: 'overflow',
    action_id: 'mod.more',
    options: seldom.map((action) => ({ text: plain(words[action]), value: `${action} ${card.incident.id}` })),
  };
  return [
    ...often.map((action) => button(card, action, words[action])),
    button(card, 'leave', words.leave),
    menu,
  ];
};

const pressables = (card: IncidentCard): Pressable[] => {
  const words = moderationCard[card.language].button;
  const span = spanText(card.calmMs, card.language);
  switch (card.incident.matter.about) {
    case 'report':
      return onMember(card, ['timeout', 'warn', 'delete']);
    case 'automod':
      return onMember(card, ['timeout', 'warn']);
    case 'joins':
      return [button(card, 'calm', words.pause({ span }), 'primary'), button(card, 'leave', words.leave)];
    case 'flood':
      return [button(card, 'calm', words.slow({ span }), 'primary'), button(card, 'leave', words.leave)];
    case 'appeal':
      return [button(card, 'uphold', words.uphold), button(card, 'grant', words.grant)];
    case 'second':
      return [button(card, 'agree', words.agree, 'danger'), button(card, 'decline', words.decline)];
  }
};

const outcome = ({ incident, case: of, cases, language }: IncidentCard): string[] => {
  const words = moderationCard[language];
  const by = oneLine(incident.settled?.by.name ?? '', longestName);
  if (incident.matter.about === 'appeal')
    return [
      words.answered({
        by,
        upheld: of?.appeal?.answer?.upheld === true,
        agreed: of !== undefined && readByAgreed(of),
      }),
    ];
  if (incident.matter.about === 'second' && of?.state === 'declined') return [words.declined({ by })];
  const done = cases.map((one) =>
    words.done({ number: one.number, act: actText(one.act, language), by: byOf(one, language) }),
  );
  return done.length > 0 ? done : [words.left({ by })];
};

/** The card from top to bottom; once it is settled, what came of it, and nothing to press. */
export const incidentParts = (card: IncidentCard): Part[] => {
  const { incident, language } = card;
  const words = moderationCard[language];
  const open = incident.state === 'open';
  return [
    ...small('chips', `${sign[incident.matter.about]} ${title(card)}`, open ? words.open : words.settled),
    ...about(card, incident.matter),
    ...(open
      ? [{ type: 'actions' as const, block_id: `mod.${incident.version}`, elements: pressables(card) }]
      : small('outcome', ...outcome(card).map((line) => `✓ ${line}`))),
  ];
};
