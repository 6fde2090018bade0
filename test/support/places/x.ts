import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { measure } from '../../../src/core/text/measure.ts';
import { idFrom } from '../../../src/sources/x/read.ts';
import type { RawRequest } from '../../../src/app/ports/source.ts';
import type { FaultProxy, Passing } from '../fault-proxy.ts';
import type { Place } from '../place.ts';
import { createConsent } from './consent.ts';
import type { Connectable } from './consent.ts';
import { startPlaceServer } from './server.ts';
import { isSigned, KEYS } from './x-signature.ts';
import type { Asked, Said } from './server.ts';

export interface XRow {
  id: string;
  /** All its versions, the first one first. */
  versions: string[];
  author: { id: string; username: string; name: string };
  text: string;
  at: number;
  repliesTo: string | undefined;
  quotes: string | undefined;
  hidden: boolean;
}
export interface FakeXOptions {
  /** As for an Enterprise contract; else only who was called or quoted may answer. */
  repliesFreely?: boolean;
  passing?: (request: Passing) => void;
  /** Where the app registered to be sent back to; without it nobody can connect. */
  redirectUri?: string;
}
export interface FakeX extends Place, Connectable {
  line: FaultProxy;
  rows: XRow[];
  insert(row: Partial<XRow>): XRow;
  /** Posts that were handed over, as X bills them. */
  billed(): { mentions: number; tweets: number };
}

const BRAND = { id: '9001', username: 'maison', name: 'Maison Noisette' };
/** What its console shows for OAuth 2.0. */
const APP = { clientId: 'client-id-of-the-app-0001', secret: 'client-secret-of-the-app-0001' };
const PATH = '/webhooks/blog';
const newPost = z.strictObject({
  text: z.string(),
  reply: z.strictObject({ in_reply_to_tweet_id: z.string().regex(/^\d+$/) }),
});
const pageSize = z.coerce.number().int().min(5).max(100).default(10);

/**
 * X as docs.x.com has it: posts/manage-tweets/integrate (who may be answered), users/get-mentions, users/get-posts,
 * tweets/get-post-by-id, fundamentals/edit-posts, fundamentals/counting-characters, webhooks/quickstart. OAuth 1.0a is checked,
 * every nonce is good once.
 */
