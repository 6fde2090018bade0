import { actText, moderation } from '../catalogue/moderation.ts';
import { moderationSaid } from '../catalogue/moderation-said.ts';
import { moderationCard } from '../catalogue/moderation-card.ts';
import { spanText } from '../catalogue/moment.ts';
import { oneLine } from '../card/text.ts';
import type { UiLanguage } from '../language.ts';
import { lengthOf } from './act.ts';
import type { Act, Member } from './act.ts';
import type { ModerationCase } from './case.ts';
import type { Logged, Told } from './change.ts';
import type { Matter } from './incident.ts';

const longestName = 80;

const decision = (of: Act, brand: string, language: UiLanguage): string => {
  const words = moderationSaid[language].decided;
  const length = lengthOf(of);
  const values = { brand, length: length === undefined ? '' : spanText(length, language) };
  switch (of.act) {
    case 'delete':
    case 'timeout':
    case 'kick':
      return words[of.act](values);
    case 'ban':
      return length === undefined ? words.ban(values) : words.banFor(values);
    default:
      return words.warn(values);
  }
};

/** What the member reads of a decision; the guard reads it before them. */
export const decisionText = (
  { act, member, reason, number }: { act: Act; member: Member; reason: string; number: number },
  brand: string,
  language: UiLanguage,
): string => {
  const words = moderationSaid[language];
  const said = decision(act, brand, language);
  const hello = words.hello({ name: oneLine(member.name, longestName) });
  return [`${hello} ${said}`, words.reason({ reason: reason.trim() }), words.appeal({ number })].join('\n\n');
};

/** What the member is told, and whether they can answer it. */
export const memberText = (
  of: ModerationCase,
  what: Told,
  brand: string,
  language: UiLanguage,
): { text: string; answer?: string } => {
  const words = moderationSaid[language];
  const member = of.member ?? { id: '', name: '' };
  if (what === 'decided')
    return { text: decisionText({ ...of, member }, brand, language), answer: words.answer };
  const hello = words.hello({ name: oneLine(member.name, longestName) });
  return { text: `${hello} ${words[what]({ number: of.number, brand })}` };
};

const actorName = (actor: ModerationCase['by'] | undefined, language: UiLanguage): string =>
  actor?.kind === 'teammate' ? oneLine(actor.teammate.name, longestName) : moderationSaid[language].itself;

const whoOf = ({ member, act }: ModerationCase): string => {
  if (member) return ` · ${oneLine(member.name, longestName)} (${member.id})`;
  return 'channel' in act ? ` · ${act.channel}` : '';
};

/** Why it could not be done: in words where it is ours, else the place's own code. */
const failureText = (code: string, language: UiLanguage): string => {
  const known: Readonly<Record<string, unknown>> = moderation[language].refused;
  const words = Object.hasOwn(known, code) ? known[code] : undefined;
  return typeof words === 'string' ? words : code;
};

/** One line of the moderators' log; the same case and event always give the same line, by which it is found again. */
export const logText = (of: ModerationCase, what: Logged, language: UiLanguage): string => {
  const words = moderationSaid[language];
  const by =
    what === 'lifted'
      ? actorName(of.lifted?.by, language)
      : what === 'upheld' && of.appeal?.answer
        ? oneLine(of.appeal.answer.by.name, longestName)
        : what === 'declined' && of.secondBy
          ? oneLine(of.secondBy.name, longestName)
          : actorName(of.by, language);
  const line = {
    number: of.number,
    act: actText(of.act, language),
    who: whoOf(of),
    by,
    reason: oneLine(of.reason, 500),
  };
  return words.log[what]({ ...line, code: failureText(of.failure?.code ?? '', language) });
};

/** Why a place was calmed, as its card says it. */
export const moderationReason = (of: Matter, language: UiLanguage): string => {
  const words = moderationCard[language].calmReason;
  if (of.about === 'joins') return words.joins({ count: of.count, span: spanText(of.sinceMs, language) });
  return of.about === 'flood' ? words.flood({ ...of, span: spanText(of.sinceMs, language) }) : '';
};

/** The place's own log takes so many characters, as they are sent: docs reference#audit-log, X-Audit-Log-Reason. */
export const longestAuditReason = 512;

/** Words for a header, encoded, cut where it would be too long and never inside a letter. */
export const encodedReason = (said: string): string => {
  let encoded = '';
  for (const { segment } of new Intl.Segmenter().segment(oneLine(said, longestAuditReason))) {
    const next = encodeURIComponent(segment.toWellFormed());
    if (encoded.length + next.length > longestAuditReason) break;
    encoded += next;
  }
  return encoded;
};

/** Who decided and why, for the place's own log. */
export const auditReason = ({ number, by, reason }: ModerationCase): string => {
  const name = by.kind === 'teammate' ? by.teammate.name : 'Aplomb';
  return encodedReason(`#${number} ${name}: ${reason}`);
};
