import { expect, onTestFinished, test } from 'vitest';
import type { SourceEvent } from '../../../src/core/comment.ts';
import { feed } from '../../../src/sources/feed.ts';
import { parseFeed } from '../../../src/sources/feed/parse.ts';
import { startFakeFeed } from '../../support/places/feed.ts';
import type { FakeFeedOptions } from '../../support/places/feed.ts';
import { testContext } from '../../support/source-context.ts';
import { texts } from '../conformance/bench.ts';

const signal = new AbortController().signal;
const make = async (options: FakeFeedOptions = {}) => {
  const place = await startFakeFeed(options);
  onTestFinished(() => place.close());
  const context = testContext();
  const source = feed.create(place.config, context);
  let cursor: unknown = null;
  const news = async (): Promise<SourceEvent[]> => {
    const page = await source.poll?.({ cursor, since: Date.now() - 60_000 }, signal);
    cursor = page?.cursor;
    return page?.events ?? [];
  };
  return { place, source, news, lines: context.lines };
};
const textsOf = (events: SourceEvent[]): string[] =>
  events.flatMap((event) => (event.kind === 'comment' ? event.comment.text : []));

test.each(['rss', 'rdf', 'atom', 'xhtml'] as const)(
  '%s: every text comes in as it was written',
  async (form) => {
    const { place, news } = await make({ form });
    const text = Object.values(texts).join('\n\n');
    place.insert({ author: 'Zoé & <b>Co</b>', text });
    const events = await news();
    expect(textsOf(events)).toEqual([text]);
    expect(events).toMatchObject([
      {
        comment: {
          author: { name: 'Zoé & <b>Co</b>' },
          url: expect.stringMatching(/^https:\/\/forum\.example\/viewtopic\.php\?f=1&p=\d+$/),
        },
      },
    ]);
  },
);

test('a feed that has not changed is not sent again', async () => {
  const { place, news } = await make();
  place.insert({ text: 'Une question' });
  expect(await news()).toHaveLength(1);
  expect(await news()).toEqual([]);
  expect(await news()).toEqual([]);
  expect(place.sent()).toBe(1);
  place.insert({ text: 'Une autre' });
  expect(textsOf(await news())).toEqual(['Une autre']);
});

test('a window that was overrun between two looks is said in the log, with no word of what was in it', async () => {
  const { place, news, lines } = await make({ window: 3 });
  for (let made = 0; made < 3; made += 1) place.insert({ text: `Avant ${made}` });
  await news();
  place.insert({ text: 'Encore un' });
  await news();
  expect(lines).toEqual([]);
  for (let made = 0; made < 5; made += 1) place.insert({ text: `Après ${made}` });
  expect(await news()).toHaveLength(3);
  expect(lines).toEqual(['feed.window_overrun {"source":"blog","entries":3}']);
});

test('entries without a time are old at the first look, and of now when they are new', async () => {
  const { place, news } = await make({ dated: false });
  place.insert({ text: 'Déjà là' });
  expect(await news()).toEqual([]);
  place.insert({ text: 'Nouveau' });
  const events = await news();
  expect(textsOf(events)).toEqual(['Nouveau']);
  expect(await news()).toEqual([]);
});

test('what falls out of the window is old, not deleted; what the brand wrote is no comment', async () => {
  const { place, news } = await make({ window: 1 });
  place.insert({ text: 'Premier' });
  await news();
  const { id } = place.insert({ author: 'Maison Noisette', text: 'Réponse' });
  const url = expect.stringMatching(/^https:/);
  expect(await news()).toEqual([
    { kind: 'own_reply', source: 'blog', externalId: id, text: 'Réponse', url, at: expect.any(Number) },
  ]);
  expect(await news()).toEqual([]);
});

test.each([
  [
    'entities of its own',
    '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "b">]><rss><channel><title>&a;</title></channel></rss>',
  ],
  ['half of it', '<rss version="2.0"><channel><title>x</title><item><title>y</title>'],
  ['a page', '<html><body>Log in</body></html>'],
  ['deeper than any feed', `<rss><channel>${'<a>'.repeat(50_000)}</channel></rss>`],
  ['another shape', '<rss><channel>7</channel></rss>'],
])('not a feed: %s', async (_, xml) => {
  expect(parseFeed(xml)?.entries ?? []).toEqual([]);
  const { place, source } = await make();
  place.say(xml.includes('>7<') ? '{}' : xml);
  expect(await source.check(signal)).toMatchObject([
    { ok: false, says: 'feed_unreadable', fix: 'feed_unreadable' },
  ]);
  await expect(source.poll?.({ cursor: null, since: 0 }, signal)).rejects.toMatchObject({
    name: 'SourceError',
  });
});
