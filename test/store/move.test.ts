import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { Client } from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { lookAtStore } from '../../src/store/look.ts';
import { moveStore, reopenStore } from '../../src/store/move.ts';
import type { Moved, MoveStep } from '../../src/store/move.ts';
import { movedTables } from '../../src/store/move/tables.ts';
import { openStore } from '../../src/store/open.ts';
import type { Database } from '../../src/store/schema.ts';
import { howToHavePostgres, startPostgres } from '../support/postgres.ts';
import { add, child, hour, job, opener, present, received, start } from './contract/harness.ts';
import type { Opened } from './contract/harness.ts';
import { sampleComment, silentLog, worldAt } from './contract/samples.ts';

const server = await startPostgres();
const folder = mkdtempSync(join(tmpdir(), 'aplomb-move-'));
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

let made = 0;
const sqlite = (): Promise<string> => Promise.resolve(`sqlite:${join(folder, `${(made += 1)}.sqlite`)}`);
const postgres = (): Promise<string> =>
  server ? server.freshDatabase() : Promise.reject(new Error(howToHavePostgres));

const move = (from: string, to: string, tell: (step: MoveStep) => void = () => undefined): Promise<Moved> =>
  moveStore({ from, to, log: silentLog, id: () => 'move-1' }, tell);

/** What a chat lets through, and a page's author may write. */
const odd = 'NUL \0, lone \ud800 and \udfff, “quotes” \' " \\ \\u0000, 👩‍👩‍👧 \u202e, é e\u0301, \r\n\t';

/** A database in the middle of its work, with something in every table. */
const lived = async (on: Opened): Promise<void> => {
  const { store } = on;
  await store.transaction(async (tx) => {
    await tx.reviews.nextNumber();
    const author = { id: odd, name: odd };
    await tx.comments.insert(sampleComment('c-odd', { externalId: odd, author, text: odd }));
    await tx.comments.saveVersion(
      sampleComment('c-odd', { externalId: odd, author, text: `${odd}!`, version: 2 }),
    );
    for (const id of ['r1', 'r2', 'r3']) {
      await received(tx, id);
      await tx.cards.place({ reviewId: id, desk: 'slack', channel: 'C1' });
      const by = { kind: 'system' } as const;
      await tx.audit.append({
        id: `a-${id}`,
        reviewId: id,
        actor: by,
        action: 'x',
        data: { odd },
        at: start,
      });
    }
    await tx.sources.save({ name: 'blog', connectedAt: 1, cursor: { odd } });
    await tx.settings.set('odd', odd);
    await tx.seen.first(`seen ${odd}`, start);
    const snippet = { kind: 'reply', name: '1', language: 'en', text: odd, terms: ['ship', 'cork'] } as const;
    await tx.fates.posted('r1', { fingerprint: odd, kept: 0.5, whole: false }, start);
    const opinion = { fingerprint: odd, useful: true };
    await tx.fates.judged(
      { reviewId: 'r1', revision: 1, by: { desk: 'slack', id: odd, name: odd } },
      opinion,
      1,
    );
    await tx.habits.put({
      key: odd,
      rule: { rule: 'sign_off', text: odd },
      count: 1,
      people: [odd],
      state: 'accepted',
      at: 1,
    });
    await tx.knowledge.replace({ kind: 'reply', origin: 'r1', stamp: 's1' }, [snippet, snippet]);
    for (let n = 0; n < 450; n += 1)
      await tx.jobs.add(job(`j${n}`, { lane: `r${n % 3}`, key: `key ${n} ${odd}`, payload: { odd } }));
  });
  const held = present(await store.claimJob(start, 60_000, ['deliver']));
  await store.transaction((tx) => tx.jobs.fail(held, odd, { giveUp: true }));
  const turn = present(await store.claimCard('slack', 'C1', start, 60_000));
  await store.transaction((tx) => tx.cards.failed(turn, odd, start));
  await sql`insert into cache values ('a', ${JSON.stringify({ odd })}, null)`.execute(store.db);
};

