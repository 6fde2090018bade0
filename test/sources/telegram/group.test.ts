import { expect, onTestFinished, test } from 'vitest';
import type { SourceEvent } from '../../../src/core/comment.ts';
import { telegram } from '../../../src/sources/telegram.ts';
import { GROUP, startFakeTelegram, TEAM_MEMBER } from '../../support/places/telegram.ts';
import type { FakeTelegramOptions } from '../../support/places/telegram.ts';
import { testContext } from '../../support/source-context.ts';
import { until } from '../../support/until.ts';

const signal = new AbortController().signal;
const MINUTE = 60_000;
const channel = { id: -1_009, type: 'channel', title: 'Maison Noisette', username: 'maison' };
const telegramItself = { id: 777_000, is_bot: false, first_name: 'Telegram' };
const anonymousAdmin = {
  id: 1_087_968_824,
  is_bot: true,
  first_name: 'Group',
  username: 'GroupAnonymousBot',
};

const make = async (options: FakeTelegramOptions = {}, config: object = {}) => {
  const place = await startFakeTelegram(options);
  onTestFinished(() => place.close());
  const context = testContext();
  const source = telegram.create({ ...place.config, ...config }, context);
  let cursor: unknown = null;
  const news = async (): Promise<SourceEvent[]> => {
    const page = await source.poll?.({ cursor, since: Date.now() - 10 * MINUTE }, signal);
    cursor = page?.cursor;
    return page?.events ?? [];
  };
  return { place, source, news, lines: context.lines };
};
const order = (messageId: number, text = 'Oui') => ({
  deliveryId: 'd',
  parent: { externalId: `${GROUP.id}:${messageId}` },
  text,
  frozenAt: Date.now(),
});

test('a comment under a post of the channel stands in its name; an answer by the channel is an answer', async () => {
  const { place, news } = await make({}, { teamMembers: ['@Maison'] });
  const post = place.insert({
    from: telegramItself,
    senderChat: channel,
    automaticForward: true,
    text: 'Notre nouvelle gamme',
  });
  const asked = place.insert({ text: 'Sans arachides ?', replyTo: post.id });
  const answer = place.insert({
    from: { id: 136_817_688, is_bot: true, first_name: 'Channel', username: 'Channel_Bot' },
    senderChat: channel,
    text: 'Oui.',
    replyTo: asked.id,
  });
  const events = await news();
  expect(events).toMatchObject([
    {
      kind: 'comment',
      comment: {
        text: 'Sans arachides ?',
        place: {
          title: 'Notre nouvelle gamme',
          url: `https://t.me/${GROUP.username}/${post.id}`,
        },
      },
    },
    {
      kind: 'own_reply',
      externalId: `${GROUP.id}:${answer.id}`,
      parentExternalId: `${GROUP.id}:${asked.id}`,
    },
  ]);
  expect(events[0]).not.toHaveProperty('comment.parent');
});

test('who writes as the group itself answers for the brand; other bots and pictures without a word are nothing', async () => {
  const { place, news } = await make();
  const asked = place.insert({ text: 'Ouvert ?' });
  place.insert({ from: anonymousAdmin, senderChat: GROUP, text: 'Oui.', replyTo: asked.id });
  place.insert({ from: { id: 5, is_bot: true, first_name: 'Météo' }, text: 'Il pleut.' });
  place.insert({ from: { id: TEAM_MEMBER, is_bot: false, first_name: 'Ana' }, text: 'Bonjour à tous' });
  place.insert({ text: '', topic: 'Livraison' });
  expect((await news()).map(({ kind }) => kind)).toEqual(['comment', 'own_reply']);
});

test('somebody who writes as a channel is called as it; a caption is what was said; a topic is the title', async () => {
  const { place, news } = await make();
  const topic = place.insert({ topic: 'Livraison' });
  place.insert({
    senderChat: { id: -1_007, type: 'channel', title: 'Zoé cuisine', username: 'zoe' },
    caption: 'Reçu ce matin',
    replyTo: topic.id,
  });
  expect(await news()).toMatchObject([
    {
      comment: {
        author: { id: '-1007', name: 'Zoé cuisine', url: 'https://t.me/zoe' },
        text: 'Reçu ce matin',
        place: { title: 'Livraison' },
      },
    },
  ]);
});

