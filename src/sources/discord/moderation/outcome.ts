import type { Away, Outcome, SaidNo } from '../../../app/ports/moderation.ts';
import type { UiLanguage } from '../../../core/language.ts';
import type { Problem, Result } from '../ask.ts';
import { retryOf, wordProblem } from '../../json-api.ts';

/** Why there is no value, as the app takes it: away, or no for good with Discord's own code. */
export const noOf = (language: UiLanguage, problem: Problem): { ok: false } & (Away | SaidNo) =>
  problem.kind === 'refusal'
    ? { ok: false, away: false, code: String(problem.code === 0 ? problem.status : problem.code) }
    : { ok: false, away: true, detail: wordProblem(language, problem), ...retryOf(problem) };

/** Done, or as good as done: these codes say that it is so already. */
export const doneUnless = (
  language: UiLanguage,
  result: Result<unknown>,
  already: readonly number[] = [],
): Outcome<object> => {
  if (result.kind === 'json') return { ok: true };
  if (result.kind === 'refusal' && already.includes(result.code)) return { ok: true };
  return noOf(language, result);
};
