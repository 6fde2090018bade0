import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { moveCommand } from '../../src/cli/move.ts';
import { startFailure } from '../../src/cli/start-failure.ts';
import type { UiLanguage } from '../../src/core/language.ts';
import { openStore } from '../../src/store/open.ts';
import { howToHavePostgres, startPostgres } from '../support/postgres.ts';
import { received, start } from '../store/contract/harness.ts';
import { silentLog, worldAt } from '../store/contract/samples.ts';
import { runMain } from './support-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'aplomb-data-'));
const server = await startPostgres();
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A folder of a bot that has worked: its database is where it is by default. */
const home = async (): Promise<string> => {
  const at = mkdtempSync(join(folder, 'home-'));
  const store = await openStore({
    url: `sqlite:${join(at, 'data', 'aplomb.sqlite')}`,
    world: worldAt(start),
    log: silentLog,
  });
  await store.transaction((tx) => received(tx, 'r1'));
  await store.close();
  return at;
};
const ran = async (
  args: string[],
  at: string,
  env: Record<string, string> = {},
): Promise<{ status: number | null; out: string; err: string }> => {
  const run = runMain(args, at, env);
  const status = await run.exited;
  return { status, out: run.out(), err: run.err() };
};

describe('backup', () => {
  test('beside the database by default, with the way back', async () => {
    const at = await home();
    const { status, out, err } = await ran(['backup'], at);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const [name = ''] = readdirSync(join(at, 'data', 'backups'));
    expect(name).toMatch(/^aplomb-\d{8}-\d{6}\.sqlite$/);
    expect(out).toMatch(
      new RegExp(
        `^Backup: data/backups/${name} \\(0.\\d MB\\), read back whole and checked\\.\nTo restore: stop the bot, .* data/aplomb\\.sqlite, start\\.\n$`,
      ),
    );
  });

  test('to a file or into a folder, never over what is there; in French too', async () => {
    const at = await home();
    expect(await ran(['backup', 'one.sqlite'], at)).toMatchObject({ status: 0 });
    const again = await ran(['backup', 'one.sqlite'], at, { LANG: 'fr_FR.UTF-8' });
    expect(again).toEqual({
      status: 1,
      out: '',
      err: 'one.sqlite existe déjà et reste en l’état ; rien n’a été sauvegardé.\n',
    });
    expect(await ran(['backup', 'data'], at)).toMatchObject({ status: 0 });
    expect(readdirSync(join(at, 'data')).filter((name) => /^aplomb-.*\.sqlite$/.test(name))).toHaveLength(1);
  });

  test('PostgreSQL: says the command, without the password, and that nothing was saved', async () => {
    const url = 'postgres://me:secret@db.example/aplomb';
    const { status, out, err } = await ran(['backup', 'my dump'], await home(), { DATABASE_URL: url });
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toContain("  pg_dump --format=custom '--file=my dump' postgres://me@db.example/aplomb\n");
    expect(err).not.toContain('secret');
  });
});

describe('move', () => {
  test('to PostgreSQL by a name in .env: what was moved, what to do next, no password', async ({ skip }) => {
    if (!server) return skip(howToHavePostgres);
    const at = await home();
    const target = new URL(await server.freshDatabase());
    target.password = 'secret';
    writeFileSync(join(at, '.env'), `NEW_DATABASE_URL=${target.href}\n`);
    const { status, out, err } = await ran(['move', '--to', 'env:NEW_DATABASE_URL'], at);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const there = `${target.host}${target.pathname}`;
    expect(out).toContain(`Moving data/aplomb.sqlite to ${there}\n`);
    expect(out).toMatch(/\n {2}reviews: 1 row, the same on both sides \([0-9a-f]{12}\)\n/);
    expect(out).toMatch(
      /\nMoved: \d+ tables, \d+ rows; number and content of each are the same on both sides\.\n/,
    );
    expect(out).toContain(`\nNext: name ${there} in DATABASE_URL and start.`);
    expect(out).not.toContain('secret');
    const again = await ran(['move', '--to', 'sqlite:other.sqlite'], at);
    expect(again.status).toBe(1);
    expect(again.err).toMatch(/^What was in data\/aplomb\.sqlite has moved already/);
    expect(await ran(['move', '--reopen'], at)).toMatchObject({ status: 0 });
  });

  test('asked wrongly: what to write instead, and nothing is made', async () => {
    const at = await home();
    const here = `sqlite:${join(at, 'data', 'aplomb.sqlite')}`;
    const asked = async (over: { from?: string; to?: string }, language: UiLanguage = 'en') => {
      const lines: string[] = [];
      const order = { run: 'move', from: here, reopen: false, ...over } as const;
      const hear = { say: () => undefined, complain: (line: string) => void lines.push(line) };
      const outside = { log: silentLog, world: worldAt(start) };
      const status = await moveCommand(order, {}, language, hear, outside).catch((error: unknown) =>
        startFailure(error, language),
      );
      return [status, ...lines];
    };
    expect(await asked({})).toEqual([2, expect.stringMatching(/^Say where to: .* --to postgres:/)]);
    expect(await asked({ to: 'env:NO_SUCH_NAME' })).toEqual([
      expect.stringMatching(/^This address of a database cannot be understood \(env:…\)\. Write sqlite:PATH/),
    ]);
    const same = 'C’est une seule et même base ; rien n’a été déménagé.';
    expect(await asked({ to: here }, 'fr')).toEqual([1, same]);
    const none = join(at, 'none.sqlite');
    const to = `sqlite:${join(at, 'b.sqlite')}`;
    expect(await asked({ from: `sqlite:${none}`, to })).toEqual([1, `There is nothing to move in ${none}.`]);
    expect(readdirSync(at)).toEqual(['data']);
  });
});
