/** How strictly calls are counted. */
export interface Rates {
  /** Milliseconds between two messages in one channel, and how many may come at once: 1000 and 1 by default. */
  postEveryMs: number;
  postBurst: number;
  /** Tiers of https://docs.slack.dev/apis/web-api/rate-limits; false switches them off. */
  tiers: boolean;
}
export const strictRates: Rates = { postEveryMs: 1000, postBurst: 1, tiers: true };

interface Bucket {
  level: number;
  at: number;
}
/** A little tolerance for timers that fire early. */
const toleranceMs = 25;

/** Buckets that fill at a steady rate. `take` answers 0, or the milliseconds to wait. */
export const makeBuckets = (
  now: () => number,
): { take: (key: string, capacity: number, everyMs: number) => number } => {
  const buckets = new Map<string, Bucket>();
  return {
    take: (key, capacity, everyMs) => {
      const at = now();
      const known = buckets.get(key);
      // One filled in the future was filled before the clock was put back.
      const last = known !== undefined && known.at <= at ? known : { level: capacity, at };
      const level = Math.min(capacity, last.level + (at - last.at) / everyMs);
      if (level < 1 - toleranceMs / everyMs) return Math.ceil((1 - level) * everyMs);
      buckets.set(key, { level: Math.max(0, level - 1), at });
      return 0;
    },
  };
};
