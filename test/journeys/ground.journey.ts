import { expect, test } from 'vitest';
import { startRehearsed } from '../support/rehearsed.ts';
import type { Rehearsed } from '../support/rehearsed.ts';
import { aWhile } from '../support/pause.ts';

const angry = (what: string): string =>
  `YOUR DELIVERY IS A DISGRACE, ${what}, three weeks late and NOBODY answers!!!`;

/** A heated comment that was approved and now cools off. */
const cooling = async (at: Rehearsed, what: string): Promise<string> => {
  const id = at.visitor('Priya', angry(what));
  const card = await at.cardWith(what, 'approve');
  await at.tom.press(card, 'card.approve');
  const going = await at.cardSaying(what, /goes out|1 of 2/iu);
  if (at.tom.can(going).includes('card.approve')) await at.ana.press(going, 'card.approve');
  await at.cardSaying(what, /goes out/iu);
  return id;
};
const comment = (at: Rehearsed, id: string) => {
  const found = at.blog.state.byId(id);
  if (!found) throw new Error('no such comment');
  return found;
};

test.concurrent('the blog tells of an edit and a deletion while the reply waits: nothing goes out', async () => {
  const at = await startRehearsed();
  const edited = await cooling(at, 'ALPHA');
  at.blog.state.edit(edited, 'ALPHA it has arrived, sorry for shouting.');
  const shown = await at.cardSaying('ALPHA', 'sorry for shouting');
  expect(JSON.stringify(shown.blocks)).toContain('DISGRACE');
  const gone = await cooling(at, 'BETA');
  at.blog.state.remove(gone);
  await at.cardSaying('BETA', 'was deleted');
  at.pass(400_000);
  await aWhile();
  expect([...at.replies(edited), ...at.replies(gone)]).toEqual([]);
  await at.end();
});

test.concurrent('the blog says nothing, and the comment is read again before posting', async () => {
  const at = await startRehearsed();
  const edited = await cooling(at, 'GAMMA');
  const gone = await cooling(at, 'DELTA');
  const answered = await cooling(at, 'OMEGA');
  comment(at, edited).text = 'GAMMA never mind, all is well now.';
  comment(at, gone).gone = true;
  const native = {
    id: 'r-native',
    deliveryId: 'native',
    text: 'Answered by a colleague.',
    at: Date.now() + 1_000,
    edited: false,
    gone: false,
  };
  comment(at, answered).replies.push(native);
  at.pass(400_000);
  await at.cardSaying('GAMMA', 'never mind');
  await at.cardSaying('DELTA', 'was deleted');
  await at.cardSaying('OMEGA', 'Answered by a colleague.');
  await aWhile();
  expect(at.replies(edited)).toEqual([]);
  expect(at.replies(gone)).toEqual([]);
  expect(at.replies(answered)).toEqual(['Answered by a colleague.']);
  await at.end();
});

test.concurrent('nobody has decided yet: a deleted comment closes its card', async () => {
  const at = await startRehearsed();
  const id = at.visitor('Owen', 'Do you sell SIGMA cakes?');
  await at.cardWith('SIGMA', 'approve');
  at.blog.state.remove(id);
  const closed = await at.cardSaying('SIGMA', 'was deleted');
  expect(at.tom.can(closed)).not.toContain('card.approve');
  await at.end();
});
