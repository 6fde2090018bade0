/*
 * A strict stand-in of ours for a Flarum forum, made from flarum/framework itself: framework/core/src/Api/Resource/{Post,Discussion,Forum,
 * User}Resource.php, Http/Middleware/AuthenticateWithHeader.php, Post/Filter, Foundation/ErrorHandling; extensions/mentions (PostMention),
 * extensions/lock, extensions/approval; and from s9e/text-formatter (Plugins/Escaper) for what is escaped. Not the real thing.
 */
import { z } from 'zod';
import { measure } from '../../../src/core/text/measure.ts';
import type { FaultProxy, Passing } from '../fault-proxy.ts';
import type { Place } from '../place.ts';
import { createFlarumModeration } from './forum-moderation.ts';
import { createPeople } from './people.ts';
import { startPlaceServer } from './server.ts';
import type { Asked, Said } from './server.ts';

interface Discussion {
  id: string;
  title: string;
  /** Guests may read it. */
  open: boolean;
  locked: boolean;
}
interface Row {
  id: string;
  discussionId: string;
  number: number;
  user: { id: string; name: string };
  /** As it was written. */
  content: string;
  at: number;
  hidden: boolean;
  /** The post that it calls at its beginning. */
  calls: string | undefined;
  listedFrom: number;
}
export interface FakeFlarumOptions {
  /** New posts of our account wait for a moderator. */
  approves?: boolean;
  /** Our account may answer. */
  mayReply?: boolean;
  /** Our account may hide posts and suspend people. */
  moderates?: boolean;
  lag?: () => number;
  passing?: (request: Passing) => void;
}
export interface FakeFlarum extends Place {
  line: FaultProxy;
  rows: Row[];
  discussions: Discussion[];
  insert(row: Partial<Row>): Row;
  addDiscussion(discussion?: Partial<Discussion>): Discussion;
}

const TOKEN = 'stand-in-token-of-no-flarum-forum';
const BRAND = { id: '4', name: 'Maison Noisette' };
const MOST = 63_000;
const newPost = z.object({
  data: z.strictObject({
    type: z.literal('posts'),
    attributes: z.strictObject({ content: z.string() }),
    relationships: z.strictObject({
      discussion: z.object({ data: z.object({ type: z.literal('discussions'), id: z.string() }) }),
    }),
  }),
});
const error = (status: number, code: string, detail?: string): Said => ({
  status,
  json: { errors: [{ status: String(status), code, ...(detail !== undefined && { detail }) }] },
});

