import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createHmac, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { startFaultProxy } from './fault-proxy.ts';
import type { FaultProxy } from './fault-proxy.ts';
import { freePort } from './free-port.ts';
import { peerMissing, peers } from './peers.ts';
import type { Place } from './place.ts';
import { createAppView, xrpcNo } from './places/bluesky-app-view.ts';
import type { Indexed } from './places/bluesky-app-view.ts';
import { startPlaceServer } from './places/server.ts';

/** Why there is no real PDS here and how to have it; undefined when there is one. */
export const pdsMissing = peerMissing('@atproto/pds', 'the Bluesky PDS');

const POSTS = 'app.bsky.feed.post';
const PASSWORD = 'the-password-of-the-account';
const session = z.object({ did: z.string(), handle: z.string(), accessJwt: z.string() });
const ref = z.object({ uri: z.string(), cid: z.string() });
const post = z.object({
  $type: z.literal(POSTS),
  text: z.string(),
  createdAt: z.string(),
  reply: z.object({ root: ref, parent: ref }).optional(),
});
type Post = z.infer<typeof post>;
const record = ref.extend({ value: post });
const list = z.object({ records: z.array(record) });
const appPassword = z.object({ password: z.string() });

interface Call {
  token?: string;
  json?: object;
  query?: Record<string, string>;
}
export interface Answered {
  status: number;
  body: unknown;
}
/** One request to a server of the AT Protocol, as anybody would make it. */
export const xrpc = async (server: string, name: string, { token, json, query }: Call): Promise<Answered> => {
  const response = await fetch(new URL(`/xrpc/${name}?${new URLSearchParams(query).toString()}`, server), {
    method: json === undefined ? 'GET' : 'POST',
    headers: {
      ...(json && { 'content-type': 'application/json' }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    ...(json && { body: JSON.stringify(json) }),
  });
  const said = await response.text();
  return { status: response.status, body: said === '' ? undefined : JSON.parse(said) };
};

interface Home {
  root: string;
  port: number;
  appViewUrl: string;
}
const launch = async (home: Home, jwtSecret: string): Promise<ChildProcess> => {
  const script = ['--import', join(peers, 'loopback.mjs'), join(peers, 'pds', 'start.mjs')];
  const child = spawn(process.execPath, [...script, JSON.stringify({ ...home, jwtSecret })], {
    env: { ...process.env, LOG_ENABLED: 'false' },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      if (said.includes('the PDS is running')) resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => reject(new Error(`the PDS ended with ${code}: ${said.slice(-2000)}`)));
  });
  return child;
};
const stop = async (child: ChildProcess): Promise<void> => {
  const ended = once(child, 'exit');
  child.stdin?.end();
  await ended;
};

export interface RealPds extends Place {
  line: FaultProxy;
  did: string;
  /** An access token of the app password. */
  token(): Promise<string>;
  /** One that ran out a minute ago. */
  expiredToken(): string;
  /** Away and there again; every session is over, because its key is another. */
  forgetSessions(): Promise<void>;
  deactivate(): Promise<void>;
  /** Everything of the brand's that stands on its server, oldest first. */
  own(): Promise<{ uri: string; value: Post }[]>;
}

/**
 * A real Bluesky PDS on loopback, in a temporary folder, where the brand and its visitors have real accounts. What a PDS does
 * not know itself and asks an app view about (notifications, posts of others, mutes) is asked, through it, of one of ours.
 */
export const startPds = async (): Promise<RealPds> => {
  const root = mkdtempSync(join(tmpdir(), 'aplomb-pds-'));
  const posts: Indexed[] = [];
  let brandDid = '';
  const appView = createAppView(
    () => brandDid,
    () => posts,
  );
  const appViewServer = await startPlaceServer(
    (asked) => appView.answer(asked, asked.url.pathname.replace('/xrpc/', '')) ?? xrpcNo(501, 'Unknown'),
  );
  const home = { root, port: await freePort(), appViewUrl: appViewServer.directUrl };
  const upstream = `http://127.0.0.1:${home.port}`;
  let secret = randomBytes(32).toString('hex');
  let child = await launch(home, secret);
  const line = await startFaultProxy(upstream);

  const call = async <Schema extends z.ZodType>(
    name: string,
    made: Call,
    schema: Schema,
  ): Promise<z.output<Schema>> => {
    const { status, body } = await xrpc(upstream, name, made);
    if (status !== 200) throw new Error(`${name}: ${status} ${JSON.stringify(body)}`);
    return schema.parse(body);
  };
  const login = (identifier: string, password: string): Promise<z.output<typeof session>> =>
    call('com.atproto.server.createSession', { json: { identifier, password } }, session);
  const accounts = new Map<string, Promise<z.output<typeof session>>>();
  const accountOf = (name: string): Promise<z.output<typeof session>> => {
    const handle = `member-${accounts.size}.test`;
    const json = { handle, email: `${handle}@brand.example`, password: PASSWORD };
    const account = accounts.get(name) ?? call('com.atproto.server.createAccount', { json }, session);
    accounts.set(name, account);
    return account;
  };
  const brand = await accountOf('Maison Noisette');
  brandDid = brand.did;
  const { password } = await call(
    'com.atproto.server.createAppPassword',
    { token: brand.accessJwt, json: { name: 'aplomb' } },
    appPassword,
  );

  const keyOf = (uri: string): string => uri.split('/').at(-1) ?? uri;
  const read = async (uri: string): Promise<z.output<typeof record>> => {
    const repo = uri.split('/')[2] ?? '';
    return call(
      'com.atproto.repo.getRecord',
      { query: { repo, collection: POSTS, rkey: keyOf(uri) } },
      record,
    );
  };
  const replyTo = async (parentUri: string): Promise<Post['reply']> => {
    const { uri, cid, value } = await read(parentUri);
    return { root: value.reply?.root ?? { uri, cid }, parent: { uri, cid } };
  };
  /** What is written to a member's own server, and what the app view makes of it. */
  const say = async (name: string, text: string, parentId: string | undefined): Promise<string> => {
    const { did, handle, accessJwt: token } = await accountOf(name);
    const reply = parentId === undefined ? undefined : await replyTo(parentId);
    const said: Post = { $type: POSTS, text, createdAt: new Date().toISOString(), ...(reply && { reply }) };
    const json = { repo: did, collection: POSTS, record: said };
    const { uri, cid } = await call('com.atproto.repo.createRecord', { token, json }, ref);
    const reason = did === brandDid ? undefined : 'mention';
    posts.push({ uri, cid, did, handle, name, record: said, at: Date.now(), reason });
    return uri;
  };
  const ownerOf = async (uri: string): Promise<{ repo: string; token: string }> => {
    const all = await Promise.all(accounts.values());
    const owner = all.find(({ did }) => uri.includes(did));
    if (!owner) throw new Error(`nobody's: ${uri}`);
    return { repo: owner.did, token: owner.accessJwt };
  };
  const own: RealPds['own'] = async () => {
    const query = { repo: brandDid, collection: POSTS, limit: '100' };
    return (await call('com.atproto.repo.listRecords', { query }, list)).records.toReversed();
  };
  return {
    label: 'the Bluesky PDS, with an app view of ours',
    config: {
      kind: 'bluesky',
      identifier: brand.handle,
      appPassword: password,
      server: line.url,
      allowPrivateNetwork: true,
    },
    deadlineMs: 3_000,
    removeMethod: 'POST',
    line,
    did: brandDid,
    token: async () => (await login(brand.handle, password)).accessJwt,
    expiredToken: () => expired(secret, brandDid),
    forgetSessions: async () => {
      await stop(child);
      secret = randomBytes(32).toString('hex');
      child = await launch(home, secret);
    },
    deactivate: async () => {
      const { accessJwt: token } = await login(brand.handle, PASSWORD);
      await call('com.atproto.server.deactivateAccount', { token, json: {} }, z.unknown());
    },
    own,
    standing: (uri) => {
      const found = posts.find((one) => one.uri === uri);
      const isMuted = found !== undefined && appView.isMuted(found.did);
      return { comment: found ? 'shown' : 'removed', ...(isMuted && { author: 'muted' }) };
    },
    addComment: ({ author, text, parentId }) => say(author, text, parentId),
    edit: async (uri, text) => {
      const { repo, token } = await ownerOf(uri);
      const { value } = await read(uri);
      const json = { repo, collection: POSTS, rkey: keyOf(uri), record: { ...value, text } };
      const { cid } = await call('com.atproto.repo.putRecord', { token, json }, ref);
      const found = posts.find((one) => one.uri === uri);
      if (found) Object.assign(found, { cid, record: { ...value, text } });
    },
    remove: async (uri) => {
      const { repo, token } = await ownerOf(uri);
      const json = { repo, collection: POSTS, rkey: keyOf(uri) };
      await call('com.atproto.repo.deleteRecord', { token, json }, z.unknown());
      const at = posts.findIndex((one) => one.uri === uri);
      if (at !== -1) posts.splice(at, 1);
    },
    answerNatively: (parentId, text) => say('Maison Noisette', text, parentId),
    answers: async (parentId) =>
      (await own())
        .filter(({ value }) => value.reply?.parent.uri === parentId)
        .map(({ uri, value }) => ({ id: uri, text: value.text })),
    close: async () => {
      await line.close();
      await stop(child);
      await appViewServer.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
};

/** RFC 7519 with what a PDS writes into its own: for what it says to a session that ran out. */
const expired = (secret: string, did: string): string => {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const exp = Math.floor(Date.now() / 1_000) - 60;
  const claims = { scope: 'com.atproto.appPass', aud: 'did:web:localhost', sub: did, iat: exp - 7_200, exp };
  const signed = `${part({ typ: 'at+jwt', alg: 'HS256' })}.${part(claims)}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
};
