import type { AmendedAs } from '../core/review/amendment.ts';
import type { Amended, Source, StandingReply } from '../app/ports/source.ts';
import type { Meaning } from './answering.ts';
import { comparable } from './html-text.ts';
import { retryOf, wordProblem } from './json-api.ts';
import type { Problem, Refusal, Result } from './json-api.ts';
import type { SourceContext } from './source.ts';
import { unfit } from './text-rules.ts';
import type { TextRules } from './text-rules.ts';

/** What a place's no to a change means; `unchanged`: it says that already. */
export type AmendMeaning = Meaning | 'too_old' | 'unchanged';

/** How one place changes and removes what we said there. All calls make one attempt. */
export interface AmendWays extends TextRules {
  /**
   * How the reply reads now, `gone` where it is not there (any more). Absent where nobody can look: then to do it twice must
   * be as good as once.
   */
  reads?(reply: StandingReply, signal: AbortSignal): Promise<Result<{ text: string } | 'gone'>>;
  change?: (reply: StandingReply, text: string, signal: AbortSignal) => Promise<Result<AmendedAs>>;
  remove?: (reply: StandingReply, signal: AbortSignal) => Promise<Result<unknown>>;
  meaning(refusal: Refusal): AmendMeaning;
}

const same = (one: string, other: string): boolean => comparable(one) === comparable(other);

/** Looks first, then acts: what was done already is not done again, and what a colleague did there is not written over. */
export const createAmending = (
  ways: AmendWays,
  { language }: Pick<SourceContext, 'language'>,
): Pick<Source, 'edit' | 'remove'> => {
  const failed = (problem: Problem): Amended => {
    const detail = wordProblem(language, problem);
    if (problem.kind === 'trouble') return { outcome: 'away', detail, ...retryOf(problem) };
    const means = ways.meaning(problem);
    if (means === 'unchanged') return { outcome: 'done' };
    if (means === 'gone') return { outcome: 'gone' };
    const known = means === 'no_permission' || means === 'too_long' || means === 'too_old';
    return { outcome: 'refused', code: known ? means : 'place_refused', detail };
  };

  /** What the look alone settles; undefined: the reply stands as we know it, or nobody can look. */
  const looked = async (
    reply: StandingReply,
    wanted: string | undefined,
    signal: AbortSignal,
  ): Promise<Amended | undefined> => {
    const found = await ways.reads?.(reply, signal);
    if (found === undefined) return undefined;
    if (found.kind !== 'json') return failed(found);
    if (found.value === 'gone') return { outcome: 'gone' };
    const { text } = found.value;
    if (wanted !== undefined && same(text, wanted)) return { outcome: 'done' };
    return same(text, reply.text) ? undefined : { outcome: 'changed', text };
  };

  const { change, remove } = ways;
  return {
    ...(change && {
      edit: async ({ reply, text }, signal) => {
        const bad = unfit(text, ways, language);
        if (bad) return { outcome: 'refused', ...bad };
        const settled = await looked(reply, text, signal);
        if (settled) return settled;
        const made = await change(reply, text, signal);
        return made.kind === 'json' ? { outcome: 'done', posted: made.value } : failed(made);
      },
    }),
    ...(remove && {
      remove: async ({ reply }, signal) => {
        const removed = async (): Promise<Amended> => {
          const made = await remove(reply, signal);
          return made.kind === 'json' ? { outcome: 'done' } : failed(made);
        };
        const settled = (await looked(reply, undefined, signal)) ?? (await removed());
        // What is not there any more need not be removed.
        return settled.outcome === 'gone' ? { outcome: 'done' } : settled;
      },
    }),
  };
};
