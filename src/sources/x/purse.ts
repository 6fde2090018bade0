import { linksIn } from '../../core/text/links.ts';
import type { Spending } from '../../core/status.ts';
import { createQuota } from '../quota.ts';
import type { Quota } from '../quota.ts';

/** X's list of November 2026 (docs.x.com/x-api/getting-started/pricing), in thousandths of a US dollar. */
const prices = { mentions: 5, tweets: 1, post: 15, summoned: 10, withLink: 200, manage: 5 };
/** Bounds what is remembered of a day. */
const mostRemembered = 20_000;

/** What X takes for its calls in a day of UTC, as far as this process knows. */
export interface Purse extends Quota {
  /** Posts that were handed over; the same one again on the same day is free. */
  read(edge: 'mentions' | 'tweets', ids: readonly string[]): void;
  write(text: string, summoned: boolean): void;
  /** Hiding a reply, or showing it again. */
  manage(): void;
  spending(): Spending;
}

export const createPurse = (dollarsPerDay: number, now: () => number): Purse => {
  const quota = createQuota({ perDay: Math.round(dollarsPerDay * 1_000), timezone: 'UTC', now });
  let paid = { day: '', ids: new Set<string>() };
  return {
    ...quota,
    read: (edge, ids) => {
      const { day } = quota.kept();
      if (paid.day !== day || paid.ids.size > mostRemembered) paid = { day, ids: new Set() };
      for (const id of ids) {
        if (paid.ids.has(id)) continue;
        paid.ids.add(id);
        quota.spend(prices[edge]);
      }
    },
    write: (text, summoned) => {
      if (linksIn(text).some(({ loose }) => !loose)) quota.spend(prices.withLink);
      else quota.spend(summoned ? prices.summoned : prices.post);
    },
    manage: () => quota.spend(prices.manage),
    spending: () => {
      const { used, of, resetAt } = quota.now();
      return { used: used / 1_000, of: of / 1_000, resetAt, currency: 'USD' };
    },
  };
};
