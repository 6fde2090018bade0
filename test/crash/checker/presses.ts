import type { AuditRow, Press } from '../history.ts';
import { by } from './indexed.ts';
import type { Indexed } from './indexed.ts';
import type { Wrong } from './wrong.ts';

/** The audit entry in which this press would show. */
const shows = ({ does, revision }: Press, row: AuditRow): boolean =>
  does === 'approve' ? row.action.startsWith('approve') && row.revision === revision : row.action === does;

/**
 * What the chat was told is taken was carried out, or whoever pressed was told why not. A press may be carried out long
 * after the next one, so the last are answered first: they have the fewest answers to choose from.
 */
export const checkPresses = ({ history }: Indexed): Wrong[] => {
  const rows = by(history.final.audit, ({ reviewId, user }) => `${reviewId} ${user}`);
  const told = by(history.told, ({ user, channel }) => `${user} ${channel}`);
  const used = new Set<unknown>();
  const take = (all: readonly { at: number }[], from: number): boolean => {
    const found = all.findLast((one) => one.at >= from && !used.has(one));
    if (found) used.add(found);
    return found !== undefined;
  };
  return history.presses
    .filter(({ acknowledged }) => acknowledged)
    .toSorted((a, b) => b.at - a.at)
    .filter((press) => {
      const { reviewId, channel, user, at: from } = press;
      const own = rows(`${reviewId} ${user}`).filter((row) => shows(press, row));
      return !take(own, from) && !take(told(`${user} ${channel}`), from);
    })
    .map(({ user, does, reviewId, at: from }) => ({
      what: 'lost',
      ids: `review ${reviewId} ${user}`,
      why: `"${does}" at ${from} was taken, but neither carried out nor refused`,
    }));
};
