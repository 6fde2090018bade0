import { expect, test } from 'vitest';
import { ana, lea, tom } from '../support/build.ts';
import { startApp } from '../support/app.ts';
import type { TestApp } from '../support/app.ts';

/** The app with a drafter that says in which way it wrote. */
const startVaried = async (text = (way: string): string => `Thank you, ${way}.`): Promise<TestApp> => {
  const app = await startApp();
  app.kit.drafter.draft = async (order) => {
    app.orders.push(order);
    return {
      text: text(order.way ?? 'first'),
      language: 'en',
      writer: { kind: 'model', model: 'm', fingerprint: 'f00d' },
      knowledge: [],
    };
  };
  await app.say();
  return app;
};
const written = async (app: TestApp) => {
  const found = await app.verbs.variants({ number: 1 }, lea);
  if (!found.ok) throw new Error(found.refusal.refused);
  return found.card.review.variants ?? { at: 0, drafts: [] };
};

test('several versions are written beside the draft, which stays what it is; the one that is used is the draft', async () => {
  const app = await startVaried();
  const { at, drafts } = await written(app);
  expect(drafts.map(({ way, text }) => [way, text])).toEqual([
    ['other_words', 'Thank you, other_words.'],
    ['warmer', 'Thank you, warmer.'],
    ['shorter', 'Thank you, shorter.'],
  ]);
  expect(new Set(app.orders.map(({ seed }) => seed)).size).toBe(4);
  expect((await app.review()).drafts).toHaveLength(1);
  const used = await app.verbs.decide({ number: 1 }, { do: 'use', revision: 1, at, variant: 1 }, lea);
  expect(used).toMatchObject({ ok: true, review: { state: 'in_review', approvals: [] } });
  const review = await app.review();
  expect(review.variants).toBeUndefined();
  expect(review.drafts.at(-1)).toMatchObject({
    revision: 2,
    text: 'Thank you, warmer.',
    way: 'warmer',
    writer: { kind: 'model', fingerprint: 'f00d' },
  });
  await app.verbs.decide({ number: 1 }, { do: 'approve', revision: 2 }, tom);
  await app.live(60_000, 5_000);
  expect(app.place.stands.map(({ text }) => text)).toEqual(['Thank you, warmer.']);
});

test('each is guarded for itself', async () => {
  const app = await startVaried((way) =>
    way === 'warmer' ? 'Details: https://elsewhere.example/x' : `Hi, ${way}.`,
  );
  const { at, drafts } = await written(app);
  expect(drafts.map(({ findings }) => findings.some(({ kind }) => kind === 'link'))).toEqual([
    false,
    true,
    false,
  ]);
  await app.verbs.decide({ number: 1 }, { do: 'use', revision: 1, at, variant: 1 }, lea);
  const approved = await app.verbs.decide({ number: 1 }, { do: 'approve', revision: 2 }, tom);
  expect(approved).toMatchObject({ ok: false, refusal: { refused: 'guard_stops' } });
});

test('what is the same, or no text, is not offered', async () => {
  const app = await startVaried((way) => (way === 'shorter' ? '' : 'Thank you.'));
  expect((await written(app)).drafts).toEqual([]);
});

test('who comes with an older card, for an older list or for none is told so, and nothing changes', async () => {
  const app = await startVaried();
  const { at } = await written(app);
  const use = (over: object) =>
    app.verbs.decide({ number: 1 }, { do: 'use', revision: 1, at, variant: 0, ...over }, lea);
  expect(await use({ variant: 7 })).toMatchObject({ refusal: { refused: 'changed_meanwhile' } });
  expect(await use({ at: at - 1 })).toMatchObject({ refusal: { refused: 'changed_meanwhile' } });
  await app.verbs.decide({ number: 1 }, { do: 'edit', revision: 1, text: 'My own words.' }, ana);
  expect(await use({})).toMatchObject({ refusal: { refused: 'stale_draft' } });
  expect((await app.review()).drafts.at(-1)?.text).toBe('My own words.');
});

test('a comment that changed while they were written, or since, makes them void', async () => {
  const app = await startVaried();
  const { at } = await written(app);
  await app.say({ text: 'Do you ship to Sardinia?' });
  const used = await app.verbs.decide({ number: 1 }, { do: 'use', revision: 1, at, variant: 0 }, lea);
  expect(used.ok).toBe(false);
  const drafter = { ...app.kit.drafter };
  app.kit.drafter.draft = async (order, signal) => {
    await app.receive({
      kind: 'comment',
      comment: {
        source: 'blog',
        externalId: '41',
        author: { name: 'Marie' },
        text: `Never mind. ${order.way ?? ''}`,
        postedAt: app.now(),
      },
    });
    return drafter.draft(order, signal);
  };
  expect(await app.verbs.variants({ number: 1 }, lea)).toMatchObject({ ok: false });
});

test('a reader may not ask for them, and nobody for what is decided', async () => {
  const app = await startVaried();
  const max = { desk: 'slack', id: 'U4', name: 'Max' } as const;
  const asked = app.orders.length;
  expect(await app.verbs.variants({ number: 1 }, max)).toMatchObject({ refusal: { refused: 'not_allowed' } });
  await app.verbs.decide({ number: 1 }, { do: 'leave', reason: 'troll' }, lea);
  expect(await app.verbs.variants({ number: 1 }, lea)).toMatchObject({ refusal: { refused: 'not_now' } });
  expect(app.orders).toHaveLength(asked);
});
