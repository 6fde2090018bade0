import { expect, onTestFinished, test } from 'vitest';
import type { SourceEvent } from '../../../src/core/comment.ts';
import { linkedin } from '../../../src/sources/linkedin.ts';
import { startFakeLinkedIn } from '../../support/places/linkedin.ts';
import type { FakeLinkedInOptions } from '../../support/places/linkedin.ts';
import { testContext } from '../../support/source-context.ts';
import { comment, commentUrn, notifications } from './payloads.ts';

const signal = new AbortController().signal;
const MINUTE = 60_000;
const us = 'urn:li:organization:1337';

const make = async (options: FakeLinkedInOptions = {}, config: object = {}) => {
  const place = await startFakeLinkedIn(options);
  onTestFinished(() => place.close());
  const context = testContext();
  const source = linkedin.create({ ...place.config, ...config }, context);
  let cursor: unknown = null;
  const news = async (): Promise<SourceEvent[]> => {
    const events: SourceEvent[] = [];
    for (let more = true; more;) {
      const page = await source.poll?.({ cursor, since: Date.now() - 10 * MINUTE }, signal);
      events.push(...(page?.events ?? []));
      cursor = page?.cursor;
      more = page?.more === true;
    }
    return events;
  };
  return { place, source, news, lines: context.lines };
};
const order = (urn: string, text = 'Oui') => ({
  deliveryId: 'd',
  parent: { externalId: urn },
  text,
  frozenAt: Date.now(),
});

test('a comment stands under the words of the post, with the name that LinkedIn shows', async () => {
  const { place, news } = await make();
  const row = place.insert({ text: 'Livrez-vous ?' });
  expect(await news()).toMatchObject([
    {
      comment: {
        externalId: `urn:li:comment:(urn:li:activity:7094637247890620418,${row.id})`,
        author: {
          id: 'urn:li:person:marie01',
          name: 'Marie',
          url: 'https://www.linkedin.com/in/marie-l',
        },
        place: {
          title: 'Notre nouvelle gamme',
          url: 'https://www.linkedin.com/feed/update/urn:li:activity:7094637247890620418',
        },
        url: expect.stringContaining('?commentUrn=urn%3Ali%3Acomment%3A%28urn%3Ali%3Aactivity%3A'),
      },
    },
  ]);
});

test('whose name LinkedIn does not show, and other pages, are heard without one', async () => {
  const { place, news } = await make({ nameless: true });
  place.insert({ text: 'Sans nom' });
  place.insert({ text: 'Une page', actor: 'urn:li:organization:99' });
  expect(await news()).toMatchObject([
    { comment: { author: { name: '' } } },
    { comment: { author: { id: 'urn:li:organization:99', name: '' } } },
  ]);
});

test('an edit that is told before its comment, and a comment that went meanwhile, come out right', async () => {
  const { place, news } = await make();
  const row = place.insert({ text: 'Avant' });
  await place.edit(place.urnOf(row), 'Après');
  const gone = place.insert({ text: 'Parti' });
  await place.remove(place.urnOf(gone));
  const events = await news();
  const texts = events.flatMap((event) => (event.kind === 'comment' ? event.comment.text : []));
  expect(new Set(texts)).toEqual(new Set(['Après']));
  expect(events.at(-1)).toMatchObject({ kind: 'gone', externalId: place.urnOf(gone) });
  expect(await news()).toEqual([]);
});

test('an answer in a thread is for whoever spoke last before it; what the page says by itself answers nobody', async () => {
  const { place, news } = await make();
  const at = Date.now() - 5 * MINUTE;
  const top = place.insert({ text: 'Livrez-vous ?', at });
  const tom = place.insert({ text: 'Pareil', actor: 'urn:li:person:tom', parentId: top.id, at: at + 1_000 });
  const answer = place.insert({ text: 'Oui.', actor: us, parentId: top.id, at: at + 2_000 });
  place.insert({ text: 'Bonne semaine à tous', actor: us, at: at + 3_000 });
  expect((await news()).filter(({ kind }) => kind === 'own_reply')).toMatchObject([
    { externalId: place.urnOf(answer), parentExternalId: place.urnOf(tom) },
  ]);
});

test('a version that LinkedIn has ended is said, and what to do', async () => {
  const { source } = await make({ versions: ['202711'] });
  expect(await source.check(signal)).toMatchObject([
    { ok: false, says: 'linkedin_refused', fix: 'linkedin_refused' },
  ]);
});

test('a permission that is missing is a clear refusal: to check, to a poll, to a reply', async () => {
  const mayNotHear = await make({ permissions: ['r_organization_social_feed'] });
  expect(await mayNotHear.source.check(signal)).toMatchObject([{ ok: false, says: 'linkedin_refused' }]);
  await expect(mayNotHear.news()).rejects.toMatchObject({ name: 'SourceError' });
  const mayNotWrite = await make({
    permissions: ['rw_organization_admin', 'r_organization_social_feed'],
  });
  const urn = mayNotWrite.place.urnOf(mayNotWrite.place.insert({ text: 'Bonjour' }));
  expect(await mayNotWrite.source.reply(order(urn), signal)).toMatchObject({
    outcome: 'refused',
    code: 'no_permission',
  });
});

