/* oxlint-disable vitest/valid-title -- the title says what was skipped, and how to have it */
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { bluesky } from '../../src/sources/bluesky.ts';
import { recordKey } from '../../src/sources/bluesky/tid.ts';
import { pdsMissing, startPds, xrpc } from '../support/bluesky-pds.ts';
import type { RealPds } from '../support/bluesky-pds.ts';
import { startFakeBluesky } from '../support/places/bluesky.ts';
import { polledNews } from '../support/polled-news.ts';
import { testContext } from '../support/source-context.ts';
import { describeSource } from './conformance/suite.ts';

if (pdsMissing !== undefined) console.warn(`SKIPPED, tests against a real Bluesky PDS: ${pdsMissing}`);
const { signal } = new AbortController();
const POSTS = 'app.bsky.feed.post';

describe.skipIf(pdsMissing !== undefined)(
  pdsMissing === undefined ? 'a real Bluesky PDS' : `SKIPPED: ${pdsMissing}`,
  () => {
    describeSource('bluesky, against the PDS itself', {
      definition: bluesky,
      makePlace: startPds,
      // A PDS lets in whoever is in for as long as a session lasts, whatever became of the password.
      leaveOut: ['let in no more, it says so to whoever checks, reads or replies, and nothing is posted'],
      longForm: [
        'more than a page comes whole and once, although the process dies between pages and more is said meanwhile',
        'a backfill takes what is older, at most as many at a time as it was asked for',
      ],
    });

    let place: RealPds;
    beforeAll(async () => {
      place = await startPds();
    });
    afterAll(() => place.close());
    const source = () => bluesky.create(place.config, testContext());
    const asked = async (text: string) => ({
      deliveryId: `d-${text}`,
      parent: { externalId: await place.addComment({ author: 'Marie', text }) },
      text: 'Oui, de 9 h à 18 h.',
      frozenAt: Date.now(),
    });

    test('the same record under the same key is no change: both are told that it is posted, and it stands once', async () => {
      const order = await asked('Ouverts lundi ?');
      const both = await Promise.all([source().reply(order, signal), source().reply(order, signal)]);
      expect(both).toMatchObject([{ outcome: 'posted' }, { outcome: 'posted' }]);
      expect(both[0]).toEqual(both[1]);
      expect(await place.answers(order.parent.externalId)).toHaveLength(1);
    });

    test('another record under a key that stands is refused, and the first one stays', async () => {
      const order = await asked('Ouverts mardi ?');
      await source().reply(order, signal);
      expect(await source().reply({ ...order, text: 'Non.' }, signal)).toEqual({ outcome: 'duplicate' });
      expect(await place.answers(order.parent.externalId)).toMatchObject([{ text: order.text }]);
    });

    test('what was taken back stays gone for whoever looks, and its key could stand again', async () => {
      const order = await asked('Ouverts mercredi ?');
      const made = await source().reply(order, signal);
      const externalId = made.outcome === 'posted' ? (made.posted.externalId ?? '') : '';
      expect(externalId).toBe(`at://${place.did}/${POSTS}/${recordKey(order.deliveryId, order.frozenAt)}`);
      const reply = { externalId, text: order.text, parent: order.parent };
      expect(await source().remove?.({ reply }, signal)).toMatchObject({ outcome: 'done' });
      expect(await source().remove?.({ reply }, signal)).toMatchObject({ outcome: 'done' });
      expect(await source().findOwnReply({ ...order, since: 0 }, signal)).toEqual({ state: 'absent' });
    });

    test('the record that stands is exactly what was approved, in its thread, at its moment', async () => {
      const order = await asked('Ouverts jeudi ?');
      await source().reply(order, signal);
      expect((await place.own()).at(-1)?.value).toEqual({
        $type: POSTS,
        text: order.text,
        createdAt: new Date(order.frozenAt).toISOString(),
        reply: {
          root: { uri: order.parent.externalId, cid: expect.stringMatching(/^bafy/) },
          parent: { uri: order.parent.externalId, cid: expect.stringMatching(/^bafy/) },
        },
      });
    });

    describe('an account that changes', () => {
      let other: RealPds;
      beforeAll(async () => {
        other = await startPds();
      });
      afterAll(() => other.close());

      test('sessions that are all over are begun anew, and nobody notices', async () => {
        const one = bluesky.create(other.config, testContext());
        const externalId = await other.addComment({ author: 'Marie', text: 'Ouverts vendredi ?' });
        await polledNews(one, Date.now() - 60_000)();
        await other.forgetSessions();
        const order = { deliveryId: 'd', parent: { externalId }, text: 'Oui.', frozenAt: Date.now() };
        expect(await one.reply(order, signal)).toMatchObject({ outcome: 'posted' });
        expect(await other.answers(externalId)).toMatchObject([{ text: 'Oui.' }]);
      });

      test('switched off it may sign in: check says that it can do nothing', async () => {
        const one = bluesky.create(other.config, testContext());
        expect(await one.check(signal)).toMatchObject([{ ok: true }]);
        await other.deactivate();
        expect(await one.check(signal)).toMatchObject([
          { ok: false, fix: 'bluesky_refused', values: { detail: expect.stringContaining('deactivated') } },
        ]);
      });
    });

    test('our stand-in says yes and no as the real one does', async () => {
      const fake = await startFakeBluesky();
      onTestFinished(() => fake.close());
      const real = await verdicts(place.line.url, place.config, place.expiredToken());
      expect(await verdicts(fake.line.url, fake.config, 'expired')).toEqual(real);
      expect(real).toMatchObject({ 'a session that ran out': '400 ExpiredToken' });
    });
  },
);

