import { once } from 'node:events';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { thisProcess } from '../../../src/compose/this-process.ts';
import type { OpenStore } from '../../../src/store/open.ts';
import { card, machine } from './dead.ts';
import { add, child, claim, complete, hour, job, openerOf, present, start } from './harness.ts';
import type { Engine } from './harness.ts';
import { sampleComment } from './samples.ts';

/** What is promised of the rows themselves, seen with SQL beside the port. */
export const insideContract = (engine: Engine<OpenStore>): void => {
  const open = openerOf(engine);

  test('the former version of an edited comment is kept', async () => {
    const { store } = await open();
    const first = sampleComment('c1');
    await store.transaction(async (tx) => {
      await tx.comments.insert(first);
      await tx.comments.saveVersion({ ...first, text: 'x', version: 2 });
    });
    const kept = await store.db.selectFrom('comment_versions').selectAll().execute();
    expect(kept.map(({ data, ...key }) => ({ ...key, data: JSON.parse(data) }))).toEqual([
      { comment_id: 'c1', version: 1, data: first },
    ]);
  });

  test('a job that is done leaves no payload behind', async () => {
    const on = await open();
    await add(on, job('a', { key: 'k', payload: { said: 'private' } }));
    await complete(on, present(await claim(on)));
    const rows = await on.store.db.selectFrom('jobs').select(['payload', 'error']).execute();
    expect(rows).toEqual([{ payload: 'null', error: null }]);
  });

  test('the audit cannot be changed or shortened', async () => {
    const { store } = await open();
    const entry = {
      id: 'a',
      reviewId: 'r1',
      actor: { kind: 'system' },
      action: 'x',
      data: {},
      at: 1,
    } as const;
    await store.transaction((tx) => tx.audit.append(entry));
    await expect(sql`update audit set action = 'x'`.execute(store.db)).rejects.toThrow('append-only');
    await expect(store.db.deleteFrom('audit').execute()).rejects.toThrow('append-only');
    expect(await store.read((tx) => tx.audit.of('r1'))).toHaveLength(1);
  });

  test('a process that is still there is remembered, one not seen for 26 hours is forgotten', async () => {
    const { process } = machine();
    const one = await open(undefined, process(1));
    await open(one.url, process(2));
    await one.store.prune(start + 25 * hour);
    await one.store.prune(start + 27 * hour);
    const { rows } = await sql<{ pid: number }>`select pid from processes`.execute(one.store.db);
    expect(rows.map(({ pid }) => pid)).toEqual([1]);
  });

  test('a real process, killed: what it held is free at once, and not a moment before', async ({ skip }) => {
    const me = thisProcess();
    skip(me === undefined, 'no /proc as on Linux');
    const on = await open(undefined, me);
    await add(on, job('a'));
    await card(on, 'r1');
    const running = child('holder.ts', on.url);
    const gone = once(running, 'exit');
    await once(running.stdout ?? running, 'data');
    expect(await on.store.freeOfTheDead(start)).toBe(0);
    running.kill('SIGKILL');
    await gone;
    expect(await on.store.freeOfTheDead(start)).toBe(3);
    expect(await claim(on)).toMatchObject({ id: 'kept', attempts: 2 });
    expect(await claim(on)).toMatchObject({ id: 'a', attempts: 2 });
  });
};
