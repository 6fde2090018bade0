import { describe, expect, onTestFinished, test } from 'vitest';
import type { SourceEvent } from '../../../src/core/comment.ts';
import { x } from '../../../src/sources/x.ts';
import { authorization } from '../../../src/sources/x/sign.ts';
import { startFakeX } from '../../support/places/x.ts';
import type { FakeXOptions } from '../../support/places/x.ts';
import { testContext } from '../../support/source-context.ts';

const signal = new AbortController().signal;
const MINUTE = 60_000;
const marie = { id: '7', username: 'marie', name: 'Marie' };
const maison = { id: '9001', username: 'maison', name: 'Maison Noisette' };

const make = async (options: FakeXOptions = {}, config: object = {}) => {
  const place = await startFakeX({ repliesFreely: false, ...options });
  onTestFinished(() => place.close());
  const source = x.create({ ...place.config, ...config }, testContext());
  let cursor: unknown = null;
  const news = async (): Promise<SourceEvent[]> => {
    const page = await source.poll?.({ cursor, since: Date.now() - 10 * MINUTE }, signal);
    cursor = JSON.parse(JSON.stringify(page?.cursor));
    return page?.events ?? [];
  };
  const ours = place.rows[0]?.id ?? '';
  return { place, source, news, ours };
};
const order = (id: string, text = 'Oui, chaque mardi.') => ({
  deliveryId: 'd',
  parent: { externalId: id },
  text,
  frozenAt: Date.now(),
});

test('signs as OAuth Core 1.0, appendix A, has it', () => {
  const keys = {
    consumerKey: 'dpf43f3p2l4k3l03',
    consumerSecret: 'kd94hf93k423kf44',
    accessToken: 'nnch734d00sl2jdk',
    accessSecret: 'pfkkdhi9sl3r4s00',
  };
  const url = new URL('http://photos.example.net/photos?file=vacation.jpg&size=original');
  const at = { nonce: 'kllo9940pd9333jh', seconds: 1_191_242_096 };
  expect(authorization(keys, { method: 'GET', url }, at)).toContain(
    `oauth_signature="${encodeURIComponent('tR3+Ty81lMeYAr/Fid0kMTYa/WM=')}"`,
  );
});

describe('whether X takes a reply, comment by comment', () => {
  const link = (id: string): object => ({
    outcome: 'by_hand',
    url: `https://x.com/intent/post?in_reply_to=${id}&text=Oui%2C+chaque+mardi.`,
    why: expect.stringContaining('mentioned or quoted'),
  });

  test('called by its author: through the API', async () => {
    const { place, source } = await make();
    const { id } = place.insert({ author: marie, text: 'Dis @Maison, vous livrez ?' });
    expect(await source.reply(order(id), signal)).toMatchObject({ outcome: 'posted' });
  });

  test('our post quoted: through the API', async () => {
    const { place, source, ours } = await make();
    const { id } = place.insert({ author: marie, text: 'Regardez ça', quotes: ours });
    expect(await source.reply(order(id), signal)).toMatchObject({ outcome: 'posted' });
  });

  test('a plain reply under our post, which X itself begins with our name: by hand, with one press', async () => {
    const { place, source, ours } = await make();
    const { id } = place.insert({ author: marie, text: 'Vous livrez ?', repliesTo: ours });
    expect(await source.reply(order(id), signal)).toEqual(link(id));
    expect(place.rows.filter(({ author }) => author.id === maison.id)).toHaveLength(1);
  });

  test('a reply that calls us in its own words: through the API', async () => {
    const { place, source, ours } = await make();
    const { id } = place.insert({ author: marie, text: 'Vous livrez, @maison ?', repliesTo: ours });
    expect(await source.reply(order(id), signal)).toMatchObject({ outcome: 'posted' });
  });

  test('a quotation of somebody else, a name that only begins like ours: by hand', async () => {
    const { place, source } = await make();
    const other = place.insert({ author: marie, text: 'Autre chose' });
    const quoting = place.insert({ author: marie, text: 'Ça', quotes: other.id });
    const alike = place.insert({ author: marie, text: '@maisonnette bravo' });
    for (const { id } of [quoting, alike]) expect(await source.reply(order(id), signal)).toEqual(link(id));
  });

  test('X says no all the same: by hand, and nothing stands', async () => {
    const { place, source, ours } = await make({}, { repliesFreely: true });
    const { id } = place.insert({ author: marie, text: 'Vous livrez ?', repliesTo: ours });
    expect(await source.reply(order(id), signal)).toMatchObject({
      outcome: 'by_hand',
      why: expect.stringContaining('refused'),
    });
    expect(await place.answers(id)).toEqual([]);
  });

  test('posted by hand it is read back from the account’s own posts', async () => {
    const { place, news, ours } = await make();
    const { id } = place.insert({ author: marie, text: 'Vous livrez ?', repliesTo: ours });
    await news();
    await place.answerNatively(id, 'Oui, chaque mardi.');
    expect(await news()).toMatchObject([
      { kind: 'own_reply', parentExternalId: id, text: 'Oui, chaque mardi.' },
    ]);
  });
});

