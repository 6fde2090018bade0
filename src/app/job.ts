import type { Job, JobKind } from './ports/store.ts';

/** What became of one run of a job. `again` counts the attempt and comes back with growing pauses. */
export type JobResult =
  | { job: 'done' }
  | { job: 'later'; at: number }
  | { job: 'again'; error: string; at?: number | undefined }
  | { job: 'give_up'; error: string };

export type JobHandler = (job: Job, signal: AbortSignal) => Promise<JobResult>;
export type JobHandlers = Record<JobKind, JobHandler>;

export const done: JobResult = { job: 'done' };

/** Pauses double from 1 s to 20 s, with jitter, so that work flows again soon after a place is back. */
export const backoffMs = (attempts: number, random: number): number => {
  const ceiling = Math.min(20_000, 1_000 * 2 ** Math.min(attempts, 10));
  return Math.round(ceiling * (0.5 + random / 2));
};

/** Whether no more than `ms` have passed; a clock that went back meanwhile tells nothing, and that is no yes. */
export const within = (now: number, since: number, ms: number): boolean => now >= since && now - since <= ms;
