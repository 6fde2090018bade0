import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { explained, troubleOf } from './errors.ts';
import { addressOf } from './url.ts';

export type BackedUp =
  | { backup: 'made'; path: string; bytes: number }
  /** PostgreSQL has a tool of its own; the command, without the password. */
  | { backup: 'by_server'; dump: readonly string[]; restore: readonly string[] }
  | { backup: 'not'; why: 'no_source' | 'exists' | 'damaged'; where: string };

const allPages = 0x7fff_ffff;

/** In one step on a connection of its own: a copy of one moment, which no write waits for or disturbs. */
const copy = async (from: string, to: string): Promise<void> => {
  const source = new DatabaseSync(from, { readOnly: true });
  try {
    await backup(source, to, { rate: allPages });
  } finally {
    source.close();
  }
};

/** Reads the whole copy, leaving no side files. */
const isWhole = (path: string): boolean => {
  const address = pathToFileURL(path);
  address.searchParams.set('immutable', '1');
  const file = new DatabaseSync(address, { readOnly: true });
  try {
    const found = file.prepare('pragma integrity_check').all();
    const broken = file.prepare('pragma foreign_key_check').all();
    return found.length === 1 && found[0]?.['integrity_check'] === 'ok' && broken.length === 0;
  } finally {
    file.close();
  }
};

/** False where there is no whole database to copy: pages are unreadable, or an index misses rows. */
const copiedWhole = async (from: string, to: string): Promise<boolean> => {
  try {
    await copy(from, to);
    return isWhole(to);
  } catch (error) {
    if (troubleOf(error) === 'not_a_database') return false;
    throw error;
  }
};

const synced = (path: string): void => {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;

/** Gives the finished file its name, unless somebody took that meanwhile: a link never overwrites, a rename would. */
const named = (partial: string, path: string): boolean => {
  try {
    linkSync(partial, path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    // A file system without links.
    if (existsSync(path)) return false;
    renameSync(partial, path);
  }
  synced(dirname(path));
  return true;
};

const fileBackup = async (from: string, path: string): Promise<BackedUp> => {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  // For this user alone, like the database itself; in the same file system, so that it only changes its name.
  const workshop = mkdtempSync(join(dirname(path), '.aplomb-backup-'));
  const partial = join(workshop, basename(path));
  try {
    closeSync(openSync(partial, 'wx', 0o600));
    if (!(await copiedWhole(from, partial))) return { backup: 'not', why: 'damaged', where: from };
    synced(partial);
    const { size } = statSync(partial);
    return named(partial, path)
      ? { backup: 'made', path, bytes: size }
      : { backup: 'not', why: 'exists', where: path };
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
};

const serverBackup = (url: string, path: string): BackedUp => {
  const address = new URL(url);
  address.password = '';
  address.searchParams.delete('password');
  return {
    backup: 'by_server',
    dump: ['pg_dump', '--format=custom', `--file=${path}`, address.href],
    restore: ['pg_restore', '--clean', '--if-exists', `--dbname=${address.href}`, path],
  };
};

/**
 * Copies a database while bots work on it. The file is there under its name only once it is whole and checked, and
 * nothing is overwritten. `pathFor` names it by the end its engine's files have. Throws a `StoreError`.
 */
export const backupStore = async (
  url: string,
  pathFor: (folder: string, end: string) => string,
): Promise<BackedUp> => {
  const address = addressOf(url);
  if (address.engine === 'postgres') return serverBackup(address.url, pathFor('', '.dump'));
  if (!existsSync(address.path)) return { backup: 'not', why: 'no_source', where: address.path };
  const path = pathFor(dirname(address.path), '.sqlite');
  if (existsSync(path)) return { backup: 'not', why: 'exists', where: path };
  return explained(path, () => fileBackup(address.path, path));
};
