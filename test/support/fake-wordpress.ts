import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { startFaultProxy } from './fault-proxy.ts';
import type { FaultProxy, Passing } from './fault-proxy.ts';
import type { Place } from './place.ts';

/** One comment as the database of a WordPress has it. */
interface Row {
  id: number;
  parent: number;
  author: number;
  author_name: string;
  raw: string;
  /** Epoch seconds. */
  at: number;
  status: 'approved' | 'hold' | 'spam' | 'trash';
  /** Epoch ms from which lists show it: a cache in front of a busy site lags behind. */
  listedFrom: number;
}
export interface FakeWordPressOptions {
  user?: boolean;
  /** How long lists miss a new reply, in ms. */
  lag?: () => number;
  /** Takes the same reply to the same comment twice, as a site without WordPress's own check would. */
  takesDuplicates?: boolean;
  /** See `startFaultProxy`. */
  passing?: (request: Passing) => void;
}
export interface FakeWordPress extends Place {
  rows: Row[];
  line: FaultProxy;
  login: { user: string; applicationPassword: string };
  /** Adds a row as it is: another time, another state. */
  insert(row: Partial<Row>): Row;
  hide(id: string): Promise<void>;
  approve(id: string): void;
  /** Says no to the application password from now on. */
  revoke(): void;
}

const admin = { id: 1, name: 'Brand', user: 'admin', password: 'abcd efgh ijkl mnop qrst uvwx' };
const POST = 7;
const perPage = z.coerce.number().int().min(1).max(100).default(10);
const newComment = z.strictObject({ post: z.literal(POST), parent: z.int(), content: z.string() });
/** developer.wordpress.org/rest-api/reference/comments/#update-a-comment */
const newStatus = z.strictObject({ status: z.enum(['approved', 'hold', 'spam', 'trash']) });
const newContent = z.strictObject({ content: z.string() });
const listQuery = z.strictObject({
  context: z.enum(['view', 'edit']).default('view'),
  _embed: z.string().optional(),
  after: z.iso.datetime().optional(),
  before: z.iso.datetime().optional(),
  orderby: z.enum(['date', 'date_gmt', 'id']).default('date_gmt'),
  order: z.enum(['asc', 'desc']).default('desc'),
  per_page: perPage,
  page: z.coerce.number().int().min(1).default(1),
  parent: z.coerce.number().int().optional(),
  status: z.enum(['any', 'hold', 'approve']).default('approve'),
});

/** What wp_kses stores of a comment typed by a visitor, near enough. */
const kses = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
/** What wptexturize and wpautop show, near enough. */
const rendered = (raw: string): string =>
  `<p>${raw
    .replaceAll("'", '&#8217;')
    .replaceAll(/"([^"]*)"/g, '&#8220;$1&#8221;')
    .replaceAll('...', '&#8230;')
    .replaceAll('\n\n', '</p>\n<p>')
    .replaceAll(/\n(?!<p>)/g, '<br />\n')}</p>\n`;

