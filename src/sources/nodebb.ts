import { z } from 'zod';
import type { ConfigRule } from '../core/catalogue/config.ts';
import type { Capabilities, Source, SourceCheck } from '../app/ports/source.ts';
import { createHttpClient } from './http-client.ts';
import { problemLine } from './json-api.ts';
import { createNodebbAmending } from './nodebb/amending.ts';
import { createNodebbApi, PER_PAGE } from './nodebb/api.ts';
import type { NodebbApi } from './nodebb/api.ts';
import { createNodebbModerating, nodebbMods } from './nodebb/moderating.ts';
import { createRead } from './nodebb/read.ts';
import { createReplies } from './nodebb/replies.ts';
import { defineSource } from './source.ts';
import type { SourceContext } from './source.ts';
import { createTimeline } from './timeline.ts';

const config = z
  .strictObject({
    kind: z.literal('nodebb').describe('A NodeBB forum: what people write where guests may read.'),
    url: z.url({ protocol: /^https?$/ }).describe("The address of the forum's front page."),
    token: z
      .string()
      .min(1)
      .describe('Token of the account that answers, made at Admin › Settings › API, as env:NODEBB_TOKEN.'),
    ownUids: z
      .array(z.number().int().positive())
      .max(50)
      .default([])
      .describe('Ids of further accounts that answer for the brand: theirs are answers, not news.'),
    maxCharacters: z
      .number()
      .int()
      .min(1)
      .max(1_000_000)
      .default(32_767)
      .describe('The longest post the forum takes (`maximumPostLength`); `npm run check` says it.'),
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

const capabilities = (maxCharacters: number): Capabilities => ({
  receive: ['poll'],
  reply: 'api',
  edit: true,
  remove: true,
  threadDepth: 'any',
  idempotency: 'none',
  lookup: 'list',
  edits: 'diff',
  deletes: 'diff',
  moderate: nodebbMods,
  text: { limits: [{ unit: 'utf16', max: maxCharacters }], markup: 'markdown' },
  visibilityLagMs: 30_000,
});

const checker =
  (api: NodebbApi, limit: number, { name, language }: SourceContext): Source['check'] =>
  async (signal) => {
    const values = { source: name, host: api.root.host };
    const me = await api.me(signal);
    const read = me.kind === 'json' ? await api.recent(1, signal) : me;
    const lengths = read.kind === 'json' ? await api.lengths(signal) : read;
    if (me.kind !== 'json') return [problemLine('nodebb_refused', me, values, language)];
    if (lengths.kind !== 'json') return [problemLine('nodebb_refused', lengths, values, language)];
    const { minimumPostLength: least, maximumPostLength: most } = lengths.value;
    const lines: SourceCheck[] = [
      { ok: true, says: 'forum_account', values: { ...values, account: me.value.username } },
    ];
    if (least > 1)
      lines.push({
        ok: true,
        says: 'forum_shortest',
        values: { ...values, least, setting: 'minimumPostLength' },
      });
    if (most === limit) return lines;
    const length = { ...values, most, limit };
    return [...lines, { ok: most > limit, says: 'place_limit', values: length, fix: 'place_limit' }];
  };

/** A NodeBB forum, through its own API. It is read as a guest, so that nothing comes in that is not public. */
export const nodebb = defineSource({
  kind: 'nodebb',
  config,
  create: ({ url, token, ownUids, maxCharacters, pollEverySeconds, allowPrivateNetwork }, context) => {
    const { name, world, language } = context;
    const now = (): number => world.now();
    const root = new URL(`${url.replace(/\/+$/, '')}/`);
    const http = createHttpClient({ ...context, allowPrivateNetwork });
    const api = createNodebbApi({ root, http, token, now });
    const own = ownUids.map(String);
    const offered = capabilities(maxCharacters);
    return {
      name,
      kind: 'nodebb',
      capabilities: offered,
      pollEveryMs: pollEverySeconds * 1000,
      poll: createTimeline({
        source: name,
        pageSize: PER_PAGE,
        read: createRead({ source: name, api, ownUids: own, language }),
        now,
      }),
      ...createReplies(api, own, offered.text.limits, context),
      ...createNodebbModerating(api, context),
      ...createNodebbAmending(api, offered.text.limits, context),
      check: checker(api, maxCharacters, context),
    };
  },
});
