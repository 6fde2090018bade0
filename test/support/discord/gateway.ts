import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import { z } from 'zod';
import { createJson } from './json.ts';
import type { State } from './state.ts';

/** docs: topics/opcodes-and-status-codes#gateway */
const op = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  reconnect: 7,
  invalidSession: 9,
  hello: 10,
  ack: 11,
} as const;
const frame = z.discriminatedUnion('op', [
  z.object({ op: z.literal(op.heartbeat), d: z.int().nullable() }),
  z.object({ op: z.literal(op.identify), d: z.object({ token: z.string(), intents: z.int() }) }),
  z.object({
    op: z.literal(op.resume),
    d: z.object({ token: z.string(), session_id: z.string(), seq: z.int() }),
  }),
]);

const GUILDS = 1 << 0;
const GUILD_MESSAGES = 1 << 9;
const GUILD_MEMBERS = 1 << 1;
const AUTO_MODERATION_EXECUTION = 1 << 21;
/** What must have been asked for, to be told of something: docs events/gateway#list-of-intents. */
const intentFor = (name: string): number => {
  if (name.startsWith('MESSAGE_')) return GUILD_MESSAGES;
  if (name.startsWith('GUILD_MEMBER_')) return GUILD_MEMBERS;
  return name === 'AUTO_MODERATION_ACTION_EXECUTION' ? AUTO_MODERATION_EXECUTION : ~0;
};
const MESSAGE_CONTENT = 1 << 15;

interface Session {
  id: string;
  intents: number;
  /** Everything it was ever told, in order; `seq` counts from 1. */
  told: { name: string; data: unknown }[];
  socket: WebSocket | undefined;
}

export interface FakeGateway {
  url: string;
  /** How often a session was begun, and resumed. */
  counts: { identified: number; resumed: number };
  connected(): number;
  /** Cuts every connection as a broken network does; sessions can be resumed. */
  cut(): void;
  /** The same, and nothing can be resumed. */
  forget(): void;
  /** Closes every connection with a code of Discord's. */
  kick(code: number): void;
  /** While true, nobody gets in. */
  refuse(refused: boolean): void;
  close(): Promise<void>;
}

/** The gateway of the stand-in: HELLO, IDENTIFY, heartbeats, RESUME with replay, and Discord's close codes. */
export const startGateway = async (state: State, token: string): Promise<FakeGateway> => {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await new Promise<void>((resolve) => server.once('listening', () => resolve()));
  const address = server.address();
  const url = `ws://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  const json = createJson(state);
  const sessions = new Map<string, Session>();
  const counts = { identified: 0, resumed: 0 };
  let refusing = false;

  const send = (socket: WebSocket, payload: object): void => socket.send(JSON.stringify(payload));
  const dispatch = (session: Session, name: string, data: unknown): void => {
    session.told.push({ name, data });
    if (session.socket) send(session.socket, { op: op.dispatch, s: session.told.length, t: name, d: data });
  };
  state.onEvent((name, data) => {
    for (const session of sessions.values())
      if ((session.intents & intentFor(name)) !== 0) dispatch(session, name, json.eventJson(name, data));
  });

  const identify = (socket: WebSocket, given: { token: string; intents: number }): Session | undefined => {
    if (given.token !== token) {
      socket.close(4004, 'Authentication failed.');
      return undefined;
    }
    const unasked = (given.intents & GUILD_MEMBERS) !== 0 && !state.membersIntent;
    if (unasked || ((given.intents & MESSAGE_CONTENT) !== 0 && !state.contentIntent)) {
      socket.close(4014, 'Disallowed intent(s).');
      return undefined;
    }
    state.sessionsLeft -= 1;
    counts.identified += 1;
    const session: Session = { id: `session-${counts.identified}`, intents: given.intents, told: [], socket };
    sessions.set(session.id, session);
    dispatch(session, 'READY', {
      v: 10,
      user: json.userJson(state.bot),
      guilds: [{ id: state.guildId, unavailable: true }],
      session_id: session.id,
      resume_gateway_url: url,
      shard: [0, 1],
      application: { id: state.bot.id, flags: state.contentIntent ? 1 << 19 : 0 },
    });
    if ((given.intents & GUILDS) !== 0) dispatch(session, 'GUILD_CREATE', json.wholeGuildJson());
    return session;
  };
  const resume = (socket: WebSocket, { session_id, seq }: { session_id: string; seq: number }) => {
    const session = sessions.get(session_id);
    if (!session) {
      send(socket, { op: op.invalidSession, d: false });
      return undefined;
    }
    counts.resumed += 1;
    session.socket = socket;
    session.told.slice(seq).forEach(({ name, data }, index) => {
      send(socket, { op: op.dispatch, s: seq + index + 1, t: name, d: data });
    });
    dispatch(session, 'RESUMED', {});
    return session;
  };

  server.on('connection', (socket) => {
    if (refusing) {
      socket.terminate();
      return;
    }
    let session: Session | undefined;
    send(socket, { op: op.hello, d: { heartbeat_interval: 41_250 } });
    socket.on('message', (data: Buffer) => {
      const parsed = frame.safeParse(JSON.parse(data.toString('utf8')));
      if (!parsed.success) return socket.close(4002, 'Error while decoding payload.');
      const { op: what, d } = parsed.data;
      if (what === op.heartbeat) send(socket, { op: op.ack });
      if (what === op.identify) session = identify(socket, d);
      if (what === op.resume) session = resume(socket, d);
      return undefined;
    });
    socket.on('close', () => {
      if (session?.socket === socket) session.socket = undefined;
    });
  });

  const all = (end: (socket: WebSocket) => void): void => {
    for (const socket of server.clients) end(socket);
  };
  return {
    url,
    counts,
    connected: () => [...sessions.values()].filter(({ socket }) => socket !== undefined).length,
    cut: () => all((socket) => socket.terminate()),
    forget: () => {
      sessions.clear();
      all((socket) => socket.terminate());
    },
    kick: (code) => all((socket) => socket.close(code)),
    refuse: (refused) => {
      refusing = refused;
    },
    close: async () => {
      all((socket) => socket.terminate());
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