/** The plugin Escaper: exactly these signs, and whatever stands behind one is no markup. */
const escaped = /\\([-!#()*+.:<>@[\\\]^_`{|}~])/g;
/** What Markdown, BBCode, mentions and emoji begin with. */
const active = /[`*_[\]<>~|@#]|:(?=[\w+-]+:)|(?<=^[^\S\n]*\d*)[-+.)](?=\s|[-=]|$)|^=+ *$|^(?: {4}|\t)/m;
const html = (text: string): string =>
  text
    .split('\n\n')
    .map((part) => part.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'))
    .map((part) => `<p>${part.replaceAll('\n', '<br>\n')}</p>`)
    .join('\n\n');
/** What readers see of a reply of ours; an error where markup is left in it. */
const shownOf = (content: string): string => {
  const bare = content.replaceAll(/https?:\/\/[^\s<>]+/g, 'x').replaceAll(escaped, 'x');
  const found = active.exec(bare);
  if (found) throw new Error(`active markup: ${JSON.stringify(bare.slice(found.index, found.index + 20))}`);
  return content.replaceAll(escaped, '$1');
};

export const startFakeFlarum = async (options: FakeFlarumOptions = {}): Promise<FakeFlarum> => {
  const { approves = false, mayReply = true, moderates = true, lag = () => 0, passing } = options;
  const rows: Row[] = [];
  const discussions: Discussion[] = [];
  let lastId = 500;
  let revoked = false;

  const addDiscussion = (discussion: Partial<Discussion> = {}): Discussion => {
    const made = {
      id: String(30 + discussions.length),
      title: 'Notre nouvelle gamme',
      open: true,
      locked: false,
      ...discussion,
    };
    discussions.push(made);
    return made;
  };
  const insert = (row: Partial<Row>): Row => {
    lastId += 1;
    const discussionId = row.discussionId ?? addDiscussion().id;
    const made: Row = {
      id: String(lastId),
      discussionId,
      number: rows.filter((one) => one.discussionId === discussionId).length + 1,
      user: { id: '9', name: 'Marie' },
      content: 'x',
      at: Date.now(),
      hidden: false,
      calls: undefined,
      listedFrom: 0,
      ...row,
    };
    rows.push(made);
    return made;
  };
  const people = createPeople(20);
  const moderation = createFlarumModeration({
    find: (id) => find(id),
    mayModerate: () => moderates,
    done: { status: 200, json: { data: { type: 'posts', id: '1' } } },
    denied: error(403, 'permission_denied'),
    notFound: error(404, 'not_found'),
    bad: error(422, 'validation_error', 'The value is not valid.'),
  });
  const discussionOf = (id: string): Discussion | undefined => discussions.find((one) => one.id === id);
  const find = (id: string): Row | undefined => rows.find((row) => row.id === id);
  /** To guests. */
  const shown = (row: Row): boolean =>
    !row.hidden && row.listedFrom <= Date.now() && discussionOf(row.discussionId)?.open === true;

  const mention = (id: string): string =>
    `<a href="https://forum.example/d/1/1" class="PostMention" data-id="${id}"><i class="icon fas fa-reply"></i>${find(id)?.user.name ?? ''}</a> `;
  const view = (row: Row, approved = true): object => ({
    type: 'posts',
    id: row.id,
    attributes: {
      number: row.number,
      createdAt: new Date(row.at).toISOString(),
      contentType: 'comment',
      contentHtml: html(row.user.id === BRAND.id ? shownOf(row.content) : row.content).replace(
        '<p>',
        `<p>${row.calls === undefined ? '' : mention(row.calls)}`,
      ),
      renderFailed: false,
      ...(row.hidden && { isHidden: true }),
      ...(moderates && { canHide: true }),
      ...(!approved && { isApproved: false }),
    },
    relationships: {
      user: { data: { type: 'users', id: row.user.id } },
      discussion: { data: { type: 'discussions', id: row.discussionId } },
    },
  });
  const person = ({ id, name }: Row['user']): object => ({
    type: 'users',
    id,
    attributes: { username: `u${id}`, displayName: name, slug: `u${id}` },
  });
  const includedOf = (found: readonly Row[]): object[] => [
    ...found.map(({ user }) => person(user)),
    ...discussions.map(({ id, title }) => ({
      type: 'discussions',
      id,
      attributes: { title, slug: 'gamme' },
    })),
  ];

  const list = ({ searchParams }: URL): Said => {
    const limit = Number(searchParams.get('page[limit]') ?? 20);
    const offset = Number(searchParams.get('page[offset]') ?? 0);
    if (limit < 1 || limit > 50 || offset < 0 || searchParams.get('sort') !== '-createdAt')
      return error(400, 'invalid_parameter');
    const of = searchParams.get('filter[discussion]');
    const found = rows
      .filter((row) => shown(row) && (of === null || row.discussionId === of))
      .toSorted((a, b) => b.at - a.at || Number(b.id) - Number(a.id))
      .slice(offset, offset + limit);
    return {
      status: 200,
      json: { links: {}, data: found.map((row) => view(row)), included: includedOf(found) },
    };
  };
  const create = ({ body, headers }: Asked): Said => {
    if (!headers['content-type']?.includes('json')) return error(415, 'unsupported_media_type');
    const parsed = newPost.safeParse(JSON.parse(body));
    if (!parsed.success) return error(422, 'validation_error', 'The content field is required.');
    const { attributes, relationships } = parsed.data.data;
    const discussion = discussionOf(relationships.discussion.data.id);
    if (!discussion) return error(404, 'not_found');
    if (discussion.locked || !mayReply) return error(403, 'permission_denied');
    if (measure(attributes.content, 'codepoint') > MOST)
      return error(422, 'validation_error', `The content must not be greater than ${MOST} characters.`);
    const made = insert({
      discussionId: discussion.id,
      user: BRAND,
      content: attributes.content,
      listedFrom: approves ? Infinity : Date.now() + lag(),
    });
    return { status: 201, json: { data: view(made, !approves), included: [] } };
  };
  const change = ({ body, headers }: Asked, row: Row): Said => {
    if (!headers['content-type']?.includes('json')) return error(415, 'unsupported_media_type');
    if (row.hidden) return error(404, 'not_found');
    const attributes = z.union([
      z.strictObject({ content: z.string().min(1) }),
      z.strictObject({ isHidden: z.boolean() }),
    ]);
    const data = z.strictObject({ type: z.literal('posts'), id: z.literal(row.id), attributes });
    const parsed = z.strictObject({ data }).safeParse(JSON.parse(body));
    if (!parsed.success) return error(422, 'validation_error');
    const wanted = parsed.data.data.attributes;
    if ('isHidden' in wanted) row.hidden = wanted.isHidden;
    else if (measure(wanted.content, 'codepoint') > MOST) return error(422, 'validation_error', 'too long');
    else row.content = wanted.content;
    return { status: 200, json: { data: view(row), included: [] } };
  };
  const actor = { actor: { data: { type: 'users', id: BRAND.id } } };
  const serve = (asked: Asked): Said => {
    const { method, url, headers } = asked;
    // A token that is not known makes a guest of whoever shows it.
    const known = headers.authorization === `Token ${TOKEN}` && !revoked;
    const path = url.pathname.replace(/^\/api\/?/, '');
    if (method !== 'GET' && !known) return error(401, 'not_authenticated');
    const own = find(/^posts\/(\d+)$/.exec(path)?.[1] ?? '');
    if (method === 'PATCH' && own?.user.id === BRAND.id) return change(asked, own);
    const moderated = known ? moderation.serve(asked, path) : undefined;
    if (moderated) return moderated;
    if (method === 'POST') {
      if (!known) return error(401, 'not_authenticated');
      return path === 'posts' ? create(asked) : error(405, 'method_not_allowed');
    }
    if (path === '') {
      const relationships = known ? actor : { actor: { data: null } };
      return {
        status: 200,
        json: { data: { type: 'forums', id: '1', relationships }, included: known ? [person(BRAND)] : [] },
      };
    }
    if (path === 'posts') return list(url);
    const [, kind, id = ''] = /^(posts|discussions)\/(\d+)$/.exec(path) ?? [];
    if (kind === 'posts') {
      const row = find(id);
      if (!row || !(shown(row) || (known && moderates))) return error(404, 'not_found');
      return { status: 200, json: { data: view(row), included: includedOf([row]) } };
    }
    const discussion = kind === undefined ? undefined : discussionOf(id);
    if (!discussion || (!discussion.open && !known)) return error(404, 'not_found');
    const canReply = known && mayReply && !discussion.locked;
    return {
      status: 200,
      json: {
        data: {
          type: 'discussions',
          id,
          attributes: { title: discussion.title, canReply, isLocked: discussion.locked },
        },
      },
    };
  };
  const server = await startPlaceServer(serve, passing);

  const known = (id: string): Row => {
    const row = find(id);
    if (!row) throw new Error(`no post ${id}`);
    return row;
  };
  return {
    label: 'fake Flarum of ours',
    config: { kind: 'flarum', url: server.line.url, token: TOKEN, allowPrivateNetwork: true },
    deadlineMs: 1_000,
    editMethod: 'PATCH',
    removeMethod: 'PATCH',
    line: server.line,
    rows,
    discussions,
    insert,
    addDiscussion,
    revoke: () => {
      revoked = true;
    },
    addComment: ({ author, text, parentId }) => {
      const row = { user: { id: String(people(author)), name: author }, content: text };
      const made =
        parentId === undefined
          ? insert(row)
          : insert({ ...row, discussionId: known(parentId).discussionId, calls: parentId });
      return Promise.resolve(made.id);
    },
    edit: (id, text) => {
      known(id).content = text;
      return Promise.resolve();
    },
    remove: (id) => {
      known(id).hidden = true;
      return Promise.resolve();
    },
    moderatingMethod: 'PATCH' as const,
    standing: moderation.standing,
    answerNatively: (parentId, text) => {
      const { discussionId } = known(parentId);
      return Promise.resolve(insert({ discussionId, user: BRAND, content: text }).id);
    },
    answers: (parentId) => {
      const { discussionId } = known(parentId);
      const found = rows.filter(
        (row) => row.discussionId === discussionId && row.user.id === BRAND.id && !row.hidden,
      );
      return Promise.resolve(found.map(({ id, content }) => ({ id, text: shownOf(content) })));
    },
    close: server.close,
  };
};
