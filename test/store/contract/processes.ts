import { once } from 'node:events';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { knownMigrations } from '../../../src/store/migrations.ts';
import { child, claim, job, openerOf, printed, received } from './harness.ts';
import type { OpenStore } from '../../../src/store/open.ts';
import type { Engine } from './harness.ts';

/** The promises that several processes on one database rest on. */
export const processesContract = (engine: Engine<OpenStore>): void => {
  const open = openerOf(engine);

  test('two processes share two hundred jobs: all are done, none twice', async () => {
    const on = await open();
    await on.store.transaction(async (tx) => {
      for (let n = 0; n < 200; n += 1) await tx.jobs.add(job(`j${n}`, n % 2 ? { lane: `r${n % 5}` } : {}));
    });
    const outputs = await Promise.all([1, 2].map(() => printed('claimer.ts', on.url)));
    const ids = outputs.flatMap((output) => output.trim().split('\n').filter(Boolean));
    expect(new Set(ids).size).toBe(ids.length);
    const left: string[] = [];
    for (let more = await claim(on); more; more = await claim(on)) {
      left.push(more.id);
      const held = more;
      await on.store.transaction((tx) => tx.jobs.complete(held));
    }
    expect(ids.length + left.length).toBe(200);
    expect(await on.store.read((tx) => tx.jobs.counts(on.world.at))).toMatchObject({ waiting: 0 });
  });

  test('two stores on one database: of two savers of one version one wins, forty times', async () => {
    const one = await open();
    const other = await open(one.url);
    let review = await one.store.transaction((tx) => received(tx, 'r1'));
    for (let round = 0; round < 40; round += 1) {
      const next = { ...review, version: review.version + 1 };
      const saved = await Promise.all(
        [one, other].map(({ store }) => store.transaction((tx) => tx.reviews.save(next))),
      );
      expect(saved.filter(Boolean)).toHaveLength(1);
      review = next;
    }
  });

  test('a process killed in the middle of a transaction leaves nothing of it, and no lock', async () => {
    const url = await engine.fresh();
    const running = child('half.ts', url);
    await once(running.stdout ?? running, 'data');
    const gone = once(running, 'exit');
    running.kill('SIGKILL');
    await gone;
    const on = await open(url);
    const kept = await on.store.read(async (tx) => [
      (await tx.reviews.byId('whole'))?.id,
      (await tx.comments.byId('c-half'))?.id,
      (await tx.reviews.byId('half'))?.id,
      (await tx.jobs.counts(on.world.at)).waiting,
    ]);
    expect(kept).toEqual(['whole', undefined, undefined, 1]);
    await on.store.transaction((tx) => received(tx, 'half'));
    expect(await on.store.check()).toMatchObject({ ok: true });
  });

  test('three processes that start at once on a new database all find it ready', async () => {
    const url = await engine.fresh();
    expect(await Promise.all([1, 2, 3].map(() => printed('migrator.ts', url)))).toEqual(
      Array(3).fill('ok\n'),
    );
    const { store } = await open(url);
    const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(store.db);
    expect(rows.map(({ name }) => name)).toEqual(knownMigrations(store.engine));
  });

  test('a database that a newer version wrote is refused and left as it is', async () => {
    const on = await open();
    await sql`insert into kysely_migration (name, timestamp) values ('999-future', '2999-01-01')`.execute(
      on.store.db,
    );
    expect(await printed('migrator.ts', on.url)).toBe('newer\n');
    const { rows } = await sql`select name from kysely_migration`.execute(on.store.db);
    expect(rows).toHaveLength(knownMigrations(on.store.engine).length + 1);
  });
};
