import { expect, test } from 'vitest';
import type { SourceEvent } from '../../../src/core/comment.ts';
import { googleBusiness } from '../../../src/sources/google-business.ts';
import { startFakeGoogleBusiness } from '../../support/places/google-business.ts';
import { atWork, DAY, kinds, MINUTE, places, signal } from './support.ts';

const said = (events: SourceEvent[]) =>
  events.flatMap((event) =>
    event.kind === 'comment' ? [{ text: event.comment.text, title: event.comment.place?.title }] : [],
  );

test.each(['google_play', 'app_store'] as const)(
  '%s: a title stands above the words, the stars beside the name of the app',
  async (kind) => {
    const { place, news } = await places[kind]();
    place.insert({ title: 'Ne démarre plus', text: 'Depuis hier.\nTriste.', stars: 2 });
    const name = kind === 'app_store' ? 'Maison Noisette' : 'org.example.maison';
    expect(said(await news())).toEqual([
      { text: 'Ne démarre plus\n\nDepuis hier.\nTriste.', title: `${name} · ★★☆☆☆` },
    ]);
  },
);

test('stars without a word are what was said, and another number of them is an edit', async () => {
  const { place, news } = await atWork(googleBusiness, startFakeGoogleBusiness());
  const row = place.insert({ text: '', stars: 1, author: '' });
  const [event] = await news();
  expect(event).toMatchObject({
    comment: {
      author: { name: '' },
      text: '★☆☆☆☆',
      url: 'https://maps.google.com/maps?cid=1',
      place: { title: 'Maison Noisette, Paris · ★☆☆☆☆' },
    },
  });
  row.stars = 4;
  expect(said(await news()).map(({ text }) => text)).toEqual(['★★★★☆']);
});

test('what Google Play lists no more after a week is not deleted; what is younger and missing is', async () => {
  const { place, news } = await places.google_play();
  const at = Date.now();
  const old = place.insert({ text: 'Ancien', at: at - 6.9 * DAY });
  const young = place.insert({ text: 'Récent', at: at - DAY });
  place.insert({ text: 'Nouveau', at: at - MINUTE });
  expect(await news()).toHaveLength(3);
  await place.remove(old.id);
  await place.remove(young.id);
  expect(await news()).toMatchObject([{ kind: 'gone', externalId: young.id }]);
});

test.each(kinds)('%s: a page that is not known any more begins the look anew', async (kind) => {
  const { place, source } = await places[kind]();
  const id = place.insert({ text: 'Toujours là' }).id;
  const cursor = { v: 1, floor: 0, newest: 0, token: 'from-last-year', seen: [], groups: {} };
  const expired = await source.poll?.({ cursor, since: 0 }, signal);
  expect(expired).toMatchObject({ events: [], more: true });
  const page = await source.poll?.({ cursor: expired?.cursor, since: 0 }, signal);
  expect(page?.events).toMatchObject([{ kind: 'comment', comment: { externalId: id } }]);
});

/** As the documentation shows them, and one entry that is not as it should be. */
const recorded = {
  google_play: {
    reviews: [
      {
        reviewId: '12345678',
        authorName: 'Jane Bloggs',
        comments: [
          {
            userComment: {
              text: '\tThis is the best app ever!',
              lastModified: { seconds: '1795676826', nanos: 713_000_000 },
              starRating: 5,
            },
          },
          { developerComment: { text: 'Thank you!', lastModified: { seconds: '1795676900' } } },
        ],
      },
      { reviewId: '2', authorName: 7, comments: [] },
      { reviewId: '3', comments: [{ developerComment: { text: 'x', lastModified: { seconds: '1' } } }] },
    ],
  },
  app_store: {
    data: [
      {
        type: 'customerReviews',
        id: '12345678',
        attributes: {
          rating: 5,
          title: null,
          body: 'This is the best app ever!',
          reviewerNickname: 'Jane Bloggs',
          createdDate: '2026-11-25T08:10:34-08:00',
          territory: 'USA',
        },
        relationships: {
          response: { data: { type: 'customerReviewResponses', id: 'r' }, links: { self: 'https://x' } },
        },
      },
      { type: 'customerReviews', id: '2', attributes: { rating: 9 } },
      { type: 'apps', id: '3' },
    ],
    included: [
      {
        type: 'customerReviewResponses',
        id: 'r',
        attributes: {
          responseBody: 'Thank you!',
          lastModifiedDate: '2026-11-25T09:10:34-08:00',
          state: 'PUBLISHED',
        },
      },
    ],
    links: { self: 'https://api.appstoreconnect.apple.com/v1/apps/1/customerReviews' },
    meta: { paging: { total: 3, limit: 200 } },
  },
  google_business: {
    reviews: [
      {
        name: 'accounts/1/locations/2/reviews/12345678',
        reviewId: '12345678',
        reviewer: { displayName: 'Jane Bloggs', isAnonymous: false },
        starRating: 'FIVE',
        comment: 'This is the best app ever!',
        createTime: '2026-11-24T09:33:12.123456789Z',
        updateTime: '2026-11-24T09:33:12.123456789Z',
        reviewReply: {
          comment: 'Thank you!',
          updateTime: '2026-11-25T10:00:00Z',
          reviewReplyState: 'PENDING',
        },
      },
      { reviewId: '2', starRating: 'SIX', updateTime: '2026-11-24T09:33:12Z' },
      7,
    ],
    averageRating: 4.5,
    totalReviewCount: 3,
  },
};

test.each(kinds)(
  '%s: entries that cannot be read are said in the log, without their words, and hinder no other',
  async (kind) => {
    const { place, source, lines } = await places[kind]();
    await source.check(signal);
    const body = JSON.stringify(recorded[kind]);
    place.line.fail('GET', { kind: 'status', status: 200, type: 'application/json', body });
    const page = await source.poll?.({ cursor: null, since: 0 }, signal);
    expect(page?.events).toMatchObject([
      {
        comment: {
          externalId: '12345678',
          author: { name: 'Jane Bloggs' },
          text: 'This is the best app ever!',
          place: { title: expect.stringContaining('★★★★★') },
        },
      },
      { kind: 'own_reply', parentExternalId: '12345678', text: 'Thank you!' },
    ]);
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toMatch(/^source\.entry_unreadable \{"source":"blog","where":"/);
    // What could not be read before is no deletion now.
    place.line.fail('GET', { kind: 'status', status: 200, type: 'application/json', body });
    expect((await source.poll?.({ cursor: page?.cursor, since: 0 }, signal))?.events).toEqual([]);
  },
);
