import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { onTestFinished, expect, test } from 'vitest';
import { checkCommand } from '../../src/cli/check.ts';
import { realWorld } from '../../src/cli/world.ts';
import type { Environment } from '../../src/config.ts';
import { anyApp } from '../../src/rehearsal/slack/app-spec.ts';
import { startSlackStandIn } from '../../src/rehearsal/slack/stand-in.ts';
import type { SlackStandIn, SlackStandInOptions } from '../../src/rehearsal/slack/stand-in.ts';
import { openStore } from '../../src/store/open.ts';
import { startFakeWordPress } from '../support/fake-wordpress.ts';
import { fileWith } from '../config/support.ts';

const silent = { info: () => {}, warn: () => {}, error: () => {} };

const server = async (answer: RequestListener): Promise<number> => {
  const made = createServer(answer);
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    made.closeAllConnections();
    made.close();
  });
  const address = made.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
};
/** An address that nobody listens on. */
const closedPort = async (): Promise<number> => {
  const made = createServer();
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve));
  const address = made.address();
  await new Promise((resolve) => made.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
};

const team = `
brand: { name: Maison Noisette }
sources:
  site: { kind: manual }
routes:
  - name: community
    slack: "#community"
    roles: { approver: [S0APPROVE1], admin: [U0ANA00001] }
`;

interface Bench {
  slack: SlackStandIn;
  folder: string;
  check: (changes?: { yaml?: string; env?: Environment; now?: number; deadlineMs?: number }) => Promise<{
    status: number;
    text: string;
    wrong: string[];
  }>;
}

const bench = async (options: SlackStandInOptions = {}): Promise<Bench> => {
  const slack = await startSlackStandIn(options);
  onTestFinished(() => slack.close());
  const file = fileWith(team);
  const folder = dirname(file);
  return {
    slack,
    folder,
    check: async ({ yaml = team, env = {}, now, deadlineMs } = {}) => {
      writeFileSync(file, yaml);
      const lines: string[] = [];
      const environment = {
        SLACK_BOT_TOKEN: slack.botToken,
        SLACK_APP_TOKEN: slack.appToken,
        SLACK_API_URL: slack.apiUrl,
        DATABASE_URL: `sqlite:${join(folder, 'data', 'a.sqlite')}`,
        PORT: '0',
        APLOMB_CONFIG: file,
        ...env,
      };
      const world = { ...realWorld, ...(now !== undefined && { now: () => now }) };
      const terminal = { say: (line: string) => lines.push(line), width: Infinity, colour: false };
      const status = await checkCommand(environment, { world, log: silent, fetch }, terminal, deadlineMs);
      const text = lines.join('\n');
      const wrong = text
        .split('\n')
        .flatMap((line, at, all) => (line.startsWith('  ✗') ? [`${line}\n${all[at + 1]}`] : []));
      return { status, text, wrong };
    },
  };
};

test('all well: status 0, every section told, nothing left behind', async () => {
  const { check, folder, slack } = await bench();
  const { status, text, wrong } = await check();
  expect(wrong).toEqual([]);
  expect(status).toBe(0);
  expect(text).toContain('✓ Route community: the bot is in #community.');
  expect(text).toContain('✓ Socket Mode connects.');
  expect(text).toMatch(/All well\. Next: npm start$/);
  expect(readdirSync(folder)).toEqual(['aplomb.yaml']);
  expect(slack.calls.some(({ method }) => method.startsWith('chat.'))).toBe(false);
});

test('in French it is French', async () => {
  const { check } = await bench();
  const { text } = await check({ env: { LANG: 'fr_FR.UTF-8' } });
  expect(text).toContain('Tout va bien.');
  expect(text.replaceAll(/manual|Socket Mode|npm start/g, '')).not.toMatch(/\b(the|is|are|works|not|and)\b/i);
});

