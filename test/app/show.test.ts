import { expect, test } from 'vitest';
import type { Store } from '../../src/app/ports/store.ts';
import { showOne } from '../../src/app/show.ts';
import { ana, tom } from '../support/build.ts';
import { startApp } from '../support/app.ts';
import type { TestApp } from '../support/app.ts';

const show = (app: TestApp): Promise<boolean> => showOne(app.kit, app.desk, 'C1');
const showAll = async (app: TestApp): Promise<void> => {
  while (await show(app)) app.pass(1_000);
};

test('a card that changed many times while it waited is drawn once, as it is now', async () => {
  const app = await startApp();
  await app.say();
  for (const text of ['One', 'Two', 'Three'])
    await app.verbs.decide({ number: 1 }, { do: 'propose', text, approve: false }, ana);
  expect(await show(app)).toBe(true);
  expect(await show(app)).toBe(false);
  expect(app.desk.drawn).toHaveLength(1);
  expect(app.desk.drawn[0]?.review.drafts.at(-1)?.text).toBe('Three');
});

test('the severe comment is seen first, whatever waits', async () => {
  const app = await startApp();
  for (let i = 0; i < 5; i += 1) await app.say({ externalId: `n${i}` });
  await app.say({ externalId: 's', text: 'My daughter had an allergic reaction, we are at the hospital.' });
  await show(app);
  expect(app.desk.drawn[0]?.comment.externalId).toBe('s');
});

test('a card whose post was not answered is looked for before it is posted again', async () => {
  const app = await startApp();
  await app.say();
  app.desk.outcomes.push('posts but the answer is lost');
  await show(app);
  app.pass(60_000);
  await showAll(app);
  const { id } = await app.review();
  const places = await app.kit.store.read((tx) => tx.cards.of(id));
  expect(new Set(app.desk.drawn.map(({ reviewId }) => reviewId)).size).toBe(1);
  expect(places).toMatchObject([{ messageId: 'm1', shown: 2 }]);
});

test('a process that froze while it drew wakes up late: another has drawn the card, there is one', async () => {
  const app = await startApp();
  await app.say();
  const [read, awake] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const sleepy: Store['read'] = async (work) => {
    const result = await app.kit.store.read(work);
    read.resolve();
    await awake.promise;
    return result;
  };
  const waking = showOne({ ...app.kit, store: { ...app.kit.store, read: sleepy } }, app.desk, 'C1');
  await read.promise;
  app.pass(31_000);
  await showAll(app);
  await app.verbs.decide({ number: 1 }, { do: 'propose', text: 'Own words.', approve: false }, ana);
  await showAll(app);
  awake.resolve();
  await waking;
  await showAll(app);
  expect(app.desk.drawn.map(({ version }) => version)).toEqual([2, 3]);
  const { id } = await app.review();
  expect(await app.kit.store.read((tx) => tx.cards.of(id))).toMatchObject([{ messageId: 'm1', shown: 3 }]);
});

test('a desk that refuses is asked again, and loses nothing', async () => {
  const app = await startApp();
  await app.say();
  app.desk.outcomes.push('refuses', 'refuses');
  for (let i = 0; i < 5; i += 1) {
    await show(app);
    app.pass(30_000);
  }
  expect(app.desk.drawn).toHaveLength(1);
});

test('the kill switch shows on the cards that are open', async () => {
  const app = await startApp();
  await app.say();
  await showAll(app);
  await app.verbs.pause(ana);
  await showAll(app);
  expect(app.desk.drawn.at(-1)).toMatchObject({ paused: true });
  expect(await app.verbs.decide({ number: 1 }, { do: 'approve', revision: 1 }, tom)).toMatchObject({
    refusal: { refused: 'paused', by: ana },
  });
  await app.verbs.resume('ask', ana);
  await showAll(app);
  expect(app.desk.drawn.at(-1)).toMatchObject({ paused: false });
});

test('what came before is on the card', async () => {
  const app = await startApp();
  await app.say({ externalId: '1' });
  app.pass(1_000);
  await app.say({ externalId: '2', text: 'And to Sardinia?' });
  await showAll(app);
  const second = app.desk.drawn.find(({ comment }) => comment.externalId === '2');
  expect(second?.history).toMatchObject({ comments: 1, replies: 0 });
});