test('a refresh token serves where LinkedIn gives one; without either the settings are refused', async () => {
  const { place, source, news } = await make({ refreshes: true });
  place.insert({ text: 'Bonjour' });
  expect(await news()).toHaveLength(1);
  place.revoke?.();
  expect(await source.check(signal)).toMatchObject([{ ok: false, says: 'linkedin_refused' }]);
  expect(() => linkedin.create({ kind: 'linkedin', organization: '1' }, testContext())).toThrow(
    /linkedin_access/,
  );
});

test('without the secret of the app there is no webhook, and everything is polled', async () => {
  const { source } = await make({}, { clientSecret: undefined });
  expect(source.capabilities.receive).toEqual(['poll']);
  expect('webhook' in source).toBe(false);
});

test('a genuine webhook rings, whatever it holds; a stranger has nothing signed but a challenge', async () => {
  const { place, source } = await make();
  let rings = 0;
  source.listen?.(() => {
    rings += 1;
  }, signal);
  place.insert({ text: 'Bonjour' });
  const [request] = place.deliveries?.() ?? [];
  if (!request) throw new Error('nothing was sent');
  expect(source.webhook?.(request, Date.now())).toMatchObject({ answer: 'accept', events: [] });
  expect(source.webhook?.({ ...request, headers: {} }, Date.now())).toMatchObject({ status: 401 });
  expect(rings).toBe(1);
  const body = Buffer.from(request.body).toString('utf8');
  for (const challengeCode of [`hmacsha256=${body}`, '', '890e4665-4dfe-1ab1-b689-ed553bceeed0']) {
    const query = new URLSearchParams({ challengeCode });
    const asked = { ...request, method: 'GET', query, headers: {} };
    expect(source.webhook?.(asked, Date.now())).toMatchObject({ answer: 'respond', status: 403 });
  }
});

test('entries that cannot be read are said in the log, without their words, and hinder no other', async () => {
  const { place, news, lines } = await make();
  place.note({
    notificationId: 1,
    action: 'COMMENT',
    lastModifiedAt: 5,
    generatedActivity: 'urn:li:share:7',
  });
  place.note({ notificationId: 2, action: 'COMMENT', lastModifiedAt: 'yesterday' });
  place.note(7);
  const row = place.insert({ text: 'Entendu' });
  expect(await news()).toMatchObject([{ comment: { externalId: place.urnOf(row) } }]);
  expect(lines).toEqual([
    'source.entry_unreadable {"source":"blog","where":""}',
    'source.entry_unreadable {"source":"blog","where":"lastModifiedAt"}',
    'source.entry_unreadable {"source":"blog","where":"generatedActivity"}',
  ]);
});

test('where LinkedIn is slow a page ends with what it has, and the next goes on', async () => {
  const { place, source } = await make();
  for (let made = 0; made < 3; made += 1) place.insert({ text: `Mot ${made}` });
  let clock = Date.now();
  const context = testContext();
  const now = (): number => {
    clock += 6_000;
    return clock;
  };
  const slow = linkedin.create(place.config, { ...context, world: { ...context.world, now } });
  const first = await slow.poll?.({ cursor: null, since: Date.now() - 10 * MINUTE }, signal);
  expect(first).toMatchObject({ more: true });
  expect(first?.events.length).toBeLessThan(3);
  const second = await source.poll?.({ cursor: first?.cursor, since: 0 }, signal);
  expect((first?.events.length ?? 0) + (second?.events.length ?? 0)).toBe(3);
});

test('each action that is told becomes what it is, with the words as they stand', async () => {
  const { place, source } = await make();
  const give = (json: unknown): void =>
    place.line.fail('GET', {
      kind: 'status',
      status: 200,
      type: 'application/json',
      body: JSON.stringify(json),
    });
  give({ elements: notifications, paging: { start: 0, count: 100, links: [] } });
  give(comment);
  give({ id: 'zLqTygBP8S', localizedFirstName: 'Jane', localizedLastName: 'Bloggs' });
  give(comment);
  const page = await source.poll?.({ cursor: null, since: 0 }, signal);
  const said = {
    externalId: commentUrn,
    author: { name: 'Jane Bloggs' },
    text: 'Is it out now?',
    place: { title: 'This is my post' },
  };
  expect(page?.events).toMatchObject([
    { kind: 'comment', comment: said },
    { kind: 'comment', comment: said },
    { kind: 'gone', externalId: 'urn:li:comment:(urn:li:activity:7094637247890620418,1)' },
  ]);
});
