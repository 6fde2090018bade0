import { expect, test } from 'vitest';
import { startRehearsed, readable } from '../support/rehearsed.ts';
import type { TeammateAt } from '../support/teammate.ts';
import { until } from '../support/until.ts';

const retryMs = 21_000;

test.concurrent('a call to people that Slack will not take: an admin sees why on the Home tab, and starts it again', async () => {
  const at = await startRehearsed();
  const { slack } = at;
  at.visitor('Owen', 'Do you ship to SYLT?');
  const card = await at.cardWith('SYLT', 'approve');
  const number = /#(\d+)/.exec(readable(card.blocks))?.[1] ?? '';
  const home = async (who: TeammateAt, words: RegExp) => {
    await slack.act({ act: 'open_home', user: who.user });
    return until(
      `the Home tab to say ${words}`,
      () => {
        const view = slack.picture(who.user).home;
        return view && words.test(readable(view.blocks)) ? view : undefined;
      },
      20_000,
    ).catch((error: unknown) => {
      const seen = readable(slack.picture(who.user).home?.blocks ?? []);
      throw new Error(`${seen}\n${at.logged.slice(-5).join('\n')}`, { cause: error });
    });
  };
  // Ana reads French.
  await home(at.ana, /Comment se porte le bot/);
  slack.fault({ method: 'chat.postMessage', kind: 'error', error: 'restricted_action', times: 1_000 });
  await at.ana.command(`escalate ${number} please`);
  // Some ten minutes of trying, as the clock sees them.
  await until(
    'the call to give up',
    async () => {
      at.pass(retryMs);
      const found = await at.bot.verbs.status({ desk: 'slack', id: at.ana.user, name: 'Ana' });
      return found.ok && found.status.gaveUp.length === 1;
    },
    120_000,
  );
  const seen = await home(
    at.ana,
    new RegExp(`✗ Un appel à quelqu’un pour le n° ${number}, tâche abandonnée .* : restricted_action`),
  );
  expect(at.ana.can({ ...card, blocks: seen.blocks })).toContain('job.retry');
  const others = await home(at.tom, /gave up/);
  expect(at.tom.can({ ...card, blocks: others.blocks })).not.toContain('job.retry');

  slack.clearFaults();
  await at.ana.pressIn(seen, 'job.retry');
  await until('the call in the thread of the card', () =>
    slack
      .messages(card.channel)
      .some((one) => one.threadTs === card.ts && /please/.test(JSON.stringify(one))),
  );
  await until('the Home tab to forget it', () => {
    const view = slack.picture(at.ana.user).home;
    return view !== undefined && !/abandonnée/.test(readable(view.blocks));
  });
  await at.bot.stop();
});
