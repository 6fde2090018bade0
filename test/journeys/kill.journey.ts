import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { RawRequest } from '../../src/app/ports/source.ts';
import { sampleIds } from '../../src/rehearsal/slack/sample-workspace.ts';
import { slackForProcesses } from '../support/slack-for-processes.ts';
import { startBot } from '../support/bot-process.ts';
import { siteSecret, startFakeSite } from '../support/fake-site.ts';
import { anySeed, seeded } from '../support/seeded.ts';
import { sentHeaders, siteYaml } from '../support/process-yaml.ts';
import { teammateAt } from '../support/teammate.ts';
import { until } from '../support/until.ts';

const kills = 3;
const perLife = 2;

test.concurrent('killed again and again in a rush: every comment has one card and one reply', async () => {
  const seed = anySeed();
  const random = seeded(seed);
  const site = await startFakeSite();
  const slack = await slackForProcesses();
  const folder = mkdtempSync(join(tmpdir(), 'aplomb-kill-'));
  const env = {
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.apiUrl,
    BLOG_SECRET: siteSecret,
    DATABASE_URL: `sqlite:${join(folder, 'kill.sqlite')}`,
  };
  const tom = teammateAt(slack, sampleIds.tom, sampleIds.community);
  const ids: string[] = [];
  const waiting: RawRequest[] = [];
  const life = { ended: false };

  /** A sender as Standard Webhooks wants it: sends each again until it is taken. */
  const deliver = async (url: string): Promise<void> => {
    waiting.push(...(site.deliveries?.() ?? []));
    for (const one of waiting.slice()) {
      const sent = await fetch(new URL(one.path, url), {
        method: 'POST',
        headers: sentHeaders(one),
        body: new Uint8Array(one.body),
      }).catch(() => undefined);
      if (sent?.ok) waiting.splice(waiting.indexOf(one), 1);
    }
  };
  /** Somebody who approves whatever can be approved, and presses again when the chat says that it failed. */
  const approveAll = async (): Promise<void> => {
    for (const message of tom.messages())
      if (tom.can(message).includes('card.approve'))
        await tom.press(message, 'card.approve').catch(() => undefined);
  };
  const rush = async (url: string): Promise<void> => {
    while (!life.ended) {
      await deliver(url);
      await approveAll();
      await sleep(20);
    }
  };

  try {
    for (let turn = 0; turn <= kills; turn += 1) {
      const bot = await startBot(siteYaml(`${site.line?.url}/replies`), env, folder);
      life.ended = false;
      const rushing = rush(bot.url);
      for (let one = 0; one < perLife; one += 1)
        ids.push(await site.addComment({ author: 'Owen', text: `Do you ship to PLACE${ids.length}?` }));
      if (turn < kills) {
        await sleep(random() * 1_500);
        await bot.kill();
      } else {
        await until(
          'a reply under each comment',
          async () => {
            const counts = await Promise.all(ids.map(async (id) => (await site.answers(id)).length));
            return counts.every((count) => count > 0);
          },
          240_000,
        ).catch((error: unknown) => {
          throw new Error(`seed ${seed}\n${bot.output().slice(-2_000)}`, { cause: error });
        });
        await until(
          'every card to say so',
          () =>
            ids.every((_, index) =>
              /✓ Posted/.test(JSON.stringify(tom.card(`PLACE${index}?`)?.blocks ?? '')),
            ),
          120_000,
        );
      }
      life.ended = true;
      await rushing;
      if (turn === kills) await bot.stop();
    }
    const cards = slack
      .messages(sampleIds.community)
      .filter(({ metadata, deleted }) => metadata !== undefined && !deleted);
    const replies = await Promise.all(ids.map(async (id) => (await site.answers(id)).length));
    expect({ seed, cards: cards.length, replies }).toEqual({
      seed,
      cards: ids.length,
      replies: ids.map(() => 1),
    });
    // A press into a dead process fails for whoever pressed, and a second life does not know when the first one posted.
    const others = slack.violations.filter(
      ({ error }) => error !== 'dispatch_failed' && error !== 'ratelimited',
    );
    expect(others).toEqual([]);
  } finally {
    life.ended = true;
    await slack.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}, 400_000);
