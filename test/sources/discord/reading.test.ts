import { describe, expect, test } from 'vitest';
import { snowflakeAt } from '../../../src/sources/discord/snowflake.ts';
import { kinds } from '../../support/discord/state.ts';
import { atDiscord, commentsIn, signal } from './support.ts';

const deny = (bits: bigint) => ({ type: 0, allow: '0', deny: String(bits) });
const VIEW = 1n << 10n;

describe('what becomes a comment', () => {
  test('a forum post with its thread; what stands in it answers the first message', async () => {
    const { place, news } = await atDiscord();
    const marie = place.state.user('Marie');
    const thread = place.post('Broken jar', marie, 'My jar came broken');
    place.state.say({ channel: thread.id, author: place.state.user('Tom'), content: 'Mine too' });
    const answer = place.state.say({
      channel: thread.id,
      author: place.teammate,
      content: 'We send new ones',
    });
    const events = await news();
    expect(commentsIn(events)).toMatchObject([
      { externalId: thread.id, text: 'My jar came broken', place: { id: thread.id, title: 'Broken jar' } },
      { text: 'Mine too', parent: { externalId: thread.id } },
    ]);
    expect(events.filter(({ kind }) => kind === 'own_reply')).toMatchObject([
      { externalId: answer.id, parentExternalId: thread.id, text: 'We send new ones' },
    ]);
  });

  test('a thread in a watched channel is read; other channels are not', async () => {
    const { place, news, said } = await atDiscord();
    const marie = place.state.user('Marie');
    const thread = place.state.channel('aside', kinds.publicThread, place.channel.id);
    const other = place.state.channel('elsewhere');
    place.state.say({ channel: thread.id, author: marie, content: 'in a thread' });
    place.state.say({ channel: other.id, author: marie, content: 'elsewhere' });
    expect(said(await news())).toEqual(['in a thread']);
  });

  test('with mentions: what calls the bot, anywhere on the server, and nothing else', async () => {
    const { place, news, said } = await atDiscord({ channels: [], mentions: true });
    const { state, channel } = place;
    const marie = state.user('Marie');
    state.say({ channel: channel.id, author: marie, content: 'just talk' });
    const mention = `<@${state.bot.id}> do you ship?`;
    state.say({ channel: channel.id, author: marie, content: mention, mentions: [state.bot.id] });
    expect(said(await news())).toEqual(['@aplomb do you ship?']);
  });

  test('bots, webhooks and the remarks of the team are no comments', async () => {
    const { place, news } = await atDiscord();
    const { state, channel } = place;
    const bot = { ...state.user('other-bot'), bot: true };
    state.say({ channel: channel.id, author: bot, content: 'beep' });
    state.say({ channel: channel.id, author: state.user('hook'), content: 'built', webhook: true });
    state.say({ channel: channel.id, author: place.teammate, content: 'Good morning everybody' });
    expect(await news()).toEqual([]);
  });

  test('whoever has a role of the team answers for the brand; roles are asked for once', async () => {
    const role = '123456789012345678';
    const { place, news, requests } = await atDiscord({ teamMembers: [], teamRoles: [role] });
    const { state, channel } = place;
    const marie = state.user('Marie');
    const lea = state.user('Lea', [role]);
    const question = state.say({ channel: channel.id, author: marie, content: 'Open on Monday?' });
    state.say({ channel: channel.id, author: lea, content: 'Yes', answers: question.id });
    expect((await news()).map(({ kind }) => kind)).toEqual(['comment', 'own_reply']);
    const before = requests('GET');
    state.say({ channel: channel.id, author: marie, content: 'Thanks' });
    state.say({ channel: channel.id, author: lea, content: 'A pleasure' });
    await news();
    expect(place.line.seen.slice(before).filter(({ path }) => path.includes('/members/'))).toEqual([]);
  });

  test('names stand where Discord has ids; what somebody sent along is named', async () => {
    const { place, news, said } = await atDiscord();
    const { state, channel } = place;
    const tom = state.user('Tom');
    const content = `<@${tom.id}> see <#${channel.id}> <:jar:1> <@&9> <t:1>`;
    state.say({ channel: channel.id, author: state.user('Marie'), content, mentions: [tom.id] });
    expect(said(await news())).toEqual(['@Tom see #general :jar: <@&9> <t:1>']);
  });
});

