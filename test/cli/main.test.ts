import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';
import { onTestFinished, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { World } from '../../src/app/ports/world.ts';
import { readArguments } from '../../src/cli/arguments.ts';
import { newEnough } from '../../src/cli/node-version.ts';
import { envSchema } from '../../src/config/env-schema.ts';
import { cli } from '../../src/core/catalogue/cli.ts';
import { startSlackStandIn } from '../../src/rehearsal/slack/stand-in.ts';
import type { SlackStandIn } from '../../src/rehearsal/slack/stand-in.ts';
import { until } from '../support/until.ts';
import { fileWith } from '../config/support.ts';
import { runMain } from './support-process.ts';
import type { Run } from './support-process.ts';

const secret = `whsec_${Buffer.alloc(32, 3).toString('base64')}`;
const yaml = `
brand: { name: Maison }
sources:
  shop: { kind: webhook, secrets: env:SHOP_SECRET }
routes:
  - { name: community, slack: "#community" }
`;
/** Tokens of a stand-in come from its ids: with the same ids another one takes them too. */
const sameIds = (): World => {
  let count = 0;
  return { now: Date.now, random: Math.random, id: () => String((count += 1)).padStart(12, '0') };
};

const send = async (url: string, text: string): Promise<number> => {
  const at = new Date();
  const data = { id: 'c1', author: { name: 'Marie' }, text, url: null, postedAt: at.toISOString() };
  const body = JSON.stringify({ type: 'comment.created', data });
  const headers = {
    'webhook-id': 'msg_1',
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign('msg_1', at, body),
  };
  return (await fetch(url, { method: 'POST', body, headers })).status;
};

const folderWith = (content: string): string => dirname(fileWith(content));
const standIn = async (port?: number): Promise<SlackStandIn> => {
  const slack = await startSlackStandIn(port === undefined ? {} : { port });
  onTestFinished(() => slack.close());
  return slack;
};
const envOf = (slack: SlackStandIn): Record<string, string> => ({
  SLACK_BOT_TOKEN: slack.botToken,
  SLACK_APP_TOKEN: slack.appToken,
  SLACK_API_URL: slack.apiUrl,
  SHOP_SECRET: secret,
});
const kept = (run: Run): Run => {
  onTestFinished(async () => {
    run.signal('SIGKILL');
    await run.exited;
  });
  return run;
};
const urlOf = (run: Run): string => /listening url=(\S+)/.exec(run.err())?.[1] ?? '';

describe('the words typed', () => {
  test.each<[string[], object]>([
    [[], { run: 'help' }],
    [['start'], { run: 'start', rehearsal: false }],
    [['start', '--rehearsal'], { run: 'start', rehearsal: true }],
    [['start', '--help'], { run: 'help' }],
    [['-h'], { run: 'help' }],
    [['--version'], { run: 'version' }],
    [['strat'], { wrong: 'strat', option: false, meant: 'start' }],
    [['start', '--rehersal'], { wrong: '--rehersal', option: true, meant: '--rehearsal' }],
    [['start', '-x'], { wrong: '-x', option: true, meant: undefined }],
    [['triage'], { run: 'triage' }],
    [['guard'], { run: 'guard' }],
    [['guard', '--lang', 'fr', '--comment-field=c'], { run: 'guard', lang: 'fr', commentField: 'c' }],
    [['guard', '--lang'], { lacksValue: '--lang' }],
    [['triage', '--lang', 'fr'], { wrong: '--lang', option: true, meant: undefined }],
    [['backup'], { run: 'backup' }],
    [['backup', 'a.db'], { run: 'backup', path: 'a.db' }],
    [['backup', 'a.db', 'b.db'], { wrong: 'b.db', option: false, meant: undefined }],
    [['move', '--to', 'sqlite:b'], { run: 'move', to: 'sqlite:b', reopen: false }],
    [['move', '--from=a', '--to=b'], { run: 'move', from: 'a', to: 'b', reopen: false }],
    [['move', '--to'], { lacksValue: '--to' }],
    [['move', '--reopen'], { run: 'move', reopen: true }],
    [['start', '--to', 'b'], { wrong: '--to', option: true, meant: undefined }],
    [['check', 'now'], { wrong: 'now', option: false, meant: undefined }],
  ])('%j', (argv, expected) => {
    expect(readArguments(argv)).toEqual(expected);
  });

  test('the help names every setting and fits a terminal, in both languages', () => {
    for (const { help } of [cli.en, cli.fr]) {
      for (const name of Object.keys(envSchema.shape)) expect(help).toContain(name);
      expect(Math.max(...help.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    }
  });

  test('a wrong word: status 2, one line, what was meant', async () => {
    const run = runMain(['strat'], folderWith(''), { LANG: 'fr_FR.UTF-8' });
    expect(await run.exited).toBe(2);
    expect(run.err()).toBe(
      'La commande « strat » n’existe pas. Essayez : node src/main.ts --help Vouliez-vous écrire « start » ?\n',
    );
  });
});

test.each([
  ['v20.20.2', false],
  ['v22.21.0', false],
  ['v24.0.0', false],
  ['v24.11.9', false],
  ['v24.12.0', true],
  ['v25.0.0', true],
])('Node %s: %s', (version, expected) => {
  expect(newEnough(version)).toBe(expected);
});

test('whoever reads the check stops after a line: it ends as it would have', async () => {
  const run = kept(runMain(['check'], folderWith('')));
  run.deafen();
  expect(await run.exited).toBe(1);
  expect(run.err()).toBe('');
});

describe('a start that cannot be', () => {
  const failing = async (env: Record<string, string>, content = yaml): Promise<string> => {
    const run = kept(runMain(['start'], folderWith(content), env));
    expect(await run.exited).toBe(1);
    expect(run.err()).not.toMatch(/^\s+at /m);
    for (const value of [env['SLACK_BOT_TOKEN'], env['SLACK_APP_TOKEN'], secret])
      if (value !== undefined && value !== '') expect(run.out() + run.err()).not.toContain(value);
    return run.err();
  };

  test('a refused bot token names it and its page', async () => {
    const slack = await standIn();
    const said = await failing({ ...envOf(slack), SLACK_BOT_TOKEN: 'xoxb-canary-wrong' });
    expect(said).toMatch(
      /Slack refuses SLACK_BOT_TOKEN: invalid_auth\. Open https:\/\/api\.slack\.com\/apps .*OAuth/,
    );
  });

  test('a refused app token names it and its page', async () => {
    const slack = await standIn();
    const said = await failing({ ...envOf(slack), SLACK_APP_TOKEN: 'xapp-canary-wrong' });
    expect(said).toMatch(/Slack refuses SLACK_APP_TOKEN: .*App-Level Tokens/);
  });

  test('a port that is taken, a bad database, a broken file', async () => {
    const slack = await standIn();
    const port = new URL(slack.apiUrl).port;
    expect(await failing({ ...envOf(slack), PORT: port })).toMatch(
      /Something else listens on 127\.0\.0\.1:\d+ already\. Stop it/,
    );
    const folder = folderWith('');
    mkdirSync(join(folder, 'd.sqlite'));
    expect(await failing({ ...envOf(slack), DATABASE_URL: `sqlite:${folder}/d.sqlite` })).toMatch(
      /cannot be opened or created\. Check that the folder/,
    );
    expect(await failing(envOf(slack), 'brand: [\n')).toMatch(
      /nothing was started:\n {2}aplomb\.yaml:\d+ — /,
    );
  });
});

describe('a bot at work', () => {
  test('starts on a free port and says which, is healthy, stops in order on SIGTERM', async () => {
    const slack = await standIn();
    const run = kept(runMain(['start'], folderWith(yaml), envOf(slack)));
    await run.says(/Ready: connected to .*; cards go to #community\. HTTP on http:\/\/127\.0\.0\.1:\d+\//);
    expect(new URL(urlOf(run)).port).not.toBe('0');
    const health = await fetch(`${urlOf(run)}health`);
    expect(health.status).toBe(200);
    expect(await health.json()).toMatchObject({ ok: true, desks: { slack: true } });
    const metrics = await (await fetch(`${urlOf(run)}metrics`)).text();
    expect(metrics).toContain('aplomb_desk_connected{desk="slack"} 1');
    expect(metrics).toMatch(/^(# (HELP|TYPE) \S+ .+\n|[a-z_]+(\{[^}]*\})? \d+(\.\d+)?\n)+$/);
    run.signal('SIGTERM');
    expect(await run.exited).toBe(0);
    for (const line of run.err().trim().split('\n'))
      expect(line).toMatch(/^\d{4}-\S+Z (info|warn|error) [a-z_.]+( \w+=\S+)*$/);
    for (const value of Object.values(envOf(slack)).filter((one) => !one.startsWith('http')))
      expect(run.out() + run.err()).not.toContain(value);
  });

  test('without aplomb.yaml it starts, and says what is missing', async () => {
    const slack = await standIn();
    const bare = join(folderWith(''), 'bare');
    mkdirSync(bare);
    const run = kept(runMain(['start'], bare, envOf(slack)));
    await run.says(/no channel is named yet: add a route to aplomb\.yaml/);
    expect((await fetch(`${urlOf(run)}health`)).status).toBe(200);
  });

  test('an app token that Slack takes back: health says so, the log says what to do', async () => {
    const slack = await standIn();
    const run = kept(runMain(['start'], folderWith(yaml), envOf(slack)));
    await run.says(/Ready: /);
    slack.fault({ method: 'apps.connections.open', kind: 'error', error: 'token_revoked', times: 1_000 });
    slack.cutSockets();
    await run.says(/error slack\.token_refused token=SLACK_APP_TOKEN code=token_revoked next=/);
    const health = await fetch(`${urlOf(run)}health`);
    expect(health.status).toBe(503);
    expect(await health.json()).toMatchObject({ ok: false, desks: { slack: false } });
  });

  test('Slack away at the first start: webhooks are kept, SIGTERM ends the waiting, and all is shown once it is back', async () => {
    const gone = await startSlackStandIn({ world: sameIds() });
    const port = Number(new URL(gone.apiUrl).port);
    await gone.close();
    const folder = folderWith(yaml);
    const env = envOf(gone);
    const first = kept(runMain(['start'], folder, env));
    await first.says(/warn slack\.unreachable code=/);
    expect((await fetch(`${urlOf(first)}health`)).status).toBe(503);
    expect(await send(`${urlOf(first)}webhooks/shop`, 'Where is my parcel?')).toBe(200);
    first.signal('SIGTERM');
    expect(await first.exited).toBe(0);
    expect(first.err().match(/slack\.unreachable/g)).toHaveLength(1);

    const second = kept(runMain(['start'], folder, env));
    await second.says(/warn slack\.unreachable/);
    const slack = await startSlackStandIn({ world: sameIds(), port });
    onTestFinished(() => slack.close());
    await second.says(/Ready: /);
    const shown = (): string => JSON.stringify(slack.messages('C0COMMUN01'));
    await until('the card', () => shown().includes('Where is my parcel?'));
    const database = new DatabaseSync(join(folder, 'data', 'aplomb.sqlite'), { readOnly: true });
    const channels = z.array(z.looseObject({ channel: z.string() }));
    expect(channels.parse(database.prepare('select channel from cards').all())).toEqual([
      { channel: 'C0COMMUN01' },
    ]);
    database.close();
  });

  test('a second SIGTERM changes nothing; Ctrl-C a second time does not wait', async () => {
    const hanging = createServer(() => {});
    await new Promise<void>((resolve) => hanging.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      hanging.closeAllConnections();
      hanging.close();
    });
    const address = hanging.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const slack = await standIn();
    const run = kept(
      runMain(['start'], folderWith(yaml), {
        ...envOf(slack),
        SLACK_API_URL: `http://127.0.0.1:${port}/api/`,
      }),
    );
    await run.says(/info listening/);
    run.signal('SIGTERM');
    await run.says(/Stopping/);
    run.signal('SIGTERM');
    await pause(1_100);
    run.signal('SIGINT');
    expect(await run.exited).toBe(130);
    expect(run.out().match(/Stopping/g)).toHaveLength(1);
  });
});
