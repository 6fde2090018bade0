/*
 * A strict stand-in of ours for a Bluesky server, made from the lexicons of github.com/bluesky-social/atproto (com.atproto.server.createSession
 * and getSession, com.atproto.repo.putRecord and listRecords, app.bsky.notification.listNotifications, app.bsky.feed.getPosts,
 * app.bsky.feed.post) and atproto.com/specs/{tid,xrpc}. Not the real thing.
 */
import { z } from 'zod';
import { measure } from '../../../src/core/text/measure.ts';
import type { FaultProxy, Passing } from '../fault-proxy.ts';
import type { Place } from '../place.ts';
import { startPlaceServer } from './server.ts';
import type { Asked, Said } from './server.ts';

interface Row {
  key: string;
  did: string;
  name: string;
  text: string;
  at: number;
  parentKey: string | undefined;
  /** Why our account hears of it; undefined: it does not. */
  reason: 'mention' | 'reply' | 'quote' | undefined;
  createdAt: string;
}
export interface FakeBlueskyOptions {
  passing?: (request: Passing) => void;
}
export interface FakeBluesky extends Place {
  line: FaultProxy;
  rows: Row[];
  insert(row: Partial<Row>): Row;
  uriOf(row: Row): string;
  /** Nobody but those its writer follows may answer. */
  gate(uri: string): void;
  /** Sessions are over, as after two hours. */
  expire(): void;
  sessions(): number;
}

const BRAND = { did: 'did:plc:brandbrandbrandbrandbran', handle: 'maison.example' };
const PASSWORD = 'abcd-efgh-ijkl-mnop-stand-in';
const POSTS = 'app.bsky.feed.post';
const ref = z.strictObject({ uri: z.string().startsWith('at://'), cid: z.string() });
const newRecord = z.strictObject({
  repo: z.literal(BRAND.did),
  collection: z.literal(POSTS),
  rkey: z.string().regex(/^[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}$/),
  swapRecord: z.null().optional(),
  record: z.strictObject({
    $type: z.literal(POSTS),
    text: z.string(),
    createdAt: z.iso.datetime(),
    reply: z.strictObject({ root: ref, parent: ref }).optional(),
  }),
});

