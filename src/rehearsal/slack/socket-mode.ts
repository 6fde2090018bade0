import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type RawData, type WebSocket } from 'ws';
import type { World } from '../../app/ports/world.ts';
import type { Acked, Delivery, Retry, Transport } from './delivery.ts';
import { SlackError } from './error.ts';
import { asJson, parseJson, type Json } from './json.ts';
import { limits } from './limits.ts';

/** How a socket is told to go: a warning some ten seconds ahead, or at once. */
export interface Refresh {
  reason: 'warning' | 'refresh_requested' | 'link_disabled';
  /** Until the socket is closed: 10 s after a warning, none otherwise. */
  graceMs?: number;
  which?: 'all' | 'one';
}
export interface SocketMode extends Transport {
  /** A single-use address. Throws `too_many_websockets` at the eleventh socket. */
  issueUrl: (origin: string) => string;
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  refresh: (how: Refresh) => void;
  /** Cuts every line without a word. */
  cut: () => void;
  connected: () => number;
  /** Says goodbye to every socket; cuts those that do not answer within 100 ms. */
  close: () => Promise<void>;
}
interface Link {
  socket: WebSocket;
  /** Told to go: gets nothing more. */
  leaving: boolean;
  waiting: Map<string, (result: Acked) => void>;
}
interface Setup {
  world: World;
  appId: string;
  ackMs: number;
  later: (ms: number, work: () => void) => () => void;
}

/** Slack pings so that a client notices a dead line; socket-mode gives up after 30 s without. */
const pingEveryMs = 10_000;

/** Socket Mode as https://docs.slack.dev/apis/events-api/using-socket-mode tells it. */
export const makeSocketMode = ({ world, appId, ackMs, later }: Setup): SocketMode => {
  const server = new WebSocketServer({ noServer: true });
  const tickets = new Set<string>();
  const links = new Set<Link>();
  const arrivals = new Set<() => void>();

  const open = (socket: WebSocket): void => {
    const link: Link = { socket, leaving: false, waiting: new Map() };
    links.add(link);
    const ping = setInterval(() => socket.ping(), pingEveryMs).unref();
    socket.on('message', (data) => hear(link, textOf(data)));
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      clearInterval(ping);
      links.delete(link);
      for (const settle of link.waiting.values()) settle({ acked: false, reason: 'connection_lost' });
    });
    tell(link, {
      type: 'hello',
      num_connections: links.size,
      debug_info: { host: 'stand-in', started: '', build_number: 1, approximate_connection_time: 18_060 },
      connection_info: { app_id: appId },
    });
    for (const arrived of arrivals) arrived();
  };

  /** Any payload may go to any socket: https://docs.slack.dev/apis/events-api/using-socket-mode#connections */
  const pick = (): Link | undefined => {
    const ready = [...links].filter((link) => !link.leaving && link.socket.readyState === link.socket.OPEN);
    return ready[Math.floor(world.random() * ready.length)];
  };
  const someLink = (): Promise<Link | undefined> => {
    const now = pick();
    if (now) return Promise.resolve(now);
    return new Promise((resolve) => {
      const settle = (): void => {
        arrivals.delete(settle);
        cancel();
        resolve(pick());
      };
      const cancel = later(ackMs, settle);
      arrivals.add(settle);
    });
  };

  const send = (link: Link, delivery: Delivery, envelopeId: string, retry?: Retry): Promise<Acked> =>
    new Promise((resolve) => {
      const settle = (result: Acked): void => {
        link.waiting.delete(envelopeId);
        cancel();
        resolve(result);
      };
      const cancel = later(ackMs, () => settle({ acked: false, reason: 'timeout' }));
      link.waiting.set(envelopeId, settle);
      tell(link, {
        envelope_id: envelopeId,
        type: delivery.kind,
        payload: delivery.payload,
        accepts_response_payload: delivery.acceptsResponse,
        ...(delivery.kind === 'events_api'
          ? { retry_attempt: retry?.num ?? 0, retry_reason: retry?.reason ?? '' }
          : {}),
      });
    });

  const dismiss = (link: Link, { reason, graceMs }: Refresh): void => {
    tell(link, { type: 'disconnect', reason, debug_info: { host: 'stand-in' } });
    link.leaving = reason !== 'warning';
    later(graceMs ?? (reason === 'warning' ? 10_000 : 0), () => link.socket.close());
  };

  return {
    deliver: async (delivery, envelopeId, retry) => {
      const link = await someLink();
      return link ? send(link, delivery, envelopeId, retry) : { acked: false, reason: 'no_connection' };
    },
    issueUrl: (origin) => {
      if (links.size >= limits.sockets) throw new SlackError('too_many_websockets');
      const ticket = world.id();
      tickets.add(ticket);
      return `${origin.replace('http', 'ws')}/link/?ticket=${ticket}`;
    },
    upgrade: (request, socket, head) => {
      const url = new URL(request.url ?? '/', 'http://stand-in');
      if (url.pathname !== '/link/' || !tickets.delete(url.searchParams.get('ticket') ?? '')) {
        socket.end('HTTP/1.1 401 Unauthorized\r\nconnection: close\r\n\r\n');
        return;
      }
      server.handleUpgrade(request, socket, head, open);
    },
    refresh: (how) => {
      const chosen = how.which === 'one' ? [...links].slice(0, 1) : [...links];
      for (const link of chosen) dismiss(link, how);
    },
    cut: () => {
      for (const link of links) link.socket.terminate();
    },
    connected: () => links.size,
    close: async () => {
      const gone = [...links].map(({ socket }) => new Promise((resolve) => socket.once('close', resolve)));
      for (const { socket } of links) socket.close();
      const stop = setTimeout(() => links.forEach(({ socket }) => socket.terminate()), 100);
      await Promise.all(gone);
      clearTimeout(stop);
      server.close();
    },
  };
};

const tell = (link: Link, message: Json): void => {
  link.socket.send(JSON.stringify(message));
};

const textOf = (data: RawData): string => {
  if (Array.isArray(data)) return Buffer.concat(data).toString('utf8');
  return data instanceof ArrayBuffer ? Buffer.from(data).toString('utf8') : data.toString('utf8');
};

/** An acknowledgement settles its envelope; anything else is not for us. */
const hear = (link: Link, text: string): void => {
  const message = asJson(parseJson(text));
  const settle = link.waiting.get(String(message['envelope_id']));
  settle?.({ acked: true, payload: asJson(message['payload']) });
};
