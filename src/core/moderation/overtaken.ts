import type { Act, ActKind } from './act.ts';
import type { ModerationCase } from './case.ts';

/** What an act sets at the place: only the last that was set there holds. The others set nothing that another could change. */
const sets: Partial<Record<ActKind, string>> = {
  timeout: 'timeout',
  ban: 'ban',
  unban: 'ban',
  slow: 'slow',
  lock: 'lock',
  unlock: 'lock',
  pause_invites: 'invites',
};
const channelOf = (act: Act): string | undefined => ('channel' in act ? act.channel : undefined);

/** Whether both set the same thing: of the same member, the same channel, or the place itself. */
const sameThing = (one: ModerationCase, other: ModerationCase): boolean =>
  one.place === other.place &&
  sets[one.act.act] !== undefined &&
  sets[one.act.act] === sets[other.act.act] &&
  one.member?.id === other.member?.id &&
  channelOf(one.act) === channelOf(other.act);

const laterThan = (of: ModerationCase, { begunAt, number }: ModerationCase): boolean =>
  begunAt !== undefined &&
  of.begunAt !== undefined &&
  (begunAt > of.begunAt || (begunAt === of.begunAt && number > of.number));

/**
 * Whether a later case has set the same thing meanwhile: then what stands at the place is that one's, and an attempt of this
 * one, to do it or to take it back, would undo what was decided after it. `perhaps`: the later one has begun, and nobody knows
 * yet whether it was done.
 */
export const overtaken = (
  of: ModerationCase,
  others: readonly ModerationCase[],
): 'yes' | 'perhaps' | 'no' => {
  const later = others.filter((other) => sameThing(of, other) && laterThan(of, other));
  if (later.some(({ state }) => state === 'stands')) return 'yes';
  return later.some(({ state }) => state === 'due') ? 'perhaps' : 'no';
};
