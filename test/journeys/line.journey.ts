import { expect, test } from 'vitest';
import { readable, startRehearsed } from '../support/rehearsed.ts';
import type { LineFault } from '../support/broken-line.ts';
import { aWhile } from '../support/pause.ts';

const faults: LineFault[] = ['cut before', 'cut after', '500 after', '503 before'];

test.concurrent.each(faults)('the line breaks while posting (%s): it stands once', async (fault) => {
  const at = await startRehearsed();
  const id = at.visitor('Owen', 'Do you ship to FAROE?');
  const card = await at.cardWith('FAROE', 'approve');
  const draft = await at.draftOf(at.tom, card);
  at.line.break('POST', at.blog.replyPath, fault);
  await at.tom.press(card, 'card.approve');
  await at.card('FAROE', (_, seen) => /Going out|Approved by/.test(seen) || /Posted/.test(seen));
  await aWhile();
  // What certainly was not sent is tried again within 15 s, what was not answered is looked up: not worth waiting for.
  at.pass(60_000);
  await at.cardSaying('FAROE', /✓ Posted/);
  expect(at.replies(id)).toEqual([draft]);
  const posts = at.line.seen.filter(
    ({ method, url }) => method === 'POST' && url.includes(at.blog.replyPath),
  );
  expect(posts).toHaveLength(fault.endsWith('after') ? 1 : 2);
  await at.end();
});

test.concurrent('nobody can look: a person is asked; it is there, or post it again', async () => {
  const at = await startRehearsed();
  const there = at.visitor('Owen', 'Do you ship to ICELAND?');
  const gone = at.visitor('Owen', 'Do you ship to GREENLAND?');
  const one = await at.cardWith('ICELAND', 'approve');
  const two = await at.cardWith('GREENLAND', 'approve');
  const draft = await at.draftOf(at.tom, two);
  at.line.break('GET', 'deliveryId=', '503 before', 1_000);
  at.line.break('POST', at.blog.replyPath, 'cut after');
  await at.tom.press(one, 'card.approve');
  await at.replied(there);
  at.pass(60_000);
  const unsure = await at.cardWith('ICELAND', 'it_is_there');
  expect(readable(unsure.blocks)).toContain('We could not see whether the reply arrived');
  at.line.break('POST', at.blog.replyPath, '500 before');
  await at.tom.press(two, 'card.approve');
  await aWhile();
  at.pass(60_000);
  const lost = await at.cardWith('GREENLAND', 'post_again');
  expect(at.replies(gone)).toEqual([]);
  await at.tom.press(unsure, 'card.it_is_there');
  await at.cardSaying('ICELAND', /✓ Posted/);
  await at.tom.press(lost, 'card.post_again');
  expect(await at.replied(gone)).toBe(draft);
  await at.cardSaying('GREENLAND', /✓ Posted/);
  expect([at.replies(there).length, at.replies(gone).length]).toEqual([1, 1]);
  await at.end();
});
