import type { Budget, MoneyLimit } from '../app/ports/budget.ts';
import type { Drafter } from '../app/ports/drafter.ts';
import type { Log, World } from '../app/ports/world.ts';
import type { Language } from '../core/language.ts';
import { findCapabilities } from './capabilities.ts';
import { createCircuit } from './circuit.ts';
import { createCompletion, type CompletionOptions } from './completion.ts';
import { createDailyCount } from './daily-count.ts';
import { languageByFunctionWords } from './function-words.ts';
import { createJudge } from './judge.ts';
import { createLeaks } from './leaks.ts';
import { createModelDrafter } from './model-drafter.ts';
import { draftOffline } from './offline-drafter.ts';
import { loadPrompts, type Prompts } from './prompts.ts';
import { createSlots } from './slots.ts';
import { createSpending } from './spending.ts';

export interface DrafterOptions extends Partial<Omit<CompletionOptions, 'timeLimitMs'>> {
  /** For one draft with its repair try, in milliseconds; 30 s unless told. */
  timeLimitMs?: number;
  /** Drafts written at the same time; 4 unless told. */
  concurrency?: number;
  /** Tokens a day (UTC); 1,000,000 unless told. */
  dailyTokens?: number;
  /** Money a day (UTC); no limit unless told. */
  dailyMoney?: MoneyLimit | undefined;
  budget: Budget;
  world: Pick<World, 'now' | 'random'>;
  log: Log;
  /** Loaded already; from the project's `prompts/` unless given. */
  prompts?: Prompts;
  /** Tells a reply's language, `und` when unsure; by function words unless given. */
  languageOf?: (text: string) => Language;
}

/** No model is configured: acknowledgements only, and the status says so. */
const createOfflineDrafter = (now: () => number): Drafter => {
  const drafts = createDailyCount(now);
  return {
    async draft(order) {
      drafts.add();
      return draftOffline(order, 'no_model');
    },
    async status() {
      return { state: 'offline', today: { drafts: drafts.today() } };
    },
  };
};

/**
 * The drafter: with a model when a key or an own endpoint is configured and a model is named, else offline. Reads and
 * checks the prompt files in any case and throws a `PromptError` when they are wrong; calls nobody before the first order.
 * `draft` rejects only when the caller's own signal aborts or the budget's store breaks.
 */
export const createDrafter = (options: DrafterOptions): Drafter => {
  const { model, apiKey, baseUrl, world, log, timeLimitMs = 30_000, dailyTokens = 1_000_000 } = options;
  const prompts = options.prompts ?? loadPrompts();
  const reachable = (apiKey ?? '') !== '' || (baseUrl ?? '') !== '';
  if (model === undefined || model === '' || !reachable) return createOfflineDrafter(world.now);
  const server: CompletionOptions = {
    model,
    timeLimitMs,
    ...(apiKey !== undefined && apiKey !== '' && { apiKey }),
    ...(baseUrl !== undefined && baseUrl !== '' && { baseUrl }),
    ...(options.fetch !== undefined && { fetch: options.fetch }),
    ...(options.defaultHeaders !== undefined && { defaultHeaders: options.defaultHeaders }),
  };
  const complete = createCompletion(server);
  const limits = { tokens: dailyTokens, money: options.dailyMoney };
  const leaks = createLeaks(prompts.prose);
  const { languageOf = languageByFunctionWords } = options;
  return createModelDrafter({
    model,
    complete,
    probe: (signal) => findCapabilities(server, complete, signal),
    judge: createJudge(leaks, languageOf),
    leaks,
    languageOf,
    prompts,
    circuit: createCircuit(world.now),
    spending: createSpending(options.budget, limits, world.now),
    slots: createSlots(options.concurrency ?? 4),
    timeLimitMs,
    limits,
    world,
    log,
  });
};
