import { z } from 'zod';
import type { ModeratedPlace, Outcome } from '../../../app/ports/moderation.ts';
import type { UiLanguage } from '../../../core/language.ts';
import type { Act } from '../../../core/moderation/act.ts';
import type { Grounds } from '../../../core/moderation/grounds.ts';
import type { DiscordApi } from '../api.ts';
import type { Ask, Problem, Result } from '../ask.ts';
import { channel as channelShape } from '../shapes.ts';
import type { Channel, Guild, Member } from '../shapes.ts';
import { code } from '../trouble.ts';
import { beforeOf, isLocked } from './lock.ts';
import { noOf } from './outcome.ts';
import { isAdministrator, rankOf, rightsOf } from './rights.ts';

export interface Setup {
  ask: Ask;
  api: DiscordApi;
  guildId: string;
  language: UiLanguage;
  now: () => number;
}

/** What could not be asked ends the look; whoever looks gets it as an outcome. */
class NotAsked extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super('not_asked');
    this.problem = problem;
  }
}
const valueOf = <T>(result: Result<T>): T => {
  if (result.kind === 'json') return result.value;
  throw new NotAsked(result);
};
/** What is not there is nothing, not a problem. */
const unlessGone = <T>(result: Result<T>, ...gone: number[]): T | undefined =>
  result.kind === 'refusal' && gone.includes(result.code) ? undefined : valueOf(result);

const channelOf = (act: Act): string | undefined => ('channel' in act ? act.channel : undefined);

/** docs: resources/channel#channel-object-channel-types: the three kinds of threads. */
const threadTypes = new Set([10, 11, 12]);
export const isThread = ({ type }: Pick<Channel, 'type'>): boolean => threadTypes.has(type);

interface Looked {
  channel: Channel | undefined;
  /** Whose overwrites hold: a thread's are its channel's. */
  ruling: Channel | undefined;
}

/** Looks at a server before an act: a handful of requests, beside each other where they can be. */
export const createGrounds = ({ ask, api, guildId, language, now }: Setup): ModeratedPlace['grounds'] => {
  const channelAt = (id: string, signal: AbortSignal) =>
    ask(`channels/${id}`, { method: 'GET', path: `channels/${id}` }, channelShape, signal);
  const lookedAt = async (act: Act, signal: AbortSignal): Promise<Looked> => {
    const id = channelOf(act);
    if (id === undefined) return { channel: undefined, ruling: undefined };
    const channel = unlessGone(await channelAt(id, signal), code.unknownChannel);
    if (!channel || !isThread(channel)) return { channel, ruling: channel };
    const parent = unlessGone(await channelAt(channel.parent_id ?? id, signal), code.unknownChannel);
    return { channel, ruling: parent };
  };
  const memberAt = async (id: string, signal: AbortSignal): Promise<Member | undefined> =>
    unlessGone(await api.member(guildId, id, signal), code.unknownMember, code.unknownUser);
  const isBanned = async (id: string, signal: AbortSignal): Promise<boolean> => {
    const path = `guilds/${guildId}/bans/${id}`;
    const found = await ask(`guilds/${guildId}/bans`, { method: 'GET', path }, z.unknown(), signal);
    // Without the right the list is closed; that the right is missing is said anyway.
    return unlessGone(found, code.unknownBan, code.missingPermissions) !== undefined;
  };

  const standingOf = async (
    of: { act: Act; id: string; guild: Guild; me: string; moderator: string | undefined },
    signal: AbortSignal,
  ): Promise<NonNullable<Grounds['member']>> => {
    const { act, id, guild, me, moderator } = of;
    const bans = act.act === 'ban' || act.act === 'unban';
    const [member, banned] = await Promise.all([memberAt(id, signal), bans ? isBanned(id, signal) : false]);
    const who = { guild, member: member ?? { roles: [] }, userId: id };
    const { joined_at: joinedAt, communication_disabled_until: until } = member ?? {};
    return {
      present: member !== undefined,
      rank: rankOf(who),
      us: id === me,
      owner: guild.owner_id === id,
      administrator: isAdministrator(who),
      self: id === moderator,
      banned,
      ...(joinedAt != null && { joinedAt }),
      ...(until != null && until > now() && { timedOutUntil: until }),
    };
  };

  const look: (...of: Parameters<ModeratedPlace['grounds']>) => Promise<Grounds> = async (
    { act, member, moderator },
    signal,
  ) => {
    const asker = moderator?.desk === 'discord' ? moderator.id : undefined;
    const me = valueOf(await api.me(signal)).id;
    const [guildFound, mine, theirs, places] = await Promise.all([
      api.guild(guildId, signal),
      api.member(guildId, me, signal),
      asker === undefined ? undefined : memberAt(asker, signal),
      lookedAt(act, signal),
    ]);
    const guild = valueOf(guildFound);
    const us = { guild, member: valueOf(mine), userId: me };
    const { channel, ruling } = places;
    const message =
      act.act === 'delete' && channel
        ? unlessGone(await api.message(act.channel, act.message, signal), code.unknownMessage) !== undefined
        : undefined;
    const until = guild.incidents_data?.invites_disabled_until;
    return {
      rights: rightsOf(us, ruling),
      ourRank: rankOf(us),
      ...(asker !== undefined &&
        theirs && { moderatorRank: rankOf({ guild, member: theirs, userId: asker }) }),
      ...(member && {
        member: await standingOf({ act, id: member.id, guild, me, moderator: asker }, signal),
      }),
      ...(channelOf(act) !== undefined && {
        channel: {
          present: channel !== undefined,
          thread: channel !== undefined && isThread(channel),
          slowSeconds: channel?.rate_limit_per_user ?? 0,
          locked: channel !== undefined && isLocked(channel, guildId),
          before: channel ? beforeOf(channel, guildId) : '',
        },
      }),
      ...(message !== undefined && { message }),
      ...(until != null && until > now() && { invitesPausedUntil: until }),
    };
  };

  return async (of, signal): Promise<Outcome<{ grounds: Grounds }>> => {
    try {
      return { ok: true, grounds: await look(of, signal) };
    } catch (error) {
      if (error instanceof NotAsked) return noOf(language, error.problem);
      throw error;
    }
  };
};
