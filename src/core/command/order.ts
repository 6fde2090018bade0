import type { Teammate } from '../actor.ts';
import type { Command } from '../command.ts';
import type { Decision } from '../review/event.ts';

/** Commands that are a decision about one review. */
export type Order =
  | Extract<Command, { command: 'draft' | 'post' | 'leave' | 'assign' | 'snooze' | 'escalate' }>
  | { command: 'approve' | 'withdraw'; number: number };

const noteOf = (note: string | undefined): { note?: string } => (note === undefined ? {} : { note });

/**
 * The decision an order asks for. `revision` is the draft that stood when it was typed, which `approve` is about; `to` whom an
 * `assign` names, nobody where there is none.
 */
export const decisionOf = (
  order: Order,
  {
    revision,
    now,
    typedAt,
    to,
  }: { revision: number; now: number; typedAt: number; to: Teammate | undefined },
): Decision => {
  switch (order.command) {
    case 'approve':
      return { do: 'approve', revision, seenAt: typedAt };
    case 'withdraw':
      return { do: 'withdraw' };
    case 'draft':
      return order.instruction === undefined
        ? { do: 'redraft', way: 'other_words' }
        : { do: 'redraft', way: 'instruction', instruction: order.instruction };
    case 'post':
      return { do: 'propose', text: order.text, approve: true, seenAt: typedAt };
    case 'leave':
      return { do: 'leave', reason: order.reason, ...noteOf(order.note) };
    case 'snooze':
      return { do: 'snooze', until: now + order.forMs };
    case 'escalate':
      return { do: 'escalate', ...noteOf(order.note) };
    case 'assign':
      return { do: 'assign', ...(to && { to }) };
  }
  throw new Error('an order without a decision');
};
