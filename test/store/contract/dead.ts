import { expect, test } from 'vitest';
import type { Store } from '../../../src/app/ports/store.ts';
import type { ThisProcess } from '../../../src/store/processes.ts';
import { add, claim, complete, hour, job, openerOf, present, received, start } from './harness.ts';
import type { Engine, Opened } from './harness.ts';

/** Machines whose processes end when a test says so. */
export const machine = (place = 'here') => {
  const dead = new Set<number>();
  return {
    dead,
    process: (pid: number): ThisProcess => ({
      place,
      pid,
      born: `${pid}`,
      isDead: (other) => dead.has(other.pid),
    }),
  };
};

export const card = async ({ store }: Opened<Store>, id: string): Promise<void> =>
  store.transaction(async (tx) => {
    await received(tx, id);
    await tx.cards.place({ reviewId: id, desk: 'slack', channel: 'C1' });
  });
const turn = ({ store, world }: Opened<Store>) => store.claimCard('slack', 'C1', world.at, 30_000);

/** The promise about what a dead process held: free at once, where its death is certain. */
export const deadContract = (engine: Engine): void => {
  const open = openerOf(engine);

  test('what a dead process held is free at once, counts as an attempt, and is fenced against it', async () => {
    const { dead, process } = machine();
    const one = await open(undefined, process(1));
    const other = await open(one.url, process(2));
    await add(one, job('a', { lane: 'r1' }), job('b', { lane: 'r1' }));
    const held = present(await claim(one, 60_000));
    expect(await other.store.freeOfTheDead(start)).toBe(0);
    expect(await claim(other)).toBeUndefined();
    dead.add(1);
    expect(await other.store.freeOfTheDead(start)).toBe(1);
    expect(await other.store.freeOfTheDead(start)).toBe(0);
    expect(await claim(other)).toMatchObject({ id: 'a', attempts: 2 });
    expect(await complete(one, held)).toBe(false);
  });

  test('a card that the dead may have on its way is drawn a moment later: neither twice nor older than it is', async () => {
    const { dead, process } = machine();
    const one = await open(undefined, process(1));
    const other = await open(one.url, process(2));
    await card(one, 'stands');
    const first = present(await turn(one));
    await one.store.transaction((tx) => tx.cards.drawn(first, { messageId: 'm1', version: 1 }));
    await one.store.transaction((tx) => tx.cards.redrawOpen());
    await card(one, 'new');
    await turn(one);
    await turn(one);
    dead.add(1);
    expect(await other.store.freeOfTheDead(start)).toBe(2);
    expect(await turn(other)).toBeUndefined();
    other.world.at += 5_000;
    expect(await turn(other)).toMatchObject({ reviewId: 'stands', messageId: 'm1', attempts: 2 });
    expect(await turn(other)).toMatchObject({ reviewId: 'new', attempts: 2 });
  });

  test('a process of another place is not judged, nor a store that says nothing of its process', async () => {
    const { dead, process } = machine('there');
    const there = await open(undefined, process(1));
    const unknown = await open(there.url);
    const here = await open(there.url, { ...machine().process(2), isDead: () => true });
    await add(here, job('a'), job('b'));
    await claim(there, 60_000);
    await claim(unknown, 60_000);
    dead.add(1);
    expect(await here.store.freeOfTheDead(start)).toBe(0);
    expect(await unknown.store.freeOfTheDead(start)).toBe(0);
    expect(await claim(here)).toBeUndefined();
  });

  test('what others took over since, and what was put off or done, stays as it is', async () => {
    const { dead, process } = machine();
    const one = await open(undefined, process(1));
    const other = await open(one.url, process(2));
    await add(one, job('taken'), job('later'), job('done'));
    present(await claim(one));
    const later = present(await claim(one));
    const done = present(await claim(one));
    await one.store.transaction(async (tx) => {
      await tx.jobs.postpone(later, start + hour);
      await tx.jobs.complete(done);
    });
    other.world.at += 1_000;
    const taken = present(await claim(other));
    dead.add(1);
    expect(await other.store.freeOfTheDead(other.world.at)).toBe(0);
    expect(await claim(other)).toBeUndefined();
    expect(await complete(other, taken)).toBe(true);
  });

  test('four that find the same dead process at once free it once', async () => {
    const { dead, process } = machine();
    const one = await open(undefined, process(1));
    await add(one, ...Array.from({ length: 20 }, (_, n) => job(`j${n}`)));
    for (let n = 0; n < 20; n += 1) await claim(one, 60_000);
    const others = await Promise.all([2, 3, 4, 5].map((pid) => open(one.url, process(pid))));
    dead.add(1);
    const freed = await Promise.all(others.map(({ store }) => store.freeOfTheDead(start)));
    expect(freed.toSorted((a, b) => a - b)).toEqual([0, 0, 0, 20]);
  });
};
