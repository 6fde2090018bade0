/** Whoever has it may do everything. */
const ADMINISTRATOR = 1n << 3n;

interface Overwrite {
  id: string;
  allow: string;
  deny: string;
}
export interface Membership {
  guild: { id: string; owner_id: string; roles: readonly { id: string; permissions: string }[] };
  member: { roles: readonly string[] };
  userId: string;
}

/** What a member may do in a channel, as Discord reckons it (docs: topics/permissions#permission-overwrites). */
export const permissionsIn = (
  channel: { permission_overwrites: readonly Overwrite[] },
  { guild, member, userId }: Membership,
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
