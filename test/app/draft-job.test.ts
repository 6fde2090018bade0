import { expect, test } from 'vitest';
import { lea, tom } from '../support/build.ts';
import { startApp } from '../support/app.ts';

test('a drafter that keeps breaking costs the draft, never the card', async () => {
  const app = await startApp();
  app.kit.drafter.draft = async () => {
    throw new Error('a defect');
  };
  await app.say();
  await app.live(180_000, 5_000);
  const review = await app.review();
  expect(review).toMatchObject({ state: 'in_review', drafts: [] });
  expect(review.drafting).toBeUndefined();
  const decided = await app.verbs.decide(
    { number: 1 },
    { do: 'propose', text: 'Yes, we do.', approve: true },
    tom,
  );
  expect(decided).toMatchObject({ ok: true, review: { state: 'approved' } });
});

test('a draft that comes after somebody wrote their own is dropped', async () => {
  const app = await startApp();
  app.kit.drafter.draft = async () => {
    await app.verbs.decide({ number: 1 }, { do: 'propose', text: 'My own words.', approve: false }, lea);
    return { text: 'Too late.', language: 'en', writer: { kind: 'offline', why: 'no_model' }, knowledge: [] };
  };
  await app.say();
  expect((await app.review()).drafts).toMatchObject([{ text: 'My own words.' }]);
});

test('is written in the commenter’s language, or the one a teammate asks for', async () => {
  const app = await startApp();
  await app.say({ text: 'Livrez-vous aussi en Corse, et combien de temps cela prend-il ?' });
  await app.verbs.decide({ number: 1 }, { do: 'redraft', way: 'other_language', language: 'de' }, lea);
  await app.work();
  expect(app.orders.map(({ language }) => language)).toEqual(['fr', 'de']);
});