export const startFakeBluesky = async (options: FakeBlueskyOptions = {}): Promise<FakeBluesky> => {
  const rows: Row[] = [];
  const gated = new Set<string>();
  let lastId = 0;
  let revoked = false;
  const tokens = new Set<string>();
  let sessions = 0;

  const insert = (row: Partial<Row>): Row => {
    lastId += 1;
    const at = Date.now();
    const made: Row = {
      key: `3k${String(lastId).padStart(11, '0')}`,
      did: 'did:plc:marie',
      name: 'Marie',
      text: 'x',
      at,
      parentKey: undefined,
      reason: 'mention',
      createdAt: new Date(row.at ?? at).toISOString(),
      ...row,
    };
    rows.push(made);
    return made;
  };
  const uriOf = ({ did, key }: Row): string => `at://${did}/${POSTS}/${key}`;
  const cidOf = ({ key, text }: Row): string => `bafy-${key}-${text.length}`;
  const refOf = (row: Row): object => ({ uri: uriOf(row), cid: cidOf(row) });
  const find = (uri: string): Row | undefined => rows.find((row) => uriOf(row) === uri);
  const byKey = (key: string | undefined): Row | undefined => rows.find((row) => row.key === key);
  const rootOf = (row: Row): Row => {
    const parent = byKey(row.parentKey);
    return parent ? rootOf(parent) : row;
  };
  const recordOf = (row: Row): object => {
    const parent = byKey(row.parentKey);
    return {
      $type: POSTS,
      text: row.text,
      createdAt: row.createdAt,
      ...(parent && { reply: { root: refOf(rootOf(row)), parent: refOf(parent) } }),
    };
  };
  const authorOf = ({ did, name }: Row): object => ({
    did,
    handle: did === BRAND.did ? BRAND.handle : 'visitor.example',
    displayName: name,
  });
  const error = (status: number, name: string): Said => ({ status, json: { error: name, message: name } });
  const limitOf = (url: URL): number | undefined => {
    const limit = Number(url.searchParams.get('limit') ?? 50);
    return Number.isInteger(limit) && limit >= 1 && limit <= 100 ? limit : undefined;
  };
  /** Newest first; the cursor is opaque, ours is how many came before. */
  const page = (url: URL, all: Row[], name: string, wrap: (row: Row) => object): Said => {
    const limit = limitOf(url);
    const cursor = url.searchParams.get('cursor');
    const last = cursor === null ? undefined : byKey(cursor);
    if (limit === undefined) return error(400, 'InvalidRequest');
    const newest = all.toReversed();
    const from = last === undefined ? 0 : newest.indexOf(last) + 1;
    const part = newest.slice(from, from + limit);
    const more = from + limit < newest.length;
    const next = more ? { cursor: part.at(-1)?.key } : {};
    return { status: 200, json: { [name]: part.map(wrap), ...next } };
  };

  const createSession = ({ body }: Asked): Said => {
    const given: unknown = JSON.parse(body);
    const wanted = z.strictObject({ identifier: z.literal(BRAND.handle), password: z.literal(PASSWORD) });
    if (revoked || !wanted.safeParse(given).success) return error(401, 'AuthenticationRequired');
    sessions += 1;
    const token = `jwt-stand-in-${sessions}`;
    tokens.add(token);
    return { status: 200, json: { accessJwt: token, refreshJwt: 'r', did: BRAND.did, handle: BRAND.handle } };
  };
  const put = ({ body }: Asked): Said => {
    const parsed = newRecord.safeParse(JSON.parse(body));
    if (!parsed.success) return error(400, 'InvalidRequest');
    const { rkey: key, record, swapRecord } = parsed.data;
    const { text, createdAt, reply } = record;
    if (measure(text, 'grapheme') > 300 || measure(text, 'byte') > 3_000) return error(400, 'InvalidRequest');
    const there = rows.find((row) => row.did === BRAND.did && row.key === key);
    if (there && swapRecord === null) return error(400, 'InvalidSwap');
    // The server itself takes an answer to what is not there.
    const parentKey = reply?.parent.uri.split('/').at(-1);
    const made = insert({
      key,
      did: BRAND.did,
      name: 'Maison Noisette',
      text,
      createdAt,
      parentKey,
      reason: undefined,
    });
    return { status: 200, json: refOf(made) };
  };

  const ownKey = z.strictObject({
    repo: z.literal(BRAND.did),
    collection: z.literal(POSTS),
    rkey: z.string().min(1),
  });
  const ownRow = (key: string): Row | undefined =>
    rows.find((row) => row.did === BRAND.did && row.key === key);
  /** lexicons/com/atproto/repo/getRecord and deleteRecord, which is content with what is not there. */
  const getRecord = (url: URL): Said => {
    const parsed = ownKey.safeParse(Object.fromEntries(url.searchParams));
    if (!parsed.success) return error(400, 'InvalidRequest');
    const row = ownRow(parsed.data.rkey);
    if (!row) return error(400, 'RecordNotFound');
    return { status: 200, json: { ...refOf(row), value: recordOf(row) } };
  };
  const deleteRecord = ({ body }: Asked): Said => {
    const parsed = ownKey.safeParse(JSON.parse(body));
    if (!parsed.success) return error(400, 'InvalidRequest');
    const row = ownRow(parsed.data.rkey);
    if (row) rows.splice(rows.indexOf(row), 1);
    return { status: 200, json: {} };
  };

  const muted = new Set<string>();
  const actor = z.strictObject({ actor: z.string().startsWith('did:') });
  /** lexicons/app/bsky/graph/{muteActor,unmuteActor}: no output. */
  const mute = ({ body }: Asked, to: boolean): Said => {
    const parsed = actor.safeParse(JSON.parse(body));
    if (!parsed.success) return error(400, 'InvalidRequest');
    if (to) muted.add(parsed.data.actor);
    else muted.delete(parsed.data.actor);
    return { status: 200, text: '' };
  };

  const serve = (asked: Asked): Said => {
    const { method, url, headers } = asked;
    const name = url.pathname.replace(/^\/xrpc\//, '');
    if (name === 'com.atproto.server.createSession' && method === 'POST') return createSession(asked);
    const given = headers.authorization;
    if (given === undefined) return error(401, 'AuthMissing');
    if (!tokens.has(given.replace('Bearer ', '')) || revoked) return error(400, 'ExpiredToken');
    if (method === 'POST' && name === 'app.bsky.graph.muteActor') return mute(asked, true);
    if (method === 'POST' && name === 'app.bsky.graph.unmuteActor') return mute(asked, false);
    if (name === 'app.bsky.actor.getProfile') {
      const did = url.searchParams.get('actor') ?? '';
      if (!rows.some((row) => row.did === did)) return error(400, 'InvalidRequest');
      return { status: 200, json: { did, handle: 'visitor.example', viewer: { muted: muted.has(did) } } };
    }
    if (method === 'POST' && name === 'com.atproto.repo.deleteRecord') return deleteRecord(asked);
    if (name === 'com.atproto.repo.getRecord') return getRecord(url);
    if (method === 'POST')
      return name === 'com.atproto.repo.putRecord' ? put(asked) : error(501, 'MethodNotImplemented');
    if (name === 'com.atproto.server.getSession')
      return { status: 200, json: { did: BRAND.did, handle: BRAND.handle } };
    if (name === 'com.atproto.repo.listRecords')
      return page(
        url,
        rows.filter(({ did }) => did === BRAND.did),
        'records',
        (row) => ({ ...refOf(row), value: recordOf(row) }),
      );
    if (name === 'app.bsky.notification.listNotifications') {
      const reasons = url.searchParams.getAll('reasons');
      return page(
        url,
        rows.filter(
          ({ reason, did }) => reason !== undefined && did !== BRAND.did && reasons.includes(reason),
        ),
        'notifications',
        (row) => ({
          ...refOf(row),
          author: authorOf(row),
          reason: row.reason,
          record: recordOf(row),
          isRead: false,
          indexedAt: new Date(row.at).toISOString(),
        }),
      );
    }
    if (name === 'app.bsky.feed.getPosts') {
      const uris = url.searchParams.getAll('uris');
      if (uris.length > 25) return error(400, 'InvalidRequest');
      const posts = uris
        .flatMap((uri) => find(uri) ?? [])
        .map((row) => ({
          ...refOf(row),
          author: authorOf(row),
          record: recordOf(row),
          indexedAt: new Date(row.at).toISOString(),
          viewer: { replyDisabled: gated.has(uriOf(row)) },
        }));
      return { status: 200, json: { posts } };
    }
    return error(501, 'MethodNotImplemented');
  };
  const server = await startPlaceServer(serve, options.passing);
  const { line } = server;
  const keyOf = (uri: string | undefined): string | undefined => uri?.split('/').at(-1);
  const rowOf = (uri: string): Row => {
    const row = find(uri);
    if (!row) throw new Error(`no post ${uri}`);
    return row;
  };
  return {
    label: 'fake Bluesky of ours',
    config: {
      kind: 'bluesky',
      identifier: BRAND.handle,
      appPassword: PASSWORD,
      server: line.url,
      allowPrivateNetwork: true,
    },
    deadlineMs: 1_000,
    removeMethod: 'POST',
    line,
    rows,
    insert,
    uriOf,
    gate: (uri) => void gated.add(uri),
    expire: () => {
      tokens.clear();
    },
    sessions: () => sessions,
    revoke: () => {
      revoked = true;
    },
    standing: (uri) => {
      const row = find(uri);
      const comment = row === undefined ? 'removed' : 'shown';
      return { comment, ...(muted.has(row?.did ?? '') && { author: 'muted' }) };
    },
    addComment: ({ author, text, parentId }) =>
      Promise.resolve(
        uriOf(
          insert({
            did: `did:plc:${author.toLowerCase().replaceAll(' ', '-')}`,
            name: author,
            text,
            parentKey: keyOf(parentId),
          }),
        ),
      ),
    edit: (uri, text) => Promise.resolve(void Object.assign(rowOf(uri), { text })),
    remove: (uri) => {
      rows.splice(rows.indexOf(rowOf(uri)), 1);
      return Promise.resolve();
    },
    answerNatively: (parentId, text) =>
      Promise.resolve(
        uriOf(
          insert({
            did: BRAND.did,
            name: 'Maison Noisette',
            text,
            parentKey: keyOf(parentId),
            reason: undefined,
          }),
        ),
      ),
    answers: (parentId) =>
      Promise.resolve(
        rows
          .filter((row) => row.did === BRAND.did && row.parentKey === keyOf(parentId))
          .map((row) => ({ id: uriOf(row), text: row.text })),
      ),
    close: server.close,
  };
};
