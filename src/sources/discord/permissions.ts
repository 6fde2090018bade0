import type { Channel, Guild, Member } from './shapes.ts';

/** Whoever has it may do everything. */
const ADMINISTRATOR = 1n << 3n;
/** docs: topics/permissions#permissions-bitwise-permission-flags */
export const permission = {
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  readMessageHistory: 1n << 16n,
  sendMessagesInThreads: 1n << 38n,
} as const;
export type Permission = keyof typeof permission;

/** What a member may do in a channel, as Discord reckons it (docs: topics/permissions#permission-overwrites). */
export const permissionsIn = (
  channel: Pick<Channel, 'permission_overwrites'>,
  { guild, member, userId }: { guild: Guild; member: Member; userId: string },
): bigint => {
  if (guild.owner_id === userId) return ~0n;
  const mine = new Set(member.roles);
  // The role of everybody has the id of the server.
  const granted = guild.roles
    .filter(({ id }) => id === guild.id || mine.has(id))
    .reduce((sum, { permissions }) => sum | BigInt(permissions), 0n);
  if ((granted & ADMINISTRATOR) !== 0n) return ~0n;
  const overwrites = channel.permission_overwrites;
  const apply = (sum: bigint, which: (id: string) => boolean): bigint => {
    const here = overwrites.filter(({ id }) => which(id));
    const denied = here.reduce((all, { deny }) => all | BigInt(deny), 0n);
    const allowed = here.reduce((all, { allow }) => all | BigInt(allow), 0n);
    return (sum & ~denied) | allowed;
  };
  const forAll = apply(granted, (id) => id === guild.id);
  const forRoles = apply(forAll, (id) => mine.has(id));
  return apply(forRoles, (id) => id === userId);
};

/** Those of `wanted` that are missing. */
export const lacking = (has: bigint, wanted: readonly Permission[]): Permission[] =>
  wanted.filter((name) => (has & permission[name]) === 0n);
