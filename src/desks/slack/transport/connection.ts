import { WebSocket } from 'ws';
import type { RawData } from 'ws';
import { z } from 'zod';
import { slackBody } from './delivery.ts';

/** Figures of one Socket Mode connection, in milliseconds where not said otherwise. */
export interface ConnectionTiming {
  /** From opening to Slack's `hello`. */
  helloWithinMs: number;
  pingEveryMs: number;
  /** After this many pings in a row with nothing heard, the connection counts as dead. */
  silentPings: number;
}
export const connectionTiming: ConnectionTiming = {
  helloWithinMs: 10_000,
  pingEveryMs: 5_000,
  silentPings: 3,
};

const envelope = z.looseObject({
  envelope_id: z.string().min(1),
  type: z.string(),
  payload: slackBody,
  retry_attempt: z.number().optional().catch(undefined),
  retry_reason: z.string().optional().catch(undefined),
});
/** What Slack hands over in Socket Mode: https://docs.slack.dev/apis/events-api/using-socket-mode */
export type Envelope = z.infer<typeof envelope>;

const hello = z.looseObject({ type: z.literal('hello') });
const disconnect = z.looseObject({ type: z.literal('disconnect'), reason: z.string().default('unknown') });
const frame = z.union([hello, disconnect, envelope]);

export interface Connection {
  /** Whether a message can be sent on it now. */
  isOpen(): boolean;
  send(message: string): void;
  /** Says goodbye; what is still on its way in is still handed over. Cuts the line if the other side stays silent. */
  close(): void;
  /** Cuts the line at once. */
  cut(): void;
}

export interface ConnectionEvents {
  envelope(received: Envelope, on: Connection): void;
  /** Slack will close this connection soon (`warning`, `refresh_requested`, `link_disabled`). */
  leaving(reason: string, on: Connection): void;
  /** It is over: closed, broken or silent. Told once, and only after `hello`. */
  gone(why: string, on: Connection): void;
  unreadable(): void;
}

/** `ws` hands over Buffers, one or several, unless told otherwise. */
const textOf = (data: RawData): string => {
  if (Array.isArray(data)) return Buffer.concat(data).toString('utf8');
  return (data instanceof ArrayBuffer ? Buffer.from(data) : data).toString('utf8');
};
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** One connection, confirmed by Slack's `hello`; rejects when that does not come. It never reconnects by itself. */
export const connect = (
  url: string,
  timing: ConnectionTiming,
  events: ConnectionEvents,
): Promise<Connection> =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(url, { handshakeTimeout: timing.helloWithinMs, perMessageDeflate: false });
    let greeted = false;
    let over = false;
    let unheard = 0;
    const connection: Connection = {
      isOpen: () => socket.readyState === WebSocket.OPEN,
      send: (message) => socket.send(message),
      close: () => {
        socket.close(1000);
        setTimeout(() => socket.terminate(), 5_000).unref();
      },
      cut: () => socket.terminate(),
    };
    const end = (why: string): void => {
      if (over) return;
      over = true;
      clearTimeout(noHello);
      clearInterval(heartbeat);
      socket.terminate();
      if (greeted) events.gone(why, connection);
      else reject(new Error(why));
    };
    const noHello = setTimeout(() => end('no_hello'), timing.helloWithinMs);
    const heartbeat = setInterval(() => {
      if (unheard >= timing.silentPings) end('silent');
      else if (connection.isOpen()) socket.ping();
      unheard += 1;
    }, timing.pingEveryMs);
    const heard = (): void => {
      unheard = 0;
    };
    const greet = (): void => {
      greeted = true;
      clearTimeout(noHello);
      resolve(connection);
    };
    socket.on('ping', heard);
    socket.on('pong', heard);
    socket.on('error', (error) => end('code' in error ? String(error.code) : 'error'));
    socket.on('close', (code) => end(`closed_${code}`));
    socket.on('message', (data) => {
      heard();
      const read = frame.safeParse(parsed(textOf(data)));
      if (!read.success) events.unreadable();
      else if ('envelope_id' in read.data && 'payload' in read.data)
        events.envelope(envelope.parse(read.data), connection);
      else if (read.data.type === 'hello') greet();
      else events.leaving(disconnect.parse(read.data).reason, connection);
    });
  });
