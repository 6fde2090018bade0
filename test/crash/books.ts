import type { AuditEntry, Tx } from '../../src/app/ports/store.ts';
import { incident } from '../../src/core/moderation/incident.ts';
import { moderationCase } from '../../src/core/moderation/case.ts';
import { openStore } from '../../src/store/open.ts';
import type { OpenStore } from '../../src/store/open.ts';
import { realWorld } from '../../src/cli/world.ts';
import { reviewStates } from '../../src/core/review/review.ts';
import type { Review } from '../../src/core/review/review.ts';
import type { AuditRow, Final, FinalReview } from './history.ts';
import type { ModerationHistory } from './moderation/history.ts';

const nothing = (): void => undefined;
const everything = 1_000_000;

const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const rowOf = ({ reviewId, action, actor, data, at }: AuditEntry): AuditRow => {
  const deliveryId = asText(data['deliveryId']);
  const revision = data['revision'];
  return {
    reviewId,
    action,
    at,
    ...(actor.kind === 'teammate' && { user: actor.teammate.id }),
    ...(typeof revision === 'number' && { revision }),
    ...(deliveryId !== undefined && { deliveryId }),
  };
};

const reviewOf = async (tx: Tx, review: Review): Promise<FinalReview> => {
  const comment = await tx.comments.byId(review.commentId);
  return {
    id: review.id,
    place: review.source,
    commentId: comment?.externalId ?? '',
    state: review.state,
    version: review.version,
    ...(review.delivery && { deliveryId: review.delivery.id }),
  };
};

/** The bot's own books: the one thing here that is its word, for how things ended and who is said to have done what. */
export interface Books {
  /** Whether nothing waits any more: every comment decided, so many cards drawn, no job open that is due soon after `at`. */
  settled(cards: number, at: number): Promise<boolean>;
  /** As they stand now; of the jobs those wait that were due soon after `at`, the moment of rest, and not what came near since. */
  read(at: number): Promise<Final>;
  moderation(): Promise<Pick<ModerationHistory, 'cases' | 'incidents'>>;
  close(): Promise<void>;
}

const cardsOf = async (store: OpenStore): Promise<Final['cards']> => {
  const rows = await store.db
    .selectFrom('cards')
    .select(['review_id', 'desk', 'message_id', 'shown', 'wanted'])
    .execute();
  return rows.map(({ review_id: reviewId, desk, message_id: messageId, shown, wanted }) => ({
    reviewId,
    desk,
    ...(messageId !== null && { messageId }),
    upToDate: shown >= wanted,
  }));
};

/** What was never tried and is due later is an appointment: the end of a time-out, a reminder of what is posted by hand. */
const soonMs = 10_000;
const waitingIn = async (store: OpenStore, at: number): Promise<number> => {
  const { waiting } = await store.db
    .selectFrom('jobs')
    .select(({ fn }) => fn.countAll<number>().as('waiting'))
    .where('state', '=', 'open')
    .where((job) => job.or([job('due_at', '<=', at + soonMs), job('attempts', '>', 0)]))
    .executeTakeFirstOrThrow();
  return waiting;
};

const moderationIn = async (store: OpenStore): ReturnType<Books['moderation']> => {
  const data = async (table: 'moderation_cases' | 'moderation_incidents'): Promise<unknown[]> =>
    (await store.db.selectFrom(table).select('data').execute()).map((row) => JSON.parse(row.data));
  return {
    cases: moderationCase.array().parse(await data('moderation_cases')),
    incidents: incident.array().parse(await data('moderation_incidents')),
  };
};
/** These are decided and not yet done, or wait for somebody. */
const underWay: ReadonlySet<string> = new Set(['proposed', 'due', 'lifting']);

export const openBooks = async (url: string): Promise<Books> => {
  const log = { info: nothing, warn: nothing, error: nothing };
  const store = await openStore({ url, world: realWorld, log });
  const openReviews = reviewStates.filter((state) => state !== 'posted' && state !== 'dismissed');
  return {
    settled: async (expected, at) => {
      const cards = await cardsOf(store);
      if (cards.length < expected || cards.some(({ upToDate }) => !upToDate)) return false;
      const { cases, incidents } = await moderationIn(store);
      if (cases.some(({ state }) => underWay.has(state))) return false;
      if (incidents.some(({ state }) => state === 'open')) return false;
      if ((await waitingIn(store, at)) > 0) return false;
      return store.read(async (tx) => (await tx.reviews.count({ states: openReviews })) === 0);
    },
    read: async (at) => {
      const cards = await cardsOf(store);
      return store.read(async (tx) => {
        const reviews = await tx.reviews.list({ limit: everything });
        const { gaveUp } = await tx.jobs.counts(Date.now());
        const audit: AuditRow[] = [];
        const found: FinalReview[] = [];
        for (const review of reviews) {
          found.push(await reviewOf(tx, review));
          audit.push(...(await tx.audit.of(review.id)).map(rowOf));
        }
        return { reviews: found, audit, cards, jobs: { waiting: await waitingIn(store, at), gaveUp } };
      });
    },
    moderation: () => moderationIn(store),
    close: () => store.close(),
  };
};
