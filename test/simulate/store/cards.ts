import type { CardPlace, CardTurn, Tx } from '../../../src/app/ports/store.ts';
import { openAmendment } from '../../../src/core/review/amendment.ts';
import { openStates } from '../../../src/core/review/review.ts';
import { StoreError } from '../../../src/store/errors.ts';
import type { CardRow } from './database.ts';
import type { Scope } from './scope.ts';

type Cards = Tx['cards'];
type At = Pick<CardPlace, 'reviewId' | 'desk' | 'channel'>;

/** Stands in `shown` from a redraw that was asked for until the next turn begins. */
export const redrawAsked = -1;

const keyOf = ({ reviewId, desk, channel }: At): string => `${reviewId} ${desk} ${channel}`;

export const placeOf = (row: CardRow): CardPlace => {
  const { reviewId, desk, channel, messageId, shown, attempts, lastError } = row;
  return {
    reviewId,
    desk,
    channel,
    ...(messageId !== undefined && { messageId }),
    shown: Math.max(0, shown),
    attempts,
    ...(lastError !== undefined && { lastError }),
  };
};

export const cards = ({ session, pace, now }: Scope): Cards => {
  const rows = (): CardRow[] => session.all('cards');

  /** Changes a card still held under this turn's lease. */
  const fenced = async (turn: CardTurn, set: (row: CardRow) => Partial<CardRow>): Promise<boolean> => {
    await pace();
    const key = keyOf(turn);
    await session.lock(`cards ${key}`);
    const row = session.get('cards', key);
    if (row?.lease !== turn.lease) return false;
    session.put('cards', key, { ...row, ...set(row), setAt: now(), lease: undefined });
    return true;
  };

  /** Changes every card that `which` picks, one lock after the other. */
  const change = async (which: (row: CardRow) => boolean, set: (row: CardRow) => CardRow): Promise<void> => {
    for (const found of rows().filter(which)) {
      await session.lock(`cards ${keyOf(found)}`);
      const row = session.get('cards', keyOf(found));
      if (!row) continue;
      const next = set(row);
      if (keyOf(next) !== keyOf(row)) session.drop('cards', keyOf(row));
      session.put('cards', keyOf(next), next);
    }
  };

  return {
    async place(at) {
      await pace();
      // Waits for a change of the review that is being saved, so that no version is missed between the two.
      await session.lock(`reviews ${at.reviewId}`);
      const review = session.get('reviews', at.reviewId);
      if (!review) throw new StoreError('failed', 'a card without a review');
      await session.lock(`cards ${keyOf(at)}`);
      if (session.get('cards', keyOf(at))) return;
      const fresh = { shown: 0, wanted: review.version, dueAt: 0, setAt: 0, attempts: 0 };
      session.put('cards', keyOf(at), {
        ...at,
        ...fresh,
        messageId: undefined,
        lastError: undefined,
        lease: undefined,
        holder: undefined,
      });
    },
    async of(reviewId) {
      await pace();
      const own = rows().filter((row) => row.reviewId === reviewId);
      return own.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)).map(placeOf);
    },
    async byMessage(desk, channel, messageId) {
      await pace();
      return rows().find((row) => row.desk === desk && row.channel === channel && row.messageId === messageId)
        ?.reviewId;
    },
    drawn: (turn, { messageId, version }) =>
      fenced(turn, ({ shown }) => ({
        messageId,
        shown: shown === redrawAsked ? 0 : version,
        attempts: 0,
        dueAt: 0,
        lastError: undefined,
      })),
    failed: (turn, lastError, dueAt) => fenced(turn, () => ({ lastError, dueAt })),
    gone: (turn, dueAt) => fenced(turn, () => ({ messageId: undefined, shown: 0, attempts: 0, dueAt })),
    async moved(desk, from, to) {
      await pace();
      await change(
        (row) => row.desk === desk && row.channel === from,
        (row) => ({ ...row, channel: to, dueAt: 0, attempts: 0, lease: undefined }),
      );
    },
    async redrawOpen() {
      await pace();
      const open = (row: CardRow): boolean => {
        const review = session.get('reviews', row.reviewId);
        return review !== undefined && (openStates.includes(review.state) || !!openAmendment(review));
      };
      await change(open, (row) => ({ ...row, shown: redrawAsked }));
    },
    async redraw(reviewId) {
      await pace();
      await change(
        (row) => row.reviewId === reviewId,
        (row) => ({ ...row, shown: redrawAsked }),
      );
    },
  };
};
