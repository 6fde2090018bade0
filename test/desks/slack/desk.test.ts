import { afterEach, beforeEach, expect, test } from 'vitest';
import { slackDesk } from '../../../src/desks/slack/desk.ts';
import { sampleIds } from '../../../src/rehearsal/slack/sample-workspace.ts';
import { aCard, noon } from '../../support/cards.ts';
import { slackAtWork } from '../../support/slack-at-work.ts';
import type { AtWork } from '../../support/slack-at-work.ts';

const { community, tom, approvers } = sampleIds;
let at: AtWork;
beforeEach(async () => {
  at = await slackAtWork(undefined, { postBurst: 5 });
});
afterEach(() => at.stop());

test('a card is posted once, changed in place, and found again by its key', async () => {
  const first = await at.desk.draw(aCard(), { channel: community, key: 'review-1' });
  if (!first.drawn) throw new Error(first.detail);
  const { messageId } = first;
  const changed = aCard({ review: { state: 'posting', version: 4 } });
  expect(await at.desk.draw(changed, { channel: community, messageId, key: 'review-1' })).toEqual(first);
  expect(at.slack.messages(community)).toHaveLength(1);
  const [message] = at.slack.messages(community);
  expect(message?.unfurl).toEqual({ links: false, media: false });
  const since = Date.now() - 60_000;
  expect(await at.desk.findCard({ channel: community, key: 'review-1', since })).toEqual({
    found: messageId,
  });
  expect(await at.desk.findCard({ channel: community, key: 'review-2', since })).toEqual({ absent: true });
  // A clock of ours that is ahead of Slack's must not hide the card: a second one would be posted.
  const ahead = { channel: community, key: 'review-1', since: Date.now() + 5 * 60_000 };
  expect(await at.desk.findCard(ahead)).toEqual({ found: messageId });
  expect(await at.desk.findCard({ channel: 'C404', key: 'review-1', since })).toEqual({ unknown: true });
});

test('nobody is notified by a card, whatever the comment says', async () => {
  const text = `<!channel> <!here> <@${tom}> <!subteam^${approvers}> @channel tom`;
  const card = aCard({ comment: { text, author: { name: text }, place: { title: text } } });
  await at.desk.draw(card, { channel: community, key: 'k' });
  expect(at.slack.messages(community)[0]?.shown.at(-1)?.notified.pings).toEqual([]);
});

test('a message or channel that is gone is lost; other trouble is not', async () => {
  const draw = (channel: string, messageId?: string) =>
    at.desk.draw(aCard(), { channel, key: 'k', ...(messageId && { messageId }) });
  expect(await draw('C404')).toEqual({ drawn: false, detail: 'channel_not_found', lost: true });
  expect(await draw(community, '1.000001')).toEqual({
    drawn: false,
    detail: 'message_not_found',
    lost: true,
  });
  at.slack.removeBot(community);
  expect(await draw(community)).toEqual({ drawn: false, detail: 'not_in_channel' });
  at.slack.archive(community);
  expect(await draw(community)).toEqual({ drawn: false, detail: 'is_archived', lost: true });
});

test('after a rate limit it says when to try again, and does not try by itself', async () => {
  const desk = slackDesk({
    ...at.web,
    postMessage: () => Promise.resolve({ ok: false, error: 'ratelimited', retryAt: noon + 6000 }),
  });
  expect(await desk.draw(aCard(), { channel: community, key: 'k' })).toEqual({
    drawn: false,
    detail: 'ratelimited',
    retryAt: noon + 6000,
  });
});

test('a line in the thread calls the people it names and nobody else', async () => {
  const messageId = await at.drawn();
  await at.desk.tellThread(
    { channel: community, messageId },
    `Escalated to <@${tom}> and <@&${approvers}>: <!channel> *look* <https://evil.example|here>`,
  );
  const line = at.slack.messages(community).at(-1);
  expect(line?.threadTs).toBe(messageId);
  expect(JSON.stringify(line?.blocks)).toContain(`"user_id":"${tom}"`);
  expect(JSON.stringify(line?.blocks)).not.toContain('broadcast');
  expect(line?.shown.at(-1)?.notified.pings).not.toContain('@channel');
});
