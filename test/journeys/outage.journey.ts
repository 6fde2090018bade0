import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { howToHavePostgres, startPostgres } from '../support/postgres.ts';
import { healthSays, teamAtWork } from '../support/team-at-work.ts';
import type { TeamAtWork } from '../support/team-at-work.ts';
import type { BotProcess } from '../support/bot-process.ts';
import { until } from '../support/until.ts';

/** A comment comes while nothing can be kept: it is refused with a time to come again, and taken once that is over. */
const refusedMeanwhile = async (team: TeamAtWork, bot: BotProcess): Promise<void> => {
  await team.site.addComment({ author: 'Owen', text: `Do you ship to UIST? ${'x'.repeat(20_000)}` });
  expect(await team.send(bot)).toEqual([{ status: 503, retryAfter: '15' }]);
  expect((await fetch(new URL('live', bot.url))).status).toBe(200);
};

const flowsAgain = async (team: TeamAtWork, bot: BotProcess): Promise<void> => {
  await until('the comment to be taken', async () =>
    (await team.send(bot)).every(({ status }) => status === 200),
  );
  await team.approve('UIST');
  await team.cardSaying('UIST', '✓ Posted');
  expect(await healthSays(team, bot, /All is well/)).toBe(200);
  await until('the log to say that it is over', () =>
    /info database\.works_again after_s=\d+/.test(bot.output()),
  );
};

test.concurrent('the disk is full: said in health and log, nothing acknowledged is lost, heals by itself', async ({
  skip,
  onTestFinished,
}) => {
  const team = await teamAtWork();
  onTestFinished(() => team.end());
  const data = join(team.folder, 'data');
  mkdirSync(data);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', data]).status === 0;
  skip(!mounted, 'only root may make a small disk');
  onTestFinished(() => void spawnSync('umount', ['-l', data]));
  const bot = await team.start();
  onTestFinished(() => bot.kill());
  const filler = join(data, 'filler');
  spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=4k']);
  await refusedMeanwhile(team, bot);
  expect(await healthSays(team, bot, /The disk under the database .* is full/)).toBe(503);
  await until('the log to say so', () =>
    /error database\.failing code=full next="The disk/.test(bot.output()),
  );
  rmSync(filler);
  await flowsAgain(team, bot);
}, 180_000);

test.concurrent('the database server goes away and comes back: said, nothing lost, work flows again', async ({
  skip,
  onTestFinished,
}) => {
  const server = await startPostgres();
  if (!server?.away) return skip(howToHavePostgres);
  onTestFinished(() => server.stop());
  const team = await teamAtWork(await server.freshDatabase());
  onTestFinished(() => team.end());
  const bot = await team.start();
  onTestFinished(() => bot.kill());
  const back = await server.away();
  await refusedMeanwhile(team, bot);
  expect(await healthSays(team, bot, /The database server .* does not answer/)).toBe(503);
  await until('the log to say so', () => /error database\.failing code=unreachable next=/.test(bot.output()));
  await back();
  await flowsAgain(team, bot);
  expect(bot.output()).not.toContain('gave_up');
}, 180_000);
