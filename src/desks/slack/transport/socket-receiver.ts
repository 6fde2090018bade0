import type { App, Receiver } from '@slack/bolt';
import type { Inbox } from '../../../app/verbs.ts';
import type { Envelope } from './connection.ts';
import { createIntake } from './intake.ts';
import type { Ignores } from './intake.ts';
import { processBy } from './process.ts';
import { createSockets } from './socket.ts';
import type { SocketSettings, Sockets } from './socket.ts';

/** Time that work in flight has to end after the line is closed; the rest is replayed at the next start. */
const settleMs = 5_000;

/** A Bolt receiver that keeps what Slack hands over before it acknowledges it. */
export interface DurableReceiver extends Receiver {
  /** Hands a kept, never finished payload to the listeners again; throws when a listener does. */
  replay(payload: unknown): Promise<void>;
}

/** Socket Mode: no public address needed. */
export const createSocketReceiver = (
  settings: SocketSettings & { inbox: Inbox; ignores?: Ignores; answerWithinMs?: number },
): DurableReceiver & Pick<Sockets, 'status'> => {
  const { init, process } = processBy();
  const { inbox, log, world, ignores, answerWithinMs } = settings;
  const intake = createIntake({
    inbox,
    log,
    world,
    process,
    ...(ignores === undefined ? {} : { ignores }),
    ...(answerWithinMs === undefined ? {} : { answerWithinMs }),
  });
  const sockets = createSockets(settings, (envelope: Envelope) =>
    intake.take({
      body: envelope.payload,
      ...(envelope.retry_attempt === undefined ? {} : { retryNum: envelope.retry_attempt }),
      ...(envelope.retry_reason === undefined ? {} : { retryReason: envelope.retry_reason }),
    }),
  );
  return {
    init: (app: App) => init(app),
    start: () => sockets.start(),
    stop: async () => {
      await sockets.stop();
      await intake.settle(settleMs);
    },
    replay: (payload) => intake.replay(payload),
    status: () => sockets.status(),
  };
};
