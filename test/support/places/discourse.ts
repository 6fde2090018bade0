/*
 * A strict stand-in of ours for a Discourse forum, made from docs.discourse.org (openapi.json of discourse/discourse_api_docs: posts,
 * topics, session, site) and from discourse/discourse itself: posts_controller (latest, create), LatestPostsQuery, post_serializer,
 * topic_view, api_key_scope, emit_web_hook_event, site_settings.yml. Not the real thing.
 */
import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { measure } from '../../../src/core/text/measure.ts';
import type { RawRequest } from '../../../src/app/ports/source.ts';
import type { FaultProxy, Passing } from '../fault-proxy.ts';
import type { Place } from '../place.ts';
import { discourseSite } from './discourse-site.ts';
import { createDiscourseModeration } from './forum-moderation.ts';
import { createPeople } from './people.ts';
import { shownMarkdown } from '../shown-markdown.ts';
import { createDiscourseAmending } from './discourse-amending.ts';
import type { Row, Topic } from './discourse-rows.ts';
import { startPlaceServer } from './server.ts';
import type { Asked, Said } from './server.ts';

export interface FakeDiscourseOptions {
  /** Of the key; without `write` it may only read. */
  scopes?: ('read' | 'write')[];
  minLength?: number;
  maxLength?: number;
  /** Minutes in which the same words by one account are refused; nobody's are while it is 0. */
  uniqueMinutes?: number;
  /** New posts of our account wait for a moderator. */
  enqueues?: boolean;
  /** So many requests a minute with one key (max_admin_api_reqs_per_minute: 60). */
  perMinute?: number;
  /** Our account moderates, and its key has no scopes. */
  moderates?: boolean;
  lag?: () => number;
  passing?: (request: Passing) => void;
}
export interface FakeDiscourse extends Place {
  line: FaultProxy;
  rows: Row[];
  topics: Topic[];
  insert(row: Partial<Row>): Row;
  addTopic(topic: Partial<Topic>): Topic;
  hide(id: string): Promise<void>;
}

const KEY = 'stand-in-api-key-of-no-discourse-forum';
const SECRET = 'stand-in-webhook-secret';
const BRAND = { id: 4, username: 'Maison', name: 'Maison Noisette' };
const STAFF_ROOM = 3;
const newPost = z.strictObject({
  topic_id: z.int(),
  raw: z.string(),
  reply_to_post_number: z.int().optional(),
});
const pageSize = 50;
const chunk = 20;
const error = (status: number, words: string, type?: string, more: object = {}): Said => ({
  status,
  json: { errors: [words], ...(type && { error_type: type }), ...more },
});
const notFound = error(404, 'The requested URL or resource could not be found.', 'not_found');
const invalidAccess = error(403, 'You are not permitted to view the requested resource.', 'invalid_access');

