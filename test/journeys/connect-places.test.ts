import { expect, test } from 'vitest';
import { goThrough, placesAtWork } from '../support/connect-at-work.ts';
import { openBrowser } from '../support/browser-visit.ts';
import { startFakeGoogleBusiness } from '../support/places/google-business.ts';
import { startFakeLinkedIn } from '../support/places/linkedin.ts';
import { startFakeMastodon } from '../support/places/mastodon.ts';
import { startConnectedMeta } from '../support/places/meta-connected.ts';
import { startFakeReddit } from '../support/places/reddit.ts';
import { startFakeX } from '../support/places/x.ts';
import { until } from '../support/until.ts';

const patience = 90_000;

/** Each by its name in aplomb.yaml: as whom it is connected, and which of several accounts is chosen. */
const places = {
  page: { account: 'Maison Noisette', choose: 0 },
  pictures: { account: 'maison.noisette' },
  fediverse: { account: '@maison@' },
  network: { account: 'Maison Noisette' },
  talk: { account: 'u/maison_noisette' },
  maps: { account: 'Maison Noisette, Paris', choose: 0 },
  mentions: { account: '@maison' },
} as const;
type Name = keyof typeof places;

test('an admin connects seven places: what was said there comes in, each approved reply goes out once with what was granted, and all is given back', async () => {
  const at = await placesAtWork(async (redirectUri) => ({
    page: await startConnectedMeta('facebook', redirectUri),
    pictures: await startConnectedMeta('instagram', redirectUri),
    fediverse: await startFakeMastodon(),
    network: await startFakeLinkedIn({ redirectUri }),
    talk: await startFakeReddit({ redirectUri }),
    maps: await startFakeGoogleBusiness({ redirectUri }),
    mentions: await startFakeX({ redirectUri }),
  }));
  const bot = await at.start();
  const names = Object.keys(places).filter((name): name is Name => name in places);
  const said = new Map<Name, string>();
  try {
    await until(
      'the first looks',
      () => bot.output().split('source.poll_failed').length > names.length,
      patience,
    );
    for (const name of names)
      said.set(
        name,
        await at.places[name].addComment({
          author: 'owen',
          text: `Do you ship to ${name.toUpperCase()}LAND?`,
        }),
      );
    for (const name of names) {
      const url = await at.page(name);
      const browser = openBrowser();
      const { account, ...more } = places[name];
      let done = await goThrough(url, browser);
      if ('choose' in more) done = await browser.press(url, done.html, more.choose);
      expect(done.html).toContain(`${name} is connected, as ${account}`);
    }
    for (const name of names) {
      await at.approve(`${name.toUpperCase()}LAND`);
      const answers = () => at.places[name].answers(said.get(name) ?? '');
      await until(`the reply at ${name}`, async () => (await answers()).length > 0, patience);
      expect(await answers()).toHaveLength(1);
    }
    expect(`${bot.output()}${JSON.stringify(at.slack.messages('C0COMMUN01'))}`).not.toMatch(
      /(?:access|refresh|page|account|person)-[\w-]{12}|stand-in-secret|client-secret/u,
    );
    for (const name of names) {
      await at.ana.command(`disconnect ${name}`);
      await at.whispered(new RegExp(`${name} est déconnecté`, 'u'));
    }
    expect(at.slack.violations).toEqual([]);
  } finally {
    await bot.stop();
    await at.end();
  }
}, 300_000);
