/*
 * A strict stand-in of ours for the Disqus API 3.0, made from disqus.com/api/docs (posts/{list,details,create,approve,spam}, blacklists/
 * {add,remove}, users/details, auth, cursors, errors), disqus/disqus-python (disqusapi/interfaces.json) and disqus/DISQUS-API-Recipes (oauth/python,
 * snippets/php: where keys and tokens stand). Not verified there: what it says in words of a post that is gone, or a thread that is closed.
 */
import { htmlToText } from '../../../src/sources/html-text.ts';
import type { FaultProxy, Passing } from '../fault-proxy.ts';
import type { Place } from '../place.ts';
import type { Connectable } from './consent.ts';
import { createDisqusModeration } from './disqus-moderation.ts';
import {
  answer,
  application,
  argumentsOf,
  calls,
  disqusConsent,
  error,
  noPost,
  pageOf,
  refuseMarkup,
  rendered,
  site,
  typed,
  writes,
} from './disqus-words.ts';
import type { DisqusRow } from './disqus-words.ts';
import { createPeople } from './people.ts';
import { startPlaceServer } from './server.ts';
import type { Asked, Said } from './server.ts';

export interface FakeDisqusOptions {
  scopes?: readonly string[];
  /** The account moderates the forum. */
  moderates?: boolean;
  /** What an account of its plan may ask in an hour. */
  perHour?: number;
  /** The forum reads what anybody writes before it stands. */
  holds?: boolean;
  lag?: () => number;
  passing?: (request: Passing) => void;
  /** Where the application registered to be sent back to; without it nobody can connect. */
  redirectUri?: string;
}
export interface FakeDisqus extends Place, Connectable {
  line: FaultProxy;
  rows: DisqusRow[];
  insert(row: Partial<DisqusRow>): DisqusRow;
  closeThread(): void;
  /** The next answer to a write is this. */
  sayNext(said: Said): void;
  /** What this account asked since the hour began. */
  asked(): number;
  newHour(): void;
}

const TOKEN = 'stand-in-token-of-no-moderator';
const { forum, brand } = site;
const HOUR = 3_600_000;

