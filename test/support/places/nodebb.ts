/*
 * A strict stand-in of ours for a NodeBB forum, made from its own openapi (public/openapi: read/recent/posts, read/self, read/config,
 * write/posts/pid, write/posts/pid/replies, write/topics/tid) and from NodeBB/NodeBB itself: src/posts/{recent,summary,queue}.js,
 * src/api/{posts,topics}.js, src/topics/create.js, src/controllers/helpers.js (formatApiResponse), language/en-GB/error.json. Not the
 * real thing.
 */
import { z } from 'zod';
import type { FaultProxy, Passing } from '../fault-proxy.ts';
import type { Place } from '../place.ts';
import { createNodebbModeration } from './forum-moderation.ts';
import { createPeople } from './people.ts';
import { shownMarkdown } from '../shown-markdown.ts';
import { startPlaceServer } from './server.ts';
import type { Asked, Said } from './server.ts';

interface Topic {
  tid: number;
  title: string;
  /** Guests may read it. */
  open: boolean;
  locked: boolean;
  deleted: boolean;
  mainPid: number;
}
interface Row {
  pid: number;
  tid: number;
  toPid: number | undefined;
  user: { uid: number; username: string };
  content: string;
  at: number;
  deleted: boolean;
  listedFrom: number;
}
export interface FakeNodebbOptions {
  minLength?: number;
  maxLength?: number;
  /** Seconds between two posts of our account, which is no moderator. */
  postDelay?: number;
  /** New posts of our account wait for a moderator. */
  queues?: boolean;
  /** Our account is a global moderator. */
  moderates?: boolean;
  lag?: () => number;
  passing?: (request: Passing) => void;
}
export interface FakeNodebb extends Place {
  line: FaultProxy;
  rows: Row[];
  topics: Topic[];
  insert(row: Partial<Row>): Row;
  /** With the post that begins it. */
  addTopic(topic: Partial<Topic>, row?: Partial<Row>): Topic;
}

