import type { DraftOrder } from '../app/ports/drafter.ts';
import type { Finding, FindingKind } from '../core/guard/finding.ts';
import type { Language } from '../core/language.ts';
import type { LeaveReason } from '../core/review/draft.ts';
import type { Leaks } from './leaks.ts';
import type { Fence } from './messages.ts';
import { objectionsTo } from './objections.ts';
import { unsourced } from './sourced.ts';
import type { Thought } from './thought.ts';

/** What becomes of a model's reply: taken, worth one repair try (with what was wrong), or not to be trusted at all. */
export type Verdict =
  | { kind: 'take'; text: string }
  | { kind: 'leave'; reason: LeaveReason }
  | { kind: 'repair'; problems: string[] }
  | { kind: 'leaked' };

export interface Judge {
  (thought: Thought, order: DraftOrder, fence: Fence, lastTry: boolean): Verdict;
}

const longestReply = 1_500;
/** Never from a model, not even for a second person to decide on: it has no business knowing or saying these. */
const facts: ReadonlySet<FindingKind> = new Set([
  'personal_data', 'link', 'mention', 'placeholder', 'model_voice', 'leak', 'language', 'confidential', 'threat', 'insult',
]); // prettier-ignore

const objections = (text: string, order: DraftOrder, lastTry: boolean): Finding[] =>
  objectionsTo(text, order).filter(({ level, kind }) => level === 'stop' || !lastTry || facts.has(kind));

const inWords = ({ kind, span }: Finding, text: string): string =>
  span === undefined ? kind : `${kind}: ${JSON.stringify(text.slice(span.start, span.end).slice(0, 60))}`;

const leaveFor = ({ triage }: DraftOrder): LeaveReason => {
  if (triage.intent === 'spam') return 'spam';
  return triage.intent === 'abuse' ? 'troll' : 'no_reply_needed';
};

/** A teammate who asked for a draft gets one, and so do those who ask or who are upset: silence is the team's decision. */
const mayLeave = ({ triage, way }: DraftOrder): boolean =>
  way === undefined &&
  triage.severity !== 'severe' &&
  triage.severity !== 'heated' &&
  triage.intent !== 'question' &&
  triage.intent !== 'complaint';

/**
 * Judges replies deterministically. On the last try a matter of tone that needs a second person is
 * left to one; facts that do not belong into a reply are not.
 */
export const createJudge =
  (leaks: Leaks, languageOf: (text: string) => Language): Judge =>
  (thought, order, fence, lastTry) => {
    const text = thought.reply.trim();
    if (text.length <= longestReply * 10 && leaks(text, fence)) return { kind: 'leaked' };
    if (thought.move === 'no_reply') {
      return mayLeave(order)
        ? { kind: 'leave', reason: leaveFor(order) }
        : { kind: 'repair', problems: ['a reply is needed here'] };
    }
    if (text === '') return { kind: 'repair', problems: ['the reply was empty'] };
    if (text.length > longestReply) return { kind: 'repair', problems: ['the reply was far too long'] };
    const problems = objections(text, order, lastTry).map((each) => inWords(each, text));
    problems.push(...unsourced(text, thought, order));
    const spoken = languageOf(text);
    if (order.language !== 'und' && spoken !== 'und' && spoken !== order.language) {
      problems.push('the reply was in another language than the order names');
    }
    return problems.length === 0 ? { kind: 'take', text } : { kind: 'repair', problems };
  };
