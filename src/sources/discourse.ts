import { z } from 'zod';
import type { ConfigRule } from '../core/catalogue/config.ts';
import type { Capabilities, Source, SourceCheck } from '../app/ports/source.ts';
import { createBell, ringingWebhook } from './body-signature.ts';
import { createDiscourseAmending } from './discourse/amending.ts';
import { createDiscourseApi } from './discourse/api.ts';
import type { DiscourseApi } from './discourse/api.ts';
import { createDiscourseModerating, discourseMods } from './discourse/moderating.ts';
import { createRead } from './discourse/read.ts';
import { createReplies } from './discourse/replies.ts';
import { createHttpClient } from './http-client.ts';
import { problemLine } from './json-api.ts';
import { defineSource } from './source.ts';
import type { SourceContext } from './source.ts';
import { createTimeline } from './timeline.ts';

/** What a page of the newest holds (app/queries: LatestPostsQuery). */
const PER_PAGE = 50;

const config = z
  .strictObject({
    kind: z.literal('discourse').describe('A Discourse forum: what people write where everybody may read.'),
    url: z.url({ protocol: /^https?$/ }).describe("The address of the forum's front page."),
    apiKey: z
      .string()
      .min(1)
      .describe('Made at Admin › API for the account below, as env:DISCOURSE_API_KEY.'),
    username: z.string().min(1).describe('The account that answers, without @.'),
    ownUsers: z
      .array(z.string().min(1))
      .max(50)
      .default([])
      .describe('Further accounts that answer for the brand: theirs are answers, not news.'),
    categories: z
      .array(z.number().int().positive())
      .min(1)
      .optional()
      .describe('Ids of the categories to read; without it all that everybody may read.'),
    webhookSecret: z
      .string()
      .min(12)
      .optional()
      .describe('Secret of a webhook at Admin › API › Webhooks, which tells at once; as env:…'),
    maxCharacters: z
      .number()
      .int()
      .min(1)
      .max(150_000)
      .default(32_000)
      .describe('The longest post the forum takes (`max_post_length`); `npm run check` says it.'),
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
type Settings = z.output<typeof config>;

const capabilities = ({ webhookSecret, maxCharacters }: Settings): Capabilities => ({
  receive: webhookSecret === undefined ? ['poll'] : ['poll', 'webhook'],
  reply: 'api',
  edit: true,
  remove: true,
  threadDepth: 'any',
  // The same words are refused for some minutes (unique_posts_mins), but wherever they were said, and not of moderators.
  idempotency: 'none',
  lookup: 'list',
  edits: 'diff',
  deletes: 'diff',
  moderate: discourseMods,
  text: { limits: [{ unit: 'codepoint', max: maxCharacters }], markup: 'markdown' },
  visibilityLagMs: 30_000,
});

const checker =
  (
    api: DiscourseApi,
    { username, webhookSecret, maxCharacters }: Settings,
    { name, language }: SourceContext,
  ): Source['check'] =>
  async (signal) => {
    const { host } = api.root;
    const values = { source: name, host, account: username };
    const me = await api.me(signal);
    const open = me.kind === 'json' ? await api.publicCategories(signal) : me;
    const lengths = open.kind === 'json' ? await api.lengths(signal) : open;
    if (lengths.kind !== 'json') return [problemLine('discourse_refused', lengths, values, language)];
    const { min_post_length: least, max_post_length: most } = lengths.value;
    const lines: SourceCheck[] = [{ ok: true, says: 'forum_account', values }];
    if (least > 1)
      lines.push({
        ok: true,
        says: 'forum_shortest',
        values: { ...values, least, setting: 'min_post_length' },
      });
    if (most !== maxCharacters) {
      const length = { ...values, most, limit: maxCharacters };
      lines.push({ ok: most > maxCharacters, says: 'place_limit', values: length, fix: 'place_limit' });
    }
    if (me.kind === 'json' && !me.value.moderator && !me.value.admin)
      lines.push({ ok: true, says: 'not_a_moderator', values: { ...values, right: 'moderator' } });
    const rings = webhookSecret === undefined ? 'no_rings' : 'rings';
    return [...lines, { ok: true, says: rings, values: { ...values, path: `/webhooks/${name}` } }];
  };

/** A Discourse forum, through its own API: nothing needs to be installed there. */
export const discourse = defineSource({
  kind: 'discourse',
  config,
  create: (settings, context) => {
    const { url, apiKey, username, ownUsers, categories, webhookSecret, allowPrivateNetwork } = settings;
    const { name, world, language } = context;
    const now = (): number => world.now();
    const root = new URL(`${url.replace(/\/+$/, '')}/`);
    const http = createHttpClient({ ...context, allowPrivateNetwork });
    const api = createDiscourseApi({ root, http, apiKey, username, now });
    const own = new Set([username, ...ownUsers].map((one) => one.toLowerCase()));
    const offered = capabilities(settings);
    const bell = createBell();
    const wanted = categories && new Set(categories);
    return {
      name,
      kind: 'discourse',
      capabilities: offered,
      pollEveryMs: settings.pollEverySeconds * 1000,
      poll: createTimeline({
        source: name,
        pageSize: PER_PAGE,
        read: createRead({ source: name, api, own, categories: wanted, language }),
        now,
      }),
      ...(webhookSecret !== undefined && {
        webhook: ringingWebhook('x-discourse-event-signature', webhookSecret, bell),
        listen: bell.listen,
      }),
      ...createReplies(api, own, offered.text.limits, context),
      ...createDiscourseModerating(api, context),
      ...createDiscourseAmending(api, offered.text.limits, context),
      check: checker(api, settings, context),
    };
  },
});
