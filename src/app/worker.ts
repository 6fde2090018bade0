import { backoffMs } from './job.ts';
import type { JobHandlers, JobResult } from './job.ts';
import type { Kit } from './kit.ts';
import { isStoreTrouble, jobKinds } from './ports/store.ts';
import type { Job } from './ports/store.ts';

/** Longer than the deadlines of any job together, so that a lease never passes while its holder may still act. */
export const leaseMs = 60_000;

const record = (kit: Kit, job: Job, result: JobResult): Promise<boolean> =>
  kit.store.transaction((tx) => {
    const now = kit.world.now();
    switch (result.job) {
      case 'done':
        return tx.jobs.complete(job);
      case 'later':
        return tx.jobs.postpone(job, result.at);
      case 'again':
        return tx.jobs.fail(job, result.error, {
          retryAt: result.at ?? now + backoffMs(job.attempts, kit.world.random()),
        });
      case 'give_up':
        return tx.jobs.fail(job, result.error, { giveUp: true });
    }
  });

/** A job that throws is tried again; one that keeps throwing has a defect, and an admin sees it. A database that fails is none. */
const triesWhenBroken = 12;

const failure = (kit: Kit, job: Job, error: unknown): JobResult => {
  const name = error instanceof Error ? error.name : 'unknown';
  kit.log.error('job.broke', { job: job.id, kind: job.kind, attempts: job.attempts, error: name });
  const mayPass = job.attempts < triesWhenBroken || isStoreTrouble(error);
  return !mayPass ? { job: 'give_up', error: name } : { job: 'again', error: name };
};

/** Claims and runs one due job. False when there was none. */
export const runOne = async (kit: Kit, handlers: JobHandlers, signal: AbortSignal): Promise<boolean> => {
  const job = await kit.store.claimJob(kit.world.now(), leaseMs, jobKinds);
  if (!job) return false;
  const result = await handlers[job.kind](job, signal).catch((error: unknown) => failure(kit, job, error));
  if (result.job === 'give_up')
    kit.log.error('job.gave_up', { job: job.id, kind: job.kind, attempts: job.attempts, code: result.error });
  if (!(await record(kit, job, result))) kit.log.warn('job.lease_lost', { job: job.id, kind: job.kind });
  return true;
};
