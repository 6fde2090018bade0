import { expect, test } from 'vitest';
import { sampleIds } from '../../src/rehearsal/slack/sample-workspace.ts';
import { readable, startRehearsed } from '../support/rehearsed.ts';
import { until } from '../support/until.ts';

const hour = 3_600_000;

test.concurrent('leave with a reason, with a note, reopen', async () => {
  const at = await startRehearsed();
  const id = at.visitor('grumpy_dave', 'biscuits made of OATS? let me know when the hay is out');
  const card = await at.cardWith('hay is out', 'leave');
  await at.lea.press(card, 'card.leave', 'troll ');
  const left = await at.cardSaying('hay is out', /Left without a reply by Léa Fontaine, .* troll/);
  expect(at.tom.can(left)).not.toContain('card.approve');
  await at.tom.press(left, 'card.reopen');
  const open = await at.cardWith('hay is out', 'leave');
  await at.tom.press(open, 'card.leave', 'other ');
  await at.tom.submit(await at.modal(at.tom), { reason: 'other', note: 'he is a friend <!here>' });
  await at.closed(at.tom);
  await at.cardSaying('hay is out', 'he is a friend <!here>');
  expect(at.replies(id)).toEqual([]);
  await at.end();
});

test.concurrent('assign, snooze until it wakes, history', async () => {
  const at = await startRehearsed();
  at.visitor('Owen', 'Do you ship to Wales?');
  const card = await at.cardWith('Wales', 'approve');
  await at.tom.press(card, 'card.more', 'assign ');
  await at.tom.submit(await at.modal(at.tom), { who: sampleIds.lea });
  const assigned = await at.cardSaying('Wales', 'Assigned to Léa Fontaine');
  await at.lea.press(assigned, 'card.more', 'snooze ');
  await at.lea.submit(await at.modal(at.lea), { choice: 'h1' });
  const asleep = await at.cardSaying('Wales', 'Snoozed until');
  at.pass(hour + 1_000);
  await at.card('Wales', (_, seen) => !seen.includes('Snoozed until'));
  await at.ana.press(asleep, 'card.more', 'history ').catch(() => undefined);
  const awake = await at.cardWith('Wales', 'approve');
  if (!at.ana.view()) await at.ana.press(awake, 'card.more', 'history ');
  const history = await at.modal(at.ana, 'Léa Fontaine');
  expect(readable(history.blocks)).toMatch(/Tom Hartley/);
  await at.end();
});

test.concurrent('escalate calls whom the route names, in the thread, and nobody else', async () => {
  const at = await startRehearsed();
  at.visitor('Owen', 'Is <!channel> the recipe vegan?');
  const card = await at.cardWith('vegan', 'approve');
  await at.lea.press(card, 'card.more', 'escalate ');
  await at.lea.submit(await at.modal(at.lea), { note: 'for <!channel> and <@U0TOM00001> *now*' });
  await at.cardSaying('vegan', 'Escalated by Léa Fontaine');
  const call = await until('the call', () => at.said().find(({ threadTs }) => threadTs === card.ts));
  expect(call.shown.flatMap(({ notified }) => notified.pings)).toEqual([`@${sampleIds.ana}`]);
  await at.end({ pings: [`@${sampleIds.ana}`] });
});

test.concurrent('a comment of 60,000 characters is folded and can be read to its end', async () => {
  const at = await startRehearsed();
  const whole = Array.from({ length: 6_000 }, (_, index) => `word${String(index).padStart(5, '0')}`)
    .join(' ')
    .slice(0, 59_988);
  const id = at.visitor('Long', `Where is ${whole} the end.`);
  const card = await at.cardWith('word00001', 'approve');
  expect(readable(card.blocks)).toMatch(/more characters/);
  await at.tom.press(card, 'card.show_all');
  let view = await at.modal(at.tom, 'Page 1 of');
  const pages = Number(/Page 1 of (\d+)/.exec(readable(view.blocks))?.[1]);
  let read = readable(view.blocks);
  for (let page = 2; page <= pages; page += 1) {
    await at.tom.pressIn(view, 'page.on');
    view = await at.modal(at.tom, `Page ${page} of`);
    read += readable(view.blocks);
  }
  const missing = whole.split(' ').filter((word) => !read.includes(word));
  expect(missing).toEqual([]);
  expect(read).toContain('the end.');
  await at.tom.press(await at.cardWith('word00001', 'approve'), 'card.approve');
  await at.replied(id);
  await at.end();
});
