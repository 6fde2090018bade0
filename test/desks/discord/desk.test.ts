import { onTestFinished, expect, test } from 'vitest';
import { discordDesk } from '../../../src/desks/discord/desk.ts';
import { createDiscordWeb } from '../../../src/desks/discord/transport/web.ts';
import { aCard } from '../../support/cards.ts';
import { writtenIn } from '../../support/discord/components.ts';
import { startFakeDiscord } from '../../support/discord/place.ts';

/** The desk over the real discord.js, before the strict stand-in. */
const atWork = async () => {
  const place = await startFakeDiscord();
  onTestFinished(() => place.close());
  const web = createDiscordWeb({
    token: place.token,
    apiUrl: `${place.line.url}/api`,
    world: { now: Date.now },
  });
  const moderators = place.state.channel('moderators');
  const standing = () => place.state.messages.filter(({ channel_id }) => channel_id === moderators.id);
  return { place, state: place.state, desk: discordDesk(web), channel: moderators.id, standing };
};
const since = Date.now() - 60_000;

test('a card is posted, changed where it stands, and found again by its key alone', async () => {
  const { desk, channel, standing, state } = await atWork();
  const at = { channel, key: 'review-1/channel' };
  expect(await desk.findCard({ ...at, since })).toEqual({ absent: true });
  const drawn = await desk.draw(aCard(), at);
  const [message] = standing();
  expect(drawn).toEqual({ drawn: true, messageId: message?.id });
  for (let n = 0; n < 120; n += 1) state.say({ channel, author: state.user('Ana'), content: `talk ${n}` });
  expect(await desk.findCard({ ...at, since })).toEqual({ found: message?.id });
  expect(await desk.findCard({ channel, key: 'review-2/channel', since })).toEqual({ absent: true });
  const card = aCard({ version: 4, review: { state: 'dismissed', version: 4 } });
  expect(await desk.draw(card, { ...at, messageId: message?.id ?? '' })).toEqual(drawn);
  expect(standing()).toHaveLength(121);
  expect(writtenIn(message?.components)).toContain('left without a reply');
});

test('somebody else cannot pass a message off as a card', async () => {
  const { desk, channel, state } = await atWork();
  const at = { channel, key: 'review-1/channel' };
  await desk.draw(aCard(), at);
  const [card] = state.messages;
  if (!card) throw new Error('no card');
  card.author = state.user('Mallory');
  expect(await desk.findCard({ ...at, since })).toEqual({ absent: true });
});

test('the same drawing sent twice stands once', async () => {
  const { desk, channel, standing } = await atWork();
  const at = { channel, key: 'review-1/channel' };
  const first = await desk.draw(aCard(), at);
  expect(await desk.draw(aCard(), at)).toEqual(first);
  expect(standing()).toHaveLength(1);
});

test('what is gone for good is lost; what passes says when to come back; each is one request', async () => {
  const { desk, channel, place, state } = await atWork();
  const at = { channel, key: 'k' };
  expect(await desk.draw(aCard(), { ...at, messageId: '123' })).toMatchObject({ drawn: false, lost: true });
  state.channels.delete(channel);
  expect(await desk.draw(aCard(), at)).toMatchObject({ drawn: false, detail: '10003', lost: true });
  const before = place.line.seen.length;
  place.line.fail('POST', { kind: 'status', status: 502 });
  expect(await desk.draw(aCard(), at)).toMatchObject({ drawn: false, detail: 'server_error' });
  place.line.fail('POST', { kind: 'reset' });
  expect(await desk.draw(aCard(), at)).toMatchObject({ drawn: false, detail: 'unreachable' });
  place.line.fail('POST', {
    kind: 'status',
    status: 429,
    type: 'application/json',
    headers: { 'retry-after': '3', 'x-ratelimit-scope': 'user' },
    body: JSON.stringify({ message: 'slow', retry_after: 3, global: false }),
  });
  expect(await desk.draw(aCard(), at)).toMatchObject({ detail: 'rate_limited', retryAt: expect.any(Number) });
  expect(place.line.seen.length - before).toBe(3);
});

test('a call in the thread of a card calls whom it names and nobody else; said twice it stands once', async () => {
  const { desk, channel, state } = await atWork();
  const drawn = await desk.draw(aCard(), { channel, key: 'k' });
  const messageId = drawn.drawn ? drawn.messageId : '';
  const text = '#128 was escalated: <@42> <@&43> @everyone **now** https://evil.example';
  for (let n = 0; n < 2; n += 1)
    expect(await desk.tellThread({ channel, messageId }, text)).toEqual({ told: true });
  const thread = state.channels.get(messageId);
  expect(thread).toMatchObject({ name: '#128', parent_id: channel });
  const said = state.messages.filter(({ channel_id }) => channel_id === messageId);
  expect(said.map(({ content }) => content)).toEqual([
    String.raw`#128 was escalated: <@42> <@&43> \@everyone \*\*now\*\* https\://evil.example`,
  ]);
});