export const startFakeDiscourse = async (options: FakeDiscourseOptions = {}): Promise<FakeDiscourse> => {
  const { scopes = ['read', 'write'], minLength = 1, maxLength = 32_000, uniqueMinutes = 0 } = options;
  const { enqueues = false, perMinute = Infinity, moderates = true, lag = () => 0, passing } = options;
  const rows: Row[] = [];
  const topics: Topic[] = [];
  let outbox: RawRequest[] = [];
  let calls: number[] = [];
  let lastId = 700;
  let revoked = false;
  let base = '';
  const people = createPeople(20);
  const moderation = createDiscourseModeration({
    find: (id) => rows.find((row) => row.id === Number(id)),
    mayModerate: () => moderates,
    done: { status: 200, text: '' },
    denied: invalidAccess,
    notFound,
    bad: error(400, 'param is missing or the value is empty', 'invalid_parameters'),
    conflict: { status: 409, json: { failed: 'FAILED', message: 'User was already silenced by maison.' } },
  });

  const addTopic = (topic: Partial<Topic>): Topic => {
    const made: Topic = {
      id: 40 + topics.length,
      title: 'Notre nouvelle gamme',
      categoryId: 5,
      closed: false,
      archived: false,
      archetype: 'regular',
      ...topic,
    };
    topics.push(made);
    return made;
  };
  const insert = (row: Partial<Row>): Row => {
    lastId += 1;
    const topicId = row.topicId ?? topics[0]?.id ?? 0;
    const made: Row = {
      id: lastId,
      topicId,
      number: rows.filter((one) => one.topicId === topicId).length + 1,
      type: 1,
      user: { id: 9, username: 'marie', name: 'Marie' },
      raw: 'x',
      at: Date.now(),
      replyTo: undefined,
      hidden: false,
      deleted: false,
      userDeleted: false,
      listedFrom: 0,
      ...row,
    };
    rows.push(made);
    return made;
  };
  addTopic({});
  insert({ user: BRAND, raw: 'La voici.', at: Date.now() - 3_600_000 });

  const topicOf = (id: number): Topic | undefined => topics.find((topic) => topic.id === id);
  const view = (row: Row, more: { raw?: boolean; title?: boolean } = {}): object => {
    const { raw = false, title = false } = more;
    const topic = topicOf(row.topicId);
    return {
      id: row.id,
      name: row.user.name,
      username: row.user.username,
      avatar_template: '/letter_avatar_proxy/v4/letter/m/1/{size}.png',
      created_at: new Date(row.at).toISOString(),
      updated_at: new Date(row.at).toISOString(),
      cooked: `<p>${row.raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`,
      post_number: row.number,
      post_type: row.type,
      reply_to_post_number: row.replyTo ?? null,
      topic_id: row.topicId,
      topic_slug: 'notre-nouvelle-gamme',
      ...(title && { topic_title: topic?.title, category_id: topic?.categoryId }),
      display_username: row.user.name,
      version: 1,
      ...(raw && { raw: row.raw }),
      yours: row.user.id === BRAND.id,
      moderator: false,
      admin: false,
      staff: false,
      user_id: row.user.id,
      hidden: row.hidden,
      trust_level: 1,
      deleted_at: row.deleted ? new Date().toISOString() : null,
      user_deleted: row.userDeleted,
    };
  };
  const listed = (): Row[] => rows.filter((row) => !row.deleted && row.listedFrom <= Date.now());

  const latest = (url: URL): Said => {
    const before = Number(url.searchParams.get('before') ?? 0);
    const found = listed()
      .filter((row) => row.type === 1 && topicOf(row.topicId)?.archetype === 'regular')
      .filter(({ id }) => before <= 0 || id < before)
      .toSorted((a, b) => b.id - a.id)
      .slice(0, pageSize);
    return { status: 200, json: { latest_posts: found.map((row) => view(row, { raw: true, title: true })) } };
  };
  const one = (row: Row | undefined): Said =>
    row ? { status: 200, json: view(row, { raw: true }) } : notFound;
  const showTopic = (topic: Topic, url: URL): Said => {
    const names = url.searchParams.get('username_filters')?.toLowerCase().split(',');
    const stream = listed().filter(
      (row) =>
        row.topicId === topic.id &&
        (names === undefined || row.number === 1 || names.includes(row.user.username.toLowerCase())),
    );
    return {
      status: 200,
      json: {
        id: topic.id,
        title: topic.title,
        slug: 'notre-nouvelle-gamme',
        category_id: topic.categoryId,
        closed: topic.closed,
        archived: topic.archived,
        archetype: topic.archetype,
        details: { ...(!topic.closed && !topic.archived && { can_create_post: true }) },
        post_stream: {
          posts: stream.slice(0, chunk).map((row) => view(row)),
          stream: stream.map(({ id }) => id),
        },
      },
    };
  };
  const showPosts = (topic: Topic, url: URL): Said => {
    const ids = url.searchParams.getAll('post_ids[]').map(Number);
    const found = listed().filter((row) => row.topicId === topic.id && ids.includes(row.id));
    const raw = url.searchParams.get('include_raw') === 'true';
    return { status: 200, json: { post_stream: { posts: found.map((row) => view(row, { raw })) } } };
  };

  const create = ({ body, headers }: Asked): Said => {
    if (!scopes.includes('write')) return invalidAccess;
    if (headers['content-type'] !== 'application/json')
      return error(400, 'param is missing', 'invalid_parameters');
    const parsed = newPost.safeParse(JSON.parse(body));
    if (!parsed.success) return error(400, 'param is missing or the value is empty', 'invalid_parameters');
    const { topic_id, raw, reply_to_post_number: replyTo } = parsed.data;
    const topic = topicOf(topic_id);
    const no = (words: string): Said => error(422, words, undefined, { action: 'create_post' });
    if (!topic) return no('The topic cannot be found.');
    if (topic.closed || topic.archived) return invalidAccess;
    const length = measure(raw.trimEnd(), 'codepoint');
    if (length < minLength) return no(`Body is too short (minimum is ${minLength} characters)`);
    if (length > maxLength) return no(`Body is limited to ${maxLength} characters; you entered ${length}.`);
    const lately = Date.now() - uniqueMinutes * 60_000;
    if (rows.some((row) => row.user.id === BRAND.id && row.raw === raw && row.at > lately))
      return no('Body is too similar to what you recently posted');
    if (enqueues)
      return { status: 200, json: { success: true, action: 'enqueued', pending_post: { id: 1 } } };
    const made = insert({ topicId: topic_id, user: BRAND, raw, replyTo, listedFrom: Date.now() + lag() });
    tell('post_created', made);
    return { status: 200, json: view(made, { raw: true }) };
  };

  const amend = createDiscourseAmending({
    mayWrite: () => scopes.includes('write'),
    view: (row) => view(row, { raw: true }),
    told: (event, row) => tell(event, row),
    maxLength,
    error,
    invalidAccess,
  });
  const byUrl = (path: string, url: URL): Said => {
    const account = { id: BRAND.id, username: BRAND.username };
    const about = discourseSite(path, { account, moderates, minLength, maxLength, staffRoom: STAFF_ROOM });
    if (about) return about;
    if (path === '/posts.json') return latest(url);
    const [, topicId, number] = /^\/posts\/by_number\/(\d+)\/(\d+)\.json$/.exec(path) ?? [];
    if (number !== undefined)
      return one(listed().find((row) => row.topicId === Number(topicId) && row.number === Number(number)));
    const [, id] = /^\/posts\/(\d+)\.json$/.exec(path) ?? [];
    // Moderators see what was deleted.
    const visible = moderates ? rows : listed();
    if (id !== undefined) return one(visible.find((row) => row.id === Number(id)));
    const [, inTopic, posts] = /^\/t\/(\d+)(\/posts)?\.json$/.exec(path) ?? [];
    const topic = topicOf(Number(inTopic));
    if (!topic) return notFound;
    return posts === undefined ? showTopic(topic, url) : showPosts(topic, url);
  };
  const serve = (asked: Asked): Said => {
    const { method, url, headers } = asked;
    const known = headers['api-key'] === KEY && headers['api-username'] === BRAND.username;
    if (!known || revoked) return invalidAccess;
    const now = Date.now();
    calls = [...calls.filter((at) => at > now - 60_000), now];
    if (calls.length > perMinute) {
      const extras = { wait_seconds: 17, time_left: '17 seconds' };
      const words =
        'You’ve performed this action too many times. Please wait 17 seconds before trying again.';
      return { ...error(429, words, 'rate_limit', { extras }), headers: { 'retry-after': '17' } };
    }
    const ours = rows.find((row) => url.pathname === `/posts/${row.id}.json` && row.user.id === BRAND.id);
    const isAmending = ours && (method === 'PUT' || method === 'DELETE');
    const answered = isAmending ? amend(asked, ours) : moderation.serve(asked);
    if (answered) return answered;
    if (method === 'POST') return url.pathname === '/posts.json' ? create(asked) : notFound;
    return scopes.includes('read') ? byUrl(url.pathname, url) : invalidAccess;
  };
  const server = await startPlaceServer(serve, passing);
  base = server.line.url;

  const sign = (body: Uint8Array): RawRequest => ({
    method: 'POST',
    path: '/webhooks/blog',
    query: new URLSearchParams(),
    headers: {
      'content-type': 'application/json',
      'x-discourse-event-id': String(lastId),
      'x-discourse-event-type': 'post',
      'x-discourse-event-signature': `sha256=${createHmac('sha256', SECRET).update(body).digest('hex')}`,
    },
    body,
  });
  const tell = (event: string, row: Row): void => {
    const request = sign(Buffer.from(JSON.stringify({ post: view(row, { raw: true, title: true }) })));
    outbox.push({ ...request, headers: { ...request.headers, 'x-discourse-event': event } });
  };
  const find = (id: string): Row => {
    const row = rows.find((candidate) => candidate.id === Number(id));
    if (!row) throw new Error(`no post ${id}`);
    return row;
  };
  const reply = (parentId: string, row: Partial<Row>): Row => {
    const { topicId, number } = find(parentId);
    return insert({ topicId, replyTo: number, ...row });
  };
  const config = {
    kind: 'discourse',
    url: base,
    apiKey: KEY,
    username: BRAND.username,
    webhookSecret: SECRET,
    maxCharacters: maxLength,
    allowPrivateNetwork: true,
  };
  return {
    label: 'fake Discourse of ours',
    config,
    signing: { sign, otherConfig: { ...config, webhookSecret: 'stand-in-secret-of-another-hook' } },
    deadlineMs: 1_000,
    editMethod: 'PUT',
    line: server.line,
    rows,
    topics,
    insert,
    addTopic,
    revoke: () => {
      revoked = true;
    },
    addComment: ({ author, text, parentId }) => {
      const row = {
        user: { id: people(author), username: `u${people(author)}`, name: author },
        raw: text,
      };
      const made = parentId === undefined ? insert(row) : reply(parentId, row);
      tell('post_created', made);
      return Promise.resolve(String(made.id));
    },
    edit: (id, text) => {
      find(id).raw = text;
      tell('post_edited', find(id));
      return Promise.resolve();
    },
    remove: (id) => {
      find(id).deleted = true;
      tell('post_destroyed', find(id));
      return Promise.resolve();
    },
    moderatingMethod: 'DELETE' as const,
    standing: moderation.standing,
    hide: (id) => Promise.resolve(void Object.assign(find(id), { hidden: true })),
    answerNatively: (parentId, text) => {
      const made = reply(parentId, { user: BRAND, raw: text });
      tell('post_created', made);
      return Promise.resolve(String(made.id));
    },
    answers: (parentId) => {
      const parent = find(parentId);
      const found = rows.filter(
        (row) =>
          row.topicId === parent.topicId &&
          row.replyTo === parent.number &&
          row.user.id === BRAND.id &&
          !row.userDeleted &&
          !row.deleted,
      );
      return Promise.resolve(found.map(({ id, raw }) => ({ id: String(id), text: shownMarkdown(raw) })));
    },
    deliveries: () => {
      const sent = outbox;
      outbox = [];
      return sent;
    },
    close: server.close,
  };
};