/** A strict stand-in of ours for WordPress's comments: unknown parameters and wrong types are 400. */
export const startFakeWordPress = async (options: FakeWordPressOptions = {}): Promise<FakeWordPress> => {
  const { lag = () => 0, takesDuplicates = false, passing } = options;
  const rows: Row[] = [];
  let revoked = false;
  let lastId = 0;
  let base = '';
  const insert = (row: Partial<Row>): Row => {
    const at = Math.floor(Date.now() / 1000);
    lastId += 1;
    const id = lastId;
    const made: Row = {
      id,
      parent: 0,
      author: 0,
      author_name: 'Marie',
      raw: 'x',
      at,
      status: 'approved',
      listedFrom: 0,
      ...row,
    };
    rows.push(made);
    return made;
  };
  const find = (id: number): Row | undefined => rows.find((row) => row.id === id);

  const view = (row: Row, edit: boolean, embed: boolean): object => {
    const parent = find(row.parent);
    const { id, author_name } = parent ?? {};
    const replied = parent && [{ id, author_name, content: { rendered: rendered(parent.raw) } }];
    const up = [{ id: POST, link: `${base}/our-range/`, title: { rendered: 'Our &#8220;range&#8221;' } }];
    return {
      id: row.id,
      post: POST,
      parent: row.parent,
      author: row.author,
      author_name: row.author_name,
      author_url: '',
      date_gmt: new Date(row.at * 1000).toISOString().slice(0, 19),
      content: { rendered: rendered(row.raw), ...(edit && { raw: row.raw }) },
      link: `${base}/our-range/#comment-${row.id}`,
      status: row.status,
      ...(embed && { _embedded: { up, ...(replied && { 'in-reply-to': replied }) } }),
    };
  };

  type Answer = { status: number; json: unknown; headers?: Record<string, string> };
  const error = (status: number, code: string): Answer => ({
    status,
    json: { code, message: code, data: { status } },
  });

  const list = (query: URLSearchParams, user: boolean): Answer => {
    const parsed = listQuery.safeParse(Object.fromEntries(query));
    if (!parsed.success) return error(400, 'rest_invalid_param');
    const { context, after, before, orderby, order, per_page, page, parent, status, _embed } = parsed.data;
    if (context === 'edit' && !user) return error(401, 'rest_forbidden_context');
    if (status !== 'approve' && !user) return error(401, 'rest_forbidden_param');
    const key = (row: Row): number => (orderby === 'id' ? row.id : row.at * 1e6 + row.id);
    const found = rows
      .filter((row) => status === 'any' || row.status === 'approved')
      .filter((row) => row.listedFrom <= Date.now())
      .filter((row) => parent === undefined || row.parent === parent)
      .filter((row) => after === undefined || row.at * 1000 > Date.parse(after))
      .filter((row) => before === undefined || row.at * 1000 < Date.parse(before))
      .sort((a, b) => (order === 'asc' ? key(a) - key(b) : key(b) - key(a)));
    const pages = Math.ceil(found.length / per_page);
    if (page > 1 && page > pages) return error(400, 'rest_comment_invalid_page_number');
    const part = found.slice((page - 1) * per_page, page * per_page);
    const json = part.map((row) => view(row, context === 'edit', _embed !== undefined));
    return {
      status: 200,
      json,
      headers: { 'x-wp-total': String(found.length), 'x-wp-totalpages': String(pages) },
    };
  };

  const create = (body: string): Answer => {
    const parsed = newComment.safeParse(JSON.parse(body));
    if (!parsed.success) return error(400, 'rest_invalid_param');
    const { parent, content } = parsed.data;
    const same = rows.some((row) => row.author === admin.id && row.parent === parent && row.raw === content);
    if (same && !takesDuplicates) return error(409, 'comment_duplicate');
    if (Buffer.byteLength(content) > 65_525) return error(400, 'comment_content_column_length');
    // As the real one does, a parent that is not there is accepted.
    const listedFrom = Date.now() + lag();
    const made = insert({ parent, author: admin.id, author_name: admin.name, raw: content, listedFrom });
    return { status: 201, json: view(made, true, false) };
  };

  const answer = (request: IncomingMessage, body: string): Answer => {
    const url = new URL(request.url ?? '/', base);
    const wanted = `Basic ${Buffer.from(`${admin.user}:${admin.password}`).toString('base64')}`;
    const given = request.headers.authorization;
    if (given !== undefined && (given !== wanted || revoked)) return error(401, 'incorrect_password');
    const user = given !== undefined;
    const [, path = ''] = /^\/wp-json\/wp\/v2\/(.*)$/.exec(url.pathname) ?? [];
    if (path === 'users/me')
      return user
        ? { status: 200, json: { ...admin, capabilities: { moderate_comments: true } } }
        : error(401, 'rest_not_logged_in');
    if (path === 'comments' && request.method === 'POST')
      return user ? create(body) : error(401, 'rest_comment_login_required');
    if (path === 'comments') return list(url.searchParams, user);
    const row = find(Number(/^comments\/(\d+)$/.exec(path)?.[1]));
    if (row === undefined) return error(404, 'rest_comment_invalid_id');
    if (request.method === 'POST') {
      if (!user) return error(401, 'rest_cannot_edit');
      const changes = z.union([newStatus, newContent]).safeParse(JSON.parse(body));
      if (!changes.success) return error(400, 'rest_invalid_param');
      if ('status' in changes.data) row.status = changes.data.status;
      else if (Buffer.byteLength(changes.data.content) > 65_525)
        return error(400, 'comment_content_column_length');
      else row.raw = changes.data.content;
      return { status: 200, json: view(row, true, false) };
    }
    if (request.method === 'DELETE') {
      if (!user) return error(401, 'rest_cannot_delete');
      // Without `force` it goes to the trash (…/reference/comments/#delete-a-comment).
      const forced = url.searchParams.get('force') === 'true';
      if (forced) rows.splice(rows.indexOf(row), 1);
      else row.status = 'trash';
      return { status: 200, json: { deleted: forced, previous: view(row, true, false) } };
    }
    if (row.status !== 'approved' && !user) return error(401, 'rest_cannot_read');
    return { status: 200, json: view(row, url.searchParams.get('context') === 'edit', false) };
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
    const { status, json, headers } = answer(request, Buffer.concat(chunks).toString('utf8'));
    response.writeHead(status, { 'content-type': 'application/json; charset=UTF-8', ...headers });
    response.end(JSON.stringify(json));
  };
  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const line = await startFaultProxy(
    `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    passing,
  );
  base = line.url;

  const change = (id: string, fields: Partial<Row>): Promise<void> => {
    const row = find(Number(id));
    if (row === undefined) return Promise.reject(new Error(`no comment ${id}`));
    Object.assign(row, fields);
    return Promise.resolve();
  };
  const login = { user: admin.user, applicationPassword: admin.password };
  return {
    label: 'fake WordPress of ours',
    config: { kind: 'wordpress', url: base, allowPrivateNetwork: true, ...(options.user !== false && login) },
    deadlineMs: 1_000,
    line,
    login,
    rows,
    insert,
    addComment: ({ author, text, parentId }) => {
      const made = insert({ author_name: kses(author), raw: kses(text), parent: Number(parentId ?? 0) });
      return Promise.resolve(String(made.id));
    },
    edit: (id, text) => change(id, { raw: kses(text) }),
    remove: (id) => {
      rows.splice(
        rows.findIndex((row) => row.id === Number(id)),
        1,
      );
      return Promise.resolve();
    },
    standing: (id) => {
      const row = find(Number(id));
      const states = { approved: 'shown', hold: 'held', spam: 'spam', trash: 'removed' } as const;
      return { comment: row === undefined ? 'removed' : states[row.status] };
    },
    hide: (id) => change(id, { status: 'hold' }),
    approve: (id) => void change(id, { status: 'approved' }),
    revoke: () => {
      revoked = true;
    },
    answerNatively: (parentId, text) =>
      Promise.resolve(
        String(
          insert({ parent: Number(parentId), author: admin.id, author_name: admin.name, raw: kses(text) }).id,
        ),
      ),
    answers: (parentId) =>
      Promise.resolve(
        rows
          .filter((row) => row.parent === Number(parentId) && row.author === admin.id)
          .map(({ id, raw }) => ({
            id: String(id),
            text: raw.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
          })),
      ),
    close: async () => {
      await line.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
