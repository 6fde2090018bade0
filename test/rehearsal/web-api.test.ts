import { ErrorCode, WebClient } from '@slack/web-api';
import { afterEach, expect, test } from 'vitest';
import { sampleIds } from '../../src/rehearsal/slack/sample-workspace.ts';
import {
  startSlackStandIn,
  type SlackStandIn,
  type SlackStandInOptions,
} from '../../src/rehearsal/slack/stand-in.ts';
import { quiet, sampleApp } from './bolt.ts';

const { ana, tom, lea, community, general, bot, approvers } = sampleIds;
const open: SlackStandIn[] = [];
afterEach(async () => {
  for (const slack of open.splice(0)) await slack.close();
});
const start = async (options: SlackStandInOptions = {}) => {
  const slack = await startSlackStandIn({ app: sampleApp, rates: { postBurst: 100 }, ...options });
  open.push(slack);
  const clientWith = (token: string, timeout = 5000) =>
    new WebClient(token, {
      slackApiUrl: slack.apiUrl,
      retryConfig: { retries: 0 },
      timeout,
      rejectRateLimitedCalls: true,
      logger: quiet,
    });
  return { slack, clientWith, client: clientWith(slack.botToken) };
};
const refused = (error: string) => ({ data: { ok: false, error } });

test('tokens: none, garbled, of the other kind', async () => {
  const { slack, clientWith } = await start();
  await expect(clientWith('xoxb-garbled').auth.test()).rejects.toMatchObject(refused('invalid_auth'));
  await expect(clientWith('').auth.test()).rejects.toMatchObject(refused('not_authed'));
  await expect(clientWith(slack.botToken).apps.connections.open({})).rejects.toMatchObject(
    refused('not_allowed_token_type'),
  );
  await expect(clientWith(slack.appToken).users.list({})).rejects.toMatchObject(
    refused('not_allowed_token_type'),
  );
  await expect(clientWith(slack.botToken).apiCall('chat.shout')).rejects.toMatchObject(
    refused('unknown_method'),
  );
  expect(await clientWith(slack.botToken).auth.test()).toMatchObject({ ok: true, user_id: bot });
});

test('a missing scope is named, with what there is', async () => {
  const { client } = await start({ app: { ...sampleApp, scopes: ['chat:write', 'channels:read'] } });
  await expect(client.users.info({ user: ana })).rejects.toMatchObject({
    data: { error: 'missing_scope', needed: 'users:read', provided: 'chat:write,channels:read' },
  });
  await expect(client.conversations.history({ channel: community })).rejects.toMatchObject({
    data: { needed: 'channels:history' },
  });
  const { response_metadata: met } = await client.chat.postMessage({ channel: community, text: 'x' });
  expect(met).toMatchObject({ scopes: ['chat:write', 'channels:read'], acceptedScopes: ['chat:write'] });
});

test('channels: unknown, archived, not a member, joined', async () => {
  const { slack, client } = await start();
  const post = (channel: string) => client.chat.postMessage({ channel, text: 'x' });
  await expect(post('C0NOWHERE')).rejects.toMatchObject(refused('channel_not_found'));
  slack.archive(general);
  await expect(post(general)).rejects.toMatchObject(refused('is_archived'));
  slack.removeBot(community);
  await expect(post(community)).rejects.toMatchObject(refused('not_in_channel'));
  expect((await client.conversations.info({ channel: community })).channel?.is_member).toBe(false);
  await client.conversations.join({ channel: community });
  expect((await post(community)).ok).toBe(true);
  const { channels } = await client.conversations.list({ exclude_archived: true });
  expect(channels?.map((each) => each.name)).toEqual(['community']);
});

test('people: locale only when asked for, groups, e-mail', async () => {
  const { client } = await start();
  expect((await client.users.info({ user: lea })).user?.locale).toBeUndefined();
  const { user } = await client.users.info({ user: lea, include_locale: true });
  expect(user).toMatchObject({
    locale: 'fr-FR',
    tz: 'Europe/Paris',
    tz_offset: expect.any(Number),
    name: 'lea',
  });
  const found = await client.users.lookupByEmail({ email: 'tom@maison-noisette.example' });
  expect(found.user?.id).toBe(tom);
  expect((await client.usergroups.users.list({ usergroup: approvers })).users).toEqual([ana, tom]);
  expect((await client.bots.info({ bot: 'B0APLOMB01' })).bot?.user_id).toBe(bot);
});

test('a thread with its metadata, read back after a crash', async () => {
  const { client } = await start();
  const metadata = { event_type: 'card', event_payload: { key: 'k-7' } };
  const { ts = '' } = await client.chat.postMessage({ channel: community, text: 'card', metadata });
  await client.chat.postMessage({ channel: community, text: 'cause', thread_ts: ts });
  const bare = await client.conversations.history({ channel: community });
  expect(bare.messages?.map((each) => [each.text, each.metadata, each.reply_count])).toEqual([
    ['card', undefined, 1],
  ]);
  const { messages } = await client.conversations.replies({
    channel: community,
    ts,
    include_all_metadata: true,
  });
  expect(messages?.map((each) => each.text)).toEqual(['card', 'cause']);
  expect(messages?.[0]?.metadata).toEqual(metadata);
  await expect(client.conversations.replies({ channel: community, ts: '1.2' })).rejects.toMatchObject(
    refused('thread_not_found'),
  );
});

