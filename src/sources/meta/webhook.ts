import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Source, WebhookAnswer } from '../../app/ports/source.ts';

const respond = (status: number, body: string): WebhookAnswer => ({
  answer: 'respond',
  status,
  body,
  contentType: 'text/plain; charset=utf-8',
});

const equal = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((text) => createHash('sha256').update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
};

interface Setup {
  appSecret: string;
  verifyToken: string;
  /** Something happened: it is read at once. */
  ring: () => void;
}

/**
 * Meta's webhooks (docs/graph-api/webhooks/getting-started). What they tell is not taken from them, because half of it is
 * missing there: they ring, and what happened is read. Nothing in them is dated; the same body again is the same delivery.
 */
export const metaWebhook =
  ({ appSecret, verifyToken, ring }: Setup): NonNullable<Source['webhook']> =>
  ({ method, query, headers, body }) => {
    if (method === 'GET') {
      const asked = query.get('hub.mode') === 'subscribe' && query.get('hub.challenge');
      return asked && equal(query.get('hub.verify_token') ?? '', verifyToken)
        ? respond(200, asked)
        : respond(403, 'hub.verify_token?\n');
    }
    const wanted = `sha256=${createHmac('sha256', appSecret).update(body).digest('hex')}`;
    if (!equal(headers['x-hub-signature-256'] ?? '', wanted)) return respond(401, 'x-hub-signature-256?\n');
    ring();
    return { answer: 'accept', deliveryId: createHash('sha256').update(body).digest('hex'), events: [] };
  };