export const startFakeDisqus = async (options: FakeDisqusOptions = {}): Promise<FakeDisqus> => {
  const { scopes = ['read', 'write', 'admin'], moderates = true, perHour = 50_000, holds = false } = options;
  const { lag = () => 0, passing, redirectUri } = options;
  const consent = disqusConsent(redirectUri);
  const rows: DisqusRow[] = [];
  const people = createPeople(20);
  let lastId = 4_000_000_000;
  let revoked = false;
  let closed = false;
  let next: Said | undefined;
  let used = 0;
  let hourEnds = Date.now() + HOUR;

  const insert = (row: Partial<DisqusRow>): DisqusRow => {
    lastId += 1;
    const made: DisqusRow = {
      id: String(lastId),
      parent: undefined,
      author: { id: '9', username: 'marie', name: 'Marie' },
      raw: 'x',
      state: 'approved',
      at: Date.now(),
      listedFrom: 0,
      ...row,
    };
    rows.push(made);
    return made;
  };
  const find = (id: string): DisqusRow | undefined => rows.find((row) => row.id === id);
  const moderation = createDisqusModeration({
    find,
    mayModerate: () => moderates && scopes.includes('admin'),
  });
  const thread = (): object => ({
    ...site.thread,
    forum,
    isClosed: closed,
    isDeleted: false,
    posts: rows.length,
  });
  const view = (row: DisqusRow, related = true): object => ({
    id: row.id,
    forum,
    parent: row.parent === undefined ? null : Number(row.parent),
    thread: related ? thread() : site.thread.id,
    author: {
      ...row.author,
      isAnonymous: row.author.id === undefined,
      profileUrl: row.author.id === undefined ? '' : `https://disqus.com/by/${row.author.username}/`,
    },
    raw_message: row.raw,
    message: rendered(row.raw),
    createdAt: new Date(row.at).toISOString().slice(0, 19),
    isApproved: row.state === 'approved',
    isSpam: row.state === 'spam',
    isDeleted: row.state === 'deleted',
    isEdited: false,
    isFlagged: false,
    media: [],
    points: 0,
  });

  const list = ({ searchParams }: URL): Said => {
    const { success, data } = calls['posts/list'].safeParse(argumentsOf(searchParams));
    if (!success || data.forum !== forum) return error(2, "Invalid argument, 'forum'");
    if (data.include.some((one) => one !== 'approved') && !moderates)
      return error(12, 'This application does not have enough privileges to access this resource');
    const sorted = rows
      .filter((row) => row.listedFrom <= Date.now() && data.include.some((one) => one === row.state))
      .filter(() => data.thread === undefined || data.thread === site.thread.id)
      .toSorted((a, b) => b.at - a.at || Number(b.id) - Number(a.id));
    const { page, cursor } = pageOf(sorted, data.cursor, data.limit);
    return answer(
      page.map((row) => view(row)),
      { cursor },
    );
  };
  const read = (url: URL, path: string): Said => {
    const given = argumentsOf(url.searchParams);
    if (path === 'posts/list') return list(url);
    if (path === 'posts/details') {
      const { success, data } = calls[path].safeParse(given);
      if (!success) return error(2, "Missing required argument: 'post'");
      const row = find(data.post);
      return row ? answer(view(row)) : noPost('post', data.post);
    }
    if (path === 'users/details')
      return calls[path].safeParse(given).success
        ? answer({ ...brand, isAnonymous: false })
        : error(2, 'Invalid argument');
    if (path === 'forums/listModerators')
      return answer([
        { id: '1', user: { id: '1', username: 'bob' } },
        ...(moderates ? [{ id: '2', user: brand }] : []),
      ]);
    if (path !== 'blacklists/list') return error(1, 'Endpoint not valid');
    if (!calls[path].safeParse(given).success) return error(2, 'Invalid argument');
    return moderation.listed();
  };

  const create = (form: URLSearchParams): Said => {
    const { success, data } = writes['posts/create'].safeParse(argumentsOf(form));
    if (!success) return error(2, "Missing required argument: 'message'");
    if (!scopes.includes('write'))
      return error(22, 'You do not have the appropriate permissions to access this resource');
    const { message: raw, parent, thread: threadId } = data;
    if (threadId !== site.thread.id)
      return error(2, `Invalid argument, 'thread': Unable to find thread '${threadId}'`);
    if (find(parent)?.state !== 'approved') return noPost('parent', parent);
    if (closed) return error(2, "Invalid argument, 'thread': This thread is closed");
    refuseMarkup(raw);
    const row = insert({
      parent,
      author: brand,
      raw,
      state: holds ? 'unapproved' : 'approved',
      listedFrom: Date.now() + lag(),
    });
    return answer(view(row, false));
  };
  const write = (form: URLSearchParams, path: string): Said => {
    if (next) {
      const said = next;
      next = undefined;
      return said;
    }
    if (path === 'posts/create') return create(form);
    if (path === 'posts/update') {
      const { success, data } = writes[path].safeParse(argumentsOf(form));
      const row = success ? find(data.post) : undefined;
      if (!row || !data) return noPost('post', form.get('post') ?? '');
      if (row.author.id !== brand.id && !moderates)
        return error(12, 'You must be the author of the post or a moderator');
      refuseMarkup(data.message);
      row.raw = data.message;
      return answer(view(row, false));
    }
    return moderation.serve(form, path);
  };
  const serveApi = ({ method, url, headers, body }: Asked): Said => {
    const [, path] = /^\/api\/3\.0\/(\w+\/\w+)\.json$/.exec(url.pathname) ?? [];
    if (path === undefined) return error(1, 'Endpoint not valid');
    if ((method === 'POST') !== Object.hasOwn(writes, path))
      return error(7, `You cannot access this resource using ${method}`);
    if (
      method === 'POST' &&
      (headers['content-type'] !== 'application/x-www-form-urlencoded' || url.search !== '')
    )
      return error(2, 'Arguments of POST stand in the body');
    const given = method === 'POST' ? new URLSearchParams(body) : url.searchParams;
    if (given.get('api_secret') !== application.apiSecret) return error(5, 'Invalid API key');
    const token = given.get('access_token') ?? '';
    if (token === '') return error(4, 'You must be authenticated to perform this action');
    if ((token !== TOKEN || revoked) && !consent.lets(token))
      return error(18, 'The authorization signature you passed was not valid');
    return method === 'POST' ? write(given, path) : read(url, path);
  };
  const serve = (asked: Asked): Said => {
    if (asked.url.pathname === '/api/oauth/2.0/authorize/') return consent.authorize(asked);
    if (asked.url.pathname === '/api/oauth/2.0/access_token/') return consent.token(asked);
    used += 1;
    const said =
      used > perHour ? error(13, 'You have exceeded your hourly limit of requests') : serveApi(asked);
    const told = {
      'x-ratelimit-limit': String(perHour),
      'x-ratelimit-remaining': String(Math.max(0, perHour - used)),
      'x-ratelimit-reset': String(Math.ceil(hourEnds / 1000)),
    };
    return { ...said, headers: { ...said.headers, ...told } };
  };
  const server = await startPlaceServer(serve, passing);
  const rowOf = (id: string): DisqusRow => {
    const row = find(id);
    if (!row) throw new Error(`no post ${id}`);
    return row;
  };
  const set = (id: string, change: Partial<DisqusRow>): Promise<void> =>
    Promise.resolve(void Object.assign(rowOf(id), change));
  const connectConfig = {
    kind: 'disqus',
    forum,
    ...application,
    apiUrl: `${server.line.url}/api/3.0`,
    tokenUrl: `${server.directUrl}/api/oauth/2.0/access_token/`,
    consentUrl: `${server.directUrl}/api/oauth/2.0/authorize/`,
  };
  return {
    label: 'fake Disqus of ours',
    config: { ...connectConfig, accessToken: TOKEN },
    connectConfig,
    consent,
    deadlineMs: 1_000,
    removeMethod: 'POST',
    line: server.line,
    rows,
    insert,
    closeThread: () => {
      closed = true;
    },
    sayNext: (said) => {
      next = said;
    },
    asked: () => used,
    newHour: () => {
      [used, hourEnds] = [0, Date.now() + HOUR];
    },
    revoke: () => {
      revoked = true;
    },
    addComment: ({ author: name, text, parentId }) => {
      const id = String(people(name));
      return Promise.resolve(
        insert({ author: { id, username: `user${id}`, name }, raw: typed(text), parent: parentId }).id,
      );
    },
    edit: (id, text) => set(id, { raw: typed(text) }),
    remove: (id) => set(id, { state: 'deleted' }),
    hide: (id) => set(id, { state: 'unapproved' }),
    standing: (id) => moderation.standing(rowOf(id)),
    answerNatively: (parent, text) => Promise.resolve(insert({ parent, author: brand, raw: typed(text) }).id),
    answers: (parentId) => {
      const found = rows.filter(
        ({ parent, author, state }) =>
          parent === parentId && author.id === brand.id && state !== 'deleted' && state !== 'spam',
      );
      return Promise.resolve(found.map(({ id, raw }) => ({ id, text: htmlToText(raw, 'written') })));
    },
    close: server.close,
  };
};
