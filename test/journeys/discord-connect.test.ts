import { expect, test } from 'vitest';
import { goThrough } from '../support/connect-at-work.ts';
import { openBrowser } from '../support/browser-visit.ts';
import { discordConnectAtWork } from '../support/discord-connect-at-work.ts';
import { readable } from '../support/moderator.ts';
import { until } from '../support/until.ts';

const patience = 60_000;
const wholeTest = 200_000;
const weekSeconds = 7 * 86_400;

test(
  'an admin connects a channel from Discord: a page for them alone, a comment in, a reply out; the channel is told a week before it ends, and when it is lost',
  async () => {
    // The consent ends a few seconds after the week's warning is due.
    const at = await discordConnectAtWork({ refreshSeconds: weekSeconds + 6 });
    const { tube, ines, tom, answered } = at;
    const bot = await at.start();
    try {
      await answered(tom.command('connect', { place: 'tube' }), /only admins|admin/iu);
      await answered(ines.command('connect', { place: 'nowhere' }), /nowhere is not the name of a source/u);

      const invited = await answered(ines.command('connect', { place: 'tube' }), /To connect tube/u);
      const url = at.pageIn(invited);
      expect(url).toMatch(/^http:\/\/localhost:\d+\/connect\?ticket=[\w-]{43}$/u);
      expect(JSON.stringify(at.discord.state.messages)).not.toContain('ticket=');
      const done = await goThrough(url);
      expect(done.html).toContain('tube is connected, as Maison Noisette');
      expect((await fetch(url)).status).toBe(404);

      const status = await answered(ines.command('status'), /tube.*connected as Maison Noisette by Ines/u);
      expect(readable(status.components)).toMatch(/, until /u);
      const warned = await at.cardSaying(/The connection of tube ends on/u);
      expect(readable(warned.components)).toContain('/aplomb connect tube');

      await until('the first look', () => tube.used() > 1, patience);
      const id = await tube.addComment({ author: '@owen', text: 'Do you ship to ORKNEY?' });
      const card = await until(
        'the draft',
        () => {
          const one = tom.card('ORKNEY');
          return one && tom.can(one, 'card.approve') ? one : undefined;
        },
        patience,
      );
      tom.press(card, 'card.approve');
      await until('the reply', async () => (await tube.answers(id)).length > 0, patience);
      expect(await tube.answers(id)).toHaveLength(1);

      tube.consent.takeBack();
      const lost = await at.cardSaying(/tube does not let us in any more/u);
      const again = await answered(ines.command('connect', { place: 'tube' }), /To connect tube/u);
      await goThrough(at.pageIn(again));
      expect((await at.cardSaying(/tube is connected again/u)).id).toBe(lost.id);

      await answered(tom.command('disconnect', { place: 'tube' }), /admin/iu);
      expect(tube.consent.counts()).toMatchObject({ revoked: 0 });
      await answered(ines.command('disconnect', { place: 'tube' }), /The place has forgotten our access/u);
      expect(tube.consent.counts()).toMatchObject({ revoked: 1 });
      await answered(ines.command('disconnect', { place: 'tube' }), /tube is not connected/u);

      const seen = `${bot.output()}${JSON.stringify(at.discord.state.messages)}`;
      expect(seen).not.toMatch(/access-[\w-]{10}|refresh-[\w-]{10}/u);
      expect(seen).not.toContain(at.discord.token);
    } finally {
      await bot.stop();
      await at.end();
    }
  },
  wholeTest,
);

test(
  'no browser reaches the bot: what the place gave is pasted into Discord, by who asked and by nobody else',
  async () => {
    const at = await discordConnectAtWork();
    const { tube, ines, answered } = at;
    const bot = await at.start({ PUBLIC_URL: '' });
    try {
      const invited = await answered(ines.command('connect', { place: 'tube' }), /To connect tube/u);
      const answer = await openBrowser().go(at.pageIn(invited));
      const back = answer.headers.get('location') ?? '';
      expect(back).toContain(`${at.publicUrl}/connect?`);
      const paste = async (came: string) => {
        const asked = ines.press({ ...invited, channel_id: at.desk.id }, 'connect.paste');
        await until('the form', () => asked.modal, patience);
        return ines.submit(asked, { came }, invited.id);
      };
      await answered(await paste('not it'), /There is no code in this/u);
      await answered(await paste(back), /tube is connected, as Maison Noisette/u);
      await until('the first look', () => tube.used() > 1, patience);
    } finally {
      await bot.stop();
      await at.end();
    }
  },
  wholeTest,
);
