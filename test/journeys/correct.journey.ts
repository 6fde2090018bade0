import { z } from 'zod';
import { expect, test } from 'vitest';
import { sampleIds } from '../../src/rehearsal/slack/sample-workspace.ts';
import { startBot } from '../support/bot-process.ts';
import { startFakeWordPress } from '../support/fake-wordpress.ts';
import { sampleYaml } from '../support/process-yaml.ts';
import { readable } from '../support/rehearsed.ts';
import { slackForProcesses } from '../support/slack-for-processes.ts';
import { teammateAt } from '../support/teammate.ts';
import { until } from '../support/until.ts';

const slip = 'Bonjour Claire, nous ouvrons à neuf heurs.';
const right = 'Bonjour Claire, nous ouvrons à neuf heures.';

/** A WordPress, the bot that watches it, and what was asked of the comments that stand there. */
const connect = async () => {
  const asked: string[] = [];
  const site = await startFakeWordPress({
    passing: ({ method, path }) => {
      if (method !== 'GET') asked.push(`${method} ${path.replace(/^.*\/wp\/v2/, '')}`);
    },
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
    allowPrivateNetwork: true`),
    {
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_APP_TOKEN: slack.appToken,
      SLACK_API_URL: slack.apiUrl,
      BLOG_PASSWORD: applicationPassword,
      DATABASE_URL: 'sqlite:wp.sqlite',
    },
  );
  const tom = teammateAt(slack, sampleIds.tom, sampleIds.community);
  const card = (says: RegExp) =>
    until(`the card to say ${String(says)}`, () => {
      const found = tom.card('OUVERTS');
      return found && says.test(readable(found.blocks)) ? found : undefined;
    });
  const end = async (): Promise<void> => {
    await bot.stop();
    await slack.close();
    await site.close();
    expect(slack.violations).toEqual([]);
  };
  return { site, asked, tom, card, end };
};

test.concurrent('a slip in public is put right once, then the reply is taken back, all from its card', async () => {
  const { site, asked, tom, card, end } = await connect();
  await until('the first poll', () => site.line.seen.length > 1);
  const id = await site.addComment({ author: 'Claire', text: 'Êtes-vous OUVERTS le lundi ?' });
  const stands = async (): Promise<string[]> => (await site.answers(id)).map(({ text }) => text);

  await until('the card', () => tom.card('OUVERTS'));
  await tom.command(`post 1 ${slip}`);
  await card(/✓ Posted/);
  expect(await stands()).toEqual([slip]);

  await tom.press(await card(/✓ Posted/), 'card.more', 'correct_reply');
  const form = await until('the form', () => tom.view());
  expect(readable(form.blocks)).toContain(slip);
  await tom.submit(form, { 'text.0': right });
  await card(/✎ Corrected by Tom/);
  expect(await stands()).toEqual([right]);
  const [reply] = await site.answers(id);
  expect(asked.filter((one) => one === `POST /comments/${reply?.id}`)).toHaveLength(1);

  await tom.press(await card(/✎ Corrected by Tom/), 'card.more', 'retract');
  const question = await until('the question', () => tom.view());
  await tom.submit(question, { note: 'mauvaise boutique' });
  const gone = await card(/✗ Taken back by Tom.*mauvaise boutique/);
  expect(await stands()).toEqual([]);
  expect(asked.filter((one) => one.startsWith('DELETE'))).toHaveLength(1);
  expect(tom.can(gone)).toContain('card.reopen');
  await end();
});
