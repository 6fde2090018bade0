import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { afterEach } from 'vitest';
import type { Job, NewJob, Store, Tx } from '../../../src/app/ports/store.ts';
import type { Log } from '../../../src/app/ports/world.ts';
import { openStore } from '../../../src/store/open.ts';
import type { OpenStore } from '../../../src/store/open.ts';
import type { ThisProcess } from '../../../src/store/processes.ts';
import { hour, start } from './times.ts';
import { sampleComment, sampleReview, silentLog, worldAt } from './samples.ts';

export type FreshUrl = () => Promise<string>;
type TestWorld = ReturnType<typeof worldAt>;

/** What the contract holds against: databases that can be made and opened, several times at once. */
export interface Engine<S extends Store = Store> {
  /** The address of an empty one. */
  fresh: FreshUrl;
  open: (how: { url: string; world: TestWorld; log: Log; me?: ThisProcess | undefined }) => Promise<S>;
}
export const engineAt = (fresh: FreshUrl): Engine<OpenStore> => ({ fresh, open: openStore });

export interface Opened<S extends Store = OpenStore> {
  store: S;
  world: TestWorld;
  url: string;
}

export { hour, start };

/** Opens stores for the tests of one file and closes them after each test. */
export const openerOf = <S extends Store>({ fresh, open }: Engine<S>) => {
  const opened: S[] = [];
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()));
  });
  return async (url?: string, me?: ThisProcess): Promise<Opened<S>> => {
    const world = worldAt(start);
    const at = url ?? (await fresh());
    const store = await open({ url: at, world, log: silentLog, me });
    opened.push(store);
    return { store, world, url: at };
  };
};

/** The same for databases of our own engines. */
export const opener = (fresh: FreshUrl) => openerOf(engineAt(fresh));

/** Puts a comment and its review there; the id of the review is `id`. */
export const received = async (
  tx: Tx,
  id: string,
  over: Parameters<typeof sampleReview>[2] = {},
): Promise<ReturnType<typeof sampleReview>> => {
  await tx.comments.insert(sampleComment(`c-${id}`));
  const review = sampleReview(id, await tx.reviews.nextNumber(), over);
  await tx.reviews.insert(review);
  return review;
};

export const job = (id: string, over: Partial<NewJob> = {}): NewJob => ({
  id,
  kind: 'deliver',
  payload: { of: id },
  runAt: start,
  priority: 0,
  ...over,
});

export const claim = ({ store, world }: Opened<Store>, leaseMs = 1_000): Promise<Job | undefined> =>
  store.claimJob(world.at, leaseMs, ['deliver', 'draft', 'wake', 'event']);

export const add = ({ store }: Opened<Store>, ...all: NewJob[]): Promise<boolean[]> =>
  store.transaction(async (tx) => {
    const added: boolean[] = [];
    for (const one of all) added.push(await tx.jobs.add(one));
    return added;
  });
export const complete = ({ store }: Opened<Store>, held: Job): Promise<boolean> =>
  store.transaction((tx) => tx.jobs.complete(held));

/** Claims until nothing is due; ids in the order they came. */
export const claimAll = async (on: Opened<Store>): Promise<string[]> => {
  const found = await claim(on);
  return found ? [found.id, ...(await claimAll(on))] : [];
};

/** What is there, or a failed test. */
export const present = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('expected something, found nothing');
  return value;
};

/** Runs a program of this folder in a process of its own. */
export const child = (program: string, ...args: string[]): ChildProcess =>
  spawn(process.execPath, [new URL(program, import.meta.url).pathname, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** What the program printed until it ended. */
export const printed = async (program: string, ...args: string[]): Promise<string> => {
  const running = child(program, ...args);
  if (running.stdout === null) throw new Error('no output');
  const [output, [code]] = await Promise.all([text(running.stdout), once(running, 'exit')]);
  if (code !== 0) throw new Error(`${program} ended with ${String(code)}`);
  return output;
};
