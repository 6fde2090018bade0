import type { Command } from '../../../core/command.ts';
import type { Decision } from '../../../core/review/event.ts';
import type { Misuse } from '../../../core/command.ts';
import type { Person, SlackDeskDeps } from './deps.ts';

/** Commands that are a decision about one review. */
export type Order =
  | Extract<Command, { command: 'draft' | 'post' | 'leave' | 'assign' | 'snooze' | 'escalate' }>
  | { command: 'approve' | 'withdraw'; number: number };

/** Slack's ids of people: https://docs.slack.dev/reference/objects/user-object */
const userId = /^[UW][A-Z0-9]{2,20}$/u;

const assignee = async (who: string, deps: SlackDeskDeps, person: Person): Promise<Decision | Misuse> => {
  if (who === 'me') return { do: 'assign', to: person.teammate };
  if (who === 'nobody') return { do: 'assign' };
  if (!userId.test(who)) return { misuse: 'unknown_who', about: 'assign', got: who };
  const { name } = await deps.locale(who);
  return { do: 'assign', to: { desk: 'slack', id: who, name } };
};

const noteOf = (note: string | undefined): { note?: string } => (note === undefined ? {} : { note });

/** The decision an order asks for. `revision` is the draft as it stands, which `approve` is about. */
export const decisionOf = async (
  order: Order,
  revision: number,
  { deps, person, typedAt }: { deps: SlackDeskDeps; person: Person; typedAt: number },
): Promise<Decision | Misuse> => {
  switch (order.command) {
    case 'approve':
      return { do: 'approve', revision };
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
      return { do: 'snooze', until: deps.world.now() + order.forMs };
    case 'escalate':
      return { do: 'escalate', ...noteOf(order.note) };
    case 'assign':
      return assignee(order.who, deps, person);
  }
  throw new Error('an order without a decision');
};
