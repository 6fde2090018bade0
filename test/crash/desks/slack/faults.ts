import type { FaultKind } from '../../../../src/rehearsal/slack/faults.ts';
import type { SlackStandIn } from '../../../../src/rehearsal/slack/stand-in.ts';
import { between, oneOf } from '../../../support/seeded.ts';
import type { Chance, Weighted } from '../../../support/seeded.ts';

/** What goes wrong with a call to the chat. Long silences are rare: each holds a bot up for its whole deadline. */
const faults: Weighted<(chance: Chance) => FaultKind> = [
  [6, () => ({ kind: 'cut_after_commit' })],
  [6, () => ({ kind: 'fail_after_commit' })],
  [4, (chance) => ({ kind: 'late', ms: between(chance, 100, 2_000) })],
  [3, () => ({ kind: 'ratelimited', retryAfterSeconds: 1 })],
  [3, () => ({ kind: 'cut_before' })],
  [3, () => ({ kind: 'fail_before' })],
  [0.5, (chance) => ({ kind: 'hang', commit: chance() < 0.5 })],
];
const methods: Weighted<string> = [
  [8, 'chat.postMessage'],
  [5, 'chat.update'],
  [2, 'chat.postEphemeral'],
  [1, 'views.open'],
  [1, 'conversations.history'],
  [1, 'users.info'],
  [1, 'auth.test'],
  [1, 'apps.connections.open'],
  [1, 'conversations.list'],
];

/** One more call goes wrong, or a socket is cut or told to begin anew. */
export const strike = (slack: SlackStandIn, chance: Chance): void => {
  if (chance() < 6 / 7) slack.fault({ ...oneOf(chance, faults)(chance), method: oneOf(chance, methods) });
  else if (chance() < 0.5) slack.cutSockets();
  else slack.refreshSockets({ reason: 'refresh_requested', which: 'one' });
};
