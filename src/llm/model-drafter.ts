import type { Cost } from '../app/ports/budget.ts';
import type { Drafter, Translation } from '../app/ports/drafter.ts';
import type { Log, World } from '../app/ports/world.ts';
import type { Language } from '../core/language.ts';
import type { DrafterStatus, ModelLimits } from '../core/status.ts';
import type { Capabilities } from '../core/capabilities.ts';
import type { Completion } from './answer.ts';
import { probeUsage } from './capabilities.ts';
import type { Circuit, Pass } from './circuit.ts';
import type { AnswerShape, Complete } from './completion.ts';
import { createDailyCount } from './daily-count.ts';
import type { Judge } from './judge.ts';
import type { Leaks } from './leaks.ts';
import type { Message } from './messages.ts';
import { metered } from './metered.ts';
import { writeWithModel } from './model-writer.ts';
import { draftOffline } from './offline-drafter.ts';
import type { Prompts } from './prompts.ts';
import type { Slots } from './slots.ts';
import { leftOf } from './spending.ts';
import type { Limits, Spending } from './spending.ts';
import { thoughtShape } from './thought.ts';
import { translateWithModel, translationShape } from './translator.ts';

export interface ModelDrafterParts {
  model: string;
  complete: Complete;
  judge: Judge;
  leaks: Leaks;
  languageOf: (text: string) => Language;
  prompts: Prompts;
  circuit: Circuit;
  spending: Spending;
  slots: Slots;
  /** For one text with its repair try, from the moment it has a slot. */
  timeLimitMs: number;
  limits: Limits;
  /** Asks the server what it offers. */
  probe: (signal: AbortSignal) => Promise<Capabilities | undefined>;
  world: Pick<World, 'now' | 'random'>;
  log: Log;
}

/** Reports how each request went; one that the caller gave up says nothing about the server. */
const watched =
  (complete: Complete, pass: Pass, caller: AbortSignal): Complete =>
  async (messages, shape, signal) => {
    const completion = await complete(messages, shape, signal);
    if (caller.aborted) return completion;
    // A server that answers something else than the protocol is no more use than one that is silent.
    if (completion.kind === 'garbled') pass.failed({ code: 'garbled' });
    else if (completion.kind === 'failed')
      pass.failed({ ...completion, lasting: completion.code === 'auth' });
    else pass.succeeded();
    return completion;
  };

type Ask = (messages: readonly Message[], signal: AbortSignal) => Promise<Completion | 'over_budget'>;

/** Has something written by the model, within time, tokens and patience; `paused` when it is not worth calling just now. */
const withModel = async <T>(
  parts: ModelDrafterParts,
  shape: AnswerShape,
  caller: AbortSignal,
  work: (ask: Ask, signal: AbortSignal) => Promise<T>,
): Promise<T | 'paused'> =>
  parts.slots(caller, async () => {
    const pass = parts.circuit.enter();
    if (pass === undefined) return 'paused';
    try {
      const ask = metered(watched(parts.complete, pass, caller), shape, parts.spending);
      const result = await work(ask, AbortSignal.any([caller, AbortSignal.timeout(parts.timeLimitMs)]));
      caller.throwIfAborted();
      return result;
    } finally {
      pass.done();
    }
  });

const limitsLeft = ({ limits, timeLimitMs }: ModelDrafterParts, cost: Cost): ModelLimits => {
  const left = leftOf(limits, cost);
  const { money } = limits;
  return {
    timeMs: timeLimitMs,
    tokens: { left: left.tokens, of: limits.tokens },
    ...(money && { money: { left: left.money ?? 0, of: money.perDay, currency: money.currency } }),
  };
};

/** Writes with a model, at most two requests a text; whatever goes wrong with a draft, the offline drafter writes and says why. */
export const createModelDrafter = (parts: ModelDrafterParts): Drafter => {
  const { model, world, log, circuit, spending, judge, prompts } = parts;
  const drafts = createDailyCount(world.now);
  let found: Capabilities | undefined;
  return {
    async draft(order, caller) {
      const written = await withModel(parts, thoughtShape, caller, (ask, signal) =>
        writeWithModel({ model, ask, judge, prompts, random: world.random }, order, signal),
      );
      drafts.add();
      if (written !== 'paused' && 'draft' in written) return written.draft;
      const { why, code } =
        written === 'paused' ? { why: 'model_down' as const, code: written } : written.fellBack;
      log.warn('draft_fell_back', { comment: order.comment.id, why, code });
      return draftOffline(order, why);
    },
    async translate(order, caller) {
      const put = await withModel(parts, translationShape, caller, (ask, signal) =>
        translateWithModel({ ...parts, ask, random: world.random }, order, signal),
      );
      const result: Translation = put === 'paused' ? { failed: 'model_down' } : put;
      if ('failed' in result) log.warn('not_translated', { into: order.into, why: result.failed });
      return result;
    },
    async findOut(caller) {
      const reservation = await spending.reserve(probeUsage);
      if (reservation === undefined) return;
      found = await parts.probe(AbortSignal.any([caller, AbortSignal.timeout(parts.timeLimitMs)]));
      await spending.settle(reservation, found === undefined ? { input: 0, output: 0 } : probeUsage);
      log.info('model_offers', { ...found });
    },
    async status(): Promise<DrafterStatus> {
      const { cost, spent } = await spending.today();
      const about = {
        model,
        today: { drafts: drafts.today() },
        limits: limitsLeft(parts, cost),
        ...(found && { found }),
      };
      const seen = circuit.state();
      if (seen.state === 'down') return { ...about, state: 'down', since: seen.since, detail: seen.code };
      if (spent) return { ...about, state: 'budget_spent' };
      return { ...about, state: 'ok', ...(seen.since !== undefined && { since: seen.since }) };
    },
  };
};
