import { expect, test } from 'vitest';
import { aWhile } from '../support/pause.ts';
import { startRehearsed } from '../support/rehearsed.ts';
import { until } from '../support/until.ts';

const hour = 3_600_000;
const elapsed = (): number => performance.now();

test.concurrent('the clock leaps an hour forward while a reply is being posted: it stands once', async () => {
  const at = await startRehearsed({}, elapsed);
  const id = at.visitor('Owen', 'Do you ship to FLORES?');
  const card = await at.cardWith('FLORES', 'approve');
  at.line.break('POST', at.blog.replyPath, 'late');
  await at.tom.press(card, 'card.approve');
  const posts = (): number =>
    at.line.seen.filter(({ method, url }) => method === 'POST' && url.includes(at.blog.replyPath)).length;
  await at.replied(id);
  at.pass(hour);
  await at.cardSaying('FLORES', /✓ Posted/);
  await aWhile();
  expect([posts(), at.replies(id).length]).toEqual([1, 1]);
  expect(at.logged.join('\n')).toMatch(/clock\.leapt \{"by_s":3600/);
  await at.end();
});

test.concurrent('the clock is put back an hour: what was to come in a moment comes in a moment', async () => {
  const at = await startRehearsed({}, elapsed);
  const id = at.visitor('Owen', 'Do you ship to PICO?');
  const card = await at.cardWith('PICO', 'approve');
  at.line.break('POST', at.blog.replyPath, 'cut before');
  await at.tom.press(card, 'card.approve');
  const isPost = ({ method, url }: { method: string; url: string }): boolean =>
    method === 'POST' && url.includes(at.blog.replyPath);
  await until('the post to fail', () => at.line.seen.some(isPost));
  await at.card('PICO', (_, seen) => /Going out|Approved by/.test(seen));
  at.pass(-hour);
  const later = at.visitor('Mia', 'Do you ship to CORVO?');
  await at.tom.press(await at.cardWith('CORVO', 'approve'), 'card.approve');
  await at.replied(later);
  await at.replied(id, 60_000);
  await at.cardSaying('PICO', /✓ Posted/);
  expect(at.replies(id)).toHaveLength(1);
  expect(at.logged.join('\n')).toMatch(/clock\.brought_forward/);
  await at.end();
});
