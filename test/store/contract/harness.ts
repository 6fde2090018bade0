import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { afterEach } from 'vitest';
import type { Job, NewJob, Tx } from '../../../src/app/ports/store.ts';
import { openStore } from '../../../src/store/open.ts';
import type { OpenStore } from '../../../src/store/open.ts';
import type { ThisProcess } from '../../../src/store/processes.ts';
import { hour, start } from './times.ts';
import { sampleComment, sampleReview, silentLog, worldAt } from './samples.ts';

export type FreshUrl = () => Promise<string>;
export interface Opened {
  store: OpenStore;
  world: ReturnType<typeof worldAt>;
  url: string;
}

export { hour, start };

/** Opens stores for the tests of one file and closes them after each test. */
export const opener = (freshUrl: FreshUrl) => {
  const opened: OpenStore[] = [];
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()));
  });
  return async (url?: string, me?: ThisProcess): Promise<Opened> => {
    const world = worldAt(start);
    const at = url ?? (await freshUrl());
    const store = await openStore({ url: at, world, log: silentLog, me });
    opened.push(store);
    return { store, world, url: at };
  };
};

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

export const claim = ({ store, world }: Opened, leaseMs = 1_000): Promise<Job | undefined> =>
  store.claimJob(world.at, leaseMs, ['deliver', 'draft', 'wake', 'event']);

export const add = ({ store }: Opened, ...all: NewJob[]): Promise<boolean[]> =>
  store.transaction(async (tx) => {
    const added: boolean[] = [];
    for (const one of all) added.push(await tx.jobs.add(one));
    return added;
  });
export const complete = ({ store }: Opened, held: Job): Promise<boolean> =>
  store.transaction((tx) => tx.jobs.complete(held));

/** Claims until nothing is due; ids in the order they came. */
export const claimAll = async (on: Opened): Promise<string[]> => {
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