test('a reply that itself begins with a call is known again, as it was sent', async () => {
  const { place, source } = await make();
  const { id } = place.insert({ author: marie, text: '@maison vous livrez ?' });
  const text = '@marie oui, chaque mardi.';
  expect(await source.reply(order(id, text), signal)).toMatchObject({ outcome: 'posted' });
  expect(await source.findOwnReply({ ...order(id, text), since: 0 }, signal)).toMatchObject({
    state: 'found',
  });
  expect(await source.reply(order(id, text), signal)).toEqual({ outcome: 'duplicate' });
});

test('going on in a thread of our own answers nobody; our own posts are no comments', async () => {
  const { place, news, ours } = await make();
  place.insert({ author: maison, text: 'La suite', repliesTo: ours });
  expect(await news()).toEqual([]);
});

describe('what it costs', () => {
  test('nothing is paid twice in a day, and a look that finds nothing is free', async () => {
    const { place, source, news } = await make();
    for (let made = 0; made < 3; made += 1)
      place.insert({ author: marie, text: `@maison ${made}`, at: Date.now() - MINUTE });
    expect(await news()).toHaveLength(3);
    const after = source.spending?.();
    expect(after).toMatchObject({ used: 0.016, of: 100, currency: 'USD' });
    await news();
    expect(source.spending?.().used).toBe(after?.used);
  });

  test('long after the last mention nothing is handed over again', async () => {
    const { place, news } = await make();
    for (let made = 0; made < 30; made += 1)
      place.insert({ author: marie, text: `@maison ${made}`, at: Date.now() - 40 * MINUTE });
    place.insert({ author: marie, text: '@maison', at: Date.now() });
    await news();
    const first = place.billed().mentions;
    await news();
    expect(place.billed().mentions - first).toBeLessThanOrEqual(1);
  });

  test('a reply with a link costs more than one without', async () => {
    const { place, source } = await make();
    const { id } = place.insert({ author: marie, text: '@maison où ?' });
    await source.reply(order(id, 'Ici.'), signal);
    const plain = source.spending?.().used ?? 0;
    await source.reply(order(id, 'Voyez https://maison.example/livraison'), signal);
    expect((source.spending?.().used ?? 0) - plain).toBeGreaterThanOrEqual(0.2);
  });

  test('reading stops before the day’s money is spent, replies still go out, and a restart does not forget', async () => {
    const { place, source, news } = await make({}, { dollarsPerDay: 0.05 });
    const { id } = place.insert({ author: marie, text: '@maison' });
    for (let made = 0; made < 8; made += 1) place.insert({ author: marie, text: `@maison ${made}` });
    await news();
    await expect(news()).rejects.toMatchObject({ name: 'SourceError', retryAt: expect.any(Number) });
    expect(await source.reply(order(id), signal)).toMatchObject({ outcome: 'posted' });
  });
});

test('a reply is folded away under our own posts only; elsewhere the card says why not, and nothing is asked', async () => {
  const { place, source, ours } = await make();
  const theirs = place.insert({ author: marie, text: 'Qui connaît @maison ?' });
  const under = place.insert({ author: marie, text: '@maison alors ?', repliesTo: theirs.id });
  const answer = place.insert({ author: marie, text: 'Nul', repliesTo: ours });
  const fold = (id: string) => source.moderate?.({ mod: 'fold', comment: { externalId: id } }, signal);
  for (const { id } of [theirs, under])
    expect(await fold(id)).toEqual({ ok: false, away: false, code: 'not_ours' });
  expect(place.line.seen.filter(({ method }) => method === 'PUT')).toEqual([]);
  const before = source.spending?.().used ?? 0;
  expect(await fold(answer.id)).toEqual({ ok: true });
  expect(place.rows.filter(({ hidden }) => hidden).map(({ id }) => id)).toEqual([answer.id]);
  // Two posts at $0.005 (the same again is free), and the act.
  expect((source.spending?.().used ?? 0) - before).toBeCloseTo(0.015);
});
