import { z } from 'zod';
import type { ConfigRule } from '../core/catalogue/config.ts';
import { source as sentences } from '../core/catalogue/source.ts';
import type { Capabilities, Source, WebhookAnswer } from '../app/ports/source.ts';
import { createHttpClient } from './http-client.ts';
import { secretKey, verifySignature } from './standard-webhook.ts';
import { defineSource } from './source.ts';
import { createSiteAmending } from './webhook-amending.ts';
import { readEvents } from './webhook-events.ts';
import { createSiteLine } from './webhook-line.ts';
import { createReplySite } from './webhook-replies.ts';

const secret = z
  .string()
  .refine((given) => secretKey(given) !== undefined, 'webhook_secret' satisfies ConfigRule);

const config = z.strictObject({
  kind: z.literal('webhook').describe('Your own website or any system that signs Standard Webhooks.'),
  secrets: z
    .union([secret, z.array(secret).min(1).max(8)])
    .describe('Shared secret, or several while you rotate: all are accepted, the first one signs replies.'),
  replyUrl: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Where approved replies are posted, signed. Without it a teammate posts them by hand.'),
  allowPrivateNetwork: z
    .boolean()
    .default(false)
    .describe('Allow replyUrl to be on this machine or in a private network.'),
  corrections: z
    .boolean()
    .default(false)
    .describe(
      'Whether replyUrl takes reply.edited and reply.deleted too, so that replies are put right there.',
    ),
});

const capabilities = (replies: boolean, corrections: boolean): Capabilities => ({
  receive: ['webhook'],
  reply: replies ? 'api' : 'handoff',
  edit: corrections,
  remove: corrections,
  threadDepth: 'any',
  // The receiver is asked to keep `webhook-id`; for how long is its own affair, so we do not count on more than a day.
  idempotency: replies ? { kind: 'key', ttlMs: 24 * 60 * 60 * 1000 } : 'none',
  lookup: replies ? 'byId' : 'none',
  edits: 'event',
  deletes: 'event',
  text: { limits: [], markup: 'plain' },
  visibilityLagMs: 0,
});

const respond = (status: number, body: string): WebhookAnswer => ({
  answer: 'respond',
  status,
  body,
  contentType: 'text/plain; charset=utf-8',
});

/** Verifies before it parses anything; says why it refuses without repeating what it was sent. */
const receiver =
  (name: string, keys: readonly Buffer[]): NonNullable<Source['webhook']> =>
  (request, now) => {
    if (request.method !== 'POST') return respond(405, 'POST only\n');
    const verdict = verifySignature(keys, request, now);
    if (!verdict.genuine) return respond(401, `webhook ${verdict.why} not valid\n`);
    const reading = readEvents(name, request.body, now);
    if (reading.read === 'malformed') return respond(400, `not understood: ${reading.where}\n`);
    // Other types are none of our business and no reason for the sender to try again.
    if (reading.read === 'other_type') return respond(202, 'type not used\n');
    return { answer: 'accept', deliveryId: verdict.id, events: reading.events };
  };

/** A company's own website: signed webhooks in, signed replies out. */
export const webhook = defineSource({
  kind: 'webhook',
  config,
  create: ({ secrets, replyUrl, allowPrivateNetwork, corrections }, context) => {
    const { name, language, world } = context;
    const keys = [secrets].flat().flatMap((given) => secretKey(given) ?? []);
    const [key] = keys;
    const ready = {
      ok: true,
      says: 'webhook_ready',
      values: { source: name, path: `/webhooks/${name}`, secrets: keys.length },
    };
    const base = { name, kind: 'webhook', webhook: receiver(name, keys) };
    if (replyUrl === undefined || key === undefined) {
      const why = sentences[language].byHand.no_reply_url();
      return {
        ...base,
        capabilities: capabilities(false, false),
        reread: ({ url }) => Promise.resolve({ ground: 'by_hand', why, ...(url !== undefined && { url }) }),
        reply: ({ parent: { url } }) =>
          Promise.resolve({ outcome: 'by_hand', why, ...(url !== undefined && { url }) }),
        findOwnReply: () => Promise.resolve({ state: 'unknown' }),
        check: () =>
          Promise.resolve([ready, { ok: true, says: 'webhook_no_reply', values: { source: name } }]),
      };
    }
    const http = createHttpClient({ ...context, allowPrivateNetwork });
    const line = createSiteLine({ url: new URL(replyUrl), key, http, world });
    const site = createReplySite(line, context);
    return {
      ...base,
      ...(corrections && createSiteAmending(line, context)),
      capabilities: capabilities(true, corrections),
      reread: site.reread,
      reply: site.reply,
      findOwnReply: site.findOwnReply,
      check: async (signal) => [ready, await site.check(signal)],
    };
  },
});
