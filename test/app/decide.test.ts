import { expect, test } from 'vitest';
import { decide } from '../../src/app/decide.ts';
import type { Kit } from '../../src/app/kit.ts';
import type { Store } from '../../src/app/ports/store.ts';
import type { Decided } from '../../src/app/verbs.ts';
import type { Decision } from '../../src/core/review/event.ts';
import { startApp } from '../support/app.ts';
import type { TestApp } from '../support/app.ts';
import { ana, lea, tom } from '../support/build.ts';

const actions = async (app: TestApp): Promise<string[]> => {
  const { id } = await app.review();
  return (await app.kit.store.read((tx) => tx.audit.of(id))).map(({ action }) => action);
};

test('a press that is handed over again after a crash is done already, whatever happened since', async () => {
  const app = await startApp();
  const { id } = await app.say();
  const approve: Decision = { do: 'approve', revision: 1 };
  await app.verbs.decide({ reviewId: id }, approve, tom, 'press-1');
  await app.verbs.decide({ reviewId: id }, { do: 'withdraw' }, ana, 'press-2');
  await app.verbs.decide({ reviewId: id }, { do: 'leave', reason: 'spam' }, lea, 'press-3');
  await app.verbs.decide({ reviewId: id }, { do: 'reopen' }, ana, 'press-4');
  const before = await actions(app);

  expect(await app.verbs.decide({ reviewId: id }, approve, tom, 'press-1')).toMatchObject({ ok: true });
  expect(
    await app.verbs.decide({ reviewId: id }, { do: 'leave', reason: 'spam' }, lea, 'press-3'),
  ).toMatchObject({
    ok: true,
  });
  expect(await app.review()).toMatchObject({ state: 'in_review' });
  expect(await actions(app)).toEqual(before);
  await app.live(60_000);
  expect(app.place.stands).toEqual([]);
});

test('a press that was refused is refused again: whoever pressed may not have been told', async () => {
  const app = await startApp();
  const { id } = await app.say();
  await app.verbs.decide({ reviewId: id }, { do: 'approve', revision: 1 }, tom, 'press-1');
  for (const _ of ['first', 'again'])
    expect(
      await app.verbs.decide({ reviewId: id }, { do: 'approve', revision: 1 }, ana, 'press-2'),
    ).toMatchObject({
      ok: false,
      refusal: { refused: 'already_decided', by: tom },
    });
});

test('a press that was told no does nothing when it is handed over again, although it could now', async () => {
  const app = await startApp();
  const { id } = await app.say();
  const approve = () => app.verbs.decide({ reviewId: id }, { do: 'approve', revision: 1 }, tom, 'press-1');
  await app.verbs.pause(ana);
  expect(await approve()).toMatchObject({ ok: false, refusal: { refused: 'paused' } });
  expect(await approve()).toMatchObject({ ok: false, refusal: { refused: 'paused' } });
  await app.verbs.resume('ask', ana);
  expect(await approve()).toMatchObject({ ok: false, refusal: { refused: 'changed_meanwhile' } });
  expect(await app.review()).toMatchObject({ state: 'in_review' });
});

test('a press that lost a race is tried again; handed over once more in between, it is done once and never told no', async () => {
  const app = await startApp();
  const { id } = await app.say();
  const decided = (kit: Kit) =>
    decide(kit, { reviewId: id }, { do: 'escalate', note: 'please' }, tom, 'press-1');
  let lost = false;
  const losesFirst: Store['transaction'] = async (work) => {
    try {
      return await app.kit.store.transaction((tx) => {
        if (lost) return work(tx);
        lost = true;
        return work({ ...tx, reviews: { ...tx.reviews, save: async () => false } });
      });
    } finally {
      told.push(await decided(app.kit));
    }
  };
  const told: Decided[] = [];
  told.push(await decided({ ...app.kit, store: { ...app.kit.store, transaction: losesFirst } }));
  expect(told.map(({ ok }) => ok)).toEqual(told.map(() => true));
  expect((await actions(app)).filter((action) => action === 'escalate')).toHaveLength(1);
});

test('what waited during a pause and was given back is approved anew, not by a button from before', async () => {
  const app = await startApp();
  const { id } = await app.say();
  await app.verbs.decide({ reviewId: id }, { do: 'approve', revision: 1 }, tom);
  await app.verbs.pause(ana);
  await app.verbs.resume('return', ana);
  const again = (revision: number) => app.verbs.decide({ reviewId: id }, { do: 'approve', revision }, tom);
  expect(await again(1)).toMatchObject({ ok: false, refusal: { refused: 'stale_draft', current: 2 } });
  expect(await again(2)).toMatchObject({ ok: true });
});