test('groups without a name have links for members; other groups are not read', async () => {
  const { place, news } = await make({}, { chats: ['-1005555555555'] });
  const hidden = { id: -1_005_555_555_555, type: 'supergroup', title: 'Clients' };
  const inside = place.insert({ chat: hidden, text: 'Ici' });
  place.insert({ text: 'Ailleurs' });
  place.insert({ chat: { id: 99, type: 'private', title: '' }, text: 'En privé' });
  expect(await news()).toMatchObject([{ comment: { url: `https://t.me/c/5555555555/${inside.id}` } }]);
});

test('what was first said never takes the place of an edit, whichever comes first', async () => {
  const { place, news } = await make();
  const row = place.insert({ text: 'Avant' });
  await place.edit(`${GROUP.id}:${row.id}`, 'Après');
  expect(await news()).toMatchObject([
    { kind: 'comment', original: true, comment: { text: 'Avant' } },
    { kind: 'comment', comment: { text: 'Après' } },
  ]);
});

test('an update that cannot be read is said in the log, and gone on from; a group that moved too', async () => {
  const { place, news, lines } = await make();
  place.tell({ message: { message_id: 'seven', text: 'secret words' } });
  place.tell({ message: 7 });
  place.tell({
    message: { message_id: 1, date: 1, chat: GROUP, migrate_to_chat_id: -100_777, text: undefined },
  });
  const row = place.insert({ text: 'Entendu' });
  expect(await news()).toMatchObject([{ comment: { externalId: `${GROUP.id}:${row.id}` } }]);
  expect(await news()).toEqual([]);
  expect(lines).toEqual([
    expect.stringMatching(/^source\.entry_unreadable .*"where":"message\./),
    expect.stringMatching(/^source\.entry_unreadable .*"where":"message"/),
    `telegram.group_moved {"source":"blog","from":${GROUP.id},"to":-100777}`,
  ]);
});

test('a question waits at Telegram until something happens', async () => {
  const { place, news } = await make({}, { waitSeconds: 15 });
  const heard = news();
  await until('the question', () => place.line.seen.length === 1);
  place.insert({ text: 'Enfin' });
  expect(await heard).toMatchObject([{ comment: { text: 'Enfin' } }]);
});

test('nothing stands where what was answered is gone, and nowhere else either', async () => {
  const { place, source } = await make();
  const row = place.insert({ text: 'Bientôt partie' });
  await place.remove(`${GROUP.id}:${row.id}`);
  const before = place.rows.length;
  expect(await source.reply(order(row.id), signal)).toMatchObject({ code: 'parent_gone' });
  expect(await source.reply({ ...order(1), parent: { externalId: 'x' } }, signal)).toMatchObject({
    code: 'parent_gone',
  });
  expect(place.rows).toHaveLength(before);
});

test('the twenty-first message in a minute waits as long as Telegram says', async () => {
  const { place, source } = await make({ perMinute: 1 });
  const row = place.insert({ text: 'Deux fois' });
  expect(await source.reply(order(row.id), signal)).toMatchObject({ outcome: 'posted' });
  const before = Date.now();
  expect(await source.reply(order(row.id, 'Encore'), signal)).toMatchObject({
    outcome: 'not_sent',
    retryAt: expect.toSatisfy((at) => typeof at === 'number' && at >= before + 30_000),
  });
});

test('who may not write there is told so, before anything is sent', async () => {
  for (const status of ['restricted', 'left'] as const) {
    const { place, source } = await make({ status });
    const row = place.insert({ text: 'Bonjour' });
    const code = status === 'left' ? 'no_permission' : 'replies_closed';
    expect(await source.reply(order(row.id), signal)).toMatchObject({ outcome: 'refused', code });
    expect(place.line.seen.filter(({ method }) => method === 'POST')).toEqual([]);
    expect((await source.check(signal)).filter(({ ok }) => !ok)).toMatchObject([
      { says: 'telegram_no_chat', fix: 'telegram_no_chat' },
    ]);
  }
});

test('check tells of the privacy mode, which an administrator is free of', async () => {
  const { place, source, news } = await make({ privacy: true });
  place.insert({ text: 'Personne ne m’entend' });
  expect(await news()).toEqual([]);
  expect((await source.check(signal)).at(-1)).toMatchObject({
    ok: false,
    says: 'telegram_privacy',
    fix: 'telegram_privacy',
  });
  const admin = await make({ privacy: true, status: 'administrator' });
  expect((await admin.source.check(signal)).at(-1)).toMatchObject({ ok: true, says: 'telegram_chat' });
});

test('a webhook in the way of questions, or missing where there should be one: check says what to do', async () => {
  const { place, source } = await make();
  place.setWebhook('https://elsewhere.example/hook');
  expect(await source.check(signal)).toMatchObject([
    { says: 'telegram_bot' },
    { ok: false, says: 'telegram_other_webhook', fix: 'telegram_other_webhook' },
    { says: 'telegram_chat' },
  ]);
  await expect(source.poll?.({ cursor: null, since: 0 }, signal)).rejects.toMatchObject({
    message: expect.stringContaining('webhook is active'),
  });
  const told = await make({ webhook: true });
  expect((await told.source.check(signal))[1]).toMatchObject({ ok: true, says: 'telegram_webhook' });
  told.place.setWebhook('');
  expect((await told.source.check(signal))[1]).toMatchObject({ ok: false, says: 'telegram_no_webhook' });
});

test('the token stands in no sentence, although it stands in every address', async () => {
  const { place, source } = await make();
  const token = String(place.config['token']);
  const location = `https://other.example/bot${token}/getUpdates`;
  place.line.fail('GET', { kind: 'status', status: 301, headers: { location } });
  const error: unknown = await source
    .poll?.({ cursor: null, since: 0 }, signal)
    .catch((thrown: unknown) => thrown);
  expect(String(error)).toContain('https://other.example/bot…/getUpdates');
  expect(String(error)).not.toContain(token);
});

test('check names the rights the bot lacks, and what it asks without them is refused in words', async () => {
  const { place, source } = await make({
    rights: { can_delete_messages: false, can_restrict_members: true },
  });
  expect(await source.check(signal)).toContainEqual(
    expect.objectContaining({
      ok: true,
      says: 'not_a_moderator',
      values: expect.objectContaining({ right: 'can_delete_messages' }),
    }),
  );
  const { id } = place.insert({ text: 'Nul' });
  const comment = { externalId: `${GROUP.id}:${id}`, authorId: '99' };
  expect(await source.moderate?.({ mod: 'delete', comment }, signal)).toMatchObject({
    ok: false,
    away: false,
  });
  expect(place.rows.some((row) => row.id === id)).toBe(true);
});

test('a channel that writes in the group can be banned, not kept from writing; after 48 hours a message stays', async () => {
  const { place, source } = await make();
  const said = place.insert({ senderChat: channel, text: 'Nul' });
  const comment = { externalId: `${GROUP.id}:${said.id}`, authorId: String(channel.id) };
  expect(await source.moderate?.({ mod: 'suspend', comment }, signal)).toMatchObject({ code: 'not_here' });
  expect(await source.moderate?.({ mod: 'ban', comment }, signal)).toEqual({ ok: true });
  expect(place.rows).not.toContain(said);
  const old = place.insert({ text: 'Vieux', at: Date.now() - 49 * 60 * MINUTE });
  const remove = { mod: 'delete' as const, comment: { externalId: `${GROUP.id}:${old.id}` } };
  expect(await source.moderate?.(remove, signal)).toMatchObject({ ok: false, code: 'place_refused' });
});
