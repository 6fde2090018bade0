import { z } from 'zod';
import type { Channel } from '../shapes.ts';

/** What is taken from everybody in a locked channel: docs topics/permissions#permissions-bitwise-permission-flags. */
const SEND = 1n << 11n;
const SEND_IN_THREADS = 1n << 38n;
const taken = SEND | SEND_IN_THREADS;

/** How a channel was, as the case keeps it. */
const before = z.object({ slow: z.int(), allow: z.string(), deny: z.string() });

/** The role of everybody has the id of the server. */
const forAll = (
  { permission_overwrites: all }: Channel,
  guildId: string,
): { allow: bigint; deny: bigint } => {
  const found = all.find(({ id }) => id === guildId);
  return { allow: BigInt(found?.allow ?? '0'), deny: BigInt(found?.deny ?? '0') };
};

export const isLocked = (channel: Channel, guildId: string): boolean =>
  channel.thread_metadata?.locked === true || (forAll(channel, guildId).deny & SEND) !== 0n;

export const beforeOf = (channel: Channel, guildId: string): string => {
  const { allow, deny } = forAll(channel, guildId);
  return JSON.stringify({
    slow: channel.rate_limit_per_user,
    allow: String(allow),
    deny: String(deny),
  } satisfies z.input<typeof before>);
};
export const slowBefore = (kept: string | undefined): number =>
  kept === undefined ? 0 : before.parse(JSON.parse(kept)).slow;

export interface Overwrite {
  allow: string;
  deny: string;
}

/** What stands there now, with nobody but those who are named allowed to write. */
export const locked = (channel: Channel, guildId: string): Overwrite => {
  const { allow, deny } = forAll(channel, guildId);
  return { allow: String(allow & ~taken), deny: String(deny | taken) };
};

/** What stands there now, with writing as it was before it was locked, or free where nobody knows. */
export const unlocked = (channel: Channel, guildId: string, kept: string | undefined): Overwrite => {
  const { allow, deny } = forAll(channel, guildId);
  const was = kept === undefined ? { allow: '0', deny: '0' } : before.parse(JSON.parse(kept));
  return {
    allow: String((allow & ~taken) | (BigInt(was.allow) & taken)),
    deny: String((deny & ~taken) | (BigInt(was.deny) & taken)),
  };
};
