import { z } from 'zod';
import type { ConfigRule } from '../core/catalogue/config.ts';
import type { Source } from '../app/ports/source.ts';
import { connectedAccess } from './connected.ts';
import { createHttpClient } from './http-client.ts';
import { fixedAccess, problemLine } from './json-api.ts';
import { createMastodonAmending } from './mastodon/amending.ts';
import { createMastodonApi, PER_PAGE } from './mastodon/api.ts';
import type { MastodonApi } from './mastodon/api.ts';
import { mastodonConnector } from './mastodon/connect.ts';
import { createRead } from './mastodon/read.ts';
import { createMastodonModerating, mastodonMods } from './mastodon/moderating.ts';
import { createReplies } from './mastodon/replies.ts';
import { defineSource } from './source.ts';
import type { SourceContext } from './source.ts';
import { createTimeline } from './timeline.ts';

const HOUR = 3_600_000;

const config = z
  .strictObject({
    kind: z.literal('mastodon').describe('A Mastodon account: public posts that mention it, or answer it.'),
    server: z
      .url({ protocol: /^https?$/ })
      .describe('Address of its server, such as https://mastodon.social.'),
    token: z
      .string()
      .min(1)
      .optional()
      .describe(
        'Access token of an application of the account, as env:MASTODON_TOKEN. Left out where the account connects it with /aplomb connect.',
      ),
    maxCharacters: z
      .number()
      .int()
      .min(1)
      .max(100_000)
      .default(500)
      .describe('The longest post the server takes, as it counts; `npm run check` says it.'),
    pollEverySeconds: z.number().int().min(5).max(86_400).default(30).describe('How often to look for news.'),
    allowPrivateNetwork: z
      .boolean()
      .default(false)
      .describe('Allow the server to be on this machine or in a private network, and without HTTPS.'),
  })
  .refine(({ server, allowPrivateNetwork }) => allowPrivateNetwork || server.startsWith('https:'), {
    path: ['server'],
    error: 'https_only' satisfies ConfigRule,
  });

const checker =
  (api: MastodonApi, host: string, limit: number, { name, language }: SourceContext): Source['check'] =>
  async (signal) => {
    const me = await api.me(signal, true);
    const most = me.kind === 'json' ? await api.mostCharacters(signal) : me;
    const values = { source: name, host };
    if (me.kind !== 'json') return [problemLine('mastodon_refused', me, values, language)];
    if (most.kind !== 'json') return [problemLine('mastodon_refused', most, values, language)];
    const works = { ok: true, says: 'mastodon_account', values: { ...values, account: me.value.acct } };
    if (most.value === limit) return [works];
    const length = { ...values, most: most.value, limit };
    return [works, { ok: most.value > limit, says: 'place_limit', values: length, fix: 'place_limit' }];
  };

/** A Mastodon account. Federated servers that speak its API do too. */
export const mastodon = defineSource({
  kind: 'mastodon',
  config,
  create: ({ server, token, maxCharacters, pollEverySeconds, allowPrivateNetwork }, context) => {
    const { name, world, language } = context;
    const root = new URL(`${server.replace(/\/+$/, '')}/api/`);
    // docs.joinmastodon.org/api/rate-limits
    const http = createHttpClient({ ...context, allowPrivateNetwork, resetHeader: 'x-ratelimit-reset' });
    const connector =
      token === undefined ? mastodonConnector({ http, language, now: () => world.now() }, root) : undefined;
    const access = connector
      ? connectedAccess(connector, context, root.host)
      : fixedAccess({ authorization: `Bearer ${token ?? ''}` });
    const api = createMastodonApi({ root, access, http });
    const limits = [{ unit: 'mastodon' as const, max: maxCharacters }];
    return {
      name,
      kind: 'mastodon',
      capabilities: {
        receive: ['poll'],
        reply: 'api',
        edit: true,
        remove: true,
        threadDepth: 'any',
        // docs.joinmastodon.org/methods/statuses/#create: "stored for up to 1 hour".
        idempotency: { kind: 'key', ttlMs: HOUR },
        lookup: 'list',
        edits: 'diff',
        deletes: 'diff',
        moderate: mastodonMods,
        text: { limits, markup: 'plain' },
        visibilityLagMs: 10_000,
      },
      pollEveryMs: pollEverySeconds * 1000,
      poll: createTimeline({
        source: name,
        pageSize: PER_PAGE,
        read: createRead({ source: name, api, language }),
        now: () => world.now(),
      }),
      ...createReplies(api, limits, context),
      ...createMastodonModerating(api, context),
      ...createMastodonAmending(api, limits, context),
      connector,
      check: checker(api, root.host, maxCharacters, context),
    };
  },
});