const yes = true;
const broken: [what: string, options: SlackStandInOptions, break_: (b: Bench) => Parameters<Bench['check']>[0], expected: RegExp[]][] = [
  ['no tokens', {}, () => ({ env: { SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: '' } }), [/SLACK_BOT_TOKEN is not set.*\n.*api\.slack\.com\/apps/, /SLACK_APP_TOKEN is not set.*\n.*connections:write/]],
  ['a user token', {}, () => ({ env: { SLACK_BOT_TOKEN: 'xoxp-1234' } }), [/SLACK_BOT_TOKEN should begin with xoxb-; this one begins with xoxp- \(length: 9\)/]],
  ['a refused bot token', {}, () => ({ env: { SLACK_BOT_TOKEN: 'xoxb-wrong' } }), [/refuses the bot token: invalid_auth.*\n.*OAuth & Permissions/]],
  ['a refused app token', {}, () => ({ env: { SLACK_APP_TOKEN: 'xapp-wrong' } }), [/refuses the app-level token.*\n.*App-Level Tokens/]],
  ['a missing scope', { app: { ...anyApp, scopes: anyApp.scopes.filter((scope) => scope !== 'chat:write') } }, () => ({}), [/lacks the scope chat:write.*\n.*Bot Token Scopes/]],
  ['an app token without its scope', {}, ({ slack }) => (slack.fault({ method: 'apps.connections.open', kind: 'error', error: 'missing_scope' }), {}), [/lacks the scope connections:write.*\n.*App-Level Tokens/]],
  ['a channel that is not there', {}, () => ({ yaml: team.replace('#community', '#comunity') }), [/no channel #comunity that the bot can see.*\n.*aplomb\.yaml/]],
  ['a channel without the bot', {}, ({ slack }) => (slack.removeBot('C0COMMUN01'), {}), [/the bot is not in #community.*\n.*\/invite @/]],
  ['an archived channel', {}, ({ slack }) => (slack.archive('C0COMMUN01', yes), {}), [/#community is archived.*\n.*Unarchive/]],
  ['a user group that is not there', {}, () => ({ yaml: team.replace('S0APPROVE1', 'S0NOBODY') }), [/no user group S0NOBODY.*\n.*roles/]],
  ['a clock ten minutes off', {}, () => ({ now: Date.now() + 600_000 }), [/clock is 6\d\d s off.*\n.*NTP/]],
  ['no aplomb.yaml', {}, () => ({ env: { APLOMB_CONFIG: '/nowhere/aplomb.yaml' } }), [/does not exist.*\n.*aplomb\.example\.yaml/]],
  ['a broken aplomb.yaml', {}, () => ({ yaml: 'brand:\n\tname: M\n' }), [/aplomb\.yaml:2 — is indented with a tab.*\n.*spaces/]],
  ['a bad port', {}, () => ({ env: { PORT: 'many' } }), [/PORT — should be a number/]],
  ['a database in a file', {}, ({ folder }) => ({ env: { DATABASE_URL: `sqlite:${join(folder, 'aplomb.yaml', 'a.sqlite')}` } }), [/cannot be opened or created.*\n.*DATABASE_URL/]],
  ['a database that is none', {}, ({ folder }) => (writeFileSync(join(folder, 'x.sqlite'), 'hello, I am a text of some length'.repeat(40)), { env: { DATABASE_URL: `sqlite:${join(folder, 'x.sqlite')}` } }), [/is not a SQLite database.*\n.*DATABASE_URL/]],
]; // prettier-ignore

test.each(broken)('%s', async (_, options, break_, expected) => {
  const here = await bench(options);
  const { status, wrong, text } = await here.check(break_(here));
  expect(status).toBe(1);
  expect(wrong).toHaveLength(expected.length);
  for (const [index, pattern] of expected.entries()) expect(wrong[index]).toMatch(pattern);
  for (const heading of ['Settings', 'Slack', 'Sources', 'Drafts', 'Database', 'Server'])
    expect(text).toContain(`\n${heading}\n`);
});

test('Slack unreachable, and Slack that never answers, cost only their own section', async () => {
  const { check, slack } = await bench();
  const refused = await check({ env: { SLACK_API_URL: `http://127.0.0.1:${await closedPort()}/api/` } });
  expect(refused.status).toBe(1);
  expect(refused.wrong[0]).toMatch(/could not be reached at 127\.0\.0\.1.*\n.*proxy, firewall, DNS/);
  expect(refused.text).toContain('✓ The database can be used');

  slack.fault({ method: '*', kind: 'hang', commit: false, times: 100 });
  const hung = await check({ deadlineMs: 1_000 });
  expect(hung.wrong[0]).toContain('Nothing was heard within 1 s.');
  expect(hung.text).toContain('✓ The database can be used');
});

test('a WordPress that is away, or whose password is refused', async () => {
  const { check } = await bench();
  const blog = await startFakeWordPress();
  onTestFinished(() => blog.close());
  const yaml = (config: Record<string, unknown>): string =>
    team.replace('site: { kind: manual }', `blog: ${JSON.stringify({ kind: 'wordpress', ...config })}`);
  expect((await check({ yaml: yaml(blog.config) })).status).toBe(0);
  blog.revoke();
  const revoked = await check({ yaml: yaml(blog.config) });
  expect(revoked.wrong).toHaveLength(1);
  expect(revoked.wrong[0]).toMatch(/does not accept the user and application password.*\n.*profile\.php/);
  const away = await check({
    yaml: yaml({ url: `http://127.0.0.1:${await closedPort()}`, allowPrivateNetwork: true }),
  });
  expect(away.wrong[0]).toMatch(/cannot be read.*\n.*front page/);
});

test('a dead replyUrl', async () => {
  const { check } = await bench();
  const secret = `whsec_${Buffer.alloc(32, 1).toString('base64')}`;
  const shop = `shop: { kind: webhook, secrets: env:SHOP, replyUrl: "http://127.0.0.1:${await closedPort()}/", allowPrivateNetwork: true }`;
  const { status, wrong, text } = await check({
    yaml: team.replace('site: { kind: manual }', shop),
    env: { SHOP: secret },
  });
  expect(status).toBe(1);
  expect(wrong[0]).toMatch(/shop: the replyUrl does not work/);
  expect(text).not.toContain(secret);
});

test.each([
  ['refused key', 401, /refuses OPENAI_API_KEY/],
  ['unknown model', 404, /does not know OPENAI_MODEL/],
  ['no credit', 429, /fewer requests, or the account is out of credit/],
])('a model with %s is a doubt: drafts are written offline meanwhile', async (_, status, says) => {
  const { check } = await bench();
  const port = await server((request, response) => {
    request.resume();
    response.writeHead(status, { 'content-type': 'application/json' }).end('{"error":{"message":"no"}}');
  });
  const found = await check({
    env: { OPENAI_BASE_URL: `http://127.0.0.1:${port}/v1`, OPENAI_API_KEY: 'sk-canary' },
  });
  expect(found.status).toBe(0);
  expect(found.text).toMatch(new RegExp(`! .*${says.source}`));
  expect(found.text).not.toContain('sk-canary');
});

test('a model that answers: it is said what its server offers', async () => {
  const { check } = await bench();
  const port = await server((request, response) => {
    request.resume();
    const chat = request.url?.endsWith('/chat/completions') ?? false;
    const body = { choices: [{ message: { content: '{"ok":true}' } }] };
    response
      .writeHead(chat ? 200 : 404, { 'content-type': 'application/json' })
      .end(JSON.stringify(chat ? body : { error: { message: 'not here' } }));
  });
  const { text } = await check({ env: { OPENAI_BASE_URL: `http://127.0.0.1:${port}/v1` } });
  expect(text).toMatch(/✓ The model \S+ answers\./);
  expect(text).toContain(
    '✓ The model’s server offers Chat Completions and JSON by schema; not found: Responses, moderation and a cache for prompts.',
  );
});

test('a model out of reach', async () => {
  const { check } = await bench();
  const { text } = await check({ env: { OPENAI_BASE_URL: `http://127.0.0.1:${await closedPort()}/v1` } });
  expect(text).toContain('! The model endpoint cannot be reached.');
});

test('a database that a newer version wrote is said, and no database is touched', async () => {
  const { check, folder } = await bench();
  const path = join(folder, 'a.sqlite');
  const env = { DATABASE_URL: `sqlite:${path}` };
  await (await openStore({ url: `sqlite:${path}`, world: realWorld, log: silent })).close();
  const before = readdirSync(folder);
  expect((await check({ env })).text).toContain('✓ The database works');
  expect(readdirSync(folder)).toEqual(before);
  const file = new DatabaseSync(path);
  file.exec(`insert into kysely_migration values ('999-later', '2030')`);
  file.close();
  const newer = await check({ env });
  expect(newer.wrong[0]).toMatch(/was written by a newer Aplomb/);
});

test('a port that is taken; by the bot itself it is fine, and its line is left alone', async () => {
  const { check, slack } = await bench();
  const other = await server((_, response) => response.end('hello'));
  const taken = await check({ env: { PORT: String(other) } });
  expect(taken.status).toBe(1);
  expect(taken.wrong[0]).toMatch(/Something else listens on.*\n.*choose another port/);

  const bot = await server((_, response) => response.end('{"ok":true,"desks":{"slack":true}}'));
  const sockets = slack.calls.length;
  const running = await check({ env: { PORT: String(bot) } });
  expect(running.status).toBe(0);
  expect(running.text).toContain('✓ The bot is running at');
  expect(running.text).not.toContain('Socket Mode connects');
  expect(slack.calls.length).toBeGreaterThan(sockets);
});

test('a missing folder is not made', async () => {
  const { check, folder } = await bench();
  mkdirSync(join(folder, 'there'));
  await check({ env: { DATABASE_URL: `sqlite:${join(folder, 'there', 'deep', 'a.sqlite')}` } });
  expect(existsSync(join(folder, 'there', 'deep'))).toBe(false);
});
