import { z } from 'zod';
import type { ConfigRule } from '../core/catalogue/config.ts';
import type { Capabilities, Source, SourceCheck } from '../app/ports/source.ts';
import { createFlarumAmending } from './flarum/amending.ts';
import { createFlarumApi, PER_PAGE } from './flarum/api.ts';
import type { FlarumApi } from './flarum/api.ts';
import { createFlarumModerating, flarumMods } from './flarum/moderating.ts';
import { createRead } from './flarum/read.ts';
import { createReplies, MOST } from './flarum/replies.ts';
import { createHttpClient } from './http-client.ts';
import { problemLine } from './json-api.ts';
import { defineSource } from './source.ts';
import type { SourceContext } from './source.ts';
import { createTimeline } from './timeline.ts';

const config = z
  .strictObject({
    kind: z.literal('flarum').describe('A Flarum forum: what people write where guests may read.'),
    url: z.url({ protocol: /^https?$/ }).describe("The address of the forum's front page."),
    token: z
      .string()
      .min(1)
      .describe('Token of the account that answers, made on its page "Security", as env:FLARUM_TOKEN.'),
    ownUserIds: z
      .array(z.number().int().positive())
      .max(50)
      .default([])
      .describe('Ids of further accounts that answer for the brand: theirs are answers, not news.'),
    pollEverySeconds: z.number().int().min(5).max(86_400).default(60).describe('How often to look for news.'),
    allowPrivateNetwork: z
      .boolean()
      .default(false)
      .describe('Allow the forum to be on this machine or in a private network, and without HTTPS.'),
  })
  .refine(({ url, allowPrivateNetwork }) => allowPrivateNetwork || url.startsWith('https:'), {
    path: ['url'],
    error: 'https_only' satisfies ConfigRule,
  });

const capabilities: Capabilities = {
  receive: ['poll'],
  reply: 'api',
  edit: true,
  remove: true,
  threadDepth: 1,
  idempotency: 'none',
  lookup: 'list',
  edits: 'diff',
  deletes: 'diff',
  moderate: flarumMods,
  text: { limits: [{ unit: 'codepoint', max: MOST }], markup: 'markdown' },
  visibilityLagMs: 30_000,
};

const checker =
  (api: FlarumApi, { name, language }: SourceContext): Source['check'] =>
  async (signal) => {
    const values = { source: name, host: api.root.host };
    const me = await api.me(signal);
    if (me.kind !== 'json') return [problemLine('flarum_refused', me, values, language)];
    const read = await api.recent(0, signal);
    if (read.kind !== 'json') return [problemLine('flarum_refused', read, values, language)];
    const more = { ...values, account: me.value.name };
    const works: SourceCheck = { ok: true, says: 'forum_account', values: more };
    const [newest] = read.value.posts;
    const seen = newest && (await api.postAsMember(newest.id, signal));
    if (seen?.kind !== 'json' || seen.value.attributes.canHide) return [works];
    return [works, { ok: true, says: 'not_a_moderator', values: { ...more, right: 'discussion.hidePosts' } }];
  };

/** A Flarum forum, through its own API. It is read as a guest, so that nothing comes in that is not public. */
export const flarum = defineSource({
  kind: 'flarum',
  config,
  create: ({ url, token, ownUserIds, pollEverySeconds, allowPrivateNetwork }, context) => {
    const { name, world, language } = context;
    const root = new URL(`${url.replace(/\/+$/, '')}/`);
    const http = createHttpClient({ ...context, allowPrivateNetwork });
    const api = createFlarumApi({ root, http, token });
    const ownIds = ownUserIds.map(String);
    return {
      name,
      kind: 'flarum',
      capabilities,
      pollEveryMs: pollEverySeconds * 1000,
      poll: createTimeline({
        source: name,
        pageSize: PER_PAGE,
        read: createRead({ source: name, api, ownIds, language }),
        now: () => world.now(),
      }),
      ...createReplies(api, ownIds, context),
      ...createFlarumModerating(api, context),
      ...createFlarumAmending(api, context),
      check: checker(api, context),
    };
  },
});
