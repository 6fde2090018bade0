import { expect, test } from 'vitest';
import type { Amended } from '../../src/app/ports/source.ts';
import type { Decision } from '../../src/core/review/event.ts';
import { startApp } from '../support/app.ts';
import { ana, lea, tom } from '../support/build.ts';

const typo = 'Hello Marie, we ship to Malta on Firdays.';
const right = 'Hello Marie, we ship to Malta on Fridays.';
const away: Amended = { outcome: 'away', detail: 'reset' };

/** A reply with a slip in it stands at a place that lets it be changed, and answers as the test says. */
const posted = async (answers: (Amended | 'breaks')[] = []) => {
  const app = await startApp({ edit: true, remove: true });
  const { id } = await app.say({ text: 'Do you ship to Malta?' });
  const decide = (decision: Decision, by = tom, press?: string) =>
    app.verbs.decide({ reviewId: id }, decision, by, press);
  await decide({ do: 'propose', text: typo, approve: true });
  await app.live(25_000);
  app.place.amended.push(...answers);
  const correct = async (press?: string) =>
    decide({ do: 'correct_reply', revision: (await app.review()).drafts.length, text: right }, tom, press);
  const audit = async () =>
    (await app.kit.store.read((tx) => tx.audit.of(id))).map(({ action, actor }) =>
      actor.kind === 'teammate' ? `${action} by ${actor.teammate.name}` : action,
    );
  const comment = { source: 'blog', externalId: '41', author: { name: 'Marie' }, postedAt: app.now() };
  return { ...app, id, decide, correct, audit, comment };
};

test('a correction goes to the place once, after its time, with an audit row for every step', async () => {
  const app = await posted();
  expect(await app.correct('press-1')).toMatchObject({ ok: true });
  expect(await app.correct('press-1')).toMatchObject({ ok: true });
  await app.live(15_000);
  expect(app.place.amends).toEqual([]);
  await app.live(10_000);
  expect(app.place.amends).toEqual([{ externalId: 'r1', was: typo, text: right }]);
  expect(app.place.attempts).toBe(1);
  expect(await app.review()).toMatchObject({
    state: 'corrected',
    reply: { text: right, externalId: 'r1' },
    former: [{ text: typo, by: [tom] }],
  });
  expect((await app.audit()).slice(-3)).toEqual(['correct_reply by Tom', 'amending', 'corrected']);
});

test('taken back it is gone, and can be answered anew', async () => {
  const app = await posted();
  await app.decide({ do: 'retract', note: 'wrong shop' });
  await app.live(25_000);
  expect(app.place.amends).toEqual([{ externalId: 'r1', was: typo, text: undefined }]);
  expect(await app.review()).toMatchObject({ state: 'retracted', former: [{ note: 'wrong shop' }] });
  await app.decide({ do: 'reopen' }, lea);
  await app.decide({ do: 'propose', text: right, approve: true });
  await app.live(25_000);
  expect(app.place.stands).toMatchObject([{ text: typo }, { text: right }]);
  expect(await app.review()).toMatchObject({ state: 'posted', reply: { text: right } });
});

test('withdrawn while it waits, nothing is asked of the place', async () => {
  const app = await posted();
  await app.correct();
  await app.decide({ do: 'withdraw' }, lea);
  await app.live(60_000);
  expect(app.place.amends).toEqual([]);
  expect(await app.review()).toMatchObject({ state: 'posted', reply: { text: typo } });
});

test('a place that is away is asked again until it says what came of it', async () => {
  const app = await posted([away, away]);
  await app.correct();
  await app.live(90_000);
  expect(app.place.amends).toHaveLength(3);
  expect(await app.review()).toMatchObject({ state: 'corrected' });
});

test('after an hour without an answer nobody goes on by themselves, and the card says where to look', async () => {
  const app = await posted(Array.from({ length: 500 }, () => away));
  await app.correct();
  await app.live(25_000);
  app.pass(3_700_000);
  await app.live(30_000);
  const { amendment, reply } = await app.review();
  expect(amendment).toMatchObject({ state: 'failed', code: 'unreachable' });
  expect(reply).toMatchObject({ text: typo });
  const asked = app.place.amends.length;
  await app.live(60_000);
  expect(app.place.amends).toHaveLength(asked);
});

