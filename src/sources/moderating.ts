import type { Mod } from '../core/review/mod.ts';
import type { Outcome } from '../app/ports/moderation.ts';
import type { ModerationOfComment, Source } from '../app/ports/source.ts';
import { retryOf, wordProblem } from './json-api.ts';
import type { Problem, Refusal, Result } from './json-api.ts';
import type { Meaning } from './answering.ts';
import type { SourceContext } from './source.ts';

/**
 * How a comment stands at its place, as far as the order is about it. `gone`: there is no such comment (any more); `not_ours`: the
 * place allows it only under posts of ours; `not_here`: it cannot be done with this one.
 */
export type StandsAs = 'so' | 'not_so' | 'gone' | 'no_author' | 'not_ours' | 'not_here';

/** An order that the place has declared. */
export interface Declared<M extends Mod> extends ModerationOfComment {
  mod: M;
}

/** How one place does what the team asks of it. All calls make one attempt. */
export interface ModerationWays<M extends Mod> {
  mods: readonly M[];
  /** Whether it is so already. A place that does not tell says that it is not: then doing it twice is as good as once. */
  stands(order: Declared<M>, signal: AbortSignal): Promise<Result<StandsAs>>;
  act(order: Declared<M>, signal: AbortSignal): Promise<Result<unknown>>;
  /** `duplicate`: it was so already. */
  meaning(refusal: Refusal): Meaning;
}

const no = (code: string): Outcome<object> => ({ ok: false, away: false, code });

/** Looks first, then acts: what an earlier attempt did whose answer got lost, or somebody by hand, is not done again. */
export const createModerating = <M extends Mod>(
  ways: ModerationWays<M>,
  { language }: Pick<SourceContext, 'language'>,
): Required<Pick<Source, 'moderate'>> => {
  const failed = (problem: Problem, mod: Mod): Outcome<object> => {
    if (problem.kind === 'trouble')
      return { ok: false, away: true, detail: wordProblem(language, problem), ...retryOf(problem) };
    const means = ways.meaning(problem);
    if (means === 'duplicate' || (means === 'gone' && mod === 'delete')) return { ok: true };
    return no(means === 'gone' || means === 'no_permission' ? means : 'place_refused');
  };
  return {
    async moderate({ mod, comment }, signal) {
      const declared = ways.mods.find((one) => one === mod);
      if (declared === undefined) throw new Error(`${mod} is not declared`);
      const order = { mod: declared, comment };
      const looked = await ways.stands(order, signal);
      if (looked.kind !== 'json') return failed(looked, mod);
      if (looked.value === 'so') return { ok: true };
      if (looked.value === 'gone') return mod === 'delete' ? { ok: true } : no('gone');
      if (looked.value !== 'not_so') return no(looked.value);
      const made = await ways.act(order, signal);
      return made.kind === 'json' ? { ok: true } : failed(made, mod);
    },
  };
};
