import { expect, test } from 'vitest';
import { snowflakeAt } from '../../../src/sources/discord/snowflake.ts';
import { displayed } from '../../support/discord/markup.ts';
import { atDiscord, signal } from './support.ts';

const SEND = 1n << 11n;

test('a reply calls nobody, unfolds nothing and is known again by a nonce of its delivery', async () => {
  const { place, reply } = await atDiscord();
  const question = place.state.say({
    channel: place.channel.id,
    author: place.state.user('Marie'),
    content: '?',
  });
  const id = '019ab2f0-7c3e-7000-8000-000000000001';
  const first = await reply(question, 'Yes, @everyone: https://a.example/b_c_d', id);
  const again = await reply(question, 'Yes, @everyone: https://a.example/b_c_d', id);
  expect(again).toEqual(first);
  const [made, ...others] = place.state.messages.filter(({ author }) => author === place.state.bot);
  expect(others).toEqual([]);
  expect(made).toMatchObject({
    content: String.raw`Yes, \@everyone: https://a.example/b_c_d`,
    nonce: expect.stringMatching(/^[\w-]{25}$/),
    flags: 4,
    answers: question.id,
  });
});

test.each([
  ['two thousand characters, each of two units', '🥜'.repeat(2_000), { outcome: 'posted' }],
  ['one more', '🥜'.repeat(2_001), { outcome: 'refused', code: 'too_long' }],
  ['too long with what keeps its signs plain', '*'.repeat(1_001), { outcome: 'refused', code: 'too_long' }],
])('length is counted as Discord counts: %s', async (_, text, outcome) => {
  const { place, reply, requests } = await atDiscord();
  const question = place.state.say({
    channel: place.channel.id,
    author: place.state.user('Marie'),
    content: '?',
  });
  expect(await reply(question, text)).toMatchObject(outcome);
  expect(requests('POST')).toBe(outcome.outcome === 'posted' ? 1 : 0);
});

test('markup of any kind is shown, not obeyed', async () => {
  const { place, reply } = await atDiscord();
  const question = place.state.say({
    channel: place.channel.id,
    author: place.state.user('Marie'),
    content: '?',
  });
  const text = [
    '# big',
    '-# small',
    '> quoted',
    '- one',
    '1. first',
    '**bold** _it_ ~~gone~~ ||secret|| `code`',
    '[here](https://evil.example) <@1> <#2> <:x:3> <t:4> </cmd:5> :smile: @here',
    String.raw`back\slash \* c:\new`,
    'plain 3 * 4 = 12, 10:30, a-b',
  ].join('\n');
  await reply(question, text);
  const made = place.state.messages.at(-1);
  expect(displayed(made?.content ?? '')).toBe(text);
});

test('what cannot be done says why', async () => {
  const { place, reply } = await atDiscord();
  const { state, channel } = place;
  const marie = state.user('Marie');
  const question = state.say({ channel: channel.id, author: marie, content: '?' });
  const thread = place.post('Locked', marie, 'A question');
  thread.locked = true;
  const first = state.find(thread.id) ?? question;
  expect(await reply(first, 'Yes')).toMatchObject({ outcome: 'refused', code: 'replies_closed' });
  channel.permission_overwrites.push({ id: state.guildId, type: 0, allow: '0', deny: String(SEND) });
  expect(await reply(question, 'Yes')).toMatchObject({ outcome: 'refused', code: 'no_permission' });
  state.channels.delete(channel.id);
  expect(await reply(question, 'Yes')).toMatchObject({ outcome: 'refused', code: 'parent_gone' });
});

test('a full bucket is not knocked at: the sixth waits without a request, as the headers of the fifth said', async () => {
  const { place, reply, requests } = await atDiscord({}, { rates: true });
  const question = place.state.say({
    channel: place.channel.id,
    author: place.state.user('Marie'),
    content: '?',
  });
  for (let n = 1; n <= 5; n += 1)
    expect(await reply(question, `Answer ${n}`, `d${n}`)).toMatchObject({ outcome: 'posted' });
  const sixth = await reply(question, 'Answer 6', 'd6');
  expect(sixth).toMatchObject({ outcome: 'not_sent', retryAt: expect.any(Number) });
  expect(requests('POST')).toBe(5);
});

