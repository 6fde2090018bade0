import type { Mutation } from '../support/mutant.ts';

/** Guards that a kill puts to the test. Without any one of them the campaign has to fail. */
export const mutants = {
  /** Posts again without looking whether the reply stands there. */
  look: {
    file: 'src/app/deliver/look-first.ts',
    text: 'await source.findOwnReply(order, kit.deadline(signal, lookupMs))',
    instead: "{ state: 'absent' }",
  },
  /** Posts a card again without looking whether it stands in the channel. */
  card: {
    file: 'src/app/show.ts',
    text: 'if (turn.messageId !== undefined || turn.attempts <= 1)',
    instead: 'if (turn.messageId !== undefined || turn.attempts > 0)',
  },
  /** Acknowledges what people pressed without having kept it. */
  inbox: {
    file: 'src/desks/slack/transport/intake.ts',
    text: 'await inbox.keep(key, delivered)',
    instead: "{ kept: { id: key, lease: '' } }",
  },
  /** The same on Discord. */
  interactions: {
    file: 'src/desks/discord/transport/intake.ts',
    text: 'await inbox.keep(key, { discord: incoming.taken, receivedAt })',
    instead: "{ kept: { id: key, lease: '' } }",
  },
} as const satisfies Record<string, Mutation>;
export type MutantName = keyof typeof mutants;
