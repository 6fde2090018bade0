import { standsBefore } from './claim.ts';
import type { Database, JobRow } from './database.ts';

/** When something in the database can be claimed, by the clock of those who claim; undefined: nothing as things are. */
export interface Outlook {
  jobsAt(): number | undefined;
  cardsAt(): number | undefined;
}

/** What is first in its lane is free when it is due and nothing of the lane is at work any more. */
const freeAt = (job: JobRow, open: readonly JobRow[]): number | undefined => {
  if (job.lane === undefined) return job.dueAt;
  let at = job.dueAt;
  for (const other of open) {
    if (other.lane !== job.lane || other.id === job.id) continue;
    if (standsBefore(other, job)) return undefined;
    if (other.lease !== undefined) at = Math.max(at, other.dueAt + 1);
  }
  return at;
};

const earliest = (all: Iterable<number | undefined>): number | undefined => {
  let first: number | undefined;
  for (const at of all) if (at !== undefined && (first === undefined || at < first)) first = at;
  return first;
};

/** What the table said in one of its editions. */
interface Known {
  edition: number;
  at: number | undefined;
}

/** Looked up anew only when a commit changed the table. */
export const createOutlook = (database: Database): Outlook => {
  let jobs: Known = { edition: -1, at: undefined };
  let cards: Known = { edition: -1, at: undefined };
  return {
    jobsAt() {
      const edition = database.editionOf('jobs');
      if (jobs.edition !== edition) {
        const open = [...database.rows.jobs.values()].filter(({ state }) => state === 'open');
        jobs = { edition, at: earliest(open.map((job) => freeAt(job, open))) };
      }
      return jobs.at;
    },
    cardsAt() {
      const edition = database.editionOf('cards');
      if (cards.edition !== edition) {
        const waiting = [...database.rows.cards.values()].filter(({ shown, wanted }) => shown < wanted);
        cards = { edition, at: earliest(waiting.map(({ dueAt }) => dueAt)) };
      }
      return cards.at;
    },
  };
};
