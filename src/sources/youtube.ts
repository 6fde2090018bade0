import { z } from 'zod';
import type { Capabilities, Source } from '../app/ports/source.ts';
import { connectedAccess } from './connected.ts';
import { createHttpClient } from './http-client.ts';
import { problemLine } from './json-api.ts';
import { refreshedAccess, refreshForm } from './oauth-refresh.ts';
import { metered } from './metered.ts';
import { createQuota } from './quota.ts';
import { defineSource } from './source.ts';
import type { SourceContext } from './source.ts';
import { createTimeline } from './timeline.ts';
import { createYtAmending } from './youtube/amending.ts';
import { createYtApi } from './youtube/api.ts';
import type { YtApi } from './youtube/api.ts';
import { youtubeConnector } from './youtube/connect.ts';
import { createRead } from './youtube/read.ts';
import { createYtModerating, youtubeMods } from './youtube/moderating.ts';
import { createReplies, MOST } from './youtube/replies.ts';

const API = 'https://www.googleapis.com/youtube/v3';
const TOKENS = 'https://oauth2.googleapis.com/token';
/** The day of the quota begins at midnight there (developers.google.com/youtube/v3/getting-started#quota). */
const ZONE = 'America/Los_Angeles';

const config = z.strictObject({
  kind: z.literal('youtube').describe('A YouTube channel: the comments under its videos.'),
  clientId: z
    .string()
    .min(1)
    .describe('OAuth client of your Google Cloud project, as env:YOUTUBE_CLIENT_ID.'),
  clientSecret: z.string().min(1).describe('Its secret, as env:YOUTUBE_CLIENT_SECRET.'),
  refreshToken: z
    .string()
    .min(1)
    .optional()
    .describe(
      "Given by the channel's owner for the scope youtube.force-ssl, as env:YOUTUBE_REFRESH_TOKEN. Left out where they connect it with /aplomb connect.",
    ),
  ownChannels: z
    .array(z.string().min(1))
    .max(50)
    .default([])
    .describe('Ids of further channels (UC…) that answer for the brand: theirs are answers, not news.'),
  pollEverySeconds: z
    .number()
    .int()
    .min(5)
    .max(86_400)
    .default(90)
    .describe('How often to look for news; each look costs at least one unit.'),
  unitsPerDay: z
    .number()
    .int()
    .min(100)
    .default(10_000)
    .describe('What Google grants your project a day; four fifths of it may go into reading.'),
  apiUrl: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Another YouTube API, for tests.'),
  tokenUrl: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("Another address for tokens than Google's, for tests."),
  consentUrl: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("Another page of consent than Google's, for tests."),
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
  moderate: youtubeMods,
  text: { limits: [{ unit: 'utf16', max: MOST }], markup: 'plain' },
  visibilityLagMs: 60_000,
};

const checker =
  (name: string, api: YtApi, { language }: SourceContext): Source['check'] =>
  async (signal) => {
    const me = await api.me(signal, true);
    if (me.kind === 'json')
      return [{ ok: true, says: 'youtube_channel', values: { source: name, channel: me.value.title } }];
    return [problemLine('youtube_refused', me, { source: name }, language)];
  };

/** A YouTube channel. Everything is polled: YouTube tells nobody of comments. */
export const youtube = defineSource({
  kind: 'youtube',
  config,
  create: (settings, context) => {
    const { ownChannels, unitsPerDay, apiUrl, refreshToken } = settings;
    const { name, world, language } = context;
    const now = (): number => world.now();
    const quota = createQuota({ perDay: unitsPerDay, timezone: ZONE, now });
    const http = createHttpClient({ ...context, allowPrivateNetwork: apiUrl !== undefined });
    const url = new URL(settings.tokenUrl ?? TOKENS);
    const root = new URL(`${(apiUrl ?? API).replace(/\/+$/, '')}/`);
    const client = { id: settings.clientId, secret: settings.clientSecret };
    const yt = { root, http, quota, now };
    const connector =
      refreshToken === undefined
        ? youtubeConnector({ http, language, now }, client, {
            yt,
            consentUrl: settings.consentUrl,
            tokenUrl: url,
          })
        : undefined;
    const access = connector
      ? connectedAccess(connector, context, root.host)
      : refreshedAccess({
          http,
          url,
          form: refreshForm({ ...settings, refreshToken: refreshToken ?? '' }),
          now,
        });
    const api = createYtApi({ ...yt, access });
    const read = createRead({ source: name, api, ownChannels, language });
    return {
      name,
      kind: 'youtube',
      capabilities,
      pollEveryMs: settings.pollEverySeconds * 1000,
      poll: metered(createTimeline({ source: name, pageSize: 100, read, now }), quota, 'YouTube', context),
      spending: () => quota.now(),
      connector,
      ...createReplies(api, ownChannels, context),
      ...createYtModerating(api, context),
      ...createYtAmending(api, context),
      check: checker(name, api, context),
    };
  },
});