const TOKEN = 'stand-in-token-of-no-nodebb-forum';
const BRAND = { uid: 4, username: 'maison' };
const pageSize = 20;
const newReply = z.strictObject({ content: z.string(), toPid: z.number().optional() });
const codes: Record<number, string> = {
  400: 'bad-request',
  401: 'not-authorised',
  403: 'forbidden',
  404: 'not-found',
};
const no = (status: number, message: string): Said => ({
  status,
  json: { status: { code: codes[status], message }, response: {} },
});
const yes = (response: unknown): Said => ({
  status: 200,
  json: { status: { code: 'ok', message: 'OK' }, response },
});
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export const startFakeNodebb = async (options: FakeNodebbOptions = {}): Promise<FakeNodebb> => {
  const {
    minLength = 1,
    maxLength = 32_767,
    postDelay = 0,
    queues = false,
    moderates = true,
    lag = () => 0,
    passing,
  } = options;
  const rows: Row[] = [];
  const topics: Topic[] = [];
  let lastPid = 300;
  let revoked = false;
  const people = createPeople(20);
  const moderation = createNodebbModeration({
    find: (pid) => rows.find((row) => row.pid === Number(pid)),
    mayModerate: () => moderates,
    done: yes({}),
    denied: no(403, 'You do not have enough privileges for this action.'),
    notFound: no(404, 'Post does not exist'),
    bad: (words) => no(400, words),
    yes,
  });

  const insert = (row: Partial<Row>): Row => {
    lastPid += 1;
    const made: Row = {
      pid: lastPid,
      tid: topics[0]?.tid ?? 0,
      toPid: undefined,
      user: { uid: 9, username: 'marie' },
      content: 'x',
      at: Date.now(),
      deleted: false,
      listedFrom: 0,
      ...row,
    };
    rows.push(made);
    return made;
  };
  const addTopic = (topic: Partial<Topic>, row: Partial<Row> = {}): Topic => {
    const tid = 60 + topics.length;
    const main = insert({ user: BRAND, content: 'La voici.', ...row, tid });
    const made: Topic = {
      tid,
      title: 'Notre nouvelle gamme',
      open: true,
      locked: false,
      deleted: false,
      mainPid: main.pid,
      ...topic,
    };
    topics.push(made);
    return made;
  };
  addTopic({}, { at: Date.now() - 3_600_000 });
  const topicOf = (tid: number): Topic | undefined => topics.find((topic) => topic.tid === tid);
  const shown = (row: Row): boolean => row.listedFrom <= Date.now();

  const person = ({ uid, username }: Row['user']): object => ({
    uid,
    username: escaped(username),
    userslug: username,
  });
  const summary = (row: Row): object => {
    const topic = topicOf(row.tid);
    return {
      pid: row.pid,
      tid: row.tid,
      toPid: row.toPid ?? null,
      uid: row.user.uid,
      // Parsed, and its tags stripped.
      content: `${escaped(row.content)}\n`,
      timestamp: row.at,
      timestampISO: new Date(row.at).toISOString(),
      deleted: row.deleted,
      upvotes: 0,
      downvotes: 0,
      votes: 0,
      replies: 0,
      user: person(row.user),
      topic: {
        ...topic,
        title: escaped(topic?.title ?? ''),
        slug: `${row.tid}/notre-nouvelle-gamme`,
        cid: 2,
      },
      category: { cid: 2, name: 'Gamme' },
      isMainPost: topic?.mainPid === row.pid,
    };
  };
  const full = (row: Row): object => ({
    pid: row.pid,
    tid: row.tid,
    uid: row.user.uid,
    ...(row.toPid !== undefined && { toPid: row.toPid }),
    content: row.deleted ? '[[topic:post-is-deleted]]' : row.content,
    timestamp: row.at,
    deleted: row.deleted ? 1 : 0,
    upvotes: 0,
    downvotes: 0,
  });

  const recent = (url: URL): Said => {
    const page = Math.max(1, Number(url.searchParams.get('page') ?? 1));
    const all = rows.filter(shown).toSorted((a, b) => b.at - a.at || b.pid - a.pid);
    // The rights of guests are looked at after the page was cut.
    const found = all
      .slice((page - 1) * pageSize, page * pageSize)
      .filter((row) => topicOf(row.tid)?.open === true && !row.deleted);
    return { status: 200, json: found.map(summary) };
  };
  const reply = ({ body }: Asked, tid: number): Said => {
    const parsed = newReply.safeParse(JSON.parse(body));
    const topic = topicOf(tid);
    if (!parsed.success) return no(400, 'Invalid data');
    if (!topic) return no(404, 'Topic does not exist');
    if (topic.locked) return no(400, 'Topic locked');
    const { content, toPid } = parsed.data;
    const { length } = content.trim();
    if (length < minLength)
      return no(400, `Please enter a longer post. Posts should contain at least ${minLength} character(s).`);
    if (length > maxLength)
      return no(400, `Please enter a shorter post. Posts can't be longer than ${maxLength} character(s).`);
    const last = Math.max(0, ...rows.filter(({ user }) => user.uid === BRAND.uid).map(({ at }) => at));
    if (Date.now() - last < postDelay * 1000)
      return no(
        400,
        `You can only post once every ${postDelay} second(s) - please wait before posting again`,
      );
    if (queues) return yes({ id: `reply-1`, queued: true, message: 'Queued' });
    const made = insert({
      tid,
      toPid,
      user: BRAND,
      content: content.trimEnd(),
      listedFrom: Date.now() + lag(),
    });
    return yes({ ...full(made), user: person(BRAND), index: 1 });
  };

  const onPost = (pid: string, edge: string | undefined, known: boolean): Said => {
    const row = rows.find((one) => one.pid === Number(pid));
    if (!row) return no(404, 'Post does not exist');
    if (topicOf(row.tid)?.open !== true && !known) return no(404, 'Post does not exist');
    if (edge === undefined) return yes(full(row));
    const under = rows.filter((one) => one.toPid === row.pid && shown(one));
    // Parsed: what was written is asked for post by post.
    return yes({
      replies: under.map((one) => ({ ...full(one), content: `<p>${escaped(one.content)}</p>` })),
    });
  };
  /** public/openapi/write/posts/pid.yaml and pid/state.yaml: one's own. */
  const amend = ({ method, body }: Asked, row: Row, state: boolean): Said => {
    if (method === 'DELETE' && state) {
      if (row.deleted) return no(400, 'This post has already been deleted');
      row.deleted = true;
      return yes({});
    }
    const parsed = z.strictObject({ content: z.string() }).safeParse(JSON.parse(body));
    if (method !== 'PUT' || state || !parsed.success) return no(400, 'Invalid data');
    if (parsed.data.content.trim().length > maxLength)
      return no(400, `Please enter a shorter post. Posts can't be longer than ${maxLength} character(s).`);
    row.content = parsed.data.content.trimEnd();
    return yes(full(row));
  };
  const serve = (asked: Asked): Said => {
    const { method, url, headers } = asked;
    const { authorization } = headers;
    const known = authorization === `Bearer ${TOKEN}` && !revoked;
    if (authorization !== undefined && !known) return no(401, 'A valid login session was not found.');
    const path = url.pathname.replace(/^\/api\//, '');
    if (path === 'recent/posts') return recent(url);
    if (path === 'config')
      return { status: 200, json: { minimumPostLength: minLength, maximumPostLength: maxLength } };
    if (path === 'self') return known ? { status: 200, json: person(BRAND) } : no(401, 'not-authorised');
    const [, of, state] = /^v3\/posts\/(\d+)(\/state)?$/.exec(path) ?? [];
    const own = rows.find(({ pid, user }) => pid === Number(of) && user.uid === BRAND.uid);
    if (known && own && method !== 'GET') return amend(asked, own, state !== undefined);
    const moderated = known ? moderation.serve(asked, path) : undefined;
    if (moderated) return moderated;
    const [, pid, edge] = /^v3\/posts\/(\d+)(?:\/(replies))?$/.exec(path) ?? [];
    if (pid !== undefined && method === 'GET') return onPost(pid, edge, known);
    const [, tid] = /^v3\/topics\/(\d+)$/.exec(path) ?? [];
    if (tid === undefined) return no(404, 'Invalid API call');
    if (method === 'POST') return known ? reply(asked, Number(tid)) : no(401, 'not-authorised');
    const topic = topicOf(Number(tid));
    if (!topic) return no(404, 'Topic does not exist');
    return topic.open || known
      ? yes({
          tid: topic.tid,
          locked: Number(topic.locked),
          deleted: Number(topic.deleted),
          scheduled: false,
        })
      : no(403, 'You do not have enough privileges for this action.');
  };
  const server = await startPlaceServer(serve, passing);

  const find = (pid: string): Row => {
    const row = rows.find((one) => one.pid === Number(pid));
    if (!row) throw new Error(`no post ${pid}`);
    return row;
  };
  return {
    label: 'fake NodeBB of ours',
    config: {
      kind: 'nodebb',
      url: server.line.url,
      token: TOKEN,
      maxCharacters: maxLength,
      allowPrivateNetwork: true,
    },
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
      const user = { uid: people(author), username: author };
      const toPid = parentId === undefined ? undefined : find(parentId).pid;
      return Promise.resolve(String(insert({ user, content: text, toPid }).pid));
    },
    edit: (id, text) => {
      find(id).content = text;
      return Promise.resolve();
    },
    remove: (id) => {
      find(id).deleted = true;
      return Promise.resolve();
    },
    moderatingMethod: 'DELETE' as const,
    standing: moderation.standing,
    answerNatively: (parentId, text) => {
      const { pid: toPid, tid } = find(parentId);
      return Promise.resolve(String(insert({ tid, toPid, user: BRAND, content: text }).pid));
    },
    answers: (parentId) => {
      const found = rows.filter(
        (row) => row.toPid === Number(parentId) && row.user.uid === BRAND.uid && !row.deleted,
      );
      return Promise.resolve(
        found.map(({ pid, content }) => ({ id: String(pid), text: shownMarkdown(content) })),
      );
    },
    close: server.close,
  };
};