test('of a hundred thousand refusals Discord would see a tenth of what it bans for', async () => {
  const { place, reply, requests } = await atDiscord();
  const question = place.state.say({
    channel: place.channel.id,
    author: place.state.user('Marie'),
    content: '?',
  });
  place.channel.permission_overwrites.push({
    id: place.state.guildId,
    type: 0,
    allow: '0',
    deny: String(SEND),
  });
  const outcomes = new Set<string>();
  for (let n = 0; n < 1_050; n += 1) outcomes.add((await reply(question, 'Yes', `d${n}`)).outcome);
  expect(requests('POST')).toBe(1_000);
  expect([...outcomes]).toEqual(['refused', 'not_sent']);
});

test('an answer of the team in a forum post counts as one, though it names no message', async () => {
  const { place, source, news } = await atDiscord();
  const thread = place.post('Jar', place.state.user('Marie'), 'Is it glass?');
  await news();
  const parent = { externalId: thread.id, placeId: thread.id, contentText: 'Is it glass?', since: 0 };
  expect(await source.reread(parent, signal)).toEqual({ ground: 'same' });
  place.state.say({ channel: thread.id, author: place.teammate, content: 'It is' });
  expect(await source.reread(parent, signal)).toMatchObject({ ground: 'answered', text: 'It is' });
});

test('a name that changed is no edit', async () => {
  const { place, source, news } = await atDiscord();
  const { state, channel } = place;
  const tom = state.user('Tom');
  const content = `<@${tom.id}> in <#${channel.id}>, is it glass?`;
  const asked = state.say({ channel: channel.id, author: state.user('Marie'), content, mentions: [tom.id] });
  await news();
  tom.global_name = 'Thomas';
  channel.name = 'agora';
  const parent = { externalId: asked.id, placeId: channel.id, since: 0 };
  const kept = '@Tom in #general, is it glass?';
  expect(await source.reread({ ...parent, contentText: kept }, signal)).toEqual({ ground: 'same' });
  state.edit(asked.id, `<@${tom.id}> in <#${channel.id}>, is it steel?`);
  expect(await source.reread({ ...parent, contentText: kept }, signal)).toMatchObject({ ground: 'edited' });
});

test('an answer is looked for where it can be, not through everything that was said since the comment', async () => {
  const { place, source, requests } = await atDiscord();
  const { state, channel } = place;
  const hourAgo = Date.now() - 3_600_000;
  const marie = state.user('Marie');
  const old = (n: number): string => String(BigInt(snowflakeAt(hourAgo)) + BigInt(n));
  const asked = state.say({ channel: channel.id, author: marie, content: '?', id: old(0) });
  for (let n = 1; n <= 1_200; n += 1)
    state.say({ channel: channel.id, author: marie, content: 'talk', id: old(n) });
  const parent = { externalId: asked.id, placeId: channel.id };
  const before = requests('GET');
  const ground = { ...parent, contentText: '?', since: 0 };
  expect(await source.reread(ground, signal)).toEqual({ ground: 'same' });
  // Who we are, the message, and no more than three pages: it has ten seconds.
  expect(requests('GET') - before).toBe(5);
  const order = { deliveryId: 'd', parent, text: 'Yes', since: Date.now() - 1_000 };
  expect(await source.findOwnReply(order, signal)).toEqual({ state: 'absent' });
  expect(await source.findOwnReply({ ...order, since: hourAgo }, signal)).toEqual({ state: 'unknown' });
});

test('another answer of ours since then may be this one, altered on the way: nobody but a person can tell', async () => {
  const { place, source, reply } = await atDiscord();
  const { state, channel } = place;
  const asked = state.say({ channel: channel.id, author: state.user('Marie'), content: '?' });
  await reply(asked, 'Yes, we do');
  const parent = { externalId: asked.id, placeId: channel.id };
  const order = { deliveryId: 'd2', parent, text: 'Something else', since: Date.now() - 1_000 };
  expect(await source.findOwnReply(order, signal)).toEqual({ state: 'unknown' });
  expect(await source.findOwnReply({ ...order, since: Date.now() + 1_000 }, signal)).toEqual({
    state: 'absent',
  });
});
