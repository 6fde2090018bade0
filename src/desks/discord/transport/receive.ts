import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import type { Line } from '../../../app/ports/line.ts';
import type { RawRequest } from '../../../app/ports/source.ts';
import type { Log, World } from '../../../app/ports/world.ts';
import type { Intake } from './intake.ts';
import { isSigned } from './signature.ts';

/** Interactions over the gateway: the usual way. One that a resumed session tells again is known again. */
export const hearInteractions = (line: Line, intake: Intake, stop: AbortSignal): void =>
  line.hear(({ name, data }) => {
    if (name === 'INTERACTION_CREATE') void intake.take(data);
  }, stop);

export interface HttpAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** Discord's payloads are far smaller. */
const maxBytes = 1024 * 1024;
const PING = 1;
const ping = z.looseObject({ type: z.literal(PING) });

/** Nobody reads more than the status: it is Discord that asks. */
const plain = (status: number): HttpAnswer => ({ status, headers: {}, body: '' });
const pong: HttpAnswer = {
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ type: 1 }),
};

const parsed = (body: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
};

/**
 * Interactions over HTTP, for the one server to call: the way without a gateway. They are answered by calls of ours as those of the
 * gateway are, so that the request itself only says that it was kept (docs: interactions/receiving-and-responding#interaction-callback).
 */
export const createInteractionHandler = ({
  publicKey,
  intake,
  world,
  log,
}: {
  publicKey: KeyObject;
  /** Undefined until the desk is complete. */
  intake: () => Intake | undefined;
  world: Pick<World, 'now'>;
  log: Log;
}): ((request: RawRequest) => Promise<HttpAnswer>) => {
  const keep = async (body: unknown): Promise<HttpAnswer> => {
    const taken = await intake()?.take(body);
    if (taken === undefined || taken === 'broken') return plain(503);
    return taken === 'not_ours' ? plain(400) : plain(202);
  };
  return async (request) => {
    if (request.method !== 'POST') return plain(405);
    if (request.body.length > maxBytes) return plain(413);
    if (!isSigned(request, publicKey, world.now())) {
      log.warn('discord.http_refused', { why: 'signature' });
      return plain(401);
    }
    const body = parsed(request.body);
    return ping.safeParse(body).success ? pong : keep(body);
  };
};
