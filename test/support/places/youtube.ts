/*
 * A strict stand-in of ours for the YouTube Data API v3, made from developers.google.com/youtube/v3/docs: commentThreads/list,
 * comments/{list,insert,update,delete}, channels/list, videos/list, errors, determine_quota_cost; and for Google's token endpoint from
 * developers.google.com/identity/protocols/oauth2/web-server#offline. Not the real thing.
 */
import type { Place } from '../place.ts';
import type { FaultProxy, Passing } from '../fault-proxy.ts';
import { createConsent } from './consent.ts';
import type { Connectable } from './consent.ts';
import { startPlaceServer } from './server.ts';
import type { Asked, Said } from './server.ts';
import { createYouTubeAmending } from './youtube-amending.ts';
import { createYouTubeModeration } from './youtube-moderation.ts';
import { channelQuery, commentQuery, newReply, threadQuery, videoQuery } from './youtube-queries.ts';

interface Row {
  id: string;
  /** Of the thread it stands under; undefined for the first comment of one. */
  threadId: string | undefined;
  channelId: string;
  author: string;
  text: string;
  at: number;
  updatedAt: number;
  held: boolean;
  rejected: boolean;
  /** Epoch ms from which lists show it. */
  listedFrom: number;
}
export interface FakeYouTubeOptions {
  /** How many replies a thread brings along; the docs promise no figure. */
  embedded?: number;
  unitsPerDay?: number;
  /** How long lists miss a new reply, in ms. */
  lag?: () => number;
  passing?: (request: Passing) => void;
  /** Where the client registered to be sent back to; without it nobody can connect. */
  redirectUri?: string;
  /** As a server does that rotates: Google does not, others do. */
  rotates?: boolean;
  /** How long the page of consent lets us in for, in seconds: while it is in "Testing", seven days. */
  refreshSeconds?: number;
}
export interface FakeYouTube extends Place, Connectable {
  line: FaultProxy;
  rows: Row[];
  /** Units used, as Google counts them. */
  used(): number;
  insert(row: Partial<Row>): Row;
  /** Comments of this thread can no longer be answered. */
  closeThread(id: string): void;
  disableComments(): void;
  hide(id: string): Promise<void>;
  /** What was given out is no longer taken, as after an hour; a refresh gives a new one. */
  expireTokens(): void;
  refreshes(): number;
  /** Told of each request once it was done, and before its answer leaves; undefined for nobody. */
  beforeAnswering(tell: ((path: string) => void) | undefined): void;
}

const BRAND = { id: 'UCbrandbrandbrandbrand01', title: 'Maison Noisette' };
const VIDEO = { id: 'dQw4w9WgXcQ', title: 'Our new range' };
const oauth = {
  clientId: 'client.apps.test',
  clientSecret: 'stand-in-secret-of-no-client',
  refreshToken: 'stand-in-refresh-token-of-nobody',
};
const MOST = 10_000;

const error = (status: number, reason: string): Said => ({
  status,
  json: {
    error: { code: status, message: reason, errors: [{ domain: 'youtube', reason, message: reason }] },
  },
});

const html = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');
const stamp = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;

