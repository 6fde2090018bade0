import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { afterAll, afterEach, expect, test } from 'vitest';
import { store as sentences } from '../../src/core/catalogue/store.ts';
import { StoreError } from '../../src/store/errors.ts';
import { lookAtStore } from '../../src/store/look.ts';
import { openStore } from '../../src/store/open.ts';
import type { OpenStore } from '../../src/store/open.ts';
import { until } from '../support/until.ts';
import { received } from './contract/harness.ts';
import { silentLog, worldAt } from './contract/samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'aplomb-trouble-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const opened: OpenStore[] = [];
afterEach(() => Promise.all(opened.splice(0).map((store) => store.close())));

const open = async (url: string, world = worldAt(1_000)): Promise<OpenStore> => {
  const store = await openStore({ url, world, log: silentLog });
  opened.push(store);
  return store;
};
const refused = async (url: string): Promise<StoreError> => {
  const error: unknown = await open(url).catch((thrown: unknown) => thrown);
  if (error instanceof StoreError) return error;
  throw new Error('was not refused', { cause: error });
};

test.each(['', 'sqlite:', 'mysql://me:secret@host/db', 'data/aplomb.db', 'postgres//typo'])(
  'a URL that is none is refused without repeating what may be a secret: %s',
  async (url) => {
    const error = await refused(url);
    expect(error.trouble).toBe('bad_url');
    expect(error.message).toContain('DATABASE_URL');
    expect(error.message).not.toContain('secret');
  },
);

test('all spellings of a SQLite path open the same file, in a folder made for us alone', async () => {
  const path = join(folder, 'deep', 'er', 'a.db');
  const first = await open(`sqlite:${path}`);
  await first.transaction((tx) => tx.settings.set('a', 1));
  const second = await open(`sqlite://${path}`);
  expect(await second.read((tx) => tx.settings.get('a'))).toBe(1);
  for (const made of [join(folder, 'deep'), path, `${path}-wal`]) expect(statSync(made).mode & 0o077).toBe(0);
});

test('a commit is synced to the disk, and foreign keys hold', async () => {
  const { db } = await open(`sqlite:${join(folder, 'pragmas.db')}`);
  const pragma = async (name: string) => (await sql.raw(`pragma ${name}`).execute(db)).rows;
  expect(await pragma('journal_mode')).toEqual([{ journal_mode: 'wal' }]);
  expect(await pragma('synchronous')).toEqual([{ synchronous: 2 }]);
  expect(await pragma('foreign_keys')).toEqual([{ foreign_keys: 1 }]);
});

test('a file that is no database, and a folder that is a file, are told apart', async () => {
  const text = join(folder, 'notes.txt');
  writeFileSync(text, 'not a database, '.repeat(100));
  expect((await refused(`sqlite:${text}`)).trouble).toBe('not_a_database');
  expect((await refused(`sqlite:${join(text, 'a.db')}`)).trouble).toBe('cannot_create');
  expect((await refused(`sqlite:${folder}`)).trouble).toBe('cannot_create');
});

/** For root every file is writable, so another user tries; where it may not even read our code, there is no telling. */
const other = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
const migrator = new URL('contract/migrator.ts', import.meta.url).pathname;
const canRun = spawnSync(process.execPath, ['-e', `fs.accessSync('${migrator}')`], other).status === 0;

test('a file this user may not write is called read-only', async ({ skip }) => {
  skip(!canRun, 'run as root from a folder that others may not read');
  const own = join(folder, 'locked');
  mkdirSync(own);
  const path = join(own, 'a.db');
  await (await open(`sqlite:${path}`)).close();
  chmodSync(path, 0o444);
  chmodSync(own, 0o555);
  chmodSync(folder, 0o755);
  const ran = spawnSync(process.execPath, [migrator, `sqlite:${path}`], { ...other, encoding: 'utf8' });
  chmodSync(own, 0o755);
  expect(ran.stdout).toBe('read_only\n');
});