const session = z.object({ did: z.string(), accessJwt: z.string() });
const ref = z.object({ uri: z.string(), cid: z.string() });
const error = z.object({ error: z.string().optional() }).optional();
const family = '👨‍👩‍👧‍👦';

/** What a server says to everything our source may come to ask of it, right and wrong, with the word for why. */
const verdicts = async (
  server: string,
  config: Record<string, unknown>,
  expired: string,
): Promise<Record<string, string>> => {
  const { identifier, appPassword: password } = config;
  const login = { identifier, password };
  const { body } = await xrpc(server, 'com.atproto.server.createSession', { json: login });
  const { did: repo, accessJwt: token } = session.parse(body);
  const at = { repo, collection: POSTS };
  const base = { $type: POSTS, text: 'Bonjour', createdAt: '2026-11-26T12:00:00.000Z' };
  const put = (rkey: string, record: object = {}, more: object = {}) => ({
    token,
    json: { ...at, rkey, record: { ...base, ...record }, swapRecord: null, ...more },
  });
  const first = await xrpc(server, 'com.atproto.repo.putRecord', put('3mabcdefghij2'));
  const { uri, cid } = ref.parse(first.body);
  const nobody = 'did:plc:aaaaaaaaaaaaaaaaaaaaaaaa';
  const answerTo = (parent: object): object => ({ reply: { root: parent, parent } });
  const there = { ...at, rkey: '3mabcdefghij2' };
  const nowhere = { ...at, rkey: '3mabcdefghijz' };
  const asked: [what: string, name: string, call: Parameters<typeof xrpc>[2]][] = [
    ['a wrong password', 'server.createSession', { json: { identifier, password: 'no' } }],
    ['nobody at all', 'server.getSession', {}],
    ['a session that ran out', 'server.getSession', { token: expired }],
    ['a session', 'server.getSession', { token }],
    ['the same record again', 'repo.putRecord', put('3mabcdefghij2')],
    ['another text under its key', 'repo.putRecord', put('3mabcdefghij2', { text: 'Autre' })],
    ['another moment under its key', 'repo.putRecord', put('3mabcdefghij2', { createdAt: '2026-11-26T12:00:01.000Z' })],
    ['300 graphemes', 'repo.putRecord', put('3mabcdefghij3', { text: 'a'.repeat(300) })],
    ['301 graphemes', 'repo.putRecord', put('3mabcdefghij4', { text: 'a'.repeat(301) })],
    ['3,000 bytes', 'repo.putRecord', put('3mabcdefghij5', { text: family.repeat(120) })],
    ['3,025 bytes', 'repo.putRecord', put('3mabcdefghij6', { text: family.repeat(121) })],
    ['a key that is none', 'repo.putRecord', put('not a key')],
    ['a key with signs it may not have', 'repo.putRecord', put('3k00000000001')],
    ['an answer', 'repo.putRecord', put('3mabcdefghij7', answerTo({ uri, cid }))],
    ['an answer to what is not there', 'repo.putRecord', put('3mabcdefghija', answerTo({ uri: `at://${nobody}/${POSTS}/3mabcdefghijb`, cid }))],
    ['an answer to what has no content id', 'repo.putRecord', put('3mabcdefghijc', answerTo({ uri, cid: 'bafy-x' }))],
    ['an answer to no post', 'repo.putRecord', put('3mabcdefghijd', answerTo({ uri: 'https://a.example', cid }))],
    ['no moment', 'repo.putRecord', put('3mabcdefghije', { createdAt: undefined })],
    ['a moment that is none', 'repo.putRecord', put('3mabcdefghijf', { createdAt: 'today' })],
    ['somebody else’s records', 'repo.putRecord', put('3mabcdefghijg', {}, { repo: nobody })],
    ['a record', 'repo.getRecord', { token, query: there }],
    ['a record that is not there', 'repo.getRecord', { token, query: nowhere }],
    ['a page of the most there are', 'repo.listRecords', { token, query: { ...at, limit: '100' } }],
    ['a page of more', 'repo.listRecords', { token, query: { ...at, limit: '101' } }],
    ['removing', 'repo.deleteRecord', { token, json: there }],
    ['removing what is gone', 'repo.deleteRecord', { token, json: there }],
    ['removing somebody else’s', 'repo.deleteRecord', { token, json: { ...there, repo: nobody } }],
  ]; // prettier-ignore
  const said: Record<string, string> = {};
  for (const [what, name, call] of asked) {
    const answer = await xrpc(server, `com.atproto.${name}`, call);
    said[what] = `${answer.status} ${error.parse(answer.body)?.error ?? ''}`.trim();
  }
  return said;
};
