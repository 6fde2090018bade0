import { OAuth2Scopes, PermissionFlagsBits } from 'discord-api-types/v10';

/** What the desk does in a channel, and what it needs for it; by the names of docs: topics/permissions. */
export const neededPermissions = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'CreatePublicThreads',
  'ReadMessageHistory',
] as const satisfies (keyof typeof PermissionFlagsBits)[];
export type NeededPermission = (typeof neededPermissions)[number];

/** What a team that moderates gives the bot's role besides. */
export const moderationPermissions = [
  'ManageMessages',
  'ModerateMembers',
  'KickMembers',
  'BanMembers',
  'ManageChannels',
  'ManageRoles',
  'ManageThreads',
  'ManageGuild',
] as const satisfies (keyof typeof PermissionFlagsBits)[];
/** And what is asked for besides; the second only where joins are watched: it is privileged. */
export const moderationIntents = ['AutoModerationExecution', 'GuildMembers'] as const;

/** Gateway intents that are asked for; none of them is privileged: what was said is read over REST. */
export const gatewayIntents = ['Guilds', 'GuildMessages'] as const;
/** To be switched on in the developer portal: without it every message is read empty. */
export const portalIntents = ['MessageContent'] as const;

export const scopes = [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands] as const;

/** The address at which somebody who manages a server lets the bot in, with exactly what it needs. */
export const invitation = (applicationId: string, server?: string): string => {
  const permissions = neededPermissions.reduce((all, name) => all | PermissionFlagsBits[name], 0n);
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: scopes.join(' '),
    permissions: String(permissions),
    ...(server !== undefined && { guild_id: server }),
  });
  return `https://discord.com/oauth2/authorize?${query.toString()}`;
};
