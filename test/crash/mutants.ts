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
  /** Does at the server what a moderator decided, without looking whether it is done. With moderation in the mix. */
  act: {
    file: 'src/app/moderation/carry-out.ts',
    text: 'if (of.begunAt === undefined || !isDone(of, grounds)) {',
    instead: "if (of.state === 'due') {",
  },
  /** Writes to a member again without looking whether they were told. */
  mail: {
    file: 'src/sources/discord/moderation/messages.ts',
    text: 'again ? await standing(channel, content, since, signal) : undefined',
    instead: 'undefined',
  },
} as const satisfies Record<string, Mutation>;
export type MutantName = keyof typeof mutants;
