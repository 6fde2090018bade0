import type { UiLanguage } from '../../core/language.ts';
import { isAfter } from './snowflake.ts';
import type { DiscordApi } from './api.ts';
import type { Spot } from './events.ts';
import { lacking, permissionsIn } from './permissions.ts';
import { holdsMessages, isForum } from './shapes.ts';
import type { Channel, Guild, Member } from './shapes.ts';
import { valueOf } from '../json-api.ts';
import { turnsAway } from './trouble.ts';

/** What is read of a server: whole channels and forums, and elsewhere what calls the bot. */
export interface Watch {
  guildId: string;
  channels: ReadonlySet<string>;
  mentions: boolean;
}

/** A place where messages stand, with the newest of them. */
export interface Seen extends Spot {
  last: string | undefined;
  /** Everything said here is read; elsewhere only what calls the bot. */
  watched: boolean;
  /** False: the bot may not read here now. */
  open: boolean;
}

/** A server at one moment. */
export interface Survey {
  me: string;
  guild: Guild;
  spots: Seen[];
  /** Names of channels, for what mentions them. */
  channelNames: Map<string, string>;
  roleNames: Map<string, string>;
}

/** Roles and rights change seldom; they are asked for again after this. */
const rightsMs = 600_000;
/** After a gap this long a thread may have opened and closed again unseen; Discord closes none by itself within an hour. */
export const gapMs = 300_000;
const mostArchivedPages = 10;

interface Setup {
  api: DiscordApi;
  watch: Watch;
  language: UiLanguage;
  now: () => number;
}

export type Surveyor = (
  /** What was read up to: an id, and the moment of the last complete look (epoch ms). */
  since: { floor: string; at: number },
  signal: AbortSignal,
) => Promise<Survey>;

/** Looks where there may be news: two requests for a whole server, however many channels it has. */
export const createSurveyor = ({ api, watch, language, now }: Setup): Surveyor => {
  const { guildId } = watch;
  let rights: { guild: Guild; member: Member; userId: string; at: number } | undefined;

  const rightsNow = async (signal: AbortSignal): Promise<NonNullable<typeof rights>> => {
    if (rights && now() - rights.at < rightsMs && now() >= rights.at) return rights;
    const userId = valueOf(language, await api.me(signal)).id;
    const guild = valueOf(language, await api.guild(guildId, signal));
    const member = valueOf(language, await api.member(guildId, userId, signal));
    rights = { guild, member, userId, at: now() };
    return rights;
  };

  /** Threads that were closed since; the list is newest first. */
  const closedThreads = async (id: string, floor: string, at: number, signal: AbortSignal) => {
    const found: Channel[] = [];
    let before = new Date(now()).toISOString();
    for (let page = 0; page < mostArchivedPages; page += 1) {
      const answer = await api.archivedThreads(id, before, signal);
      if (turnsAway(answer)) break;
      const { threads, has_more } = valueOf(language, answer);
      found.push(
        ...threads.filter(({ last_message_id }) => last_message_id && isAfter(last_message_id, floor)),
      );
      const oldest = threads.at(-1)?.thread_metadata?.archive_timestamp;
      if (!has_more || oldest === undefined || oldest < at) break;
      before = new Date(oldest).toISOString();
    }
    return found;
  };

  return async ({ floor, at }, signal) => {
    const { guild, member, userId } = await rightsNow(signal);
    const channels = valueOf(language, await api.channels(guildId, signal));
    const active = valueOf(language, await api.activeThreads(guildId, signal)).threads;
    const opened = new Map(
      channels.map((channel) => {
        const has = permissionsIn(channel, { guild, member, userId });
        return [channel.id, lacking(has, ['viewChannel', 'readMessageHistory']).length === 0];
      }),
    );
    const parents = channels.filter(({ id }) => watch.channels.has(id) && opened.get(id));
    const closed: Channel[] = [];
    if (now() - at > gapMs)
      for (const { id } of parents) closed.push(...(await closedThreads(id, floor, at, signal)));

    const byId = new Map(channels.map((channel) => [channel.id, channel]));
    const spotOf = (channel: Channel, parent: Channel | undefined): Seen => ({
      id: channel.id,
      name: parent ? (channel.name ?? '') : `#${channel.name ?? ''}`,
      isPost: parent !== undefined && isForum(parent),
      last: channel.last_message_id ?? undefined,
      watched: watch.channels.has(parent?.id ?? channel.id),
      open: opened.get(parent?.id ?? channel.id) ?? false,
    });
    const threads = [...active, ...closed].flatMap((thread) => {
      const parent = byId.get(thread.parent_id ?? '');
      return parent ? [spotOf(thread, parent)] : [];
    });
    const spots = [
      ...channels.filter(holdsMessages).map((channel) => spotOf(channel, undefined)),
      ...threads,
    ];
    return {
      me: userId,
      guild,
      spots: spots.filter(({ watched }) => watched || watch.mentions),
      channelNames: new Map([...channels, ...active].map(({ id, name }) => [id, name ?? ''])),
      roleNames: new Map(guild.roles.map(({ id, name }) => [id, name])),
    };
  };
};
