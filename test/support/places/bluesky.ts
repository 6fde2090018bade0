/*
 * A strict stand-in of ours for a Bluesky server, made from the lexicons of github.com/bluesky-social/atproto (com.atproto.server.createSession
 * and getSession, com.atproto.repo.putRecord, getRecord, deleteRecord and listRecords, app.bsky.feed.post) and
 * atproto.com/specs/{tid,xrpc}, and held against the real one in bluesky-pds.test.ts. Behind it stands an app view of ours.
 */
import { z } from 'zod';
import { measure } from '../../../src/core/text/measure.ts';
import type { FaultProxy, Passing } from '../fault-proxy.ts';
import type { Place } from '../place.ts';
import { cidFor, didFor, tidFor } from './at-ids.ts';
import { createAppView, pageOf, xrpcNo } from './bluesky-app-view.ts';
import type { Indexed } from './bluesky-app-view.ts';
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
  reason: Indexed['reason'];
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
const ref = z.strictObject({
  uri: z.string().regex(/^at:\/\/did:plc:[a-z2-7]{24}\/[a-z.]+\/[234567a-j][234567a-z]{12}$/i),
  cid: z.string().regex(/^bafyrei[a-z2-7]{52}$/),
});
const newRecord = z.strictObject({
  repo: z.string(),
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
  let lastId = 0;
  let revoked = false;
  const tokens = new Set<string>();
  let sessions = 0;

  const insert = (row: Partial<Row>): Row => {
    lastId += 1;
    const at = Date.now();
    const made: Row = {
      key: tidFor(lastId),
      did: didFor('Marie'),
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
  const cidOf = ({ key, text }: Row): string => cidFor(`${key} ${text}`);
  const refOf = (row: Row): object => ({ uri: uriOf(row), cid: cidOf(row) });
  const find = (uri: string): Row | undefined => rows.find((row) => uriOf(row) === uri);
  const keyOf = (uri: string | undefined): string | undefined => uri?.split('/').at(-1);
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
  const indexed = (row: Row): Indexed => {
    const { did, name, at, reason } = row;
    const handle = did === BRAND.did ? BRAND.handle : 'visitor.example';
    return { uri: uriOf(row), cid: cidOf(row), did, handle, name, record: recordOf(row), at, reason };
  };
  const appView = createAppView(
    () => BRAND.did,
    () => rows.map(indexed),
  );

  const createSession = ({ body }: Asked): Said => {
    const given: unknown = JSON.parse(body);
    const wanted = z.strictObject({ identifier: z.literal(BRAND.handle), password: z.literal(PASSWORD) });
    if (revoked || !wanted.safeParse(given).success) return xrpcNo(401, 'AuthenticationRequired');
    sessions += 1;
    const token = `jwt-stand-in-${sessions}`;
    tokens.add(token);
    return { status: 200, json: { accessJwt: token, refreshJwt: 'r', did: BRAND.did, handle: BRAND.handle } };
  };
  const notOurs = xrpcNo(403, 'AccountNotFound');
  const put = ({ body }: Asked): Said => {
    const parsed = newRecord.safeParse(JSON.parse(body));
    if (!parsed.success) return xrpcNo(400, 'InvalidRequest');
    const { repo, rkey: key, record, swapRecord } = parsed.data;
    if (repo !== BRAND.did) return notOurs;
    const { text, createdAt, reply } = record;
    if (measure(text, 'grapheme') > 300 || measure(text, 'byte') > 3_000)
      return xrpcNo(400, 'InvalidRequest');
    const there = rows.find((row) => row.did === BRAND.did && row.key === key);
    // The very same record again is no change, and as good as done.
    if (
      there &&
      there.text === text &&
      there.createdAt === createdAt &&
      there.parentKey === keyOf(reply?.parent.uri)
    )
      return { status: 200, json: refOf(there) };
    if (there && swapRecord === null) return xrpcNo(400, 'InvalidSwap');
    // The server itself takes an answer to what is not there.
    const parentKey = keyOf(reply?.parent.uri);
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
    repo: z.string(),
    collection: z.literal(POSTS),
    rkey: z.string().min(1),
  });
  const ownRow = (key: string): Row | undefined =>
    rows.find((row) => row.did === BRAND.did && row.key === key);
  /** lexicons/com/atproto/repo/getRecord and deleteRecord, which is content with what is not there. */
  const getRecord = (url: URL): Said => {
    const parsed = ownKey.safeParse(Object.fromEntries(url.searchParams));
    if (!parsed.success) return xrpcNo(400, 'InvalidRequest');
    const row = parsed.data.repo === BRAND.did ? ownRow(parsed.data.rkey) : undefined;
    if (!row) return xrpcNo(400, 'RecordNotFound');
    return { status: 200, json: { ...refOf(row), value: recordOf(row) } };
  };
  const deleteRecord = ({ body }: Asked): Said => {
    const parsed = ownKey.safeParse(JSON.parse(body));
    if (!parsed.success) return xrpcNo(400, 'InvalidRequest');
    if (parsed.data.repo !== BRAND.did) return notOurs;
    const row = ownRow(parsed.data.rkey);
    if (row) rows.splice(rows.indexOf(row), 1);
    return { status: 200, json: {} };
  };

  const serve = (asked: Asked): Said => {
    const { method, url, headers } = asked;
    const name = url.pathname.replace(/^\/xrpc\//, '');
    if (name === 'com.atproto.server.createSession' && method === 'POST') return createSession(asked);
    const given = headers.authorization;
    if (given === undefined) return xrpcNo(401, 'AuthMissing');
    if (!tokens.has(given.replace('Bearer ', '')) || revoked) return xrpcNo(400, 'ExpiredToken');
    if (method === 'POST' && name === 'com.atproto.repo.deleteRecord') return deleteRecord(asked);
    if (name === 'com.atproto.repo.getRecord') return getRecord(url);
    if (method === 'POST' && name === 'com.atproto.repo.putRecord') return put(asked);
    if (name === 'com.atproto.server.getSession')
      return { status: 200, json: { did: BRAND.did, handle: BRAND.handle } };
    if (name === 'com.atproto.repo.listRecords')
      return pageOf(
        url,
        rows.filter(({ did }) => did === BRAND.did).toReversed(),
        ({ key }) => key,
        'records',
        (row) => ({ ...refOf(row), value: recordOf(row) }),
      );
    return appView.answer(asked, name) ?? xrpcNo(501, 'MethodNotImplemented');
  };
  const server = await startPlaceServer(serve, options.passing);
  const { line } = server;
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
    gate: (uri) => appView.gate(uri),
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
      return { comment, ...(appView.isMuted(row?.did ?? '') && { author: 'muted' }) };
    },
    addComment: ({ author, text, parentId }) =>
      Promise.resolve(
        uriOf(
          insert({
            did: didFor(author),
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
