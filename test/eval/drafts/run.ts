import { createDrafter } from '../../../src/llm/drafter.ts';
import { detectLanguage } from '../../../src/core/triage/language/detect.ts';
import { realWorld } from '../../../src/cli/world.ts';
import type { Environment } from '../../../src/config.ts';
import type { Figure } from '../figure.ts';
import { answerable, draftFigures, draftsSeen, writersOf } from './drafts.ts';
import { modelJudge } from './rubric.ts';

/** What the command line may say of drafts. */
export interface DraftsAsked {
  /** The model that judges; OPENAI_JUDGE_MODEL, else the drafting model. */
  judge?: string | undefined;
  /** How many comments; 40 unless told. */
  limit?: number | undefined;
}
export interface DraftsMeasured {
  figures: Figure[];
  /** One line: who wrote, who judged, by which prompts. */
  by: string;
}

const set = (value: string | undefined): string | undefined => (value === '' ? undefined : value);
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Real drafts for the blind comments, guarded and judged. Nothing where no model is configured. */
export const measureDrafts = async (
  env: Environment,
  { judge, limit = 40 }: DraftsAsked,
): Promise<DraftsMeasured | undefined> => {
  const [apiKey, baseUrl] = [set(env['OPENAI_API_KEY']), set(env['OPENAI_BASE_URL'])];
  if (apiKey === undefined && baseUrl === undefined) return undefined;
  const model = set(env['OPENAI_MODEL']) ?? 'gpt-5.4-mini';
  const judging = judge ?? set(env['OPENAI_JUDGE_MODEL']) ?? model;
  const drafter = createDrafter({
    model,
    apiKey: apiKey ?? 'none',
    ...(baseUrl !== undefined && { baseUrl }),
    budget: { spent: async () => ({ tokens: 0, millionths: 0 }), add: async () => undefined },
    world: realWorld,
    log: silent,
    languageOf: (text) => detectLanguage(text).language,
  });
  const ask = modelJudge({
    model: judging,
    apiKey: set(env['OPENAI_JUDGE_API_KEY']) ?? apiKey ?? 'none',
    baseUrl: set(env['OPENAI_JUDGE_BASE_URL']) ?? baseUrl,
  });
  const seen = await draftsSeen(answerable().slice(0, limit), drafter, ask);
  return {
    figures: draftFigures(seen),
    by: `drafts: ${seen.length} by ${writersOf(seen).join('; ')}; judged by ${judging}, order swapped`,
  };
};
