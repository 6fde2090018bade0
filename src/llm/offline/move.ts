import type { Cause, Matter, Move, Sign } from '../../core/catalogue/offline/shape.ts';
import type { Triage } from '../../core/triage/triage.ts';
import { needFor } from '../../core/matter.ts';
import { asksPlainly } from './subject.ts';

/** What is known of a comment by the time its answer is chosen. */
export interface Heard {
  text: string;
  triage: Triage;
  named: readonly Matter[];
  signs: ReadonlySet<Sign>;
}

/** What a comment is about is read as in a complaint where somebody needs help, whatever triage says of it. */
export const readAs = (triage: Triage, signs: ReadonlySet<Sign>): Triage =>
  (signs.has('help') || signs.has('trouble')) && (triage.intent === 'other' || triage.intent === 'praise')
    ? { ...triage, intent: 'complaint' }
    : triage;

/** Who says that something does not work wants it to work, however it is put; a plain question is answered as one. */
const wantsHelp = ({ text, triage, signs }: Heard): boolean =>
  signs.has('trouble') || (signs.has('help') && !(triage.intent === 'question' && asksPlainly(text)));

/** "Please tell her" is no question; where we cannot tell plain questions, triage is believed. */
const asks = ({ text, triage }: Heard): boolean =>
  /[?？]/u.test(text) || asksPlainly(text) || (triage.language !== 'en' && triage.language !== 'fr');

/** The longer it is, the likelier praise is only how it begins. */
const longestPraise = 280;

/** Thanks for what was no praise is worse than thanks without cheer. */
const plainlyPraises = ({ text, triage, signs }: Heard): boolean =>
  text.length <= longestPraise &&
  triage.tone !== 'negative' &&
  !signs.has('doubt') &&
  !signs.has('grief') &&
  (triage.severity === 'low' || triage.severity === 'normal');

/** Abuse that makes a point is answered as the complaint it contains; the rest is acknowledged. */
export const moveFor = (heard: Heard): Move => {
  const { triage, named, text } = heard;
  switch (triage.intent) {
    case 'abuse':
      return named.length > 0 ? 'complaint' : 'other';
    case 'spam':
      return 'other';
    case 'complaint':
      return 'complaint';
    case 'praise':
      if (wantsHelp(heard)) return 'help';
      return plainlyPraises(heard) ? 'praise' : 'other';
    case 'suggestion':
      return asksPlainly(text) ? 'question' : 'suggestion';
    case 'question':
      if (wantsHelp(heard)) return 'help';
      return asks(heard) ? 'question' : 'other';
    case 'other':
      return wantsHelp(heard) ? 'help' : 'other';
  }
};

/**
 * Whether the first line has to be a careful one: where triage says severe, and where somebody tells of an allergy without
 * asking about one.
 */
export const isGrave = ({ triage, named }: Pick<Heard, 'triage' | 'named'>, move: Move): boolean =>
  triage.severity === 'severe' ||
  (named.includes('allergens') && (move === 'complaint' || move === 'other' || move === 'help'));

/** Why a comment is severe, as far as the careful first line differs by it. */
export const causeOf = ({ triage, named }: Pick<Heard, 'triage' | 'named'>): Cause => {
  const because = new Set(triage.reasons.map((reason) => reason.because));
  if (because.has('severe_self_harm')) return 'self_harm';
  if (because.has('severe_threat')) return 'threat';
  const safety = because.has('severe_safety') || triage.flags.some(({ kind }) => kind === 'safety');
  if (!safety && (because.has('severe_press') || because.has('severe_legal'))) return 'public';
  const eaten = needFor(named) === 'batch';
  return eaten && (safety || triage.severity !== 'severe') ? 'health' : 'danger';
};
