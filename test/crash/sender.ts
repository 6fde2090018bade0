import type { RawRequest } from '../../src/app/ports/source.ts';
import { sentHeaders } from '../support/process-yaml.ts';
import type { Chance } from '../support/seeded.ts';
import type { CrashPlace } from './places/place.ts';

/** How long a sender waits for an answer, in ms. */
const patienceMs = 5_000;
/** Of what was taken, this share is sent again all the same: a sender that lost the answer. */
const sentAgain = 0.1;

export interface Sender {
  /** Sends what waits, once; whatever is not taken waits for the next time. */
  round(botUrls: readonly string[]): Promise<void>;
  waiting(): number;
}

/** Senders as Standard Webhooks wants them: each delivery goes out again, in any order, until it is taken. */
export const senderFor = (places: readonly CrashPlace[], chance: Chance): Sender => {
  const waiting = new Set<RawRequest>();
  const send = async (one: RawRequest, botUrl: string): Promise<void> => {
    const answer = await fetch(new URL(one.path, botUrl), {
      method: 'POST',
      headers: sentHeaders(one),
      body: new Uint8Array(one.body),
      signal: AbortSignal.timeout(patienceMs),
    }).catch(() => undefined);
    await answer?.body?.cancel().catch(() => undefined);
    if (answer?.ok && chance() >= sentAgain) waiting.delete(one);
  };
  return {
    waiting: () => waiting.size,
    round: async (botUrls) => {
      for (const place of places) for (const one of place.deliveries?.() ?? []) waiting.add(one);
      if (botUrls.length === 0) return;
      await Promise.all(
        [...waiting].map((one) => send(one, botUrls[Math.floor(chance() * botUrls.length)] ?? '')),
      );
    },
  };
};
