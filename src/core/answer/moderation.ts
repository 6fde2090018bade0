import { withMentions } from '../card/mentions.ts';
import type { Inline, Part } from '../card/part.ts';
import { lines, plain, text } from '../card/rich.ts';
import { oneLine } from '../card/text.ts';
import { actText, moderationRefusalText } from '../catalogue/moderation.ts';
import { moderationCard } from '../catalogue/moderation-card.ts';
import { moderationDesk } from '../catalogue/moderation-desk.ts';
import { moderationSaid } from '../catalogue/moderation-said.ts';
import { momentText } from '../catalogue/moment.ts';
import type { UiLanguage } from '../language.ts';
import type { ModerationCase } from '../moderation/case.ts';
import { formActs } from '../moderation/form.ts';
import { ruleButton } from '../moderation/press.ts';
import type { ModerationRefusal } from '../moderation/refusal.ts';
import type { Reader } from '../reader.ts';

/** A refusal as this person reads it; who could do it instead is named, and nothing else in it can be a mention. */
export const modRefusalInline = (
  refusal: ModerationRefusal,
  { language, timezone }: Pick<Reader, 'language' | 'timezone'>,
): Inline[] => {
  const words = moderationRefusalText(refusal, language, timezone);
  return refusal.refused === 'not_allowed' ? withMentions(words) : text(words);
};

/** What is said of a case that was just opened. */
export const openedText = (of: ModerationCase, language: UiLanguage): string => {
  const words = moderationDesk[language];
  return of.state === 'proposed'
    ? words.proposed({ number: of.number })
    : words.opened({ number: of.number, act: actText(of.act, language) });
};

/** A member's cases, one line each, newest first. */
export const caseLines = (
  cases: readonly ModerationCase[],
  { language, timezone }: Pick<Reader, 'language' | 'timezone'>,
): Part[] => {
  const words = moderationDesk[language];
  if (cases.length === 0) return lines('cases', text(words.noCases));
  const lineOf = (of: ModerationCase): string =>
    words.line({
      number: of.number,
      at: momentText(of.createdAt, language, timezone),
      act: actText(of.act, language),
      state: words.state[of.state],
      by: of.by.kind === 'teammate' ? oneLine(of.by.teammate.name, 40) : moderationSaid[language].itself,
      reason: oneLine(of.reason, 80),
    });
  return lines('cases', ...cases.map((of) => text(lineOf(of))));
};

/** How moderators' commands are typed, one line each. */
export const modUsage = (language: UiLanguage): Part[] => {
  const { typed, command } = moderationDesk[language];
  const line = (name: keyof typeof typed.usage) => [
    ...text(typed.usage[name], { code: true }),
    ...text(`  ${command[name]}`),
  ];
  return lines('usage', text(typed.title), line('history'), line('lift'), line('forget'), text(typed.ids));
};

/** What can be done about a message of the place, to a moderator alone. */
export const choicesOn = ({ channel, id }: { channel: string; id: string }, language: UiLanguage): Part[] => {
  const { button } = moderationCard[language];
  const elements = formActs.map((act) => ({
    type: 'button' as const,
    action_id: `mod.on ${act}`,
    text: plain(button[act]),
    value: `${channel} ${id}`,
  }));
  return [
    ...lines('choose', text(moderationDesk[language].choose)),
    { type: 'actions', block_id: 'mod.on', elements },
  ];
};

/** What would become of a keyword, with one button: nothing is made by itself. */
export const ruleQuestion = (
  keyword: string,
  incidentId: string | undefined,
  language: UiLanguage,
): Part[] => {
  const words = moderationDesk[language];
  const yes = { type: 'button' as const, ...ruleButton(keyword, incidentId), text: plain(words.ruleYes) };
  return [
    ...lines('ask', text(words.ruleAsk({ keyword }))),
    { type: 'actions', block_id: 'mod.rule', elements: [yes] },
  ];
};
