import { expect, test } from 'vitest';
import type { TranslationOrder } from '../../src/app/ports/drafter.ts';
import { lea, tom } from '../support/build.ts';
import { startApp } from '../support/app.ts';
import type { TestApp } from '../support/app.ts';

const said = 'Die Kekse kamen leider zerbrochen an. Was kann ich jetzt machen?';
const reply = 'Guten Tag, danke für Ihre Nachricht. Wir klären das und antworten Ihnen hier.';

/** The app of an English team, whose drafter writes German to Germans, and whose model reads everything aloud. */
const startGerman = async (): Promise<{ app: TestApp; orders: TranslationOrder[] }> => {
  const app = await startApp();
  const orders: TranslationOrder[] = [];
  app.kit.drafter.draft = async () => ({
    text: reply,
    language: 'de',
    writer: { kind: 'model', model: 'm', fingerprint: 'f' },
    knowledge: [],
  });
  app.kit.drafter.translate = async (order) => {
    orders.push(order);
    return { text: `(${order.into}) ${order.text}`, model: 'm', fingerprint: 'f' };
  };
  return { app, orders };
};

const foreignOn = async (app: TestApp, number: number) => {
  const looked = await app.verbs.look({ number }, lea);
  return looked.ok ? looked.card.foreign : looked.refusal;
};

test('comment and draft are put into the team’s language, each once and each by itself', async () => {
  const { app, orders } = await startGerman();
  const review = await app.say({ text: said });
  expect(review.reading).toMatchObject({ by: 'model', language: 'en', text: `(en) ${said}` });
  expect(review.drafts).toMatchObject([{ text: reply, reading: { by: 'model', text: `(en) ${reply}` } }]);
  expect(orders.map(({ text }) => text).toSorted()).toEqual([said, reply].toSorted());
  expect(await foreignOn(app, 1)).toEqual({ readIn: 'en', comment: true, draft: true, translates: true });
});

test('nothing waits for it: the draft stands on the card before it is read, and can be approved', async () => {
  const { app } = await startGerman();
  let decided: ReturnType<TestApp['verbs']['decide']> | undefined;
  app.kit.drafter.translate = async () => {
    decided ??= app.verbs.decide({ number: 1 }, { do: 'approve', revision: 1 }, tom);
    await decided;
    return { failed: 'model_down' };
  };
  const review = await app.say({ text: said });
  expect(await decided).toMatchObject({ ok: true, review: { state: 'approved', delivery: { text: reply } } });
  expect(review.drafts.at(-1)?.reading).toEqual({ by: 'nobody', language: 'en', why: 'model_down' });
});

test('an edited comment is read again, a draft that follows it too; a try in vain is not repeated by itself', async () => {
  const { app, orders } = await startGerman();
  await app.say({ text: said });
  await app.say({ text: `${said} Bitte antworten Sie mir bald.` });
  const again = await app.review();
  expect(again.reading).toMatchObject({ text: expect.stringContaining('antworten') });
  expect(again.drafts.at(-1)?.reading).toMatchObject({ by: 'model' });
  const before = orders.length;
  app.kit.drafter.translate = async (order) => {
    orders.push(order);
    return { failed: 'budget' };
  };
  await app.say({ externalId: '42', text: said });
  await app.live(30_000, 5_000);
  expect(orders.length - before).toBeLessThanOrEqual(3);
  expect((await app.review('42')).reading).toEqual({ by: 'nobody', language: 'en', why: 'budget' });
});

test('without a model nobody is asked, and what the team reads is left alone', async () => {
  const { app, orders } = await startGerman();
  await app.say({ text: 'Do you ship to Corsica, and how long does it take?' });
  expect(orders.map(({ text }) => text)).toEqual([reply]);
  delete app.kit.drafter.translate;
  const review = await app.say({ externalId: '42', text: said });
  expect(review.reading).toBeUndefined();
  expect(await foreignOn(app, 2)).toMatchObject({ translates: false });
  expect(await app.verbs.translate({ number: 2 }, 'Thank you', lea)).toEqual({
    ok: false,
    refusal: { refused: 'no_translation', why: 'no_model' },
  });
});

test('a writer’s words are put into the language of the reply; a reader’s are not', async () => {
  const { app, orders } = await startGerman();
  await app.say({ text: said });
  expect(await app.verbs.translate({ number: 1 }, 'Thank you', lea)).toEqual({
    ok: true,
    text: '(de) Thank you',
  });
  expect(orders.at(-1)).toEqual({ text: 'Thank you', from: 'en', into: 'de', address: 'formal' });
  const max = { desk: 'slack', id: 'U4', name: 'Max' } as const;
  expect(await app.verbs.translate({ number: 1 }, 'Thank you', max)).toMatchObject({ ok: false });
});

test('what goes out is the text that was approved, never its reading', async () => {
  const { app } = await startGerman();
  await app.say({ text: said });
  const own = { language: 'en', text: 'Thank you' } as const;
  await app.verbs.decide({ number: 1 }, { do: 'edit', revision: 1, text: 'Vielen Dank.', own }, lea);
  await app.verbs.decide({ number: 1 }, { do: 'approve', revision: 2 }, tom);
  await app.live(120_000, 5_000);
  expect(await app.review()).toMatchObject({ state: 'posted', reply: { text: 'Vielen Dank.' } });
  expect(app.place.stands.map(({ text }) => text)).toEqual(['Vielen Dank.']);
});
