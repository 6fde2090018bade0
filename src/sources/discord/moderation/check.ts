import type { ModerationSettings } from '../../../app/ports/moderation.ts';
import type { SourceCheck } from '../../../app/ports/source.ts';
import { moderation as words } from '../../../core/catalogue/moderation.ts';
import { source as sentences } from '../../../core/catalogue/source.ts';
import type { UiLanguage } from '../../../core/language.ts';
import type { ActKind } from '../../../core/moderation/act.ts';
import { rights } from '../../../core/moderation/right.ts';
import type { Right } from '../../../core/moderation/right.ts';
import { lacking, permissionsIn } from '../permissions.ts';
import { holdsMessages } from '../shapes.ts';
import type { Channel, Guild, Member } from '../shapes.ts';
import { rankOf, rightsOf } from './rights.ts';

/** What is watched and shown of a server, and who the bot is there. */
export interface Checked {
  source: string;
  language: UiLanguage;
  settings: ModerationSettings;
  watchJoins: boolean;
  /** Flags of the application, and the page where its intents are switched on. */
  flags: number;
  page: string;
  who: { guild: Guild; member: Member; userId: string };
  channels: readonly Channel[];
}

/** docs: resources/application#application-object-application-flags; the limited one is for apps in under 10,000 servers. */
const GUILD_MEMBERS = (1 << 14) | (1 << 15);

/** What each right is for; AutoMod tells its alerts only to whoever manages the server (docs: events/gateway#auto-moderation). */
const actsOf: Record<Right, readonly (ActKind | 'automod')[]> = {
  delete_messages: ['delete'],
  time_out: ['timeout'],
  kick: ['kick'],
  ban: ['ban', 'unban'],
  manage_channel: ['slow'],
  manage_roles: ['lock', 'unlock'],
  manage_threads: ['lock', 'unlock'],
  manage_server: ['pause_invites', 'automod'],
};
/** These stop at somebody whose highest role is as high as the bot's. */
const reaching: readonly Right[] = ['time_out', 'kick', 'ban'];

const rightLines = ({ source, language, who }: Checked): SourceCheck[] => {
  const has = rightsOf(who);
  const missing = rights.filter((right) => !has.has(right));
  if (missing.length === 0) return [{ ok: true, says: 'discord_moderates', values: { source } }];
  const { act, right: named } = words[language];
  const { automod } = sentences[language].discordModeration;
  return missing.map((right) => ({
    ok: false,
    says: 'discord_moderation_right',
    values: {
      source,
      permission: named[right],
      acts: actsOf[right].map((one) => (one === 'automod' ? automod : act[one])).join(', '),
    },
    fix: 'discord_moderation_right',
  }));
};

/** A role above the bot's may be meant so, for admins; a bot below every member can do nothing to anybody. */
const positionLines = ({ source, who }: Checked): SourceCheck[] => {
  const has = rightsOf(who);
  const rank = rankOf(who);
  if (!reaching.some((right) => has.has(right))) return [];
  if (rank === 0)
    return [
      { ok: false, says: 'discord_moderation_lowest', values: { source }, fix: 'discord_moderation_above' },
    ];
  const { guild, member } = who;
  const above = guild.roles.filter(
    ({ id, position }) => id !== guild.id && !member.roles.includes(id) && position >= rank,
  );
  if (above.length === 0) return [{ ok: true, says: 'discord_moderation_top', values: { source } }];
  const roles = above.map(({ name }) => name).join(', ');
  return [
    {
      ok: true,
      says: 'discord_moderation_above',
      values: { source, roles },
      fix: 'discord_moderation_above',
    },
  ];
};

const needed = ['viewChannel', 'sendMessages', 'readMessageHistory'] as const;

const channelLine = (
  { source, language, who, channels }: Checked,
  id: string,
  which: 'channel' | 'log',
): SourceCheck => {
  const found = channels.find((one) => one.id === id);
  const what = sentences[language].discordModeration[which];
  const values = { source, what, channel: found?.name ?? id, setting: `moderation.${which}` };
  if (!found || !holdsMessages(found))
    return { ok: false, says: 'discord_moderation_no_channel', values, fix: 'discord_moderation_no_channel' };
  const missing = lacking(permissionsIn(found, who), needed).map(
    (one) => sentences[language].discordPermission[one],
  );
  if (missing.length === 0) return { ok: true, says: 'discord_moderation_channel', values };
  const more = { ...values, permissions: missing.join(', ') };
  return { ok: false, says: 'discord_permissions', values: more, fix: 'discord_permissions' };
};

/** A channel in Slack is looked at there. */
const channelLines = (of: Checked, id: string | undefined, which: 'channel' | 'log'): SourceCheck[] =>
  id === undefined ? [] : [channelLine(of, id, which)];

const joinsLine = ({ source, flags, page }: Checked): SourceCheck =>
  (flags & GUILD_MEMBERS) === 0
    ? { ok: false, says: 'discord_no_members', values: { source, page }, fix: 'discord_no_members' }
    : { ok: true, says: 'discord_members', values: { source } };

/** What moderators will be able to do on this server, and what the bot lacks for the rest. Asks nothing: it was looked up. */
export const moderationLines = (of: Checked): SourceCheck[] => [
  ...rightLines(of),
  ...positionLines(of),
  ...channelLines(of, of.settings.channels.discord, 'channel'),
  ...channelLines(of, of.settings.logs.discord, 'log'),
  ...(of.watchJoins ? [joinsLine(of)] : []),
];
