import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Voice } from './terminal.ts';
import { databaseUrl } from '../config.ts';
import type { Environment } from '../config.ts';
import { backup } from '../core/catalogue/backup.ts';
import type { UiLanguage } from '../core/language.ts';
import { backupStore } from '../store/backup.ts';
import { addressOf } from '../store/url.ts';

/** `aplomb-20261125-205100`: sorts by time, and every file system takes it. */
const nameAt = (now: number): string =>
  `aplomb-${new Date(now).toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')}`;

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** A path as given, a name of its own in a folder that was given, or in `backups` beside the database. */
const pathFor =
  (given: string | undefined, now: number) =>
  (beside: string, end: string): string => {
    const own = `${nameAt(now)}${end}`;
    if (given === undefined) return join(beside, 'backups', own);
    return isFolder(given) ? join(given, own) : given;
  };

/** What the shell takes as one word. */
const quoted = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
const commandLine = (words: readonly string[]): string => `  ${words.map(quoted).join(' ')}`;

const megabytes = (bytes: number, language: UiLanguage): string =>
  new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format(bytes / 1e6);

/** `aplomb backup [PATH]`; status 1 whenever no backup was made, so that whoever runs it at night learns of it. */
export const backupCommand = async (
  given: string | undefined,
  environment: Environment,
  language: UiLanguage,
  { say, complain }: Voice,
  now: number,
): Promise<number> => {
  const t = backup[language];
  const url = databaseUrl(environment);
  const done = await backupStore(url, pathFor(given, now));
  switch (done.backup) {
    case 'made':
      say(t.made({ path: done.path, size: megabytes(done.bytes, language) }));
      say(t.restore({ path: done.path, where: addressOf(url).where }));
      return 0;
    case 'by_server':
      for (const line of [t.byServer, commandLine(done.dump), t.byServerRestore, commandLine(done.restore)])
        complain(line);
      complain(t.password);
      return 1;
    case 'not':
      complain(t.not[done.why](done));
      return 1;
  }
};
