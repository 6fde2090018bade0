import { source as sentences } from '../../core/catalogue/source.ts';
import type { UiLanguage } from '../../core/language.ts';
import type { Source, SourceCheck } from '../../app/ports/source.ts';
import type { DiscordApi, Problem } from './api.ts';
import { moderationLines } from './moderation/check.ts';
import type { Checked } from './moderation/check.ts';
import { mayReadContent } from './content-intent.ts';
import { lacking, permission, permissionsIn } from './permissions.ts';
import type { Permission } from './permissions.ts';
import { holdsMessages, isForum } from './shapes.ts';
import type { Channel, Guild, Member } from './shapes.ts';
import type { Watch } from './survey.ts';
import { wordProblem } from '../json-api.ts';

const developers = 'https://discord.com/developers/applications';
/** What the invitation asks for: all that is used. */
const invited = Object.values(permission).reduce((sum, bit) => sum | bit, 0n);

const needed = (channel: Channel): Permission[] => [
  'viewChannel',
  'readMessageHistory',
  ...(isForum(channel) ? [] : (['sendMessages'] as const)),
  'sendMessagesInThreads',
];

interface Setup {
  name: string;
  api: DiscordApi;
  watch: Watch;
  language: UiLanguage;
  moderation?: Pick<Checked, 'settings' | 'watchJoins'> | undefined;
}

/** Token, intent, server, the permissions in every watched channel, and what moderation needs besides. */
export const createCheck = ({ name, api, watch, language, moderation }: Setup): Source['check'] => {
  /** What to do is said only where Discord itself said no. */
  const refused = (says: string, problem: Problem, values: Record<string, string> = {}): SourceCheck => {
    const what = { source: name, detail: wordProblem(language, problem) };
    return problem.kind === 'trouble'
      ? { ok: false, says: 'discord_unreachable', values: what }
      : { ok: false, says, values: { ...what, ...values }, fix: says };
  };

  const channelLines = (
    channels: readonly Channel[],
    who: { guild: Guild; member: Member; userId: string },
  ): SourceCheck[] =>
    [...watch.channels].map((id): SourceCheck => {
      const channel = channels.find((one) => one.id === id);
      const values = { source: name, channel: channel?.name ?? id };
      // A category is a channel to Discord, and nothing is ever said in it.
      if (!channel || !(holdsMessages(channel) || isForum(channel)))
        return { ok: false, says: 'discord_no_channel', values, fix: 'discord_no_channel' };
      const missing = lacking(permissionsIn(channel, who), needed(channel)).map(
        (one) => sentences[language].discordPermission[one],
      );
      if (missing.length === 0) return { ok: true, says: 'discord_channel', values };
      const more = { ...values, permissions: missing.join(', ') };
      return { ok: false, says: 'discord_permissions', values: more, fix: 'discord_permissions' };
    });

  const serverLines = async (
    userId: string,
    { id, flags, page }: { id: string; flags: number; page: string },
    signal: AbortSignal,
  ): Promise<SourceCheck[]> => {
    const { guildId } = watch;
    const invite = `https://discord.com/oauth2/authorize?client_id=${id}&scope=bot&permissions=${invited}&guild_id=${guildId}`;
    const guild = await api.guild(guildId, signal);
    if (guild.kind !== 'json') return [refused('discord_no_server', guild, { server: guildId, invite })];
    const member = await api.member(guildId, userId, signal);
    const channels = await api.channels(guildId, signal);
    if (member.kind !== 'json' || channels.kind !== 'json') {
      const problem = member.kind === 'json' ? channels : member;
      return problem.kind === 'json'
        ? []
        : [refused('discord_no_server', problem, { server: guildId, invite })];
    }
    const who = { guild: guild.value, member: member.value, userId };
    const joined = { source: name, server: guild.value.name };
    return [
      { ok: true, says: 'discord_server', values: joined },
      ...channelLines(channels.value, who),
      ...(moderation
        ? moderationLines({
            source: name,
            language,
            ...moderation,
            flags,
            page,
            who,
            channels: channels.value,
          })
        : []),
    ];
  };

  return async (signal) => {
    const me = await api.me(signal);
    if (me.kind !== 'json') return [refused('discord_token', me, { page: developers })];
    const works: SourceCheck = {
      ok: true,
      says: 'discord_bot',
      values: { source: name, bot: me.value.username },
    };
    const application = await api.application(signal);
    if (application.kind !== 'json')
      return [works, refused('discord_token', application, { page: developers })];
    const { id, flags } = application.value;
    const page = `${developers}/${id}/bot`;
    const says = mayReadContent(application.value) ? 'discord_content' : 'discord_no_content';
    const intent: SourceCheck =
      says === 'discord_content'
        ? { ok: true, says, values: { source: name } }
        : { ok: false, says, values: { source: name, page }, fix: says };
    return [works, intent, ...(await serverLines(me.value.id, { id, flags, page }, signal))];
  };
};
