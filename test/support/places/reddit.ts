/*
 * A strict stand-in of ours for Reddit's Data API, made from www.reddit.com/dev/api (GET api/v1/me, message/inbox, r/SUB/comments, user/NAME/
 * comments, api/info, comments/ARTICLE; POST api/comment), github.com/reddit-archive/reddit/wiki/{API,JSON,OAuth2} and its r2/{lib/errors,controllers/oauth2}.py, and of
 * what its renderers make of Markdown (github.com/reddit/snudown). Not the real thing.
 */
import { z } from 'zod';
import type { FaultProxy, Passing } from '../fault-proxy.ts';
import type { Place } from '../place.ts';
import { everything, oauth, redditConsent } from './reddit-consent.ts';
import type { Connectable } from './consent.ts';
import { infoQuery, listQuery, newComment, threadQuery } from './reddit-queries.ts';
import { createRedditModeration } from './reddit-moderation.ts';
import { shown } from './reddit-text.ts';
import { createTokens } from './reviews.ts';
import { createRedditAmending } from './reddit-amending.ts';
import { startPlaceServer } from './server.ts';
import type { Asked, Said } from './server.ts';

export interface RedditRow {
  name: string;
  author: string;
  /** Markdown. */
  body: string;
  at: number;
  /** The post, or the comment that is answered. */
  parent: string;
  locked: boolean;
  /** By a moderator. */
  removed: 'no' | 'removed' | 'spam';
  listedFrom: number;
  /** It calls the account, or answers it. */
  heard: boolean;
}
export interface FakeRedditOptions {
  scopes?: string[];
  /** The account moderates the community. */
  moderates?: boolean;
  lag?: () => number;
  passing?: (request: Passing) => void;
  /** Where the app registered to be sent back to; without it nobody can connect. */
  redirectUri?: string;
  /** Who is signed in, where that is not the account that answers. */
  signedIn?: string;
}
export interface FakeReddit extends Place, Connectable {
  line: FaultProxy;
  rows: RedditRow[];
  insert(row: Partial<RedditRow>): RedditRow;
  /** The post under which everything is said takes no more comments. */
  lockPost(): void;
  /** The next write is refused with this code, as Reddit refuses: 200, and a list of errors. */
  refuseWrite(code: string, ratelimit?: number): void;
  /** A message to the account alone, in the same inbox. */
  message(text: string): void;
}

const ACCOUNT = 'maison_noisette';
const SUB = 'MaisonNoisette';
const POST = 't3_1abcd';
const basic = `Basic ${Buffer.from(`${oauth.clientId}:${oauth.clientSecret}`).toString('base64')}`;
const agent = `server:aplomb:v1 (by /u/${ACCOUNT})`;
const MOST = 10_000;

