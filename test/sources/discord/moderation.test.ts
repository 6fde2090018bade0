import { onTestFinished, expect, test } from 'vitest';
import type { ModerationNews } from '../../../src/app/ports/moderation.ts';
import { createLines } from '../../../src/compose/lines.ts';
import { testContext } from '../../support/source-context.ts';
import { until } from '../../support/until.ts';
import { atDiscord, signal } from './support.ts';

/** A moderated server, heard over the real discord.js client. */
const moderated = async (settings: Record<string, unknown> = {}) => {
  const { world, log } = testContext();
  const lines = createLines({ world, log });
  onTestFinished(() => lines.close());
  const moderation = { channel: '1'.repeat(18), ...settings };
  const at = await atDiscord({ moderation }, { context: { line: lines.line } });
  const news: ModerationNews[] = [];
  at.source.moderation?.watch?.((one) => void news.push(one), signal);
  await until('a session', () => at.place.gateway.counts.identified === 1);
  return { ...at, news, state: at.place.state };
};

test('arrivals are told where the team asked for it, and only of this server', async () => {
  const { news, state } = await moderated({ watchJoins: true });
  state.tell('GUILD_MEMBER_ADD', { guild_id: '5' });
  state.tell('GUILD_MEMBER_ADD', { guild_id: state.guildId });
  await until('an arrival', () => news.length > 0);
  expect(news.map((one) => one.news)).toEqual(['joined']);
});

test('without the intent Discord tells of no arrivals, and of what AutoMod caught all the same', async () => {
  const { news, state, place } = await moderated();
  const max = state.user('Max');
  place.moderation.role('bot', 10);
  place.moderation.rules.push({
    id: '77',
    creator_id: '1',
    name: 'Slurs',
    trigger_type: 1,
    trigger_metadata: { keyword_filter: ['x'] },
  });
  state.everyone |= 1n << 5n;
  state.tell('GUILD_MEMBER_ADD', { guild_id: state.guildId });
  const caught = { guild_id: state.guildId, rule_id: '77', user_id: max.id, channel_id: place.channel.id };
  state.tell('AUTO_MODERATION_ACTION_EXECUTION', { ...caught, content: 'x y', matched_keyword: 'x' });
  await until('what was caught', () => news.length > 0);
  expect(news).toEqual([
    expect.objectContaining({
      news: 'automod',
      rule: 'Slurs',
      member: { id: max.id, name: 'Max' },
      text: 'x y',
      matched: 'x',
    }),
  ]);
});

test('what is read at the place is told as it was said', async () => {
  const at = await moderated();
  at.state.say({ channel: at.place.channel.id, author: at.state.user('Max'), content: 'Free nitro' });
  await until('what was said', async () => {
    await at.source.poll?.({ cursor: undefined, since: Date.now() - 60_000 }, signal);
    return at.news.length > 0;
  });
  expect(at.news[0]).toMatchObject({
    news: 'said',
    messages: [{ text: 'Free nitro', channel: at.place.channel.id }],
  });
});
