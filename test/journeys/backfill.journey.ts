import { z } from 'zod';
import { expect, test } from 'vitest';
import { sampleIds } from '../../src/rehearsal/slack/sample-workspace.ts';
import { slackForProcesses } from '../support/slack-for-processes.ts';
import { startBot } from '../support/bot-process.ts';
import { startFakeWordPress } from '../support/fake-wordpress.ts';
import { sampleYaml } from '../support/process-yaml.ts';
import { readable } from '../support/rehearsed.ts';
import { teammateAt } from '../support/teammate.ts';
import { until } from '../support/until.ts';

const day = 86_400;

/** A WordPress with older comments, and the bot connected to it for the first time. */
const connect = async (since: string | undefined) => {
  const site = await startFakeWordPress();
  const began = Math.floor(Date.now() / 1000);
  for (let index = 0; index < 24; index += 1)
    site.insert({
      author_name: 'Owen',
      raw: `Older question no. ${index}, do you ship?`,
      at: began - day + index,
    });
  const slack = await slackForProcesses();
  const { url, user, applicationPassword } = z
    .object({ url: z.string(), user: z.string(), applicationPassword: z.string() })
    .parse(site.config);
  const bot = await startBot(
    sampleYaml(`  blog:
    kind: wordpress
    url: ${url}
    user: ${user}
    applicationPassword: env:BLOG_PASSWORD
    pollEverySeconds: 5
    allowPrivateNetwork: true
${since === undefined ? '' : `    since: ${since}`}`),
    {
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_APP_TOKEN: slack.appToken,
      SLACK_API_URL: slack.apiUrl,
      BLOG_PASSWORD: applicationPassword,
      DATABASE_URL: 'sqlite:wp.sqlite',
    },
  );
  const ana = teammateAt(slack, sampleIds.ana, sampleIds.community);
  const answers = (): number =>
    slack.messages(sampleIds.community).filter(({ ephemeralFor }) => ephemeralFor === ana.user).length;
  const ask = async (text: string): Promise<string> => {
    const before = answers();
    await ana.command(text);
    await until(`the answer to ${text}`, () => answers() > before);
    return readable(ana.whispered()?.blocks);
  };
  const end = async (): Promise<void> => {
    await bot.stop();
    await slack.close();
    await site.close();
    expect(slack.violations).toEqual([]);
  };
  return { site, ana, ask, end, bot };
};

test.concurrent('without `since` nothing older than the first contact is taken', async () => {
  const { site, ana, ask, end } = await connect(undefined);
  await until('the first poll', async () => /dernières nouvelles/.test(await ask('état')));
  await site.addComment({ author: 'Claire', text: 'A NEW one: do you ship?' });
  await until('the card of the new one', () => ana.card('A NEW one'));
  expect(await ask('liste')).toMatch(/^Un seul ouvert/);
  await end();
});

test.concurrent('with `since` a portion at a time, stopped and resumed, told in the status', async () => {
  const yesterday = new Date(Date.now() - 2 * day * 1000).toISOString().slice(0, 10);
  const { ask, end } = await connect(yesterday);
  await until('the first portion', async () =>
    /lecture des anciens commentaires|anciens commentaires/.test(await ask('status')),
  );
  const open = async (): Promise<number> => Number(/(\d+) ouverts/.exec(await ask('liste'))?.[1] ?? 0);
  await until('ten of them', async () => (await open()) >= 10);
  expect(await ask('backfill blog stop')).toMatch(/arrêtée/);
  // One portion or, where stopping took longer than the next poll, two: never all of them.
  const taken = Number(/arrêtée après (\d+)/.exec(await ask('status'))?.[1]);
  expect(taken >= 10 && taken <= 20).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 5_600));
  expect(await open()).toBe(taken);
  expect(await ask('rattrapage blog reprendre')).toMatch(/reprise/);
  // While twenty wait no more are taken, so the team leaves five.
  await until('as many as may wait', async () => (await open()) >= 19);
  for (const number of [1, 2, 3, 4, 5]) await ask(`laisser ${number} spam`);
  await until('all of them', async () => (await open()) === 24 - 5);
  expect(await ask('status')).not.toMatch(/anciens commentaires/);
  await end();
});
