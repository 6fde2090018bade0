import { z } from 'zod';
import { defineSource } from './source.ts';

const config = z.strictObject({
  kind: z.literal('manual').describe('Comments a teammate brings; replies are copied and posted by hand.'),
});

/** For places without an API: the team brings the comment and its link, and posts the approved text itself. */
export const manual = defineSource({
  kind: 'manual',
  config,
  create: (_config, { name }) => ({
    name,
    kind: 'manual',
    capabilities: {
      receive: ['manual'],
      reply: 'handoff',
      edit: false,
      remove: false,
      threadDepth: 'any',
      idempotency: 'none',
      lookup: 'none',
      edits: 'none',
      deletes: 'none',
      text: { limits: [], markup: 'plain' },
      visibilityLagMs: 0,
    },
    reread: ({ url }) =>
      Promise.resolve(url === undefined ? { ground: 'by_hand' } : { ground: 'by_hand', url }),
    reply: ({ parent: { url } }) =>
      Promise.resolve(url === undefined ? { outcome: 'by_hand' } : { outcome: 'by_hand', url }),
    findOwnReply: () => Promise.resolve({ state: 'unknown' }),
    check: () => Promise.resolve([{ ok: true, says: 'manual_ready', values: { source: name } }]),
  }),
});