export const startFakeYouTube = async (options: FakeYouTubeOptions = {}): Promise<FakeYouTube> => {
  const { embedded = 2, unitsPerDay = 1_000_000, lag = () => 0, passing } = options;
  const { redirectUri, rotates = false, refreshSeconds } = options;
  const consent = createConsent({
    clientId: oauth.clientId,
    secret: oauth.clientSecret,
    redirectUris: () => (redirectUri === undefined ? [] : [redirectUri]),
    scopes: ['https://www.googleapis.com/auth/youtube.force-ssl'],
    challenge: true,
    asksFor: { access_type: 'offline', prompt: 'consent' },
    rotates,
    accessSeconds: 3_599,
    refreshSeconds,
  });
  const rows: Row[] = [];
  const closed = new Set<string>();
  let lastId = 0;
  let used = 0;
  let disabled = false;
  let revoked = false;
  let tokens: string[] = [];
  let refreshes = 0;
  let telling: ((path: string) => void) | undefined;

  const insert = (row: Partial<Row>): Row => {
    lastId += 1;
    const { threadId } = row;
    const at = Date.now();
    const made: Row = {
      id: threadId === undefined ? `Ug${lastId}` : `${threadId}.r${lastId}`,
      threadId: undefined,
      channelId: 'UCvisitor',
      author: '@marie',
      text: 'x',
      at,
      updatedAt: at,
      held: false,
      rejected: false,
      listedFrom: 0,
      ...row,
    };
    rows.push(made);
    return made;
  };
  const shown = ({ held, rejected, listedFrom }: Row): boolean =>
    !held && !rejected && listedFrom <= Date.now();
  const find = (id: string): Row | undefined => rows.find((row) => row.id === id);

  const comment = (row: Row, format: string): object => ({
    kind: 'youtube#comment',
    id: row.id,
    snippet: {
      channelId: BRAND.id,
      videoId: VIDEO.id,
      authorDisplayName: row.author,
      authorChannelUrl: `http://www.youtube.com/${row.author}`,
      authorChannelId: { value: row.channelId },
      textDisplay: format === 'html' ? html(row.text) : row.text,
      // "Only returned to the authenticated user if they are the comment's author."
      ...(row.channelId === BRAND.id && { textOriginal: row.text }),
      ...(row.threadId !== undefined && { parentId: row.threadId }),
      canRate: true,
      likeCount: 0,
      publishedAt: stamp(row.at),
      updatedAt: stamp(row.updatedAt),
    },
  });
  const repliesIn = (threadId: string): Row[] =>
    rows.filter((row) => row.threadId === threadId && shown(row)).toReversed();
  const thread = (row: Row, parts: string, format: string): object => {
    const replies = repliesIn(row.id);
    const some = replies.slice(0, embedded).map((one) => comment(one, format));
    return {
      kind: 'youtube#commentThread',
      id: row.id,
      snippet: {
        channelId: BRAND.id,
        videoId: VIDEO.id,
        topLevelComment: comment(row, format),
        canReply: !closed.has(row.id),
        totalReplyCount: replies.length,
        isPublic: true,
      },
      ...(parts.includes('replies') && some.length > 0 && { replies: { comments: some } }),
    };
  };

  const paged = (all: object[], most: number, token: string | undefined): Said => {
    const from = token === undefined ? 0 : Number(/^page-(\d+)$/.exec(token)?.[1]);
    if (Number.isNaN(from) || from > all.length) return error(400, 'invalidPageToken');
    const next = from + most < all.length ? { nextPageToken: `page-${from + most}` } : {};
    return { status: 200, json: { items: all.slice(from, from + most), pageInfo: {}, ...next } };
  };
  const query = ({ url }: Asked): Record<string, string> => Object.fromEntries(url.searchParams);

  const threads = (asked: Asked): Said => {
    const parsed = threadQuery.safeParse(query(asked));
    if (!parsed.success) return error(400, 'invalidFilters');
    const { id, part: parts, textFormat: format, maxResults = 20, pageToken } = parsed.data;
    if (id !== undefined) {
      const row = find(id);
      const there = row && row.threadId === undefined && shown(row);
      return { status: 200, json: { items: there ? [thread(row, parts, format)] : [] } };
    }
    if (parsed.data.allThreadsRelatedToChannelId !== BRAND.id) return error(404, 'channelNotFound');
    const all = rows
      .filter((row) => row.threadId === undefined && shown(row))
      .toSorted((a, b) => b.at - a.at || rows.indexOf(b) - rows.indexOf(a));
    return paged(
      all.map((row) => thread(row, parts, format)),
      maxResults,
      pageToken,
    );
  };
  const comments = (asked: Asked): Said => {
    const parsed = commentQuery.safeParse(query(asked));
    if (!parsed.success) return error(400, 'invalidFilters');
    const { id, parentId, textFormat: format, maxResults = 20, pageToken } = parsed.data;
    if (parentId !== undefined) {
      if (!find(parentId)) return error(404, 'commentNotFound');
      return paged(
        repliesIn(parentId).map((row) => comment(row, format)),
        maxResults,
        pageToken,
      );
    }
    const row = find(id ?? '');
    return { status: 200, json: { items: row && shown(row) ? [comment(row, format)] : [] } };
  };
  const answer = (asked: Asked): Said => {
    const parsed = newReply.safeParse(JSON.parse(asked.body));
    if (!parsed.success || query(asked)['part'] !== 'snippet') return error(400, 'invalidCommentMetadata');
    const { parentId, textOriginal: text } = parsed.data.snippet;
    const parent = find(parentId);
    if (!parent || parent.threadId !== undefined) return error(404, 'parentCommentNotFound');
    if (disabled) return error(403, 'commentsDisabled');
    if (closed.has(parentId)) return error(400, 'operationNotSupported');
    if (text.trim() === '') return error(400, 'commentTextRequired');
    if (text.length > MOST) return error(400, 'commentTextTooLong');
    // It takes the same words twice.
    const listedFrom = Date.now() + lag();
    const made = insert({ threadId: parentId, channelId: BRAND.id, author: '@maison', text, listedFrom });
    return { status: 200, json: comment(made, 'plainText') };
  };
  const drop = (id: string): void => {
    const kept = rows.filter((row) => row.id !== id && row.threadId !== id);
    rows.splice(0, rows.length, ...kept);
  };
  const amending = createYouTubeAmending({
    find,
    isOurs: ({ channelId }) => channelId === BRAND.id,
    view: (row) => comment(row, 'plainText'),
    drop,
    most: MOST,
    error,
  });
  const moderation = createYouTubeModeration(find);
  const token = ({ body }: Asked): Said => {
    const form = Object.fromEntries(new URLSearchParams(body));
    if (form['client_id'] !== oauth.clientId || form['client_secret'] !== oauth.clientSecret)
      return { status: 401, json: { error: 'invalid_client' } };
    if (form['grant_type'] !== 'refresh_token' || form['refresh_token'] !== oauth.refreshToken || revoked)
      return { status: 400, json: { error: 'invalid_grant', error_description: 'Token has been revoked.' } };
    refreshes += 1;
    const made = `ya29.stand-in-${refreshes}`;
    tokens.push(made);
    return {
      status: 200,
      json: {
        access_token: made,
        expires_in: 3599,
        scope: 'https://www.googleapis.com/auth/youtube.force-ssl',
        token_type: 'Bearer',
      },
    };
  };

  const serve = (asked: Asked): Said => {
    const { method, url, headers } = asked;
    if (url.pathname === '/consent') return consent.authorize(asked);
    if (method === 'POST' && url.pathname === '/revoke') return consent.revoke(asked);
    if (method === 'POST' && url.pathname === '/token')
      return consent.knows(asked) ? consent.token(asked) : token(asked);
    const given = headers.authorization?.replace(/^Bearer /, '') ?? '';
    if (!tokens.includes(given) && !consent.lets(given)) return error(401, 'authError');
    const cost = method === 'GET' ? 1 : 50;
    if (used + cost > unitsPerDay) return error(403, 'quotaExceeded');
    used += cost;
    if (method === 'POST' && url.pathname === '/youtube/v3/comments/setModerationStatus')
      return moderation.setStatus(asked);
    const path = /^\/youtube\/v3\/(\w+)$/.exec(url.pathname)?.[1];
    if (path === 'commentThreads' && method === 'GET') return threads(asked);
    if (path === 'comments' && method === 'GET') return comments(asked);
    if (path === 'comments' && method === 'POST') return answer(asked);
    if (path === 'comments' && method === 'PUT') return amending.change(asked);
    if (path === 'comments' && method === 'DELETE') return amending.remove(asked);
    if (path === 'channels' && channelQuery.safeParse(query(asked)).success)
      return { status: 200, json: { items: [{ id: BRAND.id, snippet: { title: BRAND.title } }] } };
    if (path === 'videos' && videoQuery.safeParse(query(asked)).success) {
      const ids = (query(asked)['id'] ?? '').split(',');
      const items = ids.includes(VIDEO.id) ? [{ id: VIDEO.id, snippet: { title: VIDEO.title } }] : [];
      return ids.length > 50 ? error(400, 'invalidFilters') : { status: 200, json: { items } };
    }
    return error(404, 'notFound');
  };
  const told = (asked: Asked): Said => {
    const said = serve(asked);
    telling?.(asked.url.pathname);
    return said;
  };
  const server = await startPlaceServer(told, passing);
  const { line } = server;
  const rowOf = (id: string): Row => {
    const row = find(id);
    if (!row) throw new Error(`no comment ${id}`);
    return row;
  };
  const threadIdOf = (id: string): string => rowOf(id).threadId ?? id;
  return {
    label: 'fake YouTube of ours',
    config: {
      kind: 'youtube',
      ...oauth,
      unitsPerDay,
      apiUrl: `${line.url}/youtube/v3`,
      tokenUrl: `${server.directUrl}/token`,
    },
    deadlineMs: 1_000,
    line,
    rows,
    connectConfig: {
      kind: 'youtube',
      clientId: oauth.clientId,
      clientSecret: oauth.clientSecret,
      unitsPerDay,
      pollEverySeconds: 5,
      apiUrl: `${line.url}/youtube/v3`,
      tokenUrl: `${server.directUrl}/token`,
      consentUrl: `${server.directUrl}/consent`,
    },
    consent,
    beforeAnswering: (tell) => {
      telling = tell;
    },
    used: () => used,
    insert,
    closeThread: (id) => void closed.add(id),
    disableComments: () => {
      disabled = true;
    },
    expireTokens: () => {
      tokens = [];
    },
    refreshes: () => refreshes,
    revoke: () => {
      tokens = [];
      revoked = true;
    },
    addComment: ({ author, text, parentId }) =>
      Promise.resolve(insert({ author, text, threadId: parentId && threadIdOf(parentId) }).id),
    edit: (id, text) => Promise.resolve(void Object.assign(rowOf(id), { text, updatedAt: Date.now() })),
    standing: moderation.standing,
    hide: (id) => Promise.resolve(void Object.assign(rowOf(id), { held: true })),
    editMethod: 'PUT',
    remove: (id) => Promise.resolve(drop(id)),
    answerNatively: (parentId, text) => {
      const threadId = threadIdOf(parentId);
      return Promise.resolve(insert({ threadId, channelId: BRAND.id, author: '@maison', text }).id);
    },
    answers: (parentId) =>
      Promise.resolve(rows.filter((row) => row.threadId === parentId && row.channelId === BRAND.id)),
    close: server.close,
  };
};
