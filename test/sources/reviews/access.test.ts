import { expect, test } from 'vitest';
import { z } from 'zod';
import { appStore } from '../../../src/sources/app-store.ts';
import { googleBusiness } from '../../../src/sources/google-business.ts';
import { googlePlay } from '../../../src/sources/google-play.ts';
import { startFakeAppStore } from '../../support/places/app-store.ts';
import { startFakeGoogleBusiness } from '../../support/places/google-business.ts';
import { foreignKeyFile, startFakeGooglePlay } from '../../support/places/google-play.ts';
import { testContext } from '../../support/source-context.ts';
import { atWork, MINUTE, order, places, signal } from './support.ts';

test.each([
  ['google_play', { packageName: 'a.b', serviceAccount: '{"client_email":"x"}' }, googlePlay],
  ['app_store', { appId: '1', issuerId: 'i', keyId: 'k', privateKey: 'AuthKey' }, appStore],
])('%s: a key that is none is refused before anything runs', (kind, settings, definition) => {
  expect(() => definition.create({ kind, ...settings }, testContext())).toThrow(
    kind === 'app_store' ? /private_key/ : /service_account/,
  );
});

test("an App Store key of another kind is refused: Google's is no key of Apple's", async () => {
  const { place } = await places.google_play();
  const file = z.object({ private_key: z.string() });
  const { private_key: privateKey } = file.parse(JSON.parse(String(place.config['serviceAccount'])));
  const settings = { kind: 'app_store', appId: '1', issuerId: 'i', keyId: 'k', privateKey };
  expect(() => appStore.create(settings, testContext())).toThrow(/private_key/);
});

test('line breaks of a key may be written as .env files write them', async () => {
  const { place } = await places.app_store();
  const privateKey = String(place.config['privateKey']).replaceAll('\n', String.raw`\n`);
  const { source } = await atWork(appStore, Promise.resolve(place), { config: { privateKey } });
  expect(await source.check(signal)).toMatchObject([{ ok: true, values: { title: 'Maison Noisette' } }]);
});

test("somebody else's service account is told from no account at all", async () => {
  const { source } = await atWork(googlePlay, startFakeGooglePlay(), {
    config: { serviceAccount: foreignKeyFile },
  });
  expect(await source.check(signal)).toMatchObject([
    { ok: false, says: 'google_play_refused', fix: 'google_play_refused' },
  ]);
});

test('one token of Google serves until it is not taken any more, then another is asked for', async () => {
  const { place, source } = await atWork(googlePlay, startFakeGooglePlay());
  await source.check(signal);
  await source.check(signal);
  expect(place.tokensGiven()).toBe(1);
  place.expireTokens();
  await source.check(signal);
  expect(place.tokensGiven()).toBe(2);
});

test("an App Store token is good for less than Apple's twenty minutes, and made anew in time", async () => {
  let late = 0;
  const { source } = await atWork(appStore, startFakeAppStore(), { now: () => Date.now() + late });
  expect(await source.check(signal)).toMatchObject([{ ok: true }]);
  // The stand-in's clock stays: a token of then would be taken; one that is dated into its future is not.
  late = 13 * MINUTE;
  expect(await source.check(signal)).toMatchObject([{ ok: true }]);
  late = 16 * MINUTE;
  expect(await source.check(signal)).toMatchObject([{ ok: false, says: 'app_store_refused' }]);
});

test('used up for the hour: nothing was sent, and it is asked again later', async () => {
  const { place, source } = await atWork(googlePlay, startFakeGooglePlay({ quota: { gets: 1, posts: 0 } }));
  const { id } = place.insert({ text: 'Une question' });
  expect(await source.reply(order(id), signal)).toMatchObject({
    outcome: 'not_sent',
    retryAt: expect.any(Number),
  });
  await expect(source.poll?.({ cursor: null, since: 0 }, signal)).rejects.toMatchObject({
    name: 'SourceError',
    retryAt: expect.any(Number),
  });
});

test('who may look and not answer is told so', async () => {
  const made = [
    await atWork(googlePlay, startFakeGooglePlay({ readOnly: true })),
    await atWork(appStore, startFakeAppStore({ readOnly: true })),
  ];
  for (const { place, source } of made) {
    const { id } = place.insert({ text: 'Une question' });
    expect(await source.reply(order(id), signal)).toMatchObject({
      outcome: 'refused',
      code: 'no_permission',
    });
  }
});

test('a location that is not verified: check says what to do', async () => {
  const { source } = await atWork(googleBusiness, startFakeGoogleBusiness({ verified: false }));
  expect(await source.check(signal)).toMatchObject([
    { ok: false, says: 'google_business_refused', fix: 'google_business_refused' },
  ]);
});
