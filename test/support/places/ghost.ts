/*
 * A strict stand-in of ours for Ghost's Admin API, as far as comments go, made from docs.ghost.org/admin-api and from the package
 * ghost@6.65.0 itself: server/web/api/endpoints/admin/routes.js, server/api/endpoints/{comments,comment-replies}.js,
 * server/services/comments, serializers/output/mappers/comments.js, models/comment.js, services/auth/api-key/admin.js. Not the real thing.
 */
import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { htmlToText } from '../../../src/sources/html-text.ts';
import type { FaultProxy, Passing } from '../fault-proxy.ts';
import type { Place } from '../place.ts';
import { createPeople } from './people.ts';
import { startPlaceServer } from './server.ts';
import type { Asked, Said } from './server.ts';

interface Row {
  id: string;
  parentId: string | undefined;
  inReplyTo: string | undefined;
  member: { id: string; name: string } | undefined;
  html: string;
  status: 'published' | 'hidden' | 'deleted';
  at: number;
  listedFrom: number;
}
export interface FakeGhostOptions {
  /** Comments are switched on for the site. */
  enabled?: boolean;
  /** The member who answers may still comment. */
  canComment?: boolean;
  lag?: () => number;
  passing?: (request: Passing) => void;
}
export interface FakeGhost extends Place {
  line: FaultProxy;
  rows: Row[];
  insert(row: Partial<Row>): Row;
}

