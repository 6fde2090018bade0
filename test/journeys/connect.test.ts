import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { connectAtWork } from '../support/connect-at-work.ts';
import { openBrowser } from '../support/browser-visit.ts';
import { readable } from '../support/rehearsed.ts';
import { until } from '../support/until.ts';

/** The bot with a lease of three seconds instead of thirty. */
const briefLease = join(import.meta.dirname, '../support/brief-lease.ts');
const patience = 60_000;
const wholeTest = 150_000;

test(
  'an admin connects a channel: a comment comes in, the approved reply goes out with the token that was granted',
  async () => {
    const at = await connectAtWork();
    const bot = await at.start();
    try {
      const url = await at.page();
      expect(url).toMatch(/^http:\/\/localhost:\d+\/connect\?ticket=[\w-]{43}$/u);
      // A program that looks at links uses nothing up.
      const looked = await (await fetch(url)).text();
      expect(looked).toContain('Ana');
      expect(looked).not.toMatch(/access-|refresh-|secret/u);

      const done = await at.consent(url);
      expect(done.html).toContain('tube is connected, as Maison Noisette');
      expect(at.tube.consent.counts()).toMatchObject({ codes: 1 });
      // Once.
      expect((await fetch(url)).status).toBe(404);
      expect(await (await fetch(done.url)).text()).toMatch(/used already|another browser/u);
      expect(at.tube.consent.counts()).toMatchObject({ codes: 1 });

      await until('the first look', () => at.tube.used() > 1, patience);
      const id = await at.tube.addComment({ author: '@owen', text: 'Do you ship to ORKNEY?' });
      await at.approve('ORKNEY');
      await until('the reply', async () => (await at.tube.answers(id)).length > 0, patience);
      expect(await at.tube.answers(id)).toHaveLength(1);

      await at.ana.command('status');
      const status = await at.whispered(/Comment se porte le bot/u);
      expect(readable(status.blocks)).toMatch(/tube.*connecté en tant que Maison Noisette par Ana/u);

      // Nothing of it lies about.
      const file = readFileSync(join(at.folder, 'aplomb.sqlite'), 'latin1');
      const wal = readFileSync(join(at.folder, 'aplomb.sqlite-wal'), 'latin1');
      expect(`${file}${wal}${bot.output()}${JSON.stringify(at.slack.messages('C0COMMUN01'))}`).not.toMatch(
        /access-[\w-]{10}|refresh-[\w-]{10}/u,
      );

      await at.ana.command('disconnect tube');
      await at.whispered(/Le site a oublié notre accès/u);
      expect(at.tube.consent.counts()).toMatchObject({ revoked: 1 });
      await at.ana.command('disconnect tube');
      await at.whispered(/tube n’est pas connecté/u);
    } finally {
      await bot.stop();
      await at.end();
    }
  },
  wholeTest,
);

test(
  'taken back at the place: the channel is told, nothing is lost, and all goes on by itself after a new consent',
  async () => {
    const at = await connectAtWork();
    const bot = await at.start();
    try {
      await at.consent(await at.page());
      await until('the first look', () => at.tube.used() > 1, patience);
      at.tube.consent.takeBack();
      const told = await at.cardSaying(/tube does not let us in any more/u);
      await at.tube.addComment({ author: '@owen', text: 'Said while NOBODY could look' });
      await at.consent(await at.page());
      await at.cardSaying(/NOBODY/u);
      const after = await at.cardSaying(/tube is connected again/u);
      expect(after.ts).toBe(told.ts);
      expect(at.slack.violations).toEqual([]);
    } finally {
      await bot.stop();
      await at.end();
    }
  },
  wholeTest,
);

test(
  'no browser reaches the bot: what the place gave is pasted into the chat, by who asked and by nobody else',
  async () => {
    const at = await connectAtWork();
    const bot = await at.start({ PUBLIC_URL: '' });
    try {
      const url = await at.page();
      const answer = await openBrowser().go(url);
      const back = answer.headers.get('location') ?? '';
      expect(back).toContain(`${at.publicUrl}/connect?`);
      // The bot is on this machine; a browser that did not set out from it gets no further.
      expect(await (await fetch(back)).text()).toContain('Copy the address of this page');
      const paste = async (typed: string): Promise<void> => {
        const asked = await at.whispered(/Coller ce qui est revenu/u);
        await at.ana.press(asked, 'connect.paste');
        const modal = await until('the modal', () => at.ana.view(), patience);
        await at.ana.submit(modal, { came: typed });
      };
      const said = (words: RegExp) =>
        until('the answer', () => words.test(readable(at.ana.view()?.blocks)), patience);
      await paste('not it');
      await said(/pas de code là-dedans/u);
      await at.ana.close(at.ana.view() ?? { id: '' });
      await paste(back);
      await said(/tube est connecté, en tant que Maison Noisette/u);
      await until('the first look', () => at.tube.used() > 1, patience);
    } finally {
      await bot.stop();
      await at.end();
    }
  },
  wholeTest,
);

test(
  'killed between the place’s new token and the disk: the loss is told, and nothing else is lost',
  async () => {
    const at = await connectAtWork({ rotates: true });
    // Whoever comes after a killed renewal waits for its lease.
    let bot = await at.start({}, briefLease);
    try {
      await at.consent(await at.page());
      await until('the first look', () => at.tube.used() > 1, patience);
      at.tube.beforeAnswering((path) => {
        if (path === '/token') bot.signal('SIGKILL');
      });
      at.tube.consent.expireAccess();
      await until('the renewal', () => at.tube.consent.counts().refreshes === 1, patience);
      await bot.kill();
      at.tube.beforeAnswering(undefined);
      const kept = new DatabaseSync(join(at.folder, 'aplomb.sqlite'), { readOnly: true });
      expect(JSON.stringify(kept.prepare('select data from connections').all())).toContain('renewing');
      kept.close();
      await at.tube.addComment({ author: '@owen', text: 'Said to a DEAD bot' });
      bot = await at.start({}, briefLease);
      await at.cardSaying(/tube does not let us in any more/u);
      expect(at.tube.consent.counts()).toMatchObject({ refreshes: 1, reuses: 1 });
      await at.consent(await at.page());
      await at.cardSaying(/DEAD bot/u);
    } finally {
      await bot.stop();
      await at.end();
    }
  },
  wholeTest,
);
