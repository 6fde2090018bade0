import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Source, WebhookAnswer } from '../app/ports/source.ts';

/** In constant time, whatever their lengths. */
export const equalSecrets = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((text) => createHash('sha256').update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
};

/** Whether a header is `sha256=` and the hex HMAC of the raw bytes, as Meta, GitHub and Discourse sign. */
export const isSigned = (secret: string, body: Uint8Array, given: string | undefined): boolean =>
  equalSecrets(given ?? '', `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`);

/** An answer to whoever knocks, in one line. */
export const respond = (status: number, body: string): WebhookAnswer => ({
  answer: 'respond',
  status,
  body,
  contentType: 'text/plain; charset=utf-8',
});

/** Who is to be told that there is something to read. */
export interface Bell {
  ring(): void;
  listen: NonNullable<Source['listen']>;
}
export const createBell = (): Bell => {
  const heard = new Set<() => void>();
  return {
    ring: () => heard.forEach((ring) => ring()),
    listen: (ring, stop) => {
      heard.add(ring);
      stop.addEventListener('abort', () => heard.delete(ring));
    },
  };
};

/** A genuine delivery that only rings. Nothing in it is dated: the same body again is the same delivery. */
export const rung = (body: Uint8Array, bell: Bell): WebhookAnswer => {
  bell.ring();
  return { answer: 'accept', deliveryId: createHash('sha256').update(body).digest('hex'), events: [] };
};

/**
 * Webhooks of a place that signs the body in one header. What they tell is not taken from them: they ring, and what happened
 * is read, so that a delivery that is lost, forged or sent twice changes nothing.
 */
export const ringingWebhook =
  (header: string, secret: string, bell: Bell): NonNullable<Source['webhook']> =>
  ({ headers, body }) =>
    isSigned(secret, body, headers[header]) ? rung(body, bell) : respond(401, `${header}?\n`);