const error = (status: number, message: string): Said => ({ status, json: { message, error: status } });
export const startFakeReddit = async (options: FakeRedditOptions = {}): Promise<FakeReddit> => {
  const { scopes = everything, moderates = true, lag = () => 0, passing } = options;
  const { redirectUri, signedIn = ACCOUNT } = options;
  const consent = redditConsent(redirectUri);
  const rows: RedditRow[] = [];
  const messages: { name: string; text: string; at: number }[] = [];
  const tokens = createTokens('stand-in-reddit-');
  let lastId = 40_000;
  let revoked = false;
  let postLocked = false;
  let refusing: { code: string; ratelimit: number | undefined } | undefined;

  const insert = (row: Partial<RedditRow>): RedditRow => {
    lastId += 1;
    const made: RedditRow = {
      name: `t1_${lastId.toString(36)}`,
      author: 'marie',
      body: 'x',
      at: Date.now(),
      parent: POST,
      locked: false,
      removed: 'no',
      listedFrom: 0,
      heard: true,
      ...row,
    };
    rows.push(made);
    return made;
  };
  const find = (name: string): RedditRow | undefined => rows.find((row) => row.name === name);
  const moderation = createRedditModeration({ subreddit: SUB, find, scopes, moderates, error });
  const isDeleted = ({ author }: RedditRow): boolean => author === '[deleted]';
  const pathOf = ({ name }: RedditRow): string =>
    `/r/${SUB}/comments/${POST.slice(3)}/notre_gamme/${name.slice(3)}/`;
  const common = (row: RedditRow): object => ({
    id: row.name.slice(3),
    name: row.name,
    author: row.author,
    ...(!isDeleted(row) && { author_fullname: `t2_${row.author.replaceAll(/\W/g, '')}` }),
    body: row.body,
    created_utc: row.at / 1000,
    parent_id: row.parent,
    subreddit: SUB,
    ...moderation.told(row),
  });
  const view = (row: RedditRow, replies?: unknown): object => ({
    kind: 't1',
    data: {
      ...common(row),
      link_id: POST,
      permalink: pathOf(row),
      locked: row.locked,
      edited: false,
      replies: replies ?? '',
    },
  });
  const listed = (row: RedditRow): object => {
    const { data } = z.object({ data: z.looseObject({}) }).parse(view(row));
    return { kind: 't1', data: { ...data, link_title: 'Notre nouvelle gamme' } };
  };
  /** As the inbox has it: no link id, no permalink. */
  const inInbox = (row: RedditRow): object => ({
    kind: 't1',
    data: {
      ...common(row),
      link_title: 'Notre nouvelle gamme',
      context: `${pathOf(row)}?context=3`,
      subject: row.parent === POST ? 'post reply' : 'comment reply',
      was_comment: true,
      new: true,
    },
  });
  const listing = (children: object[], after: string | null = null): object => ({
    kind: 'Listing',
    data: { after, before: null, dist: children.length, children },
  });
  const paged = (url: URL, all: { name: string; view: object }[]): Said => {
    const parsed = listQuery.safeParse(Object.fromEntries(url.searchParams));
    if (!parsed.success) return error(400, 'Bad Request');
    const { limit, after } = parsed.data;
    const from = after === undefined ? 0 : all.findIndex(({ name }) => name === after) + 1;
    if (after !== undefined && from === 0) return { status: 200, json: listing([]) };
    const page = all.slice(from, from + limit);
    const next = from + limit < all.length ? (page.at(-1)?.name ?? null) : null;
    return {
      status: 200,
      json: listing(
        page.map((one) => one.view),
        next,
      ),
    };
  };
  const newest = (rowsOf: RedditRow[]): RedditRow[] =>
    rowsOf
      .filter(({ listedFrom }) => listedFrom <= Date.now())
      .toSorted((a, b) => b.at - a.at || rows.indexOf(b) - rows.indexOf(a));

  const read = (url: URL, path: string): Said => {
    const needs = path.startsWith('message/')
      ? 'privatemessages'
      : path.startsWith('user/')
        ? 'history'
        : path === 'api/v1/me'
          ? 'identity'
          : 'read';
    if (!scopes.includes(needs)) return error(403, 'Forbidden');
    if (path === 'api/v1/me') return { status: 200, json: { name: signedIn, id: 'a1' } };
    if (path === 'message/inbox') {
      const heard = newest(rows.filter((row) => row.heard && row.author !== ACCOUNT));
      const all = [
        ...messages.map(({ name, text, at }) => ({
          name,
          view: {
            kind: 't4',
            data: { name, author: 'marie', body: text, created_utc: at / 1000, was_comment: false },
          },
        })),
        ...heard.map((row) => ({ name: row.name, view: inInbox(row) })),
      ];
      return paged(url, all);
    }
    if (path === `r/${SUB}/comments`)
      return paged(
        url,
        newest(rows.filter((row) => !isDeleted(row))).map((row) => ({ name: row.name, view: listed(row) })),
      );
    if (path === `user/${ACCOUNT}/comments`)
      return paged(
        url,
        newest(rows.filter(({ author }) => author === ACCOUNT)).map((row) => ({
          name: row.name,
          view: listed(row),
        })),
      );
    const query = Object.fromEntries(url.searchParams);
    if (path === 'api/info') {
      const parsed = infoQuery.safeParse(query);
      const names = parsed.data?.id.split(',') ?? [];
      if (!parsed.success || names.length > 100) return error(400, 'Bad Request');
      const found = names.flatMap((name) => {
        if (name === POST)
          return [
            {
              kind: 't3',
              data: { name, title: 'Notre nouvelle gamme', locked: postLocked, archived: false },
            },
          ];
        const row = find(name);
        return row ? [view(row)] : [];
      });
      return { status: 200, json: listing(found) };
    }
    if (path === `comments/${POST.slice(3)}`) {
      const parsed = threadQuery.safeParse(query);
      if (!parsed.success) return error(400, 'Bad Request');
      const row = find(`t1_${parsed.data.comment}`);
      const below = newest(rows.filter(({ parent }) => parent === row?.name));
      const replies = below.length === 0 ? '' : listing(below.map((one) => view(one)));
      const post = { kind: 't3', data: { name: POST, locked: postLocked } };
      return { status: 200, json: [listing([post]), listing(row ? [view(row, replies)] : [])] };
    }
    return error(404, 'Not Found');
  };
  const refused = (code: string, ratelimit?: number): Said => ({
    status: 200,
    json: {
      json: { errors: [[code, 'stand-in', 'text']], ...(ratelimit !== undefined && { ratelimit }) },
    },
  });
  const write = ({ body, headers }: Asked): Said => {
    if (headers['content-type'] !== 'application/x-www-form-urlencoded') return error(415, 'Unsupported');
    if (!scopes.includes('submit')) return error(403, 'Forbidden');
    const parsed = newComment.safeParse(Object.fromEntries(new URLSearchParams(body)));
    if (!parsed.success) return error(400, 'Bad Request');
    const { thing_id: parent, text } = parsed.data;
    const row = find(parent);
    if (!row || isDeleted(row)) return refused('DELETED_COMMENT');
    if (postLocked || row.locked) return refused('THREAD_LOCKED');
    if (text.trim() === '') return refused('NO_TEXT');
    if (text.length > MOST) return refused('TOO_LONG');
    if (refusing) {
      const { code, ratelimit } = refusing;
      refusing = undefined;
      return refused(code, ratelimit);
    }
    const made = insert({
      author: ACCOUNT,
      body: text,
      parent,
      heard: false,
      listedFrom: Date.now() + lag(),
    });
    return { status: 200, json: { json: { errors: [], data: { things: [view(made)] } } } };
  };
  const amend = createRedditAmending<RedditRow>({
    find,
    isOurs: ({ author }) => author === ACCOUNT,
    isDeleted,
    view: (row) => view(row),
    mayEdit: () => scopes.includes('edit'),
    most: MOST,
    error,
    refused,
  });
  const token = ({ body, headers }: Asked): Said => {
    if (headers.authorization !== basic) return error(401, 'Unauthorized');
    const form = Object.fromEntries(new URLSearchParams(body));
    if (form['grant_type'] !== 'refresh_token' || form['refresh_token'] !== oauth.refreshToken || revoked)
      return error(400, 'Bad Request');
    return {
      status: 200,
      json: {
        access_token: tokens.give(),
        token_type: 'bearer',
        expires_in: 86_400,
        scope: scopes.join(' '),
      },
    };
  };
  const serve = (asked: Asked): Said => {
    const { method, url, headers } = asked;
    if (url.pathname === '/api/v1/authorize') return consent.authorize(asked);
    if (headers['user-agent'] !== agent) return error(429, 'Too Many Requests');
    if (method === 'POST' && url.pathname === '/api/v1/revoke_token') return consent.revoke(asked);
    if (method === 'POST' && url.pathname === '/api/v1/access_token')
      return consent.knows(asked) ? consent.token(asked) : token(asked);
    const given = headers.authorization?.replace(/^Bearer /, '') ?? '';
    if (!tokens.knows(headers.authorization) && !consent.lets(given)) return error(401, 'Unauthorized');
    const moderated = moderation.serve(asked);
    if (moderated) return moderated;
    const path = url.pathname.slice(1);
    if (path === 'api/editusertext' || path === 'api/del') return amend(asked, path);
    if (method === 'POST') return path === 'api/comment' ? write(asked) : error(404, 'Not Found');
    return read(url, path);
  };
  const server = await startPlaceServer(serve, passing);
  const { line } = server;
  const rowOf = (name: string): RedditRow => {
    const row = find(name);
    if (!row) throw new Error(`no comment ${name}`);
    return row;
  };
  return {
    label: 'fake Reddit of ours',
    config: {
      kind: 'reddit',
      username: ACCOUNT,
      ...oauth,
      subreddits: [SUB],
      apiUrl: line.url,
      tokenUrl: `${server.directUrl}/api/v1/access_token`,
    },
    connectConfig: {
      kind: 'reddit',
      username: ACCOUNT,
      clientId: oauth.clientId,
      clientSecret: oauth.clientSecret,
      pollEverySeconds: 10,
      apiUrl: line.url,
      tokenUrl: `${server.directUrl}/api/v1/access_token`,
      consentUrl: `${server.directUrl}/api/v1/authorize`,
    },
    consent,
    deadlineMs: 1_000,
    removeMethod: 'POST',
    line,
    rows,
    insert,
    lockPost: () => {
      postLocked = true;
    },
    refuseWrite: (code, ratelimit) => {
      refusing = { code, ratelimit };
    },
    message: (text) => {
      lastId += 1;
      messages.push({ name: `t4_${lastId.toString(36)}`, text, at: Date.now() });
    },
    revoke: () => {
      tokens.expire();
      revoked = true;
    },
    addComment: ({ author, text, parentId }) =>
      Promise.resolve(
        insert({ author, body: text, ...(parentId !== undefined && { parent: parentId }) }).name,
      ),
    edit: (id, text) => Promise.resolve(void Object.assign(rowOf(id), { body: text })),
    remove: (id) =>
      Promise.resolve(void Object.assign(rowOf(id), { author: '[deleted]', body: '[deleted]' })),
    standing: moderation.standing,
    answerNatively: (parentId, text) =>
      Promise.resolve(insert({ author: ACCOUNT, body: text, parent: parentId, heard: false }).name),
    answers: (parentId) =>
      Promise.resolve(
        rows
          .filter(({ parent, author }) => parent === parentId && author === ACCOUNT)
          .map(({ name, body }) => ({ id: name, text: shown(body) })),
      ),
    close: server.close,
  };
};