test('a full disk is said, loses nothing, and heals by itself', async () => {
  const path = join(folder, 'full.db');
  const clock = worldAt(1_000);
  const store = await open(`sqlite:${path}`, clock);
  await store.transaction((tx) => received(tx, 'before'));
  await sql`pragma max_page_count = 1`.execute(store.db);
  const big = store.transaction((tx) => tx.settings.set('big', 'x'.repeat(1_000_000)));
  await expect(big).rejects.toMatchObject({ trouble: 'full' });
  await sql`pragma max_page_count = 1000000`.execute(store.db);
  // A small write fits again; what just failed counts for a while all the same.
  expect(await store.check()).toEqual({ ok: false, engine: 'sqlite', detail: 'full', where: path });
  clock.at += 10_000;
  expect(await store.check()).toEqual({ ok: true, engine: 'sqlite', detail: 'ok', where: path });
  expect(await store.read((tx) => tx.reviews.byId('before'))).toBeDefined();
  await store.transaction((tx) => received(tx, 'after'));
});

test('a file that became read-only is said, and heals by itself', async () => {
  const store = await open(`sqlite:${join(folder, 'sealed.db')}`);
  await sql`pragma query_only = on`.execute(store.db);
  await expect(store.transaction((tx) => received(tx, 'r1'))).rejects.toMatchObject({ trouble: 'read_only' });
  expect(await store.check()).toMatchObject({ ok: false, detail: 'read_only' });
  await sql`pragma query_only = off`.execute(store.db);
  await store.transaction((tx) => received(tx, 'r1'));
});

test('a disk with next to nothing left on it is called full by who only looks', async ({ skip }) => {
  const room = join(folder, 'room');
  mkdirSync(room);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', room]).status === 0;
  skip(!mounted, 'only root may make a small disk');
  try {
    const url = `sqlite:${join(room, 'a.db')}`;
    await (await open(url)).close();
    expect(await lookAtStore({ url, log: silentLog })).toMatchObject({ engine: 'sqlite' });
    writeFileSync(join(room, 'fill'), Buffer.alloc(1_500_000));
    await expect(lookAtStore({ url, log: silentLog })).rejects.toMatchObject({ trouble: 'full' });
  } finally {
    await Promise.all(opened.splice(0).map((store) => store.close()));
    spawnSync('umount', [room]);
  }
});

test('a write lock that another process holds is waited for, without blocking this one', async () => {
  const path = join(folder, 'busy.db');
  const store = await open(`sqlite:${path}`);
  const other = new DatabaseSync(path);
  other.exec('begin immediate');
  let ticks = 0;
  const clock = setInterval(() => (ticks += 1), 10);
  const writing = store.transaction((tx) => tx.settings.set('a', 1));
  await until('this process to go on meanwhile', () => ticks > 20);
  other.exec('commit');
  await writing;
  clearInterval(clock);
  other.close();
  expect(await store.read((tx) => tx.settings.get('a'))).toBe(1);
});

test('a server that is away is said with host and name, never with the password', async () => {
  const closed = createServer().listen(0, '127.0.0.1');
  await once(closed, 'listening');
  const address = closed.address();
  const port = typeof address === 'object' ? address?.port : 0;
  closed.close();
  await once(closed, 'close');
  const error = await refused(`postgres://me:secret@127.0.0.1:${port}/aplomb`);
  expect(error).toMatchObject({ trouble: 'unreachable', where: `127.0.0.1:${port}/aplomb` });
  expect(error.message).not.toContain('secret');
});

test('every trouble is worded in both languages, naming the database', () => {
  const { ok: _en, ...en } = sentences.en;
  const { ok: _fr, ...fr } = sentences.fr;
  for (const word of [...Object.values(en), ...Object.values(fr)])
    expect(word({ where: 'data/aplomb.db' })).toContain('data/aplomb.db');
});