describe('nothing is missed', () => {
  test('after a gap every message of every channel is read, each once, also from a thread that closed meanwhile', async () => {
    const at = await atDiscord();
    const { place, news, said } = at;
    const { state, channel } = place;
    const marie = state.user('Marie');
    await news();
    at.restart();
    const wanted = Array.from({ length: 230 }, (_, n) => `message ${n}`);
    for (const content of wanted) state.say({ channel: channel.id, author: marie, content });
    place.post('Open', marie, 'in an open post');
    const closed = place.post('Closed', marie, 'in a closed post');
    closed.archivedAt = Date.now();
    at.pass(3_600_000);
    expect(said(await news()).toSorted()).toEqual(
      [...wanted, 'in an open post', 'in a closed post'].toSorted(),
    );
    expect(await news()).toEqual([]);
  });

  test('killed between two pages it goes on from the first', async () => {
    const at = await atDiscord();
    const { state, channel } = at.place;
    for (let n = 0; n < 150; n += 1)
      state.say({ channel: channel.id, author: state.user('Marie'), content: `m${n}` });
    const since = Date.now() - 60_000;
    const first = await at.source.poll?.({ cursor: undefined, since }, signal);
    expect(first).toMatchObject({ more: true });
    at.restart();
    const second = await at.source.poll?.({ cursor: first?.cursor, since }, signal);
    expect(at.said([...(first?.events ?? []), ...(second?.events ?? [])])).toHaveLength(150);
    const last = await at.source.poll?.({ cursor: second?.cursor, since }, signal);
    expect(last).toMatchObject({ events: [], more: false });
  });

  test('looking for changes that fails costs nothing that was read', async () => {
    const at = await atDiscord();
    const { place } = at;
    place.post('Jar', place.state.user('Marie'), 'Is it glass?');
    const since = Date.now() - 60_000;
    const first = await at.source.poll?.({ cursor: null, since }, signal);
    expect(at.said(first?.events ?? [])).toEqual(['Is it glass?']);
    for (let asked = 0; asked < 2; asked += 1) place.line.fail('GET', { kind: 'late', ms: 0 });
    place.line.fail('GET', { kind: 'status', status: 500 });
    await expect(at.source.poll?.({ cursor: first?.cursor, since }, signal)).rejects.toThrow(/500/);
  });

  test('channels that turn the bot away, however many, do not keep it from the others', async () => {
    const at = await atDiscord({ channels: [], mentions: true });
    const { state } = at.place;
    const marie = state.user('Marie');
    const call = { author: marie, content: 'hello', mentions: [state.bot.id] };
    for (let n = 0; n < 15; n += 1) {
      const hidden = state.channel(`hidden ${n}`);
      hidden.hidden = true;
      state.say({ ...call, channel: hidden.id });
    }
    const open = state.channel('open');
    state.say({ ...call, channel: open.id, content: 'from the last one' });
    expect(at.said(await at.news())).toEqual(['from the last one']);
    const before = at.requests('GET');
    await at.news();
    expect(at.requests('GET') - before).toBeLessThan(5);
  });

  test('a channel that was closed to the bot is read on from there once it is open again', async () => {
    const { place, news, said, restart } = await atDiscord();
    const { state, channel, forum } = place;
    const marie = state.user('Marie');
    channel.permission_overwrites.push({ id: state.guildId, ...deny(VIEW) });
    state.say({ channel: channel.id, author: marie, content: 'while it was closed' });
    const thread = place.post('Other', marie, 'still open');
    // Much later, so that everything before counts as read wherever it could be read.
    const id = snowflakeAt(Date.now() + 3_600_000);
    state.say({ channel: thread.id, author: marie, content: 'an hour later', id });
    expect(said(await news())).toEqual(['still open', 'an hour later']);
    channel.permission_overwrites.splice(0);
    expect(forum.permission_overwrites).toEqual([]);
    restart();
    expect(said(await news())).toEqual(['while it was closed']);
  });

  test('a backfill stops at the moment of connecting, in portions', async () => {
    const { place, source, said } = await atDiscord();
    const { state, channel } = place;
    const marie = state.user('Marie');
    for (let n = 0; n < 5; n += 1) state.say({ channel: channel.id, author: marie, content: `old ${n}` });
    const until = Date.now() + 1;
    await new Promise((resolve) => setTimeout(resolve, 5));
    state.say({ channel: channel.id, author: marie, content: 'new' });
    const from = { since: until - 60_000, until, limit: 3 };
    const first = await source.poll?.({ ...from, cursor: null }, signal);
    const second = await source.poll?.({ ...from, cursor: first?.cursor }, signal);
    expect(said(first?.events ?? [])).toEqual(['old 0', 'old 1', 'old 2']);
    expect(said(second?.events ?? [])).toEqual(['old 3', 'old 4']);
    expect([first?.more, second?.more]).toEqual([true, false]);
  });

  test('messages without their words stop the reading until the intent is on; then all are there', async () => {
    const { place, news, said } = await atDiscord();
    const { state, channel } = place;
    state.contentIntent = false;
    state.say({ channel: channel.id, author: state.user('Marie'), content: 'Do you ship?' });
    await expect(news()).rejects.toThrow(/Message Content Intent/);
    state.contentIntent = true;
    expect(said(await news())).toEqual(['Do you ship?']);
  });

  test('a channel that is deleted takes its comments with it', async () => {
    const { place, news } = await atDiscord();
    const { state } = place;
    const thread = place.post('Soon gone', state.user('Marie'), 'A question');
    await news();
    state.channels.delete(thread.id);
    expect(await news()).toMatchObject([{ kind: 'gone', externalId: thread.id }]);
  });
});
