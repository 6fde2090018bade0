import { expect, test } from 'vitest';
import { sampleIds } from '../../src/rehearsal/slack/sample-workspace.ts';
import { startRehearsed } from '../support/rehearsed.ts';
import { aWhile } from '../support/pause.ts';
import { until } from '../support/until.ts';

test.concurrent.each(['cut_after_commit', 'fail_after_commit'] as const)(
  'the answer to a card is lost (%s): there is exactly one card',
  async (kind) => {
    const at = await startRehearsed();
    at.slack.fault({ method: 'chat.postMessage', kind });
    const id = at.visitor('Owen', 'Do you ship to JERSEY?');
    const card = await at.cardWith('JERSEY', 'approve');
    const draft = await at.draftOf(at.tom, card);
    // The press may find the card as it was posted; the bot has to know it for its own.
    await at.tom.press(card, 'card.approve');
    expect(await at.replied(id)).toBe(draft);
    await at.cardSaying('JERSEY', /✓ Posted/);
    expect(at.cards()).toHaveLength(1);
    await at.end();
  },
);

test.concurrent('429 on everything, an archived channel, a refreshed and a cut line: all flows again', async () => {
  const at = await startRehearsed();
  at.slack.fault({ method: 'chat.postMessage', kind: 'ratelimited', retryAfterSeconds: 1, times: 2 });
  const first = at.visitor('Owen', 'Do you ship to MAN?');
  await at.tom.press(await at.cardWith('MAN', 'approve'), 'card.approve');
  await at.replied(first);
  await at.cardSaying('MAN', /✓ Posted/);
  at.slack.archive(sampleIds.community);
  const second = at.visitor('Owen', 'Do you ship to SARK?');
  await aWhile();
  expect(at.tom.card('SARK')).toBeUndefined();
  at.slack.archive(sampleIds.community, false);
  at.pass(60_000);
  const card = await at.cardWith('SARK', 'approve');
  at.slack.refreshSockets({ reason: 'refresh_requested' });
  await at.tom.press(card, 'card.approve');
  await at.replied(second);
  at.slack.cutSockets();
  await until('the line to be back', () => at.slack.sockets() > 0);
  const third = at.visitor('Owen', 'Do you ship to HERM?');
  await at.tom.press(await at.cardWith('HERM', 'approve'), 'card.approve');
  await at.replied(third);
  expect([first, second, third].map((id) => at.replies(id).length)).toEqual([1, 1, 1]);
  expect(at.cards()).toHaveLength(3);
  await at.end();
});

test.concurrent('Slack does not answer for a while: nothing is lost, and each thing is there once afterwards', async () => {
  const at = await startRehearsed();
  const before = at.visitor('Owen', 'Do you ship to SKYE?');
  const card = await at.cardWith('SKYE', 'approve');
  at.slack.fault({ method: '*', kind: 'fail_before', status: 503, times: 100_000 });
  await at.tom.press(card, 'card.approve');
  await at.replied(before);
  const during = at.visitor('Claire', 'Do you ship to MULL?');
  await aWhile();
  await aWhile();
  at.slack.clearFaults();
  at.pass(30_000);
  await at.cardSaying('SKYE', /✓ Posted/);
  await at.tom.press(await at.cardWith('MULL', 'approve'), 'card.approve');
  await at.replied(during);
  expect([at.replies(before).length, at.replies(during).length, at.cards().length]).toEqual([1, 1, 2]);
  await at.end();
});
