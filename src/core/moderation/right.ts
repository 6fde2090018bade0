/** What a bot must be allowed at the place, in the words of moderators. */
export const rights = [
  'delete_messages',
  'time_out',
  'kick',
  'ban',
  'manage_channel',
  'manage_roles',
  'manage_threads',
  'manage_server',
] as const;
export type Right = (typeof rights)[number];
