import { z } from 'zod';
import type { Capabilities, Source, SourceCheck } from '../app/ports/source.ts';
import { createBell, ringingWebhook } from './body-signature.ts';
import { createGithubAmending } from './github/amending.ts';
import { createGithubApi } from './github/api.ts';
import type { GithubApi } from './github/api.ts';
import { createGithubModerating, githubMods } from './github/moderating.ts';
import { createRead } from './github/read.ts';
import { createReplies, MOST } from './github/replies.ts';
import { createHttpClient } from './http-client.ts';
import { problemLine } from './json-api.ts';
import { defineSource } from './source.ts';
import type { SourceContext } from './source.ts';
import { createTimeline } from './timeline.ts';

const API = 'https://api.github.com';
/** Each brings up to 20 comments with ten replies: some six points of the 5,000 an hour. */
const PER_PAGE = 25;

const config = z.strictObject({
  kind: z.literal('github').describe('A repository on GitHub: its issues and discussions.'),
  repository: z
    .string()
    .regex(/^[\w.-]+\/[\w.-]+$/)
    .describe('Its name with that of its owner, as maison/boutique.'),
  token: z
    .string()
    .min(1)
    .describe(
      'Access token of the account that answers, as env:GITHUB_TOKEN; it needs Issues and Discussions.',
    ),
  ownUsers: z
    .array(z.string().min(1))
    .max(50)
    .default([])
    .describe('Further accounts that answer for the brand: theirs are answers, not news.'),
  webhookSecret: z
    .string()
    .min(1)
    .optional()
    .describe("Secret of a webhook in the repository's settings, which tells at once; as env:…"),
  pollEverySeconds: z.number().int().min(5).max(86_400).default(60).describe('How often to look for news.'),
  apiUrl: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('API of a GitHub Enterprise Server, as https://HOST/api.'),
});

const capabilities = (rings: boolean): Capabilities => ({
  receive: rings ? ['poll', 'webhook'] : ['poll'],
  reply: 'api',
  edit: true,
  remove: true,
  threadDepth: 1,
  // `clientMutationId` is only given back: it keeps nothing from standing twice.
  idempotency: 'none',
  lookup: 'byId',
  edits: 'diff',
  deletes: 'diff',
  moderate: githubMods,
  text: { limits: [{ unit: 'utf16', max: MOST }], markup: 'markdown' },
  visibilityLagMs: 10_000,
});

const checker =
  (api: GithubApi, rings: boolean, { name, language }: SourceContext): Source['check'] =>
  async (signal) => {
    const values = { source: name, path: `/webhooks/${name}` };
    const found = await api.whoAndWhere(signal);
    if (found.kind !== 'json') return [problemLine('github_refused', found, values, language)];
    const { viewer, repository } = found.value;
    const more = { ...values, account: viewer.login, repository: repository.nameWithOwner };
    const lines: SourceCheck[] = [{ ok: true, says: 'github_account', values: more }];
    if (!repository.hasDiscussionsEnabled)
      lines.push({ ok: true, says: 'github_no_discussions', values: more });
    if (!['WRITE', 'MAINTAIN', 'ADMIN'].includes(repository.viewerPermission ?? ''))
      lines.push({ ok: true, says: 'not_a_moderator', values: { ...more, right: 'Write' } });
    return [...lines, { ok: true, says: rings ? 'rings' : 'no_rings', values: more }];
  };

/** Issues and discussions of a repository on GitHub; pull requests are the developers' own. */
export const github = defineSource({
  kind: 'github',
  config,
  create: ({ repository, token, ownUsers, webhookSecret, pollEverySeconds, apiUrl }, context) => {
    const { name: source, world, language } = context;
    const [owner = '', name = ''] = repository.split('/');
    const now = (): number => world.now();
    const root = new URL(`${(apiUrl ?? API).replace(/\/+$/, '')}/`);
    const http = createHttpClient({ ...context, allowPrivateNetwork: apiUrl !== undefined });
    const api = createGithubApi({
      root,
      rest: apiUrl === undefined ? '' : 'v3/',
      http,
      token,
      owner,
      name,
      now,
    });
    const colleagues = ownUsers.map((one) => one.toLowerCase());
    const bell = createBell();
    const rings = webhookSecret !== undefined;
    return {
      name: source,
      kind: 'github',
      capabilities: capabilities(rings),
      pollEveryMs: pollEverySeconds * 1000,
      poll: createTimeline({
        source,
        pageSize: PER_PAGE,
        read: createRead({ source, api, colleagues, language }),
        now,
      }),
      ...(rings && {
        webhook: ringingWebhook('x-hub-signature-256', webhookSecret, bell),
        listen: bell.listen,
      }),
      ...createReplies(api, colleagues, context),
      ...createGithubModerating(api, context),
      ...createGithubAmending(api, context),
      check: checker(api, rings, context),
    };
  },
});