/** Everything in every table, in an order that no engine's collation decides. */
const everything = async (db: Kysely<Database>): Promise<Record<string, string[]>> => {
  const found: Record<string, string[]> = {};
  for (const { name } of movedTables) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(db);
    const lines = rows.map((row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))));
    found[name] = lines.sort();
  }
  return found;
};

const journeys = [
  { from: sqlite, to: postgres, how: 'SQLite → PostgreSQL' },
  { from: postgres, to: sqlite, how: 'PostgreSQL → SQLite' },
  { from: sqlite, to: sqlite, how: 'SQLite → SQLite' },
];

describe.skipIf(server === undefined)('a move', () => {
  const open = opener(sqlite);

  test.each(journeys)('$how: every row is there as it was, and work goes on', async ({ from, to }) => {
    const [old, next] = [await from(), await to()];
    const before = await open(old);
    await lived(before);
    const content = await everything(before.store.db);
    await before.store.close();
    const steps: MoveStep[] = [];
    const moved = await move(old, next, (step) => steps.push(step));
    const rows = Object.values(content).reduce((sum, all) => sum + all.length, 0);
    expect(moved).toEqual({ moved: true, tables: movedTables.length, rows });
    const names = movedTables.map(({ name }) => name);
    expect(steps.flatMap((one) => (one.step === 'verified' ? [one.table] : []))).toEqual(names);
    const after = await open(next);
    expect(await everything(after.store.db)).toEqual(content);

    const { store } = after;
    const comment = await store.read((tx) => tx.comments.byExternalId('blog', odd));
    expect(comment).toMatchObject({ text: `${odd}!`, version: 2 });
    expect((await store.read((tx) => tx.knowledge.search(['cork'], 5))).found).toHaveLength(2);
    await store.transaction((tx) =>
      tx.knowledge.replace({ kind: 'page', origin: 'a.md', stamp: 's' }, [
        { kind: 'page', name: 'a', language: 'en', text: 'a', terms: ['cork'] },
      ]),
    );
    expect(await store.transaction((tx) => tx.reviews.nextNumber())).toBe(5);
    expect(await store.transaction((tx) => tx.seen.first(`seen ${odd}`, start))).toBe(false);
    expect(await add(after, job('again', { key: `key 7 ${odd}` }), job('new'))).toEqual([false, true]);
    await store.transaction((tx) =>
      tx.audit.append({
        id: 'late',
        reviewId: 'r1',
        actor: { kind: 'system' },
        action: 'y',
        data: {},
        at: 1,
      }),
    );
    const audit = await store.read((tx) => tx.audit.of('r1'));
    expect(audit.map(({ id, data }) => [id, data['odd']])).toEqual([
      ['a-r1', odd],
      ['late', undefined],
    ]);
    const { rows: last } = await sql<{ id: string }>`select id from jobs order by seq desc limit 1`.execute(
      store.db,
    );
    expect(last).toEqual([{ id: 'new' }]);
    const gaveUp = await store.read((tx) => tx.jobs.gaveUp());
    expect(gaveUp.map(({ error }) => error)).toEqual([odd]);
    after.world.at += hour;
    expect(await store.claimJob(after.world.at, 1_000, ['deliver'])).toBeDefined();
  });

  test('the old database lets no bot work any more, until it is opened again', async () => {
    const [old, next] = [await sqlite(), await postgres()];
    const before = await open(old);
    await lived(before);
    await before.store.close();
    expect(await move(old, next)).toMatchObject({ moved: true });
    await expect(open(old)).rejects.toMatchObject({ trouble: 'moved' });
    await expect(lookAtStore({ url: old, log: silentLog })).rejects.toMatchObject({ trouble: 'moved' });
    expect(await lookAtStore({ url: next, log: silentLog })).toMatchObject({ empty: false });
    expect(await move(old, await postgres())).toMatchObject({ moved: false, why: 'left' });
    expect(await reopenStore({ url: next, log: silentLog })).toBe('at_home');
    expect(await reopenStore({ url: old, log: silentLog })).toBe('reopened');
    await open(old);
  });

  test.each(journeys.slice(0, 2))(
    '$how: a bot at work on either end stops it before it begins',
    async ({ from, to }) => {
      const [old, next] = [await from(), await to()];
      const working = await open(old);
      await lived(working);
      expect(await move(old, next)).toMatchObject({ moved: false, why: 'in_use' });
      await working.store.transaction((tx) => tx.settings.set('still', 'works'));
      await working.store.close();
      const waiting = await open(next);
      await waiting.store.channelsWaiting('slack', start);
      expect(await move(old, next)).toMatchObject({ moved: false, why: 'in_use' });
      await waiting.store.close();
      expect(await move(old, next)).toMatchObject({ moved: true });
    },
  );

  test('what cannot be moved is told apart, and nothing is changed', async () => {
    const [old, full] = [await sqlite(), await postgres()];
    const before = await open(old);
    await lived(before);
    await before.store.close();
    expect(await move(old, old)).toMatchObject({ moved: false, why: 'same' });
    expect(await move(await sqlite(), full)).toMatchObject({ moved: false, why: 'no_source' });
    expect(await move(await postgres(), await sqlite())).toMatchObject({ moved: false, why: 'no_source' });
    const other = await open(full);
    await other.store.transaction((tx) => received(tx, 'mine'));
    await other.store.close();
    expect(await move(old, full)).toMatchObject({ moved: false, why: 'not_empty' });
    await open(old);
    const mine = await open(full);
    expect(await mine.store.read((tx) => tx.reviews.count({}))).toBe(1);
  });

  /** Kills a move in a process of its own after so many steps of one kind. */
  const killedAfter = async (
    old: string,
    next: string,
    step: MoveStep['step'],
    times: number,
  ): Promise<void> => {
    const running = child('mover.ts', old, next, step, String(times));
    const gone = once(running, 'exit');
    await once(running.stdout ?? running, 'data');
    running.kill('SIGKILL');
    await gone;
  };

  test.each(journeys.slice(0, 2))(
    '$how: killed again and again, the same command goes on, and no bot works meanwhile',
    async ({ from, to }) => {
      const [old, next] = [await from(), await to()];
      const before = await open(old);
      await lived(before);
      const content = await everything(before.store.db);
      await before.store.close();
      for (const [step, times] of [
        ['began', 1],
        ['copied', 2],
        // Of the jobs, more than one portion: in the middle of a table.
        ['copying', 3],
        ['copying', 1],
        ['verified', 4],
      ] as const) {
        await killedAfter(old, next, step, times);
        for (const url of [old, next])
          await expect(openStore({ url, world: worldAt(start), log: silentLog })).rejects.toMatchObject({
            trouble: 'moving',
          });
      }
      expect(await reopenStore({ url: next, log: silentLog })).toBe('arriving');
      expect(await move(old, next)).toMatchObject({ moved: true });
      const after = await open(next);
      expect(await everything(after.store.db)).toEqual(content);
    },
  );

  test('what changed on its way is noticed; the old database works on, the new one never', async () => {
    const [old, next] = [await sqlite(), await postgres()];
    const before = await open(old);
    await lived(before);
    await before.store.close();
    await killedAfter(old, next, 'copied', 3);
    const client = new Client({ connectionString: next });
    await client.connect();
    await client.query(`update comments set posted_at = posted_at + 1 where id = 'c-r1'`);
    await client.end();
    expect(await move(old, next)).toMatchObject({ moved: false, why: 'differs' });
    await expect(open(next)).rejects.toMatchObject({ trouble: 'moving' });
    expect(await move(old, next)).toMatchObject({ moved: false, why: 'other_move' });
    await open(old);
  });

  test('every table there is moves, but for who works on it and what the migrations keep', async () => {
    const { store } = await open(await postgres());
    const { rows } = await sql<{ name: string }>`select table_name as name from information_schema.tables
      where table_schema = 'public' and table_name not like 'kysely%' and table_name <> 'processes'`.execute(
      store.db,
    );
    expect(rows.map(({ name }) => name).sort()).toEqual(movedTables.map(({ name }) => name).sort());
  });
});
