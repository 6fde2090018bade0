import type { Right } from '../../../core/moderation/right.ts';
import { permissionsIn } from '../permissions.ts';
import type { Channel, Guild, Member } from '../shapes.ts';

/** docs: topics/permissions#permissions-bitwise-permission-flags */
export const bitOf: Record<Right, bigint> = {
  kick: 1n << 1n,
  ban: 1n << 2n,
  manage_channel: 1n << 4n,
  manage_server: 1n << 5n,
  delete_messages: 1n << 13n,
  manage_roles: 1n << 28n,
  manage_threads: 1n << 34n,
  time_out: 1n << 40n,
};
const ADMINISTRATOR = 1n << 3n;
const names = ['delete_messages', 'time_out', 'kick', 'ban', 'manage_channel', 'manage_roles', 'manage_threads', 'manage_server'] as const satisfies readonly Right[]; // prettier-ignore

const nowhere: Pick<Channel, 'permission_overwrites'> = { permission_overwrites: [] };

/** What the bot may do, on the whole server or in a channel. */
export const rightsOf = (
  who: { guild: Guild; member: Member; userId: string },
  channel: Pick<Channel, 'permission_overwrites'> = nowhere,
): ReadonlySet<Right> => {
  const has = permissionsIn(channel, who);
  return new Set(names.filter((name) => (has & bitOf[name]) !== 0n));
};

export const isAdministrator = (who: { guild: Guild; member: Member; userId: string }): boolean =>
  (permissionsIn(nowhere, who) & ADMINISTRATOR) !== 0n;

/** How high somebody stands: the position of their highest role; nobody is above the owner (docs: topics/permissions#permission-hierarchy). */
export const rankOf = ({
  guild,
  member,
  userId,
}: {
  guild: Guild;
  member: Member;
  userId: string;
}): number => {
  if (guild.owner_id === userId) return Number.POSITIVE_INFINITY;
  const mine = new Set(member.roles);
  return guild.roles.reduce((best, { id, position }) => (mine.has(id) ? Math.max(best, position) : best), 0);
};
