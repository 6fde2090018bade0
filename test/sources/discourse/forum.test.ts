import { createHmac } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import type { SourceEvent } from '../../../src/core/comment.ts';
import { discourse } from '../../../src/sources/discourse.ts';
import { startFakeDiscourse } from '../../support/places/discourse.ts';
import type { FakeDiscourseOptions } from '../../support/places/discourse.ts';
import { testContext } from '../../support/source-context.ts';
import { payloads } from './payloads.ts';

const signal = new AbortController().signal;
const MINUTE = 60_000;
const brand = { id: 4, username: 'Maison', name: 'Maison Noisette' };

const make = async (options: FakeDiscourseOptions = {}, config: object = {}) => {
  const place = await startFakeDiscourse(options);
  onTestFinished(() => place.close());
  const context = testContext();
  const source = discourse.create({ ...place.config, ...config }, context);
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
const order = (id: number, text = 'Oui, partout.') => ({
  deliveryId: 'd',
  parent: { externalId: String(id) },
  text,
  frozenAt: Date.now(),
});
const ids = (events: SourceEvent[]): string[] =>
  events.map((event) => (event.kind === 'comment' ? event.comment.externalId : event.externalId));

test('only what everybody may read is a comment', async () => {
  const { place, news } = await make();
  const restricted = place.addTopic({ categoryId: 3 });
  const message = place.addTopic({ archetype: 'private_message' });
  place.insert({ topicId: restricted.id, raw: 'entre modérateurs' });
  place.insert({ topicId: message.id, raw: 'en privé' });
  place.insert({ type: 3, raw: 'closed by moderator' });
  place.insert({ hidden: true, raw: 'signalé' });
  const said = place.insert({ raw: 'Livrez-vous ?' });
  expect(ids(await news())).toEqual([String(said.id)]);
});

test('chosen categories are read, and no other', async () => {
  const { place, news } = await make({}, { categories: [6] });
  const other = place.addTopic({ categoryId: 6 });
  place.insert({ raw: 'ailleurs' });
  const said = place.insert({ topicId: other.id, raw: 'ici' });
  expect(ids(await news())).toEqual([String(said.id)]);
});

test('what people reported away, or took back, is gone', async () => {
  const { place, source, news } = await make();
  const [one, two] = [place.insert({ raw: 'un', at: Date.now() - MINUTE }), place.insert({ raw: 'deux' })];
  await news();
  one.hidden = true;
  two.userDeleted = true;
  expect(await news()).toMatchObject([
    { kind: 'gone', externalId: String(one.id) },
    { kind: 'gone', externalId: String(two.id) },
  ]);
  const ground = { externalId: String(two.id), contentText: 'deux', since: 0 };
  expect(await source.reread(ground, signal)).toEqual({ ground: 'gone' });
  expect(await source.reread({ ...ground, externalId: String(one.id), contentText: 'un' }, signal)).toEqual({
    ground: 'closed',
  });
});

test.each([{ closed: true }, { archived: true }, { archetype: 'private_message' }])(
  'a topic that is %j takes no reply',
  async (state) => {
    const { place, source } = await make();
    const { id } = place.insert({ raw: 'Bonjour' });
    Object.assign(place.topics[0] ?? {}, state);
    const parent = { externalId: String(id), contentText: 'Bonjour', since: 0 };
    expect(await source.reread(parent, signal)).toEqual({ ground: 'closed' });
    expect(await source.reply(order(id), signal)).toMatchObject({ code: 'replies_closed' });
    expect(await place.answers(String(id))).toEqual([]);
  },
);

test('what we say to a topic as a whole answers whoever began it', async () => {
  const { place, source, news } = await make();
  const topic = place.addTopic({ title: 'Une vis manque' });
  const first = place.insert({ topicId: topic.id, raw: 'Il manque une vis' });
  await news();
  const own = place.insert({ topicId: topic.id, user: brand, raw: 'Nous vous l’envoyons.' });
  expect(await news()).toMatchObject([
    { kind: 'own_reply', externalId: String(own.id), parentExternalId: String(first.id) },
  ]);
  const parent = {
    externalId: String(first.id),
    contentText: 'Il manque une vis',
    since: Date.now() - MINUTE,
  };
  expect(await source.reread(parent, signal)).toMatchObject({ ground: 'answered' });
});

test("colleagues' accounts answer for the brand", async () => {
  const { place, source, news } = await make({}, { ownUsers: ['Tom'] });
  const said = place.insert({ raw: 'Ouvert ?' });
  await news();
  const user = { id: 77, username: 'tom', name: 'Tom' };
  place.insert({ user, raw: 'Oui', replyTo: said.number });
  expect((await news()).map(({ kind }) => kind)).toEqual(['own_reply']);
  const parent = { externalId: String(said.id), contentText: 'Ouvert ?', since: Date.now() - MINUTE };
  expect(await source.reread(parent, signal)).toMatchObject({ ground: 'answered', text: 'Oui' });
});

test('the same words to two people within five minutes: refused there, looked up here, never taken for posted', async () => {
  const { place, source } = await make({ uniqueMinutes: 5 });
  const [one, two] = [place.insert({ raw: 'un' }), place.insert({ raw: 'deux' })];
  expect(await source.reply(order(one.id), signal)).toMatchObject({ outcome: 'posted' });
  expect(await source.reply(order(two.id), signal)).toEqual({ outcome: 'duplicate' });
  expect(await source.findOwnReply({ ...order(two.id), since: 0 }, signal)).toEqual({ state: 'absent' });
  expect(await place.answers(String(two.id))).toEqual([]);
});

test('too short for the forum is refused in its own words, and check tells before', async () => {
  const { place, source } = await make({ minLength: 20 });
  const { id } = place.insert({ raw: 'Bonjour' });
  expect(await source.reply(order(id, 'Merci !'), signal)).toMatchObject({
    outcome: 'refused',
    code: 'place_refused',
    detail: expect.stringContaining('minimum is 20'),
  });
  expect(await source.check(signal)).toContainEqual(
    expect.objectContaining({ ok: true, says: 'forum_shortest' }),
  );
});

test('signs that would be markup count as they are sent', async () => {
  const { place, source } = await make({ maxLength: 30 });
  const { id } = place.insert({ raw: 'Bonjour' });
  expect(await source.reply(order(id, '*'.repeat(20)), signal)).toMatchObject({ code: 'too_long' });
  expect(await source.reply(order(id, '*'.repeat(15)), signal)).toMatchObject({ outcome: 'posted' });
  expect(place.rows.at(-1)?.raw).toBe(String.raw`\*`.repeat(15));
});

test('a reply that waits for a moderator was posted all the same, and the log says so', async () => {
  const { place, source, lines } = await make({ enqueues: true });
  const { id } = place.insert({ raw: 'Bonjour' });
  expect(await source.reply(order(id), signal)).toMatchObject({ outcome: 'posted' });
  expect(lines.join('\n')).toContain('reply_held_by_place');
});

test('a key that may only read is a clear refusal', async () => {
  const { place, source } = await make({ scopes: ['read'] });
  const { id } = place.insert({ raw: 'Bonjour' });
  expect(await source.reply(order(id), signal)).toMatchObject({ outcome: 'refused', code: 'no_permission' });
});

test('more than sixty requests a minute: everything waits as long as Discourse says', async () => {
  const { source } = await make({ perMinute: 3 });
  await source.check(signal);
  const error = await source.poll?.({ cursor: null, since: 0 }, signal).catch((thrown: unknown) => thrown);
  const retryAt = error instanceof Error && 'retryAt' in error ? Number(error.retryAt) : 0;
  expect(Math.round((retryAt - Date.now()) / 1000)).toBe(17);
});

test('too long for the forum is said to be that, although the setting allowed more', async () => {
  const { place, source } = await make({ maxLength: 50 }, { maxCharacters: 32_000 });
  const { id } = place.insert({ raw: 'Bonjour' });
  expect(await source.reply(order(id, 'a'.repeat(51)), signal)).toMatchObject({
    outcome: 'refused',
    code: 'too_long',
  });
});

test('check says what the forum takes when the setting says something else', async () => {
  const { source } = await make({ maxLength: 500 }, { maxCharacters: 32_000 });
  expect(await source.check(signal)).toContainEqual(
    expect.objectContaining({ ok: false, says: 'place_limit', fix: 'place_limit' }),
  );
});

test.each(payloads)(
  'a webhook of $event rings once, and nothing is taken from it',
  async ({ event, body }) => {
    const { place, source } = await make();
    let rings = 0;
    source.listen?.(() => {
      rings += 1;
    }, signal);
    const bytes = Buffer.from(JSON.stringify(body));
    const secret = String(place.config['webhookSecret']);
    const mac = createHmac('sha256', secret).update(bytes).digest('hex');
    const request = {
      method: 'POST',
      path: '/webhooks/blog',
      query: new URLSearchParams(),
      headers: { 'x-discourse-event': event, 'x-discourse-event-signature': `sha256=${mac}` },
      body: bytes,
    };
    expect(source.webhook?.(request, Date.now())).toMatchObject({ answer: 'accept', events: [] });
    expect(rings).toBe(1);
    const forged = { ...request, headers: { 'x-discourse-event-signature': `sha1=${mac}` } };
    expect(source.webhook?.(forged, Date.now())).toMatchObject({ answer: 'respond', status: 401 });
    expect(rings).toBe(1);
  },
);

test('without a secret there is no webhook', async () => {
  const { source } = await make({}, { webhookSecret: undefined });
  expect(source.capabilities.receive).toEqual(['poll']);
  expect('webhook' in source).toBe(false);
});

test('a key is never sent in the clear', () => {
  const settings = { kind: 'discourse', url: 'http://forum.example', apiKey: 'k', username: 'u' };
  expect(() => discourse.create(settings, testContext())).toThrow(/https_only/);
});

test('check says who is no moderator; the card hears it from the forum, and that somebody was silenced meanwhile', async () => {
  const { place, source } = await make({ moderates: false });
  expect(await source.check(signal)).toContainEqual(
    expect.objectContaining({ ok: true, says: 'not_a_moderator' }),
  );
  const { id } = place.insert({ raw: 'Bonjour' });
  const remove = { mod: 'delete' as const, comment: { externalId: String(id) } };
  expect(await source.moderate?.(remove, signal)).toEqual({ ok: false, away: false, code: 'no_permission' });

  const other = await make();
  expect((await other.source.check(signal)).map(({ says }) => says)).not.toContain('not_a_moderator');
  const conflict = { kind: 'status' as const, status: 409, type: 'application/json' };
  other.place.line.fail('PUT', { ...conflict, body: JSON.stringify({ errors: ['already silenced'] }) });
  const suspend = { mod: 'suspend' as const, comment: { externalId: '1', authorId: '9' } };
  expect(await other.source.moderate?.(suspend, signal)).toEqual({ ok: true });
});
