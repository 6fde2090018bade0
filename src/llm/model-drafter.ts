import type { DraftOrder, Drafter, DrafterStatus } from '../app/ports/drafter.ts';
import type { Log, World } from '../app/ports/world.ts';
import type { Circuit, Pass } from './circuit.ts';
import type { Complete } from './completion.ts';
import { createDailyCount } from './daily-count.ts';
import type { Judge } from './judge.ts';
import { metered } from './metered.ts';
import { writeWithModel } from './model-writer.ts';
import { draftOffline } from './offline-drafter.ts';
import type { Prompts } from './prompts.ts';
import type { Slots } from './slots.ts';
import type { Spending } from './spending.ts';

export interface ModelDrafterParts {
  model: string;
  complete: Complete;
  judge: Judge;
  prompts: Prompts;
  circuit: Circuit;
  spending: Spending;
  slots: Slots;
  /** For one draft with its repair try, from the moment it has a slot. */
  timeLimitMs: number;
  dailyTokens: number;
  world: Pick<World, 'now' | 'random'>;
  log: Log;
}

/** Reports how each request went; one that the caller gave up says nothing about the server. */
const watched =
  (complete: Complete, pass: Pass, caller: AbortSignal): Complete =>
  async (messages, signal) => {
    const completion = await complete(messages, signal);
    if (caller.aborted) return completion;
    // A server that answers something else than the protocol is no more use than one that is silent.
    if (completion.kind === 'garbled') pass.failed({ code: 'garbled' });
    else if (completion.kind === 'failed')
      pass.failed({ ...completion, lasting: completion.code === 'auth' });
    else pass.succeeded();
    return completion;
  };

const written = async (
  parts: ModelDrafterParts,
  order: DraftOrder,
  caller: AbortSignal,
): ReturnType<typeof writeWithModel> => {
  const { circuit, complete, spending, model, judge, prompts, world, timeLimitMs } = parts;
  const pass = circuit.enter();
  if (pass === undefined) return { fellBack: { why: 'model_down', code: 'paused' } };
  try {
    const ask = metered(watched(complete, pass, caller), spending);
    const inTime = AbortSignal.any([caller, AbortSignal.timeout(timeLimitMs)]);
    const writer = { model, ask, judge, prompts, random: world.random };
    const result = await writeWithModel(writer, order, inTime);
    caller.throwIfAborted();
    return result;
  } finally {
    pass.done();
  }
};

/** Writes with a model, at most two requests a draft; whatever goes wrong, the offline drafter writes and says why. */
export const createModelDrafter = (parts: ModelDrafterParts): Drafter => {
  const { model, world, log, circuit, spending, slots } = parts;
  const drafts = createDailyCount(world.now);
  return {
    async draft(order, signal) {
      const result = await slots(signal, () => written(parts, order, signal));
      drafts.add();
      if ('draft' in result) return result.draft;
      const { why, code } = result.fellBack;
      log.warn('draft_fell_back', { comment: order.comment.id, why, code });
      return draftOffline(order, why);
    },
    async status(): Promise<DrafterStatus> {
      const { tokens, spent } = await spending.today();
      const today = { drafts: drafts.today(), tokens, limit: parts.dailyTokens };
      const seen = circuit.state();
      if (seen.state === 'down') return { model, state: 'down', since: seen.since, detail: seen.code, today };
      if (spent) return { model, state: 'budget_spent', today };
      return { model, state: 'ok', ...(seen.since !== undefined && { since: seen.since }), today };
    },
  };
};
