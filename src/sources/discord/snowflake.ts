import { z } from 'zod';

/** First second of 2015: Discord counts from there (discord.com/developers/docs/reference#snowflakes). */
const EPOCH = 1_420_070_400_000n;
const SEQUENCE_BITS = 22n;

/** An id of Discord's. Its upper bits are the moment it was made, so that ids sort by time and stand for moments. */
export const snowflake = z.string().regex(/^\d{1,20}$/);

/** The smallest id that can be made at this moment (epoch ms). */
export const snowflakeAt = (at: number): string => {
  const since = BigInt(Math.floor(at)) - EPOCH;
  return String((since < 0n ? 0n : since) << SEQUENCE_BITS);
};

/** When it was made, in epoch ms. */
export const momentOf = (id: string): number => Number((BigInt(id) >> SEQUENCE_BITS) + EPOCH);

/** Whether `a` was made after `b`. */
export const isAfter = (a: string, b: string): boolean => BigInt(a) > BigInt(b);

export const latest = (a: string, b: string): string => (isAfter(a, b) ? a : b);
export const earliest = (a: string, b: string): string => (isAfter(a, b) ? b : a);
