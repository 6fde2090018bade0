import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { message } from './support/bodies.ts';
import { slackServer } from './support/slack-server.ts';
import { until } from './support/until.ts';

test('killed between keep and done: acknowledged once, heard again exactly once after the restart', async () => {
  const slack = await slackServer();
  const folder = mkdtempSync(join(tmpdir(), 'aplomb-kill-'));
  const out = join(folder, 'out');
  const said = (): string[] => (existsSync(out) ? readFileSync(out, 'utf8').trim().split('\n') : []);
  const bot = (mode: string) => {
    const args = [
      join(import.meta.dirname, 'support/killed-bot.ts'),
      slack.apiUrl,
      join(folder, 'db'),
      out,
      mode,
    ];
    return spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  };
  const bots: ReturnType<typeof bot>[] = [];
  onTestFinished(async () => {
    for (const each of bots) each.kill('SIGKILL');
    await slack.close();
    rmSync(folder, { recursive: true });
  });
  bots.push(bot('hang'));
  await until(() => said().includes('hang ready') && slack.lines.length === 2);
  slack.lines[0]?.deliver('e1', 'events_api', message(1));
  await until(() => said().includes('hang Ev1 replayed=false') && slack.acks.length === 1);
  bots[0]?.kill('SIGKILL');
  await until(() => slack.lines.length === 0);
  bots.push(bot('work'));
  await until(() => said().includes('work ready') && slack.lines.length === 2);
  // Slack missed the acknowledgement of the first life, say, and delivers again: already known.
  slack.lines[0]?.deliver('e2', 'events_api', message(1), { retry_attempt: 1 });
  slack.lines[0]?.deliver('e3', 'events_api', message(2));
  await until(() => slack.acks.length === 3 && said().includes('work Ev2 replayed=false'));
  expect(said().filter((line) => line.startsWith('work Ev1'))).toEqual(['work Ev1 replayed=true']);
});
