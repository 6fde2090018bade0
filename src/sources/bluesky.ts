import { z } from 'zod';
import type { Capabilities, Source } from '../app/ports/source.ts';
import { createBlueskyAmending } from './bluesky/amending.ts';
import { createBlueskyApi, PER_PAGE } from './bluesky/api.ts';
import type { BlueskyApi } from './bluesky/api.ts';
import { createRead } from './bluesky/read.ts';
import { blueskyMods, createBlueskyModerating } from './bluesky/moderating.ts';
import { createReplies, limits } from './bluesky/replies.ts';
import { createHttpClient } from './http-client.ts';
import { problemLine } from './json-api.ts';
import { defineSource } from './source.ts';
import type { SourceContext } from './source.ts';
import { createTimeline } from './timeline.ts';

const config = z.strictObject({
  kind: z.literal('bluesky').describe('A Bluesky account: posts that mention it, answer it or quote it.'),
  identifier: z.string().min(1).describe('Its handle, such as brand.bsky.social, or its DID.'),
  appPassword: z
    .string()
    .min(1)
    .describe('Made at Settings › Privacy and security, as env:BLUESKY_PASSWORD.'),
  server: z
    .url({ protocol: /^https?$/ })
    .default('https://bsky.social')
    .describe("The account's own server (PDS), where it is not Bluesky's."),
  pollEverySeconds: z.number().int().min(5).max(86_400).default(30).describe('How often to look for news.'),
  allowPrivateNetwork: z
    .boolean()
    .default(false)
    .describe('Allow the server to be on this machine or in a private network.'),
});

const capabilities: Capabilities = {
  receive: ['poll'],
  reply: 'api',
  edit: false,
  remove: true,
  threadDepth: 'any',
  // The record's key is ours, made from the delivery, and a key stands once for ever.
  idempotency: { kind: 'clientId', ttlMs: Number.POSITIVE_INFINITY },
  lookup: 'list',
  edits: 'none',
  deletes: 'diff',
  moderate: blueskyMods,
  text: { limits, markup: 'plain' },
  // Looked up in our own records on our own server.
  visibilityLagMs: 0,
};

const checker =
  (api: BlueskyApi, host: string, { name, language }: SourceContext): Source['check'] =>
  async (signal) => {
    const me = await api.me(signal, true);
    const values = { source: name, host };
    if (me.kind === 'json')
      return [{ ok: true, says: 'bluesky_account', values: { ...values, account: me.value.handle } }];
    return [problemLine('bluesky_refused', me, values, language)];
  };

/** An account on Bluesky, or on any server of the AT Protocol. */
export const bluesky = defineSource({
  kind: 'bluesky',
  config,
  create: ({ identifier, appPassword, server, pollEverySeconds, allowPrivateNetwork }, context) => {
    const { name, world, language } = context;
    const now = (): number => world.now();
    const root = new URL(`${server.replace(/\/+$/, '')}/xrpc/`);
    const http = createHttpClient({ ...context, allowPrivateNetwork });
    const api = createBlueskyApi({ root, identifier, password: appPassword, http, now });
    return {
      name,
      kind: 'bluesky',
      capabilities,
      pollEveryMs: pollEverySeconds * 1000,
      poll: createTimeline({
        source: name,
        pageSize: PER_PAGE,
        read: createRead({ source: name, api, language }),
        now,
      }),
      ...createReplies(api, context),
      ...createBlueskyModerating(api, context),
      ...createBlueskyAmending(api, context),
      check: checker(api, root.host, context),
    };
  },
});