const hex = (number: number): string => number.toString(16).padStart(24, '0');
const KEY = { id: hex(1), secret: 'ab'.repeat(32) };
const BRAND = { id: hex(2), name: 'Maison Noisette' };
const POST = { id: hex(3), uuid: 'x', title: 'Notre nouvelle gamme', url: 'https://blog.example/gamme/' };
const newComment = z.strictObject({
  comments: z.tuple([
    z.strictObject({
      member_id: z.string(),
      html: z.string().min(1),
      parent_id: z.string().optional(),
      in_reply_to_id: z.string().optional(),
      post_id: z.string().optional(),
    }),
  ]),
});
const statusChange = z.strictObject({
  comments: z.tuple([z.strictObject({ id: z.string(), status: z.enum(['published', 'hidden']) })]),
});
const disabling = z.strictObject({ reason: z.string().min(1).max(500) });
const error = (status: number, type: string, message: string): Said => ({
  status,
  json: { errors: [{ message, context: null, type, details: null, code: null, id: 'x' }] },
});
const html = (text: string): string =>
  text
    .split('\n\n')
    .map((part) => part.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'))
    .map((part) => `<p>${part.replaceAll('\n', '<br>')}</p>`)
    .join('');
/** sanitize-html with these tags, as models/comment.js has it. */
const sanitized = (given: string): string => {
  const other = /<(?!\/?(?:p|br|a|blockquote)\b)[^>]*>/i.exec(given);
  if (other) throw new Error(`would be cut out: ${other[0]}`);
  return given;
};

export const startFakeGhost = async (options: FakeGhostOptions = {}): Promise<FakeGhost> => {
  const { enabled = true, canComment = true, lag = () => 0, passing } = options;
  const rows: Row[] = [];
  let lastId = 100;
  let revoked = false;
  const people = createPeople(20);
  /** Members who may comment no more. */
  const silenced = new Set<string>();

  const insert = (row: Partial<Row>): Row => {
    lastId += 1;
    const made: Row = {
      id: hex(lastId),
      parentId: undefined,
      inReplyTo: undefined,
      member: { id: hex(9), name: 'Marie' },
      html: '<p>x</p>',
      status: 'published',
      at: Date.now(),
      listedFrom: 0,
      ...row,
    };
    rows.push(made);
    return made;
  };
  const find = (id: string | undefined): Row | undefined => rows.find((row) => row.id === id);
  const snippet = (row: Row): string => htmlToText(row.html, 'displayed').slice(0, 100);
  /** Times are kept in whole seconds. */
  const second = (at: number): number => Math.floor(at / 1000) * 1000;
  const view = (row: Row): object => {
    const [parent, answered] = [find(row.parentId), find(row.inReplyTo)];
    return {
      id: row.id,
      parent_id: row.parentId ?? null,
      in_reply_to_id: row.inReplyTo ?? null,
      in_reply_to_snippet: answered ? snippet(answered) : parent ? snippet(parent) : null,
      status: row.status,
      html: row.status === 'deleted' ? null : row.html,
      created_at: new Date(second(row.at)).toISOString(),
      edited_at: null,
      pinned: false,
      member: row.member ? { ...row.member, uuid: 'x', can_comment: true } : null,
      post: POST,
      ...(parent && { parent: { id: parent.id, status: parent.status, html: parent.html, member: null } }),
      count: { replies: 0, direct_replies: 0, likes: 0, dislikes: 0, reports: 0 },
    };
  };
  const page = (all: Row[], url: URL): Said => {
    const limit = Math.min(100, Number(url.searchParams.get('limit') ?? 15));
    const number = Number(url.searchParams.get('page') ?? 1);
    const end = number * limit;
    const pagination = { page: number, limit, total: all.length, next: end < all.length ? number + 1 : null };
    return { status: 200, json: { comments: all.slice(end - limit, end).map(view), meta: { pagination } } };
  };
  const shown = (row: Row): boolean => row.listedFrom <= Date.now();
  const browseAll = (url: URL): Said => {
    const [, until] =
      /^status:published(?:\+created_at:<='(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)')?$/.exec(
        url.searchParams.get('filter') ?? '',
      ) ?? [];
    const { order, filter } = Object.fromEntries(url.searchParams);
    if (!filter?.startsWith('status:published') || order !== 'created_at desc,id desc')
      return error(400, 'BadRequestError', 'Error parsing filter');
    const limit = until === undefined ? Infinity : Date.parse(`${until.replace(' ', 'T')}Z`);
    const found = rows.filter((row) => shown(row) && row.status === 'published' && second(row.at) <= limit);
    return page(
      found.toSorted((a, b) => second(b.at) - second(a.at) || b.id.localeCompare(a.id)),
      url,
    );
  };
  const notFound = error(404, 'NotFoundError', 'Comment could not be found');
  const create = ({ body }: Asked): Said => {
    const parsed = newComment.safeParse(JSON.parse(body));
    if (!parsed.success) return error(422, 'ValidationError', 'Validation failed for member_id.');
    const [{ member_id, html: given, parent_id, in_reply_to_id }] = parsed.data.comments;
    if (!enabled) return error(405, 'MethodNotAllowedError', 'Comments are not enabled for this site.');
    if (member_id !== BRAND.id) return error(404, 'NotFoundError', 'Member not found.');
    if (!canComment) return error(403, 'NoPermissionError', 'You do not have permission to comment.');
    const [parent, answered] = [find(parent_id), find(in_reply_to_id)];
    if (parent?.status !== 'published') return notFound;
    if (parent.parentId !== undefined) return error(400, 'BadRequestError', 'Can not reply to a reply');
    // What is no reply in this thread is left out without a word.
    const inReplyTo = answered?.parentId === parent.id ? answered.id : undefined;
    const listedFrom = Date.now() + lag();
    const row = { parentId: parent.id, inReplyTo, member: BRAND, html: sanitized(given), listedFrom };
    return { status: 201, json: { comments: [view(insert(row))] } };
  };
  /** services/auth/api-key/admin.js */
  const lets = (authorization: string | undefined): boolean => {
    const [, head = '', claims = '', mac] =
      /^Ghost ([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(authorization ?? '') ?? [];
    const wanted = createHmac('sha256', Buffer.from(KEY.secret, 'hex'))
      .update(`${head}.${claims}`)
      .digest('base64url');
    if (mac !== wanted) return false;
    const read = (part: string): unknown => JSON.parse(Buffer.from(part, 'base64url').toString());
    const header = z.object({ alg: z.literal('HS256'), typ: z.literal('JWT'), kid: z.literal(KEY.id) });
    const claim = z.object({ iat: z.int(), exp: z.int(), aud: z.literal('/admin/') });
    const { success, data } = claim.safeParse(read(claims));
    const now = Date.now() / 1000;
    return header.safeParse(read(head)).success && success && data.exp > now && data.exp - data.iat <= 300;
  };
  /** endpoints/comments.js (edit), endpoints/member-commenting.js. */
  const moderate = ({ method, body }: Asked, path: string): Said | undefined => {
    const [, id] = /^comments\/(\w+)\/$/.exec(path) ?? [];
    if (id !== undefined && method === 'PUT') {
      const change = statusChange.safeParse(JSON.parse(body)).data?.comments[0];
      const row = find(id);
      if (change?.id !== id) return error(422, 'ValidationError', 'Validation failed for status.');
      if (!row) return notFound;
      row.status = change.status;
      return { status: 200, json: { comments: [view(row)] } };
    }
    const [, member, to] = /^members\/(\w+)\/(?:commenting\/(disable|enable)\/)?$/.exec(path) ?? [];
    if (member === undefined || member === BRAND.id) return undefined;
    if (!rows.some((row) => row.member?.id === member))
      return error(404, 'NotFoundError', 'Member not found.');
    if (to === 'disable') {
      if (!disabling.safeParse(JSON.parse(body)).success)
        return error(422, 'ValidationError', 'Reason is required');
      silenced.add(member);
    } else if (to === 'enable') silenced.delete(member);
    return { status: 200, json: { members: [{ id: member, can_comment: !silenced.has(member) }] } };
  };
  const serve = (asked: Asked): Said => {
    const { method, url, headers } = asked;
    if (revoked || !lets(headers.authorization))
      return error(401, 'UnauthorizedError', 'Invalid token: invalid signature');
    const path = url.pathname.replace(/^\/ghost\/api\/admin\//, '');
    const moderated = moderate(asked, path);
    if (moderated) return moderated;
    if (path === `members/${BRAND.id}/`)
      return {
        status: 200,
        json: { members: [{ ...BRAND, email: 'x@y.example', can_comment: canComment }] },
      };
    if (path === 'comments/') return method === 'POST' ? create(asked) : browseAll(url);
    const [, id, edge] = /^comments\/(\w+)\/(?:(replies)\/)?$/.exec(path) ?? [];
    const row = find(id);
    if (!row)
      return path.startsWith('members/') ? error(404, 'NotFoundError', 'Member not found.') : notFound;
    if (edge === undefined) return { status: 200, json: { comments: [view(row)] } };
    return page(
      rows.filter((one) => one.parentId === id && shown(one)),
      url,
    );
  };
  const server = await startPlaceServer(serve, passing);

  const known = (id: string): Row => {
    const row = find(id);
    if (!row) throw new Error(`no comment ${id}`);
    return row;
  };
  const under = (parentId: string): Partial<Row> => {
    const { id, parentId: top } = known(parentId);
    return top === undefined ? { parentId: id } : { parentId: top, inReplyTo: id };
  };
  return {
    label: 'fake Ghost of ours',
    config: {
      kind: 'ghost',
      url: server.line.url,
      adminKey: `${KEY.id}:${KEY.secret}`,
      memberId: BRAND.id,
      allowPrivateNetwork: true,
    },
    deadlineMs: 1_000,
    removeMethod: 'PUT',
    line: server.line,
    rows,
    insert,
    revoke: () => {
      revoked = true;
    },
    addComment: ({ author, text, parentId }) => {
      const member = { id: hex(people(author)), name: author };
      const made = insert({ member, html: html(text), ...(parentId !== undefined && under(parentId)) });
      return Promise.resolve(made.id);
    },
    edit: (id, text) => {
      known(id).html = html(text);
      return Promise.resolve();
    },
    remove: (id) => {
      known(id).status = 'deleted';
      return Promise.resolve();
    },
    moderatingMethod: 'PUT' as const,
    standing: (id) => {
      const { status, member } = known(id);
      const comment = status === 'published' ? 'shown' : status === 'hidden' ? 'held' : 'removed';
      return { comment, ...(member && silenced.has(member.id) && { author: 'suspended' as const }) };
    },
    hide: (id) => Promise.resolve(void Object.assign(known(id), { status: 'hidden' })),
    answerNatively: (parentId, text) =>
      Promise.resolve(insert({ ...under(parentId), member: BRAND, html: html(text) }).id),
    answers: (parentId) => {
      const found = rows.filter(
        (row) =>
          (row.inReplyTo ?? row.parentId) === parentId &&
          row.member?.id === BRAND.id &&
          row.status === 'published',
      );
      return Promise.resolve(found.map((row) => ({ id: row.id, text: htmlToText(row.html, 'displayed') })));
    },
    close: server.close,
  };
};
