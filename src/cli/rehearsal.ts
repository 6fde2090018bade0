import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { start } from '../compose.ts';
import type { Outside, Running } from '../compose.ts';
import type { Settings } from '../config/settings.ts';
import { pageTexts } from '../core/catalogue/page.ts';
import { defaultPolicy } from '../core/policy.ts';
import type { Policy } from '../core/policy.ts';
import { makeBlog } from '../rehearsal/blog/blog.ts';
import type { Blog } from '../rehearsal/blog/blog.ts';
import { pageServer } from '../rehearsal/page-server.ts';
import { startSamples } from '../rehearsal/samples.ts';
import { appFromManifest } from '../rehearsal/slack/app-spec.ts';
import type { Rates } from '../rehearsal/slack/rates.ts';
import { sampleIds } from '../rehearsal/slack/sample-workspace.ts';
import { startSlackStandIn } from '../rehearsal/slack/stand-in.ts';
import type { SlackStandIn } from '../rehearsal/slack/stand-in.ts';
import { listenTrouble } from './listen-trouble.ts';

/** Where the rehearsal may listen: this machine and nothing else. */
const loopback = new Set(['127.0.0.1', 'localhost', '::1']);
export const isLoopback = (host: string): boolean => loopback.has(host);

export interface Rehearsal extends Running {
  slack: SlackStandIn;
  blog: Blog;
}

/** What a rehearsal takes of the real settings: where to listen, and a model if there is one. */
export type RehearsalSettings = Pick<Settings, 'language' | 'host' | 'port' | 'model' | 'drafts'> & {
  /** Off for tests that write their own comments. */
  samples?: boolean;
  /** Milliseconds between two sample comments. */
  everyMs?: number;
  /** Other cool-offs and rules than the house's own. */
  policy?: Policy;
  /** Other pages than the sample ones. */
  knowledge?: string | undefined;
  /** How strictly the stand-in counts calls. */
  rates?: Partial<Rates>;
  /** How long the stand-in waits for an acknowledgement, and how long its triggers live, in ms: 3000 each by default. */
  patienceMs?: number;
};

/** Free ports that are tried, one after the other. */
const portTries = 5;

/** The blog must know its own address before the bot starts, so port 0 is settled here. */
const freePort = (host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, host, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

const manifest = (): unknown =>
  JSON.parse(readFileSync(new URL('../../manifests/slack.json', import.meta.url), 'utf8'));

/** The sample team: three people with different rights, one channel, one blog. */
const settingsFor = (
  given: RehearsalSettings,
  slack: SlackStandIn,
  blog: { secret: string; replyUrl: () => string },
  folder: string,
): Settings => ({
  language: given.language,
  host: given.host,
  port: given.port,
  model: given.model,
  drafts: given.drafts,
  connecting: {},
  slack: { botToken: slack.botToken, appToken: slack.appToken, apiUrl: slack.apiUrl },
  knowledge: given.knowledge ?? fileURLToPath(new URL('../rehearsal/knowledge/', import.meta.url)),
  databaseUrl: `sqlite:${join(folder, 'rehearsal.sqlite')}`,
  configFile: '',
  sources: [
    {
      name: 'blog',
      kind: 'webhook',
      config: {
        kind: 'webhook',
        secrets: blog.secret,
        replyUrl: blog.replyUrl(),
        allowPrivateNetwork: true,
        corrections: true,
      },
    },
  ],
  team: {
    voice: { brand: 'Maison Noisette', address: 'formal' },
    policy: given.policy ?? defaultPolicy,
    routes: [
      {
        name: 'community',
        match: {},
        channels: { slack: sampleIds.community },
        language: given.language,
        timezone: 'Europe/Paris',
        roles: {
          reader: ['everyone'],
          writer: [sampleIds.lea],
          approver: [sampleIds.tom],
          admin: [sampleIds.ana],
        },
        escalation: [sampleIds.ana],
      },
    ],
    topics: [
      {
        name: 'delivery',
        keywords: ['delivery', 'shipping', 'ship', 'parcel', 'livraison', 'livrer', 'colis'],
      },
      {
        name: 'allergies',
        keywords: ['allergy', 'allergic', 'nut', 'allergie', 'allergique', 'noix'],
      },
      { name: 'recipe', keywords: ['recipe', 'palm oil', 'sugar', 'recette', 'huile de palme', 'sucre'] },
    ],
    languages: ['fr', 'en'],
    language: given.language,
    timezone: 'Europe/Paris',
  },
});

/**
 * The real bot through real Bolt over Socket Mode, against the embedded stand-in, on loopback only. Its database is a
 * file in a temporary folder that goes with it; tokens and database of the real settings are never touched.
 */
export const rehearse = async (wanted: RehearsalSettings, outside: Outside): Promise<Rehearsal> => {
  if (!isLoopback(wanted.host)) throw new Error('a rehearsal listens on loopback only');
  if (wanted.port !== 0) return rehearseAt(wanted, outside);
  for (let triesLeft = portTries; ; triesLeft -= 1) {
    try {
      return await rehearseAt({ ...wanted, port: await freePort(wanted.host) }, outside);
    } catch (error) {
      // Between asking for a free port and listening on it somebody else may take it.
      if (triesLeft === 1 || listenTrouble(error)?.trouble !== 'taken') throw error;
    }
  }
};

const rehearseAt = async (given: RehearsalSettings, outside: Outside): Promise<Rehearsal> => {
  const folder = mkdtempSync(join(tmpdir(), 'aplomb-rehearsal-'));
  const slack = await startSlackStandIn({
    app: appFromManifest(manifest()),
    world: outside.world,
    texts: pageTexts,
    ...(given.rates && { rates: given.rates }),
    ...(given.patienceMs !== undefined && { ackMs: given.patienceMs, triggerMs: given.patienceMs }),
  });
  const here = { url: `http://${given.host}:${given.port}/` };
  const secret = `whsec_${randomBytes(32).toString('base64')}`;
  const blog = makeBlog({
    world: outside.world,
    secret,
    webhookUrl: () => `${here.url}webhooks/blog`,
    baseUrl: () => here.url.replace(/\/$/, ''),
  });
  const page = pageServer(slack);
  const fallback = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if ((await blog.handler(request, response)) || (await page.handler(request, response))) return;
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not found\n');
  };
  const end = async (): Promise<void> => {
    page.close();
    blog.close();
    await slack.close();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const replyUrl = (): string => new URL(blog.replyPath, here.url).href;
    const running = await start(settingsFor(given, slack, { secret, replyUrl }, folder), {
      ...outside,
      fallback,
    });
    here.url = running.url;
    const samples =
      given.samples === false
        ? undefined
        : startSamples(blog.state, { ...(given.everyMs !== undefined && { everyMs: given.everyMs }) });
    return {
      ...running,
      slack,
      blog,
      stop: async () => {
        samples?.stop();
        page.close();
        await running.stop();
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
};
