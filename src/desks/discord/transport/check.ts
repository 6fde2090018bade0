import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { World } from '../../../app/ports/world.ts';
import type { CheckDiscordFix, CheckDiscordSays } from '../../../core/catalogue/check-discord.ts';
import { permissionsIn } from '../../../core/discord/permissions.ts';
import type { Membership } from '../../../core/discord/permissions.ts';
import type { Route } from '../../../core/routing.ts';
import { createCommands } from '../commands/deploy.ts';
import { deployed, difference, isNone } from '../commands/diff.ts';
import { discordCommands } from '../commands/manifest.ts';
import { invitation, neededPermissions } from '../commands/permissions.ts';
import type { NeededPermission } from '../commands/permissions.ts';
import type { DiscordNo } from '../web-port.ts';
import { createCheckWeb } from './check-web.ts';
import type { CheckedChannel, CheckedGuild, CheckWeb } from './check-web.ts';

/** One line of the doctor. `says` and `fix` are keys of the catalogue section `check_discord`, both told with `values`. */
export interface DiscordCheckLine {
  ok: boolean;
  /** A line that is not ok and required stops a start. */
  required: boolean;
  says: CheckDiscordSays;
  values: Record<string, string>;
  /** Names of permissions, which are worded where they are told. */
  lacks?: NeededPermission[];
  fix?: CheckDiscordFix;
}
export interface DiscordCheckSettings {
  token: string | undefined;
  server: string;
  apiUrl: string;
  routes: readonly Route[];
  world: Pick<World, 'now'>;
}
type Values = DiscordCheckLine['values'];

const fine = (says: CheckDiscordSays, values: Values = {}): DiscordCheckLine => ({
  ok: true,
  required: true,
  says,
  values,
});
const wrong = (says: CheckDiscordSays, fix: CheckDiscordFix, values: Values = {}): DiscordCheckLine => ({
  ok: false,
  required: true,
  says,
  values,
  fix,
});
const doubtful = (line: DiscordCheckLine): DiscordCheckLine => ({ ...line, required: false });

/** docs: resources/application#application-object-application-flags; the limited one is for apps in under 10,000 servers. */
const MESSAGE_CONTENT = (1 << 18) | (1 << 19);
/** docs: resources/channel#channel-object-channel-types: text and announcement. */
const cardChannels = new Set([0, 5]);
const developers = 'https://discord.com/developers/applications';

const unanswered = ({ error }: DiscordNo): DiscordCheckLine =>
  error === 'unreachable' || error === 'server_error'
    ? wrong('unreachable', 'network')
    : wrong('unknown', 'network', { code: error });

const channelLine = (
  { name: route, channels: { discord: id = '' } }: Route,
  channels: readonly CheckedChannel[],
  who: Membership,
): DiscordCheckLine => {
  const found = channels.find((one) => one.id === id);
  const values = { route, channel: found?.name ?? id };
  if (!found || !cardChannels.has(found.type)) return wrong('channel_missing', 'channel', values);
  const has = permissionsIn(found, who);
  const lacks = neededPermissions.filter((name) => (has & PermissionFlagsBits[name]) === 0n);
  return lacks.length === 0
    ? fine('channel_ok', values)
    : { ...wrong('channel_permissions', 'permissions', values), lacks };
};

const group = /^@&(\d{17,20})$/u;
const roleLines = (routes: readonly Route[], { roles }: CheckedGuild): DiscordCheckLine[] => {
  const named = new Set(
    routes.flatMap((route) => Object.values(route.roles).flat()).flatMap((one) => group.exec(one)?.[1] ?? []),
  );
  const missing = [...named].filter((id) => !roles.some((one) => one.id === id));
  if (missing.length > 0) return missing.map((role) => wrong('role_missing', 'role', { role }));
  return named.size === 0 ? [] : [fine('roles_ok', { count: String(named.size) })];
};

const moderates =
  PermissionFlagsBits.ModerateMembers | PermissionFlagsBits.KickMembers | PermissionFlagsBits.BanMembers;
/** Discord lets nobody act on somebody whose highest role is as high as their own; only of weight where the bot may act at all. */
const positionLines = (guild: CheckedGuild, mine: readonly string[]): DiscordCheckLine[] => {
  const own = guild.roles.filter(({ id }) => mine.includes(id));
  if (!own.some(({ permissions }) => (BigInt(permissions) & moderates) !== 0n)) return [];
  const highest = own.reduce((top, { position }) => Math.max(top, position), 0);
  const above = guild.roles.filter(({ position }) => position > highest).map(({ name }) => name);
  return above.length === 0
    ? [fine('position_top')]
    : [doubtful(wrong('position', 'position', { roles: above.join(', ') }))];
};

const commandLine = async (
  { token = '', apiUrl, world, server }: DiscordCheckSettings,
  applicationId: string,
): Promise<DiscordCheckLine> => {
  const wanted = deployed.parse(JSON.parse(JSON.stringify(discordCommands())));
  let stale = false;
  for (const where of [server, undefined]) {
    const there = await createCommands({ token, apiUrl, world, server: where }).there(applicationId);
    if (!there.ok) return doubtful(unanswered(there));
    if (isNone(difference(there.value, wanted, where !== undefined))) return fine('commands_ok');
    stale ||= there.value.length > 0;
  }
  return wrong(stale ? 'commands_stale' : 'commands_missing', 'deploy', { server });
};

const serverLines = async (
  web: CheckWeb,
  { server, routes }: DiscordCheckSettings,
  { userId, applicationId }: { userId: string; applicationId: string },
): Promise<DiscordCheckLine[]> => {
  const guild = await web.guild(server);
  const invite = { server, invite: invitation(applicationId, server) };
  if (!guild.ok) return [wrong('server_missing', 'invite', invite)];
  const member = await web.member(server, userId);
  const channels = await web.channels(server);
  if (!member.ok) return [unanswered(member)];
  if (!channels.ok) return [unanswered(channels)];
  const who = { guild: guild.value, member: member.value, userId };
  return [
    fine('server_ok', { server: guild.value.name }),
    ...routes
      .filter(({ channels: { discord } }) => discord !== undefined)
      .map((route) => channelLine(route, channels.value, who)),
    ...roleLines(routes, guild.value),
    ...positionLines(guild.value, member.value.roles),
  ];
};

/**
 * What works with Discord as a desk and what is still missing, line by line. Posts nothing and changes nothing; no token is ever
 * part of a line.
 */
export const checkDiscord = async (settings: DiscordCheckSettings): Promise<DiscordCheckLine[]> => {
  const { token, apiUrl, world } = settings;
  if (token === undefined || token === '') return [wrong('token_missing', 'token', { page: developers })];
  const web = createCheckWeb({ token, apiUrl, world });
  const me = await web.me();
  if (!me.ok)
    return [me.error === '0' ? wrong('token_refused', 'token', { page: developers }) : unanswered(me)];
  const works = fine('token_ok', { bot: me.value.username });
  const application = await web.application();
  if (!application.ok) return [works, unanswered(application)];
  const { id, flags } = application.value;
  const content =
    (flags & MESSAGE_CONTENT) === 0
      ? doubtful(wrong('content_off', 'content', { page: `${developers}/${id}/bot` }))
      : fine('content_ok');
  const lines = await serverLines(web, settings, { userId: me.value.id, applicationId: id });
  return [works, content, ...lines, await commandLine(settings, id)];
};
