import type { Review, ReviewState } from '../../src/core/review/review.ts';
import { roleOf } from './team.ts';
import { atLeast } from '../../src/core/actor.ts';
import type { Changes, Rows } from './store/database.ts';
import type { Stage } from './stage.ts';
import type { Violations } from './violation.ts';

/** The ways a review may go; see "The states of a review" in src/README.md. */
const ways: Record<ReviewState, readonly ReviewState[]> = {
  received: ['in_review', 'skipped'],
  in_review: ['approved', 'dismissed'],
  approved: ['in_review', 'posting', 'failed', 'handoff', 'posted'],
  posting: ['posted', 'failed', 'unsure', 'handoff', 'approved'],
  handoff: ['posted', 'in_review'],
  unsure: ['posted', 'approved', 'failed'],
  failed: ['approved', 'in_review', 'dismissed'],
  skipped: ['in_review'],
  dismissed: ['in_review'],
  posted: ['corrected', 'retracted'],
  corrected: ['retracted'],
  retracted: ['in_review'],
};

/** The shortest lease of a job, less what a claim may take to be kept. */
const shortestLeaseMs = 27_000;
const freshMs = 3_000;

/** What the checks know of the past. */
export interface Past {
  /** What each comment said when its reply began to be posted, by delivery: from there on it is on its way. */
  begun: Map<string, string>;
  /** Since when a draft stood, true time, by its text: nobody writes the same twice. */
  drafted: Map<string, number>;
  /** Processes that run no more. */
  died: Set<string | undefined>;
  /** The clock leapt forward: to a process that starts after that, leases from before have run out. */
  leapt: boolean;
  /** When a pause began, true time. */
  pausedAt: number;
}

/** Watches every commit: what may never be on disk, not even for a moment. `met` counts what was reached. */
export const createMonitor = (
  { scheduler, trace, database }: Stage,
  secondPerson: boolean,
  violations: Violations,
  past: Past,
  met: (what: string) => void,
) => {
  /** Beside each other, a pause and a record that begins to post do not see one another; what is under way goes out. */
  const besideMs = database.isolation === 'serial' ? -1 : 2_000;

  const approvedRight = (review: Review): void => {
    const { delivery, approvals } = review;
    const draft = review.drafts.find(({ revision }) => revision === delivery?.revision);
    if (!delivery || draft?.text !== delivery.text || review.drafts.at(-1) !== draft)
      violations.add('other text', `#${review.number}: the text on its way is not the newest draft's`);
    const people = new Set(approvals.map(({ by }) => by.id));
    if (approvals.some(({ revision }) => revision !== delivery?.revision) || people.size === 0)
      violations.add('not approved', `#${review.number}: revision ${delivery?.revision}`);
    if (secondPerson && people.size < 2)
      violations.add('second person', `#${review.number}: ${[...people].join()}`);
    for (const id of people)
      if (!atLeast(roleOf(id), 'approver')) violations.add('not allowed', `#${review.number}: ${id}`);
  };

  const changed = (before: Review, after: Review, rows: Rows, changes: Changes): void => {
    if (after.version <= before.version)
      violations.add('version', `#${after.number}: ${before.version} → ${after.version}`);
    // News that come together change it more than once before anybody sees it.
    const stays = before.state === after.state;
    if (after.version === before.version + 1 && !stays && !ways[before.state].includes(after.state))
      violations.add('state', `#${after.number}: ${before.state} → ${after.state}`);
    if (
      after.state === 'approved' &&
      before.state !== 'approved' &&
      before.delivery?.id !== after.delivery?.id
    )
      approvedRight(after);
    if (after.state === 'posting' && before.state !== 'posting') {
      const comment = changes.comments?.get(after.commentId) ?? rows.comments.get(after.commentId);
      if (after.delivery) past.begun.set(after.delivery.id, comment?.text ?? '');
      const setting = changes.settings?.get('paused') ?? rows.settings.get('paused');
      if (setting?.value != null && scheduler.now() - past.pausedAt > besideMs)
        violations.add('while paused', `#${after.number} begins to post`);
    }
  };

  const audited = (review: Review, before: Review | undefined, changes: Changes): void => {
    const entries = [...(changes.audit?.values() ?? [])].filter((entry) => entry?.reviewId === review.id);
    if (entries.length !== review.version - (before?.version ?? 0))
      violations.add('audit', `#${review.number} v${review.version}: ${entries.length} entries`);
    for (const entry of entries) if (entry) met(entry.action);
    trace?.(
      `#${review.number} v${review.version} ${review.state} (${entries.map((entry) => entry?.action).join()})`,
    );
  };

  /** In one lane one job is at work. */
  const lanes = (rows: Rows, changes: Changes): void => {
    for (const job of changes.jobs?.values() ?? []) {
      if (job?.lease === undefined || job.lane === undefined) continue;
      for (const other of rows.jobs.values()) {
        const now = changes.jobs?.has(other.id) ? changes.jobs.get(other.id) : other;
        if (now?.lease === undefined || now.lane !== job.lane || now.id === job.id || now.state !== 'open')
          continue;
        if (now.dueAt > scheduler.now()) violations.add('lane', `${job.id} beside ${now.id}`);
      }
    }
  };

  /** Whoever holds a job ends its lease, or it runs out; only what the dead held is free before. */
  const claims = new Map<string, { by: string | undefined; at: number }>();
  const fences = (rows: Rows, changes: Changes, by: string | undefined): void => {
    const at = scheduler.now();
    for (const job of changes.jobs?.values() ?? []) {
      if (!job) continue;
      if (job.lease !== undefined && !claims.has(job.lease)) {
        // Whoever froze before it was kept holds it for less long, or not at all.
        const isFresh = Math.abs(at - job.setAt) < freshMs;
        claims.set(job.lease, { by, at: isFresh ? at : -Infinity });
      }
      const before = rows.jobs.get(job.id)?.lease;
      const claim = before === undefined || before === job.lease ? undefined : claims.get(before);
      if (!claim || past.died.has(claim.by)) continue;
      if (job.lease === undefined && claim.by !== by)
        violations.add('fence', `${by} ended ${job.id} of ${claim.by}`);
      if (job.lease !== undefined && !past.leapt && at - claim.at < shortestLeaseMs)
        violations.add('claimed twice', `${job.id} of ${claim.by} by ${by}`);
    }
  };

  return (changes: Changes, rows: Rows, by: string | undefined): void => {
    fences(rows, changes, by);
    if (changes.settings?.get('paused')?.value != null) past.pausedAt = scheduler.now();
    for (const comment of changes.comments?.values() ?? []) {
      if (!comment || rows.comments.has(comment.id)) continue;
      for (const other of rows.comments.values())
        if (other.source === comment.source && other.externalId === comment.externalId)
          violations.add('second review', `${comment.source} ${comment.externalId}`);
    }
    for (const review of changes.reviews?.values() ?? []) {
      if (!review) continue;
      const before = rows.reviews.get(review.id);
      for (const { text } of review.drafts)
        if (!past.drafted.has(text)) past.drafted.set(text, scheduler.now());
      if (before?.state !== review.state) met(`is ${review.state}`);
      audited(review, before, changes);
      if (before) changed(before, review, rows, changes);
    }
    lanes(rows, changes);
  };
};
