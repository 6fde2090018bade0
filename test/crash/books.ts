import type { AuditEntry, Tx } from '../../src/app/ports/store.ts';
import { openStore } from '../../src/store/open.ts';
import type { OpenStore } from '../../src/store/open.ts';
import { realWorld } from '../../src/cli/world.ts';
import { reviewStates } from '../../src/core/review/review.ts';
import type { Review } from '../../src/core/review/review.ts';
import type { AuditRow, Final, FinalReview } from './history.ts';

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
  /** Whether nothing waits any more: every comment decided, so many cards drawn, no job open. */
  settled(cards: number): Promise<boolean>;
  read(): Promise<Final>;
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

export const openBooks = async (url: string): Promise<Books> => {
  const log = { info: nothing, warn: nothing, error: nothing };
  const store = await openStore({ url, world: realWorld, log });
  const openReviews = reviewStates.filter((state) => state !== 'posted' && state !== 'dismissed');
  return {
    settled: async (expected) => {
      const cards = await cardsOf(store);
      if (cards.length < expected || cards.some(({ upToDate }) => !upToDate)) return false;
      return store.read(async (tx) => {
        const waiting = (await tx.jobs.counts(Date.now())).waiting;
        return waiting === 0 && (await tx.reviews.count({ states: openReviews })) === 0;
      });
    },
    read: async () => {
      const cards = await cardsOf(store);
      return store.read(async (tx) => {
        const reviews = await tx.reviews.list({ limit: everything });
        const { waiting, gaveUp } = await tx.jobs.counts(Date.now());
        const audit: AuditRow[] = [];
        const found: FinalReview[] = [];
        for (const review of reviews) {
          found.push(await reviewOf(tx, review));
          audit.push(...(await tx.audit.of(review.id)).map(rowOf));
        }
        return { reviews: found, audit, cards, jobs: { waiting, gaveUp } };
      });
    },
    close: () => store.close(),
  };
};
