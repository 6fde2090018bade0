import { expect, test } from 'vitest';
import { silentLog, worldAt } from '../store/contract/samples.ts';
import { openStore } from '../../src/store/open.ts';
import { teamAtWork } from '../support/team-at-work.ts';
import type { TeamAtWork } from '../support/team-at-work.ts';
import { until } from '../support/until.ts';

/** The state of the only review, read from the database that was left. */
const stateLeft = async ({ databaseUrl }: TeamAtWork): Promise<string | undefined> => {
  const store = await openStore({ url: databaseUrl, world: worldAt(Date.now()), log: silentLog });
  const review = await store.read((tx) => tx.reviews.byNumber(1));
  await store.close();
  return review?.state;
};

const underWay = async (team: TeamAtWork): Promise<void> =>
  void (await until('the post to be under way', () => team.posts() > 0, 60_000));

test.concurrent('SIGTERM while a reply is being posted: it is finished and recorded; a second SIGTERM is harmless', async () => {
  const team = await teamAtWork();
  const bot = await team.start();
  const id = await team.site.addComment({ author: 'Owen', text: 'Do you ship to SKYE?' });
  await team.send(bot);
  team.site.line?.fail('POST', { kind: 'late', ms: 3_000 });
  await team.approve('SKYE');
  await underWay(team);
  const began = Date.now();
  const stopped = bot.stop();
  bot.signal('SIGTERM');
  expect(await stopped).toBe(0);
  expect(Date.now() - began).toBeLessThan(10_000);
  expect(await stateLeft(team)).toBe('posted');
  expect(await team.site.answers(id)).toHaveLength(1);
  await team.end();
}, 180_000);

test.concurrent('SIGTERM while a place never answers: cut within ten seconds, looked up at the next start, posted once', async () => {
  const team = await teamAtWork();
  const bot = await team.start();
  const id = await team.site.addComment({ author: 'Owen', text: 'Do you ship to MULL?' });
  await team.send(bot);
  team.site.line?.fail('POST', { kind: 'answer_lost' });
  await team.approve('MULL');
  await underWay(team);
  const began = Date.now();
  expect(await bot.stop()).toBe(0);
  expect(Date.now() - began).toBeLessThan(10_000);
  expect(await stateLeft(team)).toBe('posting');
  const next = await team.start();
  await team.cardSaying('MULL', '✓ Posted');
  expect(team.posts()).toBe(1);
  expect(await team.site.answers(id)).toHaveLength(1);
  await next.stop();
  await team.end();
}, 180_000);
