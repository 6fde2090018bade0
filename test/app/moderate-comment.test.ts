import { expect, test } from 'vitest';
import type { Outcome } from '../../src/app/ports/moderation.ts';
import type { ModerationOfComment } from '../../src/app/ports/source.ts';
import type { Mod } from '../../src/core/review/mod.ts';
import { startApp } from '../support/app.ts';
import { lea, tom } from '../support/build.ts';

const away: Outcome<object> = { ok: false, away: true, detail: 'reset' };

/** An app whose place hides and removes, and answers as the test says; afterwards all is well. */
const moderated = async (answers: Outcome<object>[] = []) => {
  const app = await startApp();
  const orders: ModerationOfComment[] = [];
  const moderate: readonly Mod[] = ['hide', 'unhide', 'delete'];
  Object.assign(app.place, {
    capabilities: { ...app.place.capabilities, moderate },
    moderate: (order: ModerationOfComment) => {
      orders.push(order);
      return Promise.resolve(answers.shift() ?? { ok: true });
    },
  });
  const { id } = await app.say({ author: { id: 'a1', name: 'Marie' } });
  const ask = (mod: Mod, by = tom, press?: string) =>
    app.verbs.decide({ reviewId: id }, { do: 'moderate', mod }, by, press);
  const audit = async () => (await app.kit.store.read((tx) => tx.audit.of(id))).slice(-2);
  return { ...app, orders, ask, audit, last: async () => (await app.review()).moderation?.last };
};

test('what a teammate decides is done at the place once, and the card says so', async () => {
  const app = await moderated();
  expect(await app.ask('hide', tom, 'press-1')).toMatchObject({ ok: true });
  expect(await app.ask('hide', tom, 'press-1')).toMatchObject({ ok: true });
  await app.work();
  expect(app.orders).toEqual([{ mod: 'hide', comment: { externalId: '41', authorId: 'a1' } }]);
  expect(await app.review()).toMatchObject({
    state: 'in_review',
    moderation: { standing: ['hide'], last: { state: 'done', by: tom } },
  });
  expect(await app.audit()).toMatchObject([
    { action: 'moderate', actor: { teammate: tom }, data: { mod: 'hide' } },
    { action: 'moderated', actor: { kind: 'system' }, data: { mod: 'hide' } },
  ]);
  const looked = await app.verbs.look({ reviewId: (await app.review()).id }, lea);
  expect(looked.ok && looked.card.moderate).toEqual(['unhide', 'delete']);
});

test('a place that is away is asked again until it is there; one that says no is not', async () => {
  const app = await moderated([away, away]);
  await app.ask('delete');
  await app.live(60_000);
  expect(app.orders).toHaveLength(3);
  expect(await app.last()).toMatchObject({ state: 'done' });

  const other = await moderated([{ ok: false, away: false, code: 'no_permission' }]);
  await other.ask('hide');
  await other.live(60_000);
  expect(other.orders).toHaveLength(1);
  expect(await other.last()).toMatchObject({ state: 'failed', code: 'no_permission' });
});

test('after an hour without an answer an order is no longer carried out by itself', async () => {
  const app = await moderated(Array.from({ length: 500 }, () => away));
  await app.ask('hide');
  await app.work();
  app.pass(3_700_000);
  await app.live(60_000);
  expect(await app.last()).toMatchObject({ state: 'failed', code: 'unreachable' });
});

test('killed between the act and its record, the place is asked to look again, and the record follows', async () => {
  const app = await moderated();
  await app.ask('hide');
  const { store } = app.kit;
  Object.assign(app.kit, {
    store: { ...store, transaction: () => Promise.reject(new Error('killed')) },
  });
  await app.work().catch(() => undefined);
  Object.assign(app.kit, { store });
  expect(await app.last()).toMatchObject({ state: 'due' });
  // Its lease is over.
  app.pass(61_000);
  await app.live(30_000);
  expect(app.orders).toHaveLength(2);
  expect(await app.last()).toMatchObject({ state: 'done' });
  expect((await app.audit()).at(-1)).toMatchObject({ action: 'moderated' });
});

test('a place that is no longer configured is said, not tried for ever', async () => {
  const app = await moderated();
  await app.ask('hide');
  Object.assign(app.place, { moderate: undefined });
  await app.work();
  expect(await app.last()).toMatchObject({ state: 'failed', code: 'place_gone' });
});

test('a wave of one author is one question: each open comment is decided on once, with its own audit row', async () => {
  const app = await moderated();
  const author = { id: 'a1', name: 'Marie' };
  const second = await app.say({ externalId: '42', author });
  const third = await app.say({ externalId: '43', author });
  const stranger = await app.say({ externalId: '44', author: { id: 'b2', name: 'Paul' } });
  const answered = await app.say({ externalId: '45', author });
  await app.verbs.decide({ reviewId: answered.id }, { do: 'leave', reason: 'no_reply_needed' }, tom);
  const { id } = await app.review();
  expect(await app.verbs.others({ reviewId: id }, tom)).toEqual({ ok: true, others: 2 });

  await app.ask('hide', tom, 'press');
  const on = { press: 'press', until: app.kit.world.now() };
  app.pass(1_000);
  const late = await app.say({ externalId: '46', author });
  const wave = () => app.verbs.moderateOthers({ reviewId: id }, 'hide', tom, on);
  expect(await wave()).toEqual({ done: 2, left: 0 });
  // As after a crash: the same press again.
  expect(await wave()).toEqual({ done: 2, left: 0 });
  await app.work();
  const acts = async (reviewId: string) =>
    (await app.kit.store.read((tx) => tx.audit.of(reviewId))).filter(({ action }) => action === 'moderate');
  expect(app.orders).toHaveLength(3);
  for (const review of [second, third]) expect(await acts(review.id)).toHaveLength(1);
  for (const review of [stranger, answered, late]) expect(await acts(review.id)).toEqual([]);
});

test('whoever may not moderate learns of no others, and asks nothing of them', async () => {
  const app = await moderated();
  await app.say({ externalId: '42', author: { id: 'a1', name: 'Marie' } });
  const { id } = await app.review();
  const nobody = { ...tom, id: 'nobody' };
  expect(await app.verbs.others({ reviewId: id }, nobody)).toMatchObject({ ok: false });
  const on = { press: 'press', until: app.kit.world.now() };
  expect(await app.verbs.moderateOthers({ reviewId: id }, 'hide', nobody, on)).toEqual({ done: 0, left: 0 });
  await app.work();
  expect(app.orders).toEqual([]);
});
