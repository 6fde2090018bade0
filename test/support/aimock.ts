import { join } from 'node:path';
import { z } from 'zod';
import { peerMissing, peers } from './peers.ts';

/** What is asked of `LLMock` here: a server of the OpenAI protocol that others wrote. */
export interface Aimock {
  readonly url: string;
  start(): Promise<unknown>;
  stop(): Promise<void>;
  reset(): void;
  on(
    match: { predicate?: (request: { messages: unknown }) => boolean; turnIndex?: number },
    response: { content: string; finishReason?: string },
  ): unknown;
  nextRequestError(status: number, error?: { message: string; type: string }): unknown;
  getRequests(): readonly { body: unknown }[];
  getLastRequest(): { body: unknown } | null;
}

/** Why it cannot be used here and how to have it; undefined when it is there. */
export const aimockMissing = peerMissing('@copilotkit/aimock', 'aimock, a model that others wrote,');
if (aimockMissing !== undefined) console.warn(`SKIPPED, tests against aimock: ${aimockMissing}`);

type MakeAimock = new (options: { port: number; host: string }) => Aimock;
const loaded = z.object({ LLMock: z.custom<MakeAimock>((it) => typeof it === 'function') });

/** On loopback, on a port of its own. It lies with the peers; throws where they are not installed. */
export const startAimock = async (): Promise<Aimock> => {
  if (aimockMissing !== undefined) throw new Error(aimockMissing);
  const { LLMock } = loaded.parse(await import(join(peers, 'aimock.mjs')));
  const aimock = new LLMock({ port: 0, host: '127.0.0.1' });
  await aimock.start();
  return aimock;
};
