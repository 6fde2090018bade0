import {
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { backupStore } from '../../src/store/backup.ts';
import { child, opener, received } from './contract/harness.ts';

const folder = mkdtempSync(join(tmpdir(), 'aplomb-backup-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let made = 0;
const home = (): string => join(folder, String((made += 1)));
const open = opener(() => Promise.resolve(`sqlite:${join(home(), 'a.sqlite')}`));
const to = (name: string) => (): string => join(folder, name);

test('taken while the bot writes: one moment, whole, for this user alone, and nothing else is left there', async () => {
  const { store, url } = await open();
  await store.transaction((tx) => received(tx, 'before'));
  const writing = { over: false };
  const writer = (async () => {
    for (let n = 0; !writing.over; n += 1) {
      await store.transaction((tx) => received(tx, `r${n}`));
      await nextTurn();
    }
  })();
  const done = await backupStore(url, to('kept/one.sqlite'));
  writing.over = true;
  await writer;
  const path = join(folder, 'kept', 'one.sqlite');
  expect(done).toEqual({ backup: 'made', path, bytes: statSync(path).size });
  expect(statSync(path).mode & 0o077).toBe(0);
  expect(readdirSync(join(folder, 'kept'))).toEqual(['one.sqlite']);
  const copy = await open(`sqlite:${path}`);
  expect(await copy.store.read((tx) => tx.reviews.byId('before'))).toBeDefined();
  const { rows } = await sql`pragma integrity_check`.execute(copy.store.db);
  expect(rows).toEqual([{ integrity_check: 'ok' }]);
  const [kept, now] = await Promise.all(
    [copy.store, store].map((one) => one.read((tx) => tx.reviews.count({}))),
  );
  expect(kept).toBeLessThanOrEqual(now ?? 0);
});

test('taken of a database that another process has open, in the middle of a transaction', async () => {
  const url = `sqlite:${join(home(), 'a.sqlite')}`;
  const running = child('half.ts', url);
  await new Promise((resolve) => running.stdout?.once('data', resolve));
  const done = await backupStore(url, to('other.sqlite'));
  running.kill('SIGKILL');
  expect(done).toMatchObject({ backup: 'made' });
  const copy = await open(`sqlite:${to('other.sqlite')()}`);
  const found = await copy.store.read(async (tx) => [
    (await tx.reviews.byId('whole'))?.id,
    await tx.reviews.byId('half'),
  ]);
  expect(found).toEqual(['whole', undefined]);
});

test('nothing is overwritten, also when the name is taken while the copy is made', async () => {
  const { url } = await open();
  const path = to('taken.txt')();
  writeFileSync(path, 'mine');
  expect(await backupStore(url, () => path)).toEqual({ backup: 'not', why: 'exists', where: path });
  const late = to('late.sqlite')();
  const copying = backupStore(url, () => late);
  writeFileSync(late, 'mine');
  expect(await copying).toEqual({ backup: 'not', why: 'exists', where: late });
  expect([path, late].map((one) => statSync(one).size)).toEqual([4, 4]);
});

test('a damaged database gives no backup', async () => {
  const path = join(home(), 'a.sqlite');
  const { store } = await open(`sqlite:${path}`);
  await store.transaction((tx) => received(tx, 'r1'));
  await store.close();
  const found = new DatabaseSync(path, { readOnly: true });
  const [index] = found.prepare(`select rootpage from sqlite_master where name = 'reviews_to_list'`).all();
  found.close();
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.alloc(4096), 0, 4096, (Number(index?.['rootpage']) - 1) * 4096);
  closeSync(file);
  const done = await backupStore(`sqlite:${path}`, to('damaged/copy.sqlite'));
  expect(done).toEqual({ backup: 'not', why: 'damaged', where: path });
  expect(readdirSync(to('damaged')())).toEqual([]);
});

test('no database, no backup; a folder that may not be written is said', async () => {
  const missing = join(folder, 'none', 'a.sqlite');
  expect(await backupStore(`sqlite:${missing}`, to('none.sqlite'))).toEqual({
    backup: 'not',
    why: 'no_source',
    where: missing,
  });
  const { url } = await open();
  writeFileSync(to('file')(), '');
  await expect(backupStore(url, to('file/copy.sqlite'))).rejects.toMatchObject({ trouble: 'cannot_create' });
});

test('PostgreSQL: the command to give, never the password', async () => {
  const url = 'postgres://me:se%20cret@db.example:5432/aplomb?sslmode=require&password=secret';
  const done = await backupStore(url, (beside, end) => `${beside}x${end}`);
  const there = 'postgres://me@db.example:5432/aplomb?sslmode=require';
  expect(done).toEqual({
    backup: 'by_server',
    dump: ['pg_dump', '--format=custom', '--file=x.dump', there],
    restore: ['pg_restore', '--clean', '--if-exists', `--dbname=${there}`, 'x.dump'],
  });
});
