import { z } from 'zod';
import type { ModeratedPlace, Outcome } from '../../../app/ports/moderation.ts';
import type { ModerationCase } from '../../../core/moderation/case.ts';
import { auditReason } from '../../../core/moderation/words.ts';
import type { Result } from '../ask.ts';
import { channel as channelShape } from '../shapes.ts';
import type { Channel } from '../shapes.ts';
import { code } from '../trouble.ts';
import { isThread } from './grounds.ts';
import type { Setup } from './grounds.ts';
import { locked, slowBefore, unlocked } from './lock.ts';
import type { Overwrite } from './lock.ts';
import { doneUnless, noOf } from './outcome.ts';

/** An overwrite for a role: docs resources/channel#overwrite-object. */
const forRole = 0;
const done: Outcome<object> = { ok: true };
const isoOf = (at: number | undefined): string | null =>
  at === undefined ? null : new Date(at).toISOString();

/** The acts themselves: one request each, except a lock, which is read and then set. */
export const createActs = ({
  ask,
  guildId,
  language,
}: Setup): Pick<ModeratedPlace, 'carryOut' | 'takeBack'> => {
  type Method = 'PATCH' | 'PUT' | 'DELETE';
  /** `route`: ids of members count together, as Discord counts them. */
  const send = (
    of: ModerationCase,
    [method, path, route]: readonly [Method, string, string],
    body: object | undefined,
    signal: AbortSignal,
  ): Promise<Result<unknown>> =>
    ask(
      route,
      {
        method,
        path,
        auditReason: auditReason(of),
        ...(body !== undefined && { body: JSON.stringify(body) }),
      },
      z.unknown(),
      signal,
    );
  const guildPath = `guilds/${guildId}`;
  const memberCall = (method: Method, id: string): [Method, string, string] => [
    method,
    `${guildPath}/members/${id}`,
    `${guildPath}/members`,
  ];
  const banCall = (method: Method, id: string): [Method, string, string] => [
    method,
    `${guildPath}/bans/${id}`,
    `${guildPath}/bans`,
  ];
  const channelCall = (id: string): [Method, string, string] => ['PATCH', `channels/${id}`, `channels/${id}`];

  const timeOut = async (of: ModerationCase, until: number | undefined, signal: AbortSignal) => {
    const body = { communication_disabled_until: isoOf(until) };
    return doneUnless(language, await send(of, memberCall('PATCH', of.member?.id ?? ''), body, signal));
  };
  const unban = async (of: ModerationCase, signal: AbortSignal) =>
    doneUnless(language, await send(of, banCall('DELETE', of.member?.id ?? ''), undefined, signal), [
      code.unknownBan,
    ]);
  const slow = async (of: ModerationCase, channel: string, seconds: number, signal: AbortSignal) =>
    doneUnless(language, await send(of, channelCall(channel), { rate_limit_per_user: seconds }, signal));
  const invites = async (of: ModerationCase, until: number | undefined, signal: AbortSignal) => {
    const path = `${guildPath}/incident-actions`;
    const body = { invites_disabled_until: isoOf(until) };
    return doneUnless(language, await send(of, ['PUT', path, path], body, signal));
  };

  /** Read and then set: what others may do in the channel stays as it is. */
  const setLock = async (
    of: ModerationCase,
    channelId: string,
    { lock, overwriteOf }: { lock: boolean; overwriteOf: (channel: Channel) => Overwrite },
    signal: AbortSignal,
  ): Promise<Outcome<object>> => {
    const path = `channels/${channelId}`;
    const found = await ask(path, { method: 'GET', path }, channelShape, signal);
    if (found.kind !== 'json') return noOf(language, found);
    if (isThread(found.value))
      return doneUnless(language, await send(of, channelCall(channelId), { locked: lock }, signal));
    const body = { ...overwriteOf(found.value), type: forRole };
    const call = ['PUT', `${path}/permissions/${guildId}`, `${path}/permissions`] as const;
    return doneUnless(language, await send(of, call, body, signal));
  };
  const unlock = (of: ModerationCase, channel: string, kept: string | undefined, signal: AbortSignal) =>
    setLock(of, channel, { lock: false, overwriteOf: (now) => unlocked(now, guildId, kept) }, signal);

  const carryOut: ModeratedPlace['carryOut'] = async (of, signal) => {
    const { act, until } = of;
    const id = of.member?.id ?? '';
    switch (act.act) {
      case 'warn':
      case 'note':
        return done;
      case 'delete': {
        const path = `channels/${act.channel}/messages/${act.message}`;
        const call = ['DELETE', path, `channels/${act.channel}/messages/one`] as const;
        return doneUnless(language, await send(of, call, undefined, signal), [code.unknownMessage]);
      }
      case 'timeout':
        return timeOut(of, until, signal);
      case 'kick':
        return doneUnless(language, await send(of, memberCall('DELETE', id), undefined, signal), [
          code.unknownMember,
        ]);
      case 'ban': {
        const body = { delete_message_seconds: Math.floor(act.deleteMs / 1_000) };
        return doneUnless(language, await send(of, banCall('PUT', id), body, signal));
      }
      case 'unban':
        return unban(of, signal);
      case 'slow':
        return slow(of, act.channel, act.everySeconds, signal);
      case 'lock':
        return setLock(of, act.channel, { lock: true, overwriteOf: (now) => locked(now, guildId) }, signal);
      case 'unlock':
        return unlock(of, act.channel, undefined, signal);
      case 'pause_invites':
        return invites(of, until, signal);
    }
  };

  const takeBack: ModeratedPlace['takeBack'] = async (of, signal) => {
    const { act, before } = of;
    switch (act.act) {
      case 'timeout':
        return timeOut(of, undefined, signal);
      case 'ban':
        return unban(of, signal);
      case 'slow':
        return slow(of, act.channel, slowBefore(before), signal);
      case 'lock':
        return unlock(of, act.channel, before, signal);
      case 'pause_invites':
        return invites(of, undefined, signal);
      default:
        return done;
    }
  };
  return { carryOut, takeBack };
};
