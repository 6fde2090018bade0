import type { Budget, Cost } from '../../../src/app/ports/budget.ts';
import type { Log } from '../../../src/app/ports/world.ts';
import { createDrafter, type DrafterOptions } from '../../../src/llm/drafter.ts';
import { orderFor } from './orders.ts';
import type { Drafter, DraftOrder, ProposedDraft } from '../../../src/app/ports/drafter.ts';

const nothing: Cost = { tokens: 0, millionths: 0 };
export const memoryBudget = (): Budget & { days: Map<string, Cost> } => {
  const days = new Map<string, Cost>();
  return {
    days,
    spent: async (day) => days.get(day) ?? nothing,
    add: async (day, cost) => {
      const before = days.get(day) ?? nothing;
      days.set(day, {
        tokens: before.tokens + cost.tokens,
        millionths: before.millionths + cost.millionths,
      });
    },
  };
};

/** Keeps every line so that a test can look for what must not be there. */
export const recordingLog = (): Log & { lines: string[] } => {
  const lines: string[] = [];
  const note = (event: string, ids?: object): void => {
    lines.push(`${event} ${JSON.stringify(ids)}`);
  };
  return { lines, info: note, warn: note, error: note };
};

/** A real drafter over the real SDK, with a clock and a seed that the test owns. */
export const drafterAt = (
  baseUrl: string,
  more: Partial<DrafterOptions> = {},
): { drafter: Drafter; log: ReturnType<typeof recordingLog>; budget: ReturnType<typeof memoryBudget> } => {
  const log = recordingLog();
  const budget = memoryBudget();
  const drafter = createDrafter({
    apiKey: 'sk-test-secret',
    baseUrl,
    model: 'test-model',
    timeLimitMs: 5_000,
    budget,
    world: { now: () => 1_000, random: () => 0.42 },
    log,
    ...more,
  });
  return { drafter, log, budget };
};

export const write = (
  drafter: Drafter,
  text: string,
  more: Partial<DraftOrder> = {},
): Promise<ProposedDraft> => drafter.draft(orderFor(text, more), new AbortController().signal);

/** What a model that understood its task answers. */
export const thoughtful = (reply: string, more: Record<string, unknown> = {}): string =>
  JSON.stringify({
    issue_facts: 'They wait for an order.',
    emotion_seen: 'Impatient.',
    asked: 'Where it is.',
    move: 'private',
    sources: [],
    reply,
    ...more,
  });

export const goodReply =
  'Hello Marie, thank you for asking about your order. Could you send us its number in a private message?';
