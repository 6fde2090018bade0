import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { unprivileged } from './unprivileged.ts';

export interface PostgresForTests {
  /** The URL of an empty database that nobody has used yet; takes a quarter of a second. */
  freshDatabase(): Promise<string>;
  /** Takes the whole server away, as a crash of its machine does, until what it gives back is called; only a server of our own. */
  away?: () => Promise<() => Promise<void>>;
  stop(): Promise<void>;
}

export const howToHavePostgres =
  'PostgreSQL was not tested: set TEST_POSTGRES_URL to a server where databases may be created, or install one (Debian: apt-get install postgresql).';

const programs = (): string | undefined =>
  [
    ...globSync('/usr/lib/postgresql/*/bin').sort().toReversed(),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ].find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
};

const connected = async (url: string): Promise<Client> => {
  for (let left = 200; ; left -= 1) {
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (left === 0) throw error;
    }
    await pause(25);
  }
};

/** Empties every table but those of the migrations: a fresh database in a fraction of the time. */
export const emptied = async (url: string): Promise<string> => {
  const client = await connected(url);
  await client.query(`do $$ begin execute (
    select 'truncate ' || string_agg(quote_ident(tablename), ', ') || ' restart identity cascade'
    from pg_tables where schemaname = 'public' and tablename not like 'kysely%'
  ); end $$`);
  await client.end();
  return url;
};

const databasesOn = async (server: string): Promise<PostgresForTests> => {
  const admin = await connected(server);
  // A server that is taken away cuts it.
  admin.on('error', () => undefined);
  const made: string[] = [];
  return {
    async freshDatabase() {
      const name = `aplomb_test_${randomUUID().replaceAll('-', '')}`;
      await admin.query(`create database ${name} template template0`);
      made.push(name);
      const url = new URL(server);
      url.pathname = `/${name}`;
      return url.href;
    },
    async stop() {
      for (const name of made) await admin.query(`drop database if exists ${name} with (force)`);
      await admin.end();
    },
  };
};

/** For tests only: no sync, since only the machine's own power could make a difference. */
const quick = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'unix_socket_directories='];

const startOwn = async (bin: string): Promise<PostgresForTests> => {
  // PostgreSQL refuses to run as root.
  const user = unprivileged('postgres');
  const data = mkdtempSync(join(tmpdir(), 'aplomb-postgres-'));
  if (user) chownSync(data, user.uid, user.gid);
  const how = { cwd: data, ...user };
  const init = ['-D', data, '-U', 'aplomb', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'];
  const made = spawnSync(join(bin, 'initdb'), init, { ...how, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr || made.error?.message}`);
  const port = await freePort();
  const settings = [...quick, 'listen_addresses=127.0.0.1', `port=${port}`].flatMap((one) => ['-c', one]);
  const begin = () => spawn(join(bin, 'postgres'), ['-D', data, ...settings], { ...how, stdio: 'ignore' });
  let server = begin();
  const end = async (): Promise<void> => {
    const gone = once(server, 'exit');
    server.kill('SIGQUIT');
    await gone;
  };
  const url = `postgres://aplomb@127.0.0.1:${port}/postgres`;
  const databases = await databasesOn(url);
  return {
    freshDatabase: () => databases.freshDatabase(),
    away: async () => {
      await end();
      return async () => {
        server = begin();
        await (await connected(url)).end();
      };
    },
    async stop() {
      await end();
      rmSync(data, { recursive: true, force: true });
    },
  };
};

/** A real PostgreSQL: the one of TEST_POSTGRES_URL, else one of our own on a free port; undefined where there is none. */
export const startPostgres = async (): Promise<PostgresForTests | undefined> => {
  const given = process.env['TEST_POSTGRES_URL'];
  if (given) return databasesOn(given);
  const bin = programs();
  if (bin !== undefined) return startOwn(bin);
  process.stderr.write(`\n${howToHavePostgres}\n`);
  return undefined;
};
