import type { App } from '@slack/bolt';
import { createBoltApp } from '../../../../../src/desks/slack/transport/app.ts';
import { createSocketReceiver } from '../../../../../src/desks/slack/transport/socket-receiver.ts';
import type { SocketSettings, SocketTiming } from '../../../../../src/desks/slack/transport/socket.ts';
import { createOpen } from '../../../../../src/desks/slack/transport/web.ts';
import { sqliteInbox } from './inbox.ts';
import type { TestInbox } from './inbox.ts';
import { recordingLog } from './log.ts';

export const world = { now: () => Date.now(), random: () => 0.5, id: () => 'unused' };
const identity = { user_id: 'UBOT', bot_id: 'BBOT' };

/** A real Bolt App on the socket receiver, fast enough for tests. */
export const boltOverSocket = (
  apiUrl: string,
  more: Partial<SocketSettings> & {
    inbox?: TestInbox;
    appToken?: string;
    timing?: Partial<SocketTiming>;
    answerWithinMs?: number;
  } = {},
) => {
  const inbox = more.inbox ?? sqliteInbox();
  const log = recordingLog();
  const open = createOpen({ appToken: more.appToken ?? 'xapp-1', apiUrl, fetch, world });
  const timing = { backoffMs: 10, stableMs: 0, ...more.timing };
  const receiver = createSocketReceiver({ open, world, log, ...more, inbox, timing });
  const app: App = createBoltApp({ receiver, botToken: 'xoxb-1', identity, apiUrl, fetch });
  return { app, receiver, inbox, log };
};
