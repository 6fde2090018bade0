import { z } from 'zod';
import type { ConfigRule } from '../core/catalogue/config.ts';
import type { Capabilities, Source, SourceCheck } from '../app/ports/source.ts';
import { createGhostAmending } from './ghost/amending.ts';
import { createGhostApi, PER_PAGE } from './ghost/api.ts';
import type { GhostApi } from './ghost/api.ts';
import { createGhostModerating, ghostMods } from './ghost/moderating.ts';
import { createRead } from './ghost/read.ts';
import { createReplies } from './ghost/replies.ts';
import { createHttpClient } from './http-client.ts';
import { problemLine } from './json-api.ts';
import { defineSource } from './source.ts';
import type { SourceContext } from './source.ts';
import { createTimeline } from './timeline.ts';

const id = z.string().regex(/^[0-9a-f]{24}$/);
const config = z
  .strictObject({
    kind: z.literal('ghost').describe('A Ghost site: the comments of its members.'),
    url: z
      .url({ protocol: /^https?$/ })
      .describe('The address of the site (of its admin, where that is another).'),
    adminKey: z
      .string()
      .regex(/^[0-9a-f]{24}:[0-9a-f]{64}$/)
      .describe('Admin API key of a custom integration, as env:GHOST_ADMIN_KEY.'),
    memberId: id.describe('Id of the member who answers: the end of the address of its page at Members.'),
    ownMemberIds: z
      .array(id)
      .max(50)
      .default([])
      .describe('Further members who answer for the brand: theirs are answers, not news.'),
    pollEverySeconds: z.number().int().min(5).max(86_400).default(60).describe('How often to look for news.'),
    allowPrivateNetwork: z
      .boolean()
      .default(false)
      .describe('Allow the site to be on this machine or in a private network, and without HTTPS.'),
  })
  .refine(({ url, allowPrivateNetwork }) => allowPrivateNetwork || url.startsWith('https:'), {
    path: ['url'],
    error: 'https_only' satisfies ConfigRule,
  });

const capabilities: Capabilities = {
  receive: ['poll'],
  reply: 'api',
  edit: false,
  remove: true,
  threadDepth: 'any',
  idempotency: 'none',
  lookup: 'list',
  edits: 'diff',
  deletes: 'diff',
  moderate: ghostMods,
  // Its column takes 1,000,000,000 characters.
  text: { limits: [], markup: 'html' },
  visibilityLagMs: 10_000,
};

const checker =
  (api: GhostApi, memberId: string, { name, language }: SourceContext): Source['check'] =>
  async (signal) => {
    const values = { source: name, host: api.host };
    const read = await api.newest({ page: 1 }, signal);
    if (read.kind !== 'json') return [problemLine('ghost_refused', read, values, language)];
    const member = await api.member(memberId, signal);
    if (member.kind !== 'json') return [problemLine('ghost_no_member', member, values, language)];
    const more = { ...values, account: member.value.name ?? memberId };
    const works: SourceCheck = { ok: true, says: 'ghost_account', values: more };
    if (member.value.can_comment) return [works];
    return [works, { ok: false, says: 'ghost_silenced', values: more, fix: 'ghost_silenced' }];
  };

/** A Ghost site, through its Admin API. Everything is polled: its webhooks tell nobody of comments. */
export const ghost = defineSource({
  kind: 'ghost',
  config,
  create: ({ url, adminKey, memberId, ownMemberIds, pollEverySeconds, allowPrivateNetwork }, context) => {
    const { name, world, language } = context;
    const now = (): number => world.now();
    const site = new URL(`${url.replace(/\/+$/, '')}/`);
    const http = createHttpClient({ ...context, allowPrivateNetwork });
    const api = createGhostApi({ site, http, key: adminKey, now });
    const own = new Set([memberId, ...ownMemberIds]);
    return {
      name,
      kind: 'ghost',
      capabilities,
      pollEveryMs: pollEverySeconds * 1000,
      poll: createTimeline({
        source: name,
        pageSize: PER_PAGE,
        read: createRead({ source: name, api, own, language }),
        now,
      }),
      ...createReplies(api, memberId, own, context),
      ...createGhostModerating(api, context),
      ...createGhostAmending(api, context),
      check: checker(api, memberId, context),
    };
  },
});