test('history in pages', async () => {
  const { client } = await start();
  for (const text of ['a', 'b', 'c']) await client.chat.postMessage({ channel: community, text });
  const first = await client.conversations.history({ channel: community, limit: 2 });
  expect(first.messages?.map((each) => each.text)).toEqual(['c', 'b']);
  expect(first.has_more).toBe(true);
  const cursor = first.response_metadata?.next_cursor ?? '';
  const second = await client.conversations.history({ channel: community, limit: 2, cursor });
  expect(second.messages?.map((each) => each.text)).toEqual(['a']);
  expect(second.has_more).toBe(false);
});

test('updates: own messages only; text alone takes the blocks away', async () => {
  const { slack, client } = await start();
  const blocks = [{ type: 'divider' }];
  const { ts = '' } = await client.chat.postMessage({ channel: community, text: 'a', blocks });
  const theirs = slack.postAs(ana, community, 'mine').ts;
  await expect(client.chat.update({ channel: community, ts: theirs, text: 'b' })).rejects.toMatchObject(
    refused('cant_update_message'),
  );
  await expect(client.chat.delete({ channel: community, ts: theirs })).rejects.toMatchObject(
    refused('cant_delete_message'),
  );
  await expect(client.chat.update({ channel: community, ts: '1.2', text: 'b' })).rejects.toMatchObject(
    refused('message_not_found'),
  );
  const long = 'x'.repeat(4001);
  await expect(client.chat.update({ channel: community, ts, text: long })).rejects.toMatchObject(
    refused('msg_too_long'),
  );
  await client.chat.update({ channel: community, ts, text: 'b' });
  expect(slack.messages(community)[0]).toMatchObject({ text: 'b', blocks: [] });
  await client.chat.delete({ channel: community, ts });
  expect(slack.picture(ana).messages.map((each) => each.text)).toEqual(['mine']);
});

test('ephemeral: for members, seen by one, out of reach of update', async () => {
  const { slack, client } = await start();
  slack.workspace.channels.get(general)?.members.delete(lea);
  const whisper = (channel: string, user: string) =>
    client.chat.postEphemeral({ channel, user, text: 'psst' });
  await expect(whisper(general, lea)).rejects.toMatchObject(refused('user_not_in_channel'));
  const { message_ts: ts = '' } = await whisper(community, lea);
  expect(slack.picture(lea).messages).toHaveLength(1);
  expect(slack.picture(tom).messages).toHaveLength(0);
  await expect(client.chat.update({ channel: community, ts, text: 'x' })).rejects.toMatchObject(
    refused('message_not_found'),
  );
});

test('what would ping or be fetched is written down', async () => {
  const { slack, client } = await start();
  const notifiedBy = async (message: object) => {
    await client.chat.postMessage({ channel: community, text: 'x', ...message });
    return slack.messages(community).at(-1)?.shown[0]?.notified;
  };
  expect(await notifiedBy({ text: `<!channel> <@${ana}> https://a.example/x.png` })).toEqual({
    pings: ['@channel', `@${ana}`],
    links: ['https://a.example/x.png'],
    unfurls: ['https://a.example/x.png'],
  });
  const quiet = { unfurl_links: false, unfurl_media: false };
  expect(await notifiedBy({ ...quiet, text: '&lt;!channel&gt; @channel <https://a.example|a>' })).toEqual({
    pings: [],
    links: ['https://a.example'],
    unfurls: [],
  });
  expect(await notifiedBy({ ...quiet, text: '@channel', link_names: true })).toMatchObject({
    pings: ['@channel'],
  });
  const untrusted = { type: 'section', text: { type: 'plain_text', text: '<!here> https://b.example' } };
  expect(await notifiedBy({ ...quiet, blocks: [untrusted] })).toEqual({ pings: [], links: [], unfurls: [] });
  const rich = {
    type: 'rich_text',
    elements: [{ type: 'rich_text_section', elements: [{ type: 'broadcast', range: 'here' }] }],
  };
  expect(await notifiedBy({ blocks: [rich] })).toMatchObject({ pings: ['@here'] });
});

test('faults: done and cut, done and 500, late, 429, hanging, an error', async () => {
  const { slack, client, clientWith } = await start();
  const lost = { code: ErrorCode.RequestError };
  const post = (text: string) => client.chat.postMessage({ channel: community, text });
  const method = 'chat.postMessage';
  slack.fault({ method, kind: 'cut_after_commit' });
  await expect(post('cut')).rejects.toMatchObject(lost);
  slack.fault({ method, kind: 'cut_before' });
  await expect(post('never')).rejects.toMatchObject(lost);
  slack.fault({ method, kind: 'fail_after_commit' });
  await expect(post('five hundred')).rejects.toMatchObject({ code: ErrorCode.HTTPError, statusCode: 500 });
  slack.fault({ method, kind: 'late', ms: 50 });
  expect((await post('late')).ok).toBe(true);
  slack.fault({ method, kind: 'ratelimited', retryAfterSeconds: 7 });
  await expect(post('limited')).rejects.toMatchObject({ retryAfter: 7 });
  slack.fault({ method: '*', kind: 'hang', commit: true });
  const impatient = clientWith(slack.botToken, 100);
  await expect(impatient.chat.postMessage({ channel: community, text: 'hung' })).rejects.toMatchObject(lost);
  slack.fault({ method, kind: 'error', error: 'internal_error', times: 2 });
  await expect(post('no')).rejects.toMatchObject(refused('internal_error'));
  await expect(post('no')).rejects.toMatchObject(refused('internal_error'));
  expect((await post('fine')).ok).toBe(true);
  expect(slack.messages(community).map((each) => each.text)).toEqual([
    'cut',
    'five hundred',
    'late',
    'hung',
    'fine',
  ]);
});