test('what somebody changed at the place is told, and not written over', async () => {
  const app = await posted([{ outcome: 'changed', text: 'On Fridays!' }]);
  await app.correct();
  await app.live(25_000);
  expect(await app.review()).toMatchObject({
    state: 'corrected',
    reply: { text: 'On Fridays!' },
    amendment: { state: 'failed', code: 'changed_there' },
  });
});

test.each([
  [
    { outcome: 'refused', code: 'no_permission', detail: 'x' },
    { state: 'posted', code: 'no_permission' },
  ],
  [{ outcome: 'gone' }, { state: 'retracted', code: 'gone' }],
] satisfies [Amended, object][])('%o is not asked again', async (answer, { state, code }) => {
  const app = await posted([answer]);
  await app.correct();
  await app.live(60_000);
  expect(app.place.amends).toHaveLength(1);
  expect(await app.review()).toMatchObject({ state, amendment: { state: 'failed', code } });
});

test('killed between the act and its record, the place is asked again, and the record follows', async () => {
  const app = await posted();
  await app.correct();
  await app.live(19_000);
  const { store } = app.kit;
  app.place.whileAmending = () => {
    Object.assign(app.kit, {
      store: { ...store, transaction: () => Promise.reject(new Error('killed')) },
    });
  };
  await app.live(5_000).catch(() => undefined);
  Object.assign(app.kit, { store });
  app.place.whileAmending = undefined;
  expect(app.place.amends).toHaveLength(1);
  expect((await app.review()).amendment?.state).toBe('trying');
  app.pass(61_000);
  await app.live(5_000);
  expect(app.place.amends).toHaveLength(2);
  expect(await app.review()).toMatchObject({ state: 'corrected' });
});

test('everything is paused meanwhile: a correction is not made, a removal is', async () => {
  const app = await posted();
  await app.correct();
  await app.verbs.pause(ana);
  await app.live(25_000);
  expect(app.place.amends).toEqual([]);
  expect((await app.review()).amendment).toMatchObject({ state: 'failed', code: 'paused' });
  await app.decide({ do: 'retract' });
  await app.live(25_000);
  expect(await app.review()).toMatchObject({ state: 'retracted' });
});

test('the comment was changed while it waited: an answer to something else is not made', async () => {
  const app = await posted();
  await app.correct();
  await app.receive({ kind: 'comment', comment: { ...app.comment, text: 'Do you ship to Gozo?' } });
  await app.live(25_000);
  expect(app.place.amends).toEqual([]);
  expect((await app.review()).amendment).toMatchObject({ state: 'failed', code: 'comment_changed' });
});

test('a place that throws, or that is gone from the settings, ends in words on the card', async () => {
  const app = await posted(Array.from({ length: 20 }, () => 'breaks' as const));
  await app.correct();
  await app.live(240_000);
  expect((await app.review()).amendment).toMatchObject({ state: 'failed', code: 'gave_up' });
  Object.assign(app.place, { edit: undefined });
  await app.correct();
  await app.live(25_000);
  expect((await app.review()).amendment).toMatchObject({ state: 'failed', code: 'place_gone' });
});

test('our reply coming back as an event, old text or new, is never news', async () => {
  const app = await posted();
  const told = (text: string) =>
    app.receive({
      kind: 'own_reply',
      source: 'blog',
      parentExternalId: '41',
      externalId: 'r1',
      text,
      at: app.now(),
    });
  await app.correct();
  await app.live(25_000);
  expect(await told(typo)).toBe('known');
  expect(await told(right)).toBe('known');
  await app.decide({ do: 'retract' });
  await app.live(25_000);
  expect(await told(right)).toBe('known');
  await app.decide({ do: 'reopen' }, lea);
  expect(await told(right)).toBe('known');
  expect(await app.receive({ kind: 'gone', source: 'blog', externalId: 'r1', at: app.now() })).toBe('known');
  expect(await app.review()).toMatchObject({ state: 'in_review' });
});

test('what is known from replies follows what stands', async () => {
  const app = await posted();
  let others = 0;
  const known = async () => {
    others += 1;
    await app.say({ externalId: `other-${others}`, text: 'Do you ship to Malta?' });
    return app.orders.at(-1)?.knowledge.map(({ text }) => text);
  };
  expect(await known()).toEqual(['we ship to Malta on Firdays.']);
  await app.correct();
  await app.live(25_000);
  expect(await known()).toEqual(['we ship to Malta on Fridays.']);
  await app.decide({ do: 'retract' });
  await app.live(25_000);
  expect(await known()).toEqual([]);
});
