import { expect, test } from 'vitest';
import { googleBusiness } from '../../../src/sources/google-business.ts';
import { googlePlay } from '../../../src/sources/google-play.ts';
import { startFakeGoogleBusiness } from '../../support/places/google-business.ts';
import { startFakeGooglePlay } from '../../support/places/google-play.ts';
import { atWork, kinds, MINUTE, order, places, signal } from './support.ts';

const reply = (text: string, at: number) => ({ id: 'r1', text, at, listedFrom: 0 });

test.each(kinds)(
  '%s: an answer that a colleague gave after the approval is not written over',
  async (kind) => {
    const { place, source } = await places[kind]();
    const approvedAt = Date.now() - 2 * MINUTE;
    const row = place.insert({
      at: approvedAt - MINUTE,
      reply: reply('Ana a répondu.', approvedAt + MINUTE),
    });
    expect(await source.reply(order(row.id, 'Une autre réponse', approvedAt), signal)).toMatchObject({
      outcome: 'not_sent',
      detail: expect.stringContaining('Somebody answered'),
    });
    expect(row.reply?.text).toBe('Ana a répondu.');
    const reread = { externalId: row.id, contentText: row.text, since: 0 };
    expect(await source.reread(reread, signal)).toMatchObject({ ground: 'answered', text: 'Ana a répondu.' });
  },
);

test.each(kinds)('%s: an answer that the team knew of when it approved gives way', async (kind) => {
  const { place, source } = await places[kind]();
  const at = Date.now() - 10 * MINUTE;
  const row = place.insert({ at, reply: reply('Une première réponse', at + MINUTE) });
  expect(await source.reply(order(row.id), signal)).toMatchObject({ outcome: 'posted' });
  expect(row.reply?.text).toBe('Merci beaucoup.');
});

test.each(kinds)('%s: a review that changed after it was answered is not answered', async (kind) => {
  const { place, source, news } = await places[kind]();
  const at = Date.now() - 5 * MINUTE;
  const row = place.insert({ text: 'Toujours en panne', at, reply: reply('Réparé !', at - MINUTE) });
  expect((await news()).map((event) => event.kind)).toEqual(['comment']);
  const reread = { externalId: row.id, contentText: row.text, since: 0 };
  expect(await source.reread(reread, signal)).toEqual({ ground: 'same' });
  expect(await source.findOwnReply({ ...order(row.id), since: Date.now() }, signal)).toEqual({
    state: 'absent',
  });
});

test.each(kinds)('%s: the same words are there already: looked up, never written again', async (kind) => {
  const { place, source } = await places[kind]();
  const row = place.insert({ at: Date.now() - 3 * MINUTE });
  expect(await source.reply(order(row.id), signal)).toMatchObject({ outcome: 'posted' });
  const before = place.line.seen.filter(({ method }) => method !== 'GET').length;
  expect(await source.reply(order(row.id), signal)).toEqual({ outcome: 'duplicate' });
  expect(place.line.seen.filter(({ method }) => method !== 'GET')).toHaveLength(before);
});

test('Google Play keeps other words than it was given: a person looks', async () => {
  const { place, source } = await atWork(googlePlay, startFakeGooglePlay({ alters: true }));
  const row = place.insert({ at: Date.now() - MINUTE });
  expect(await source.reply(order(row.id), signal)).toMatchObject({
    outcome: 'ambiguous',
    detail: expect.stringContaining('other words'),
  });
  expect(await source.findOwnReply({ ...order(row.id), since: Date.now() - MINUTE }, signal)).toEqual({
    state: 'unknown',
  });
});

test('an answer that Google rejected stands nowhere', async () => {
  const { place, source, news } = await atWork(googleBusiness, startFakeGoogleBusiness());
  const at = Date.now() - MINUTE;
  const row = place.insert({ at, reply: { ...reply('Non', at + 1_000), rejected: true } });
  expect((await news()).map((event) => event.kind)).toEqual(['comment']);
  const reread = { externalId: row.id, contentText: row.text, since: 0 };
  expect(await source.reread(reread, signal)).toEqual({ ground: 'same' });
});