export const startFakeX = async (options: FakeXOptions = {}): Promise<FakeX> => {
  const { repliesFreely = true, passing, redirectUri } = options;
  const no = { status: 400, json: { error: 'invalid_request', error_description: 'stand-in' } };
  const consent = createConsent({
    ...APP,
    redirectUris: () => (redirectUri === undefined ? [] : [redirectUri]),
    scopes: ['tweet.read', 'tweet.write', 'tweet.moderate.write', 'users.read', 'offline.access'],
    challenge: true,
    rotates: true,
    accessSeconds: 7_200,
    basic: true,
    denies: { code: no, refresh: no },
    revoked: { status: 200, json: { revoked: true } },
  });
  const rows: XRow[] = [];
  const nonces = new Set<string>();
  const bills = { mentions: 0, tweets: 0 };
  let deliveries: RawRequest[] = [];
  let lastId = 0n;
  let revoked = false;
  let base = '';

  /** Ids hold the moment and a number within it. */
  const nextId = (at: number): string => {
    const id = BigInt(idFrom(at)) + BigInt(rows.length);
    if (at < Date.now() - 1_000) return String(id);
    lastId = id > lastId ? id : lastId + 1n;
    return String(lastId);
  };
  const insert = (row: Partial<XRow>): XRow => {
    const at = row.at ?? Date.now();
    const id = row.id ?? nextId(at);
    const made: XRow = {
      author: { id: '7', username: 'marie', name: 'Marie' },
      text: 'x',
      repliesTo: undefined,
      quotes: undefined,
      hidden: false,
      ...row,
      id,
      versions: row.versions ?? [id],
      at,
    };
    rows.push(made);
    return made;
  };
  const root = insert({ author: BRAND, text: 'Notre nouvelle gamme', at: Date.now() - 86_400_000 });
  const find = (id: string | undefined): XRow | undefined =>
    rows.find(({ versions }) => id !== undefined && versions.includes(id));
  /** Whom a reply calls without its author writing it: everybody in the thread. */
  const calls = ({ repliesTo, author }: XRow): string[] => {
    const parent = find(repliesTo);
    if (!parent) return [];
    return [...new Set([parent.author.username, ...calls(parent)])].filter(
      (name) => name !== author.username,
    );
  };
  const shownText = (row: XRow): { text: string; urls: object[] } => {
    const urls: object[] = [];
    const written = /^(?:@\w+\s+)*/u.exec(row.text)?.[0] ?? '';
    const prefix = calls(row)
      .map((name) => `@${name} `)
      .filter((call) => !written.includes(call))
      .join('');
    const short = `${prefix}${row.text}`.replaceAll(/https?:\/\/[^\s)]+/g, (long) => {
      const url = `https://t.co/${Buffer.from(long).toString('base64url').slice(0, 10)}`;
      urls.push({ url, expanded_url: long });
      return url;
    });
    return { text: short.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'), urls };
  };
  const rootOf = (row: XRow): XRow => {
    const parent = find(row.repliesTo);
    return parent ? rootOf(parent) : row;
  };
  const view = (row: XRow, id = row.id): object => {
    const { text, urls } = shownText(row);
    const mentions = [...text.matchAll(/@(\w{1,15})/g)].map(({ index, 1: username = '' }) => ({
      username,
      start: measure(text.slice(0, index), 'codepoint'),
    }));
    return {
      id,
      text,
      author_id: row.author.id,
      conversation_id: rootOf(row).versions[0],
      created_at: new Date(row.at).toISOString(),
      edit_history_tweet_ids: row.versions,
      entities: { mentions, urls },
      ...(row.repliesTo !== undefined && { in_reply_to_user_id: find(row.repliesTo)?.author.id }),
      referenced_tweets: [
        ...(row.repliesTo === undefined ? [] : [{ type: 'replied_to', id: row.repliesTo }]),
        ...(row.quotes === undefined ? [] : [{ type: 'quoted', id: row.quotes }]),
      ],
    };
  };
  const includes = (shown: XRow[]): object => {
    const others = shown
      .flatMap(({ repliesTo, quotes }) => [repliesTo, quotes])
      .flatMap((id) => find(id) ?? []);
    const users = [...new Map([...shown, ...others].map(({ author }) => [author.id, author])).values()];
    return { users, tweets: [...new Set(others)].map((row) => view(row)) };
  };
  const problem = (status: number, title: string, detail = title): Said => ({
    status,
    json: { title, detail, status, type: 'about:blank' },
  });
  const calledBy = (row: XRow): boolean => calls(row).includes(BRAND.username) || /@maison\b/i.test(row.text);
  const summoned = (row: XRow): boolean =>
    /@maison\b/i.test(row.text) || find(row.quotes)?.author.id === BRAND.id;

  const list = (edge: 'mentions' | 'tweets', url: URL): Said => {
    const most = pageSize.safeParse(url.searchParams.get('max_results') ?? undefined);
    if (!most.success) return problem(400, 'Invalid Request', 'max_results is not between 5 and 100');
    const since = BigInt(url.searchParams.get('since_id') ?? '0');
    const before = url.searchParams.get('pagination_token');
    const all = rows
      .filter((row) =>
        edge === 'tweets' ? row.author.id === BRAND.id : row.author.id !== BRAND.id && calledBy(row),
      )
      .filter(({ id }) => BigInt(id) > since && (before === null || BigInt(id) < BigInt(before)))
      .toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? 1 : -1));
    const shown = all.slice(0, most.data);
    bills[edge] += shown.length;
    const more = all.length > shown.length;
    const meta = { result_count: shown.length, ...(more && { next_token: shown.at(-1)?.id }) };
    // Without posts X leaves the list out.
    return {
      status: 200,
      json:
        shown.length === 0
          ? { meta }
          : { data: shown.map((row) => view(row)), includes: includes(shown), meta },
    };
  };
  const post = ({ body }: Asked): Said => {
    const parsed = newPost.safeParse(JSON.parse(body));
    if (!parsed.success)
      return problem(400, 'Invalid Request', 'One or more parameters to your request was invalid.');
    const { text, reply } = parsed.data;
    const parent = find(reply.in_reply_to_tweet_id);
    if (!parent)
      return problem(
        403,
        'Forbidden',
        'You attempted to reply to a Tweet that is deleted or not visible to you.',
      );
    if (!repliesFreely && !summoned(parent))
      return problem(
        403,
        'Forbidden',
        'Reply to this conversation is not allowed because you have not been mentioned or otherwise engaged by the author of the post you are replying to.',
      );
    if (measure(text, 'xWeighted') > 280) return problem(403, 'Forbidden', 'Your Tweet text is too long.');
    if ((text.match(/\$[A-Za-z]{1,6}\b/g) ?? []).length > 1)
      return problem(403, 'Forbidden', 'Posts may have one cashtag.');
    if (
      rows.some(
        (row) =>
          row.author.id === BRAND.id && row.text === text && row.repliesTo === reply.in_reply_to_tweet_id,
      )
    )
      return problem(403, 'Forbidden', 'You are not allowed to create a Tweet with duplicate content.');
    const made = insert({ author: BRAND, text, repliesTo: reply.in_reply_to_tweet_id });
    return { status: 201, json: { data: { id: made.id, text, edit_history_tweet_ids: [made.id] } } };
  };
  /** posts/hide-reply: again what it is already is a yes; elsewhere than in one's own conversations it is a no. */
  const hide = ({ body }: Asked, id: string): Said => {
    const parsed = z.strictObject({ hidden: z.boolean() }).safeParse(JSON.parse(body));
    const row = rows.find((one) => one.id === id);
    if (!parsed.success || !row) return problem(400, 'Invalid Request');
    if (rootOf(row).author.id !== BRAND.id || row.repliesTo === undefined)
      return problem(403, 'Forbidden', 'You are not allowed to hide this reply.');
    row.hidden = parsed.data.hidden;
    return { status: 200, json: { data: { hidden: row.hidden } } };
  };
  const drop = (id: string | undefined): Said => {
    const row = find(id);
    if (row?.author.id !== BRAND.id) return problem(row ? 403 : 404, row ? 'Forbidden' : 'Not Found');
    rows.splice(rows.indexOf(row), 1);
    return { status: 200, json: { data: { deleted: true } } };
  };
  const serve = (asked: Asked): Said => {
    const { method, url, headers } = asked;
    const header = headers.authorization ?? '';
    const nonce = /oauth_nonce="([^"]+)"/.exec(header)?.[1] ?? '';
    const address = new URL(`${url.pathname}${url.search}`, base);
    if (url.pathname === '/i/oauth2/authorize') return consent.authorize(asked);
    if (method === 'POST' && url.pathname === '/2/oauth2/token') return consent.token(asked);
    if (method === 'POST' && url.pathname === '/2/oauth2/revoke') return consent.revoke(asked);
    const connected = consent.lets(header.replace(/^Bearer /, ''));
    const signed = !nonces.has(nonce) && isSigned(header, method, address);
    if (revoked || (!connected && !signed)) return problem(401, 'Unauthorized');
    nonces.add(nonce);
    const [, of, hidden] = /^\/2\/tweets\/(\d+)(\/hidden)?$/.exec(url.pathname) ?? [];
    if (method === 'DELETE') return drop(hidden === undefined ? of : undefined);
    if (method === 'PUT') return hidden === undefined || !of ? problem(404, 'Not Found') : hide(asked, of);
    if (method === 'POST') return url.pathname === '/2/tweets' ? post(asked) : problem(404, 'Not Found');
    if (url.pathname === '/2/users/me') return { status: 200, json: { data: BRAND } };
    const edge = /^\/2\/users\/9001\/(mentions|tweets)$/.exec(url.pathname)?.[1];
    if (edge === 'mentions' || edge === 'tweets') return list(edge, url);
    if (of === undefined || hidden !== undefined) return problem(404, 'Not Found');
    const row = find(of);
    if (row) return { status: 200, json: { data: view(row, of), includes: includes([row]) } };
    const errors = [
      {
        title: 'Not Found Error',
        detail: `Could not find tweet with id: [${of}].`,
        type: 'https://api.twitter.com/2/problems/resource-not-found',
      },
    ];
    return { status: 200, json: { errors } };
  };
  const server = await startPlaceServer(serve, passing);
  const { line } = server;
  base = line.url;

  const sign = (secret: string, bytes: Uint8Array | string): string =>
    `sha256=${createHmac('sha256', secret).update(bytes).digest('base64')}`;
  const request = (body: Uint8Array): RawRequest => ({
    method: 'POST',
    path: PATH,
    query: new URLSearchParams(),
    headers: {
      'content-type': 'application/json',
      'x-twitter-webhooks-signature': sign(KEYS.consumerSecret, body),
    },
    body,
  });
  const asks = (query: string): RawRequest => ({
    method: 'GET',
    path: PATH,
    query: new URLSearchParams(query),
    headers: {},
    body: new Uint8Array(),
  });
  const tell = (row: XRow): string => {
    const event = { data: { event_type: 'post.mention.create', payload: { id: row.id, text: row.text } } };
    deliveries.push(request(Buffer.from(JSON.stringify(event))));
    return row.id;
  };
  const config = { kind: 'x', ...KEYS, webhook: true, dollarsPerDay: 100, repliesFreely, apiUrl: base };
  return {
    label: 'fake X of ours',
    config,
    connectConfig: {
      kind: 'x',
      clientId: APP.clientId,
      clientSecret: APP.secret,
      pollEverySeconds: 15,
      repliesFreely,
      apiUrl: base,
      consentUrl: `${server.directUrl}/i/oauth2/authorize`,
    },
    consent,
    deadlineMs: 1_000,
    line,
    rows,
    insert,
    billed: () => ({ ...bills }),
    deliveries: () => {
      const made = deliveries;
      deliveries = [];
      return made;
    },
    signing: {
      sign: request,
      otherConfig: { ...config, consumerSecret: 'another-secret-of-another-app' },
      handshake: {
        right: asks('crc_token=challenge-1'),
        answer: JSON.stringify({ response_token: sign(KEYS.consumerSecret, 'challenge-1') }),
        wrong: asks('token=challenge-1'),
      },
    },
    revoke: () => {
      revoked = true;
    },
    addComment: ({ author, text, parentId = root.id }) => {
      const who = { id: String(1_000 + author.length), username: `u${author.length}`, name: author };
      return Promise.resolve(tell(insert({ author: who, text, repliesTo: parentId })));
    },
    edit: (id, text) => {
      const row = find(id);
      if (!row) return Promise.reject(new Error(`no post ${id}`));
      row.id = nextId(Date.now());
      row.versions.push(row.id);
      row.text = text;
      return Promise.resolve();
    },
    remove: (id) => {
      rows.splice(
        rows.findIndex(({ versions }) => versions.includes(id)),
        1,
      );
      return Promise.resolve();
    },
    moderatingMethod: 'PUT' as const,
    standing: (id) => ({ comment: find(id)?.hidden === true ? 'folded' : find(id) ? 'shown' : 'removed' }),
    answerNatively: (parentId, text) =>
      Promise.resolve(insert({ author: BRAND, text, repliesTo: parentId }).id),
    answers: (parentId) => {
      const versions = find(parentId)?.versions ?? [parentId];
      return Promise.resolve(
        rows.filter(
          (row) =>
            row.author.id === BRAND.id && row.repliesTo !== undefined && versions.includes(row.repliesTo),
        ),
      );
    },
    close: server.close,
  };
};
