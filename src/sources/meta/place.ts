import { z } from 'zod';
import type { ConfigRule } from '../../core/catalogue/config.ts';
import type { Connector } from '../../app/ports/connect.ts';
import type { Capabilities, Source, SourceCheck } from '../../app/ports/source.ts';
import { createBell } from '../body-signature.ts';
import { createHttpClient } from '../http-client.ts';
import { connectedAccess } from '../connected.ts';
import { fixedAccess, problemLine } from '../json-api.ts';
import type { JsonApi } from '../json-api.ts';
import type { Wire } from '../oauth.ts';
import type { SourceContext } from '../source.ts';
import type { MetaApp } from './connect.ts';
import { createTimeline } from '../timeline.ts';
import type { Dialect } from './dialect.ts';
import { createGraph } from './graph.ts';
import { createRead } from './read.ts';
import { createMetaAmending } from './amending.ts';
import { createMetaModerating } from './moderating.ts';
import { createReplies } from './replies.ts';
import { metaWebhook } from './webhook.ts';

/** Settings of both; each adds its own kind and token. */
export const metaSettings = {
  appId: z
    .string()
    .regex(/^\d{5,20}$/u)
    .optional()
    .describe(
      'Id of your Meta app, where no token is given: then an admin connects it with /aplomb connect.',
    ),
  appSecret: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Secret of your Meta app (App settings › Basic): signs webhooks, and proves calls to be yours.',
    ),
  verifyToken: z
    .string()
    .min(8)
    .optional()
    .describe('A word of your choice that Meta gives back when it connects the webhook; needs appSecret.'),
  posts: z
    .number()
    .int()
    .min(1)
    .max(100)
    .default(25)
    .describe('How many of the newest posts to look through for comments.'),
  pollEverySeconds: z.number().int().min(5).max(86_400).default(120).describe('How often to look for news.'),
  apiUrl: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("Another Graph API than Meta's, or another version of it."),
  consentUrl: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("Another page of consent than Meta's, for tests."),
};
export const tokenNeedsSecret = {
  path: ['appSecret'],
  error: 'verify_and_secret' satisfies ConfigRule,
};
export const secretWhereVerified = (settings: {
  appSecret?: string | undefined;
  verifyToken?: string | undefined;
}): boolean => settings.verifyToken === undefined || settings.appSecret !== undefined;

export const tokenOrApp = { path: ['token'], error: 'token_or_app' satisfies ConfigRule };
export const canBeLetIn = ({ token, appId, appSecret }: Partial<Settings>): boolean =>
  token !== undefined || (appId !== undefined && appSecret !== undefined);

export interface MetaPlace {
  kind: 'facebook' | 'instagram';
  root: string;
  dialect: (graph: JsonApi) => Dialect;
  connector: (wire: Wire, app: MetaApp, root: URL) => Connector;
  limits: Capabilities['text']['limits'];
  edits: Capabilities['edits'];
}
interface Settings {
  token?: string | undefined;
  appId?: string | undefined;
  consentUrl?: string | undefined;
  appSecret?: string | undefined;
  verifyToken?: string | undefined;
  posts: number;
  pollEverySeconds: number;
  apiUrl?: string | undefined;
}

const checker =
  (
    { kind }: MetaPlace,
    dialect: Dialect,
    rings: boolean,
    { name, language }: SourceContext,
  ): Source['check'] =>
  async (signal) => {
    const me = await dialect.me(signal, true);
    const values = { source: name, path: `/webhooks/${name}` };
    if (me.kind !== 'json') return [problemLine(`${kind}_refused`, me, values, language)];
    const works: SourceCheck = {
      ok: true,
      says: 'meta_account',
      values: { ...values, account: me.value.name },
    };
    return [works, { ok: true, says: rings ? 'meta_webhook' : 'meta_no_webhook', values }];
  };

/** A place of Meta's: polled, and told by webhooks when to look. */
export const createMetaSource = (place: MetaPlace, settings: Settings, context: SourceContext): Source => {
  const { token, appId, appSecret, verifyToken, apiUrl, consentUrl } = settings;
  const { name, language, world } = context;
  const now = (): number => world.now();
  const root = new URL(`${(apiUrl ?? place.root).replace(/\/+$/, '')}/`);
  const http = createHttpClient({ ...context, allowPrivateNetwork: apiUrl !== undefined });
  const connector =
    token === undefined && appId !== undefined && appSecret !== undefined
      ? place.connector({ http, language, now }, { id: appId, secret: appSecret, consentUrl }, root)
      : undefined;
  const access = connector
    ? connectedAccess(connector, context, root.host)
    : fixedAccess({ authorization: `Bearer ${token ?? ''}` });
  const dialect = place.dialect(createGraph({ root, http, access, appSecret, now }));
  const bell = createBell();
  const told = appSecret !== undefined && verifyToken !== undefined;
  return {
    name,
    kind: place.kind,
    capabilities: {
      receive: told ? ['poll', 'webhook'] : ['poll'],
      reply: 'api',
      edit: dialect.change !== undefined,
      remove: true,
      threadDepth: 1,
      idempotency: 'none',
      lookup: 'list',
      edits: place.edits,
      deletes: 'diff',
      moderate: dialect.moderation.mods,
      text: { limits: place.limits, markup: 'plain' },
      visibilityLagMs: 60_000,
    },
    pollEveryMs: settings.pollEverySeconds * 1000,
    poll: createTimeline({
      source: name,
      pageSize: settings.posts,
      read: createRead({ source: name, dialect, language }),
      now,
    }),
    ...(told && {
      webhook: metaWebhook({ appSecret, verifyToken, bell }),
      listen: bell.listen,
    }),
    ...createReplies(dialect, place.limits, context),
    ...createMetaModerating(dialect, context),
    ...createMetaAmending(dialect, place.limits, context),
    connector,
    check: checker(place, dialect, told, context),
  };
};
