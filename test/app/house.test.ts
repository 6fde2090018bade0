import { expect, test } from 'vitest';
import { startApp } from '../support/app.ts';
import type { TestApp } from '../support/app.ts';
import { ana, lea, tom } from '../support/build.ts';
import type { Teammate } from '../../src/core/actor.ts';

let said = 0;
/** Somebody changes a fresh draft; what came of it. */
const edits = async (app: TestApp, by: Teammate, change: (text: string) => string) => {
  said += 1;
  const review = await app.say({ externalId: `h${said}` });
  const text = change(review.drafts.at(-1)?.text ?? '');
  const decided = await app.verbs.decide({ reviewId: review.id }, { do: 'edit', revision: 1, text }, by);
  if (!decided.ok) throw new Error(decided.refusal.refused);
  return decided;
};
const signed = (text: string): string => `${text}\nAna & team`;

test('after the fourth edit of a kind the team is asked, once; only an approver answers; yes changes the next drafts', async () => {
  const app = await startApp();
  for (let nth = 1; nth < 4; nth += 1) expect(await edits(app, lea, signed)).not.toHaveProperty('ask');
  const fourth = await edits(app, tom, signed);
  expect(fourth.ask).toMatchObject({
    rule: { rule: 'sign_off', text: 'Ana & team' },
    count: 4,
    state: 'proposed',
  });
  expect(fourth.ask?.people).toHaveLength(2);
  expect(await edits(app, lea, signed)).not.toHaveProperty('ask');
  const key = fourth.ask?.key ?? '';
  expect(await app.verbs.settleHabit(key, true, lea)).toMatchObject({
    ok: false,
    refusal: { refused: 'not_allowed', needs: 'approver' },
  });
  expect(await app.verbs.houseRules(lea)).toMatchObject({
    ok: true,
    may: false,
    habits: [{ state: 'proposed' }],
  });
  expect(await app.verbs.settleHabit(key, true, tom)).toMatchObject({
    ok: true,
    habit: { state: 'accepted', by: tom },
  });
  await app.say({ externalId: 'after' });
  expect(app.orders.at(-1)?.rules).toEqual([{ rule: 'sign_off', text: 'Ana & team' }]);
  const other = await edits(app, lea, (text) => `${text}\nTom`);
  expect(other.review.drafts.at(-1)?.findings).toMatchObject([
    { why: 'house_sign_off', level: 'note', suggestion: 'Ana & team' },
  ]);
  const preview = await app.verbs.preview({ reviewId: other.review.id }, 'Thank you for this.\nTom', lea);
  expect(preview).toMatchObject({ ok: true, findings: [{ why: 'house_sign_off' }] });
  expect(await app.verbs.settleHabit(key, false, ana)).toMatchObject({
    ok: true,
    habit: { state: 'declined' },
  });
  await app.say({ externalId: 'dropped' });
  expect(app.orders.at(-1)?.rules).toEqual([]);
  expect(await edits(app, lea, signed)).not.toHaveProperty('ask');
});

test('only a machine’s draft teaches; a refused edit and a draft of a teammate do not', async () => {
  const app = await startApp();
  const review = await app.say({ externalId: 'own' });
  const edit = (revision: number, text: string) =>
    app.verbs.decide({ reviewId: review.id }, { do: 'edit', revision, text }, lea);
  await edit(1, 'Thank you Marie, we are looking into it.');
  for (let revision = 2; revision < 9; revision += 1) {
    const decided = await edit(
      revision,
      `Thank you Marie, we are looking into it.\nLéa ${'x'.repeat(revision % 2)}`,
    );
    expect(decided).not.toHaveProperty('ask');
  }
  await edit(1, 'Too late.\nLéa');
  expect(await app.verbs.houseRules(ana)).toMatchObject({ habits: [] });
  expect(await app.verbs.settleHabit('no such', true, ana)).toEqual({ ok: true, habit: undefined });
});
