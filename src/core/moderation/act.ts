import { z } from 'zod';
import type { Role } from '../actor.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** What a place allows at most, in milliseconds. Discord's figures: docs resources/guild#modify-guild-member, #create-guild-ban, #modify-guild-incident-actions. */
export const longest = { timeout: 28 * day, deletion: 7 * day, invitesPaused: day, any: 365 * day } as const;
export const shortestMs = minute;
/** docs: resources/channel#channel-object, `rate_limit_per_user`. */
export const mostSlowSeconds = 21_600;

const forMs = z.number().int().positive();
const spot = z.object({ channel: z.string().min(1) });

/** What a moderator does about a member, a message or a channel. Times are milliseconds. */
export const act = z.discriminatedUnion('act', [
  z.object({ act: z.literal('warn') }),
  z.object({ act: z.literal('note') }),
  z.object({ act: z.literal('delete'), channel: z.string().min(1), message: z.string().min(1) }),
  z.object({ act: z.literal('timeout'), forMs }),
  z.object({ act: z.literal('kick') }),
  /** `deleteMs`: what they wrote in that time goes too. `forMs`: the ban ends by itself. */
  z.object({ act: z.literal('ban'), deleteMs: z.number().int().nonnegative(), forMs: forMs.optional() }),
  z.object({ act: z.literal('unban') }),
  z.object({
    act: z.literal('slow'),
    everySeconds: z.number().int(),
    forMs: forMs.optional(),
    ...spot.shape,
  }),
  z.object({ act: z.literal('lock'), forMs: forMs.optional(), ...spot.shape }),
  z.object({ act: z.literal('unlock'), ...spot.shape }),
  z.object({ act: z.literal('pause_invites'), forMs }),
]);
export type Act = z.infer<typeof act>;
export type ActKind = Act['act'];

/** Somebody at the place, by their id there and the name they show. */
export const member = z.object({ id: z.string().min(1), name: z.string() });
export type Member = z.infer<typeof member>;

const aboutChannel = new Set<ActKind>(['slow', 'lock', 'unlock', 'pause_invites']);
/** Whether an act is about somebody; the others are about a channel, or the whole place. */
export const isAboutMember = (kind: ActKind): boolean => !aboutChannel.has(kind);

/** The member is told of these; a note is for the team alone. */
const told = new Set<ActKind>(['warn', 'delete', 'timeout', 'kick', 'ban']);
export const isToldToMember = (kind: ActKind): boolean => told.has(kind);

/** Whoever is no longer there cannot be written to: they are told before. */
export const isToldBefore = (kind: ActKind): boolean => kind === 'kick' || kind === 'ban';

/** What can be taken back, at the place or in the record; a kick and a deletion cannot. */
const liftable = new Set<ActKind>(['warn', 'note', 'timeout', 'ban', 'slow', 'lock', 'pause_invites']);
export const isLiftable = (kind: ActKind): boolean => liftable.has(kind);

/** What the place itself ends when its time is over; the rest is ended by a job. */
export const endsByItself = (kind: ActKind): boolean => kind === 'timeout' || kind === 'pause_invites';

/** How long an act holds, where it is not for good. */
export const lengthOf = (of: Act): number | undefined => ('forMs' in of ? of.forMs : undefined);

/** The least role for each act, and for taking it back. */
export const roleFor: Record<ActKind, Role> = {
  warn: 'writer',
  note: 'writer',
  delete: 'writer',
  slow: 'writer',
  timeout: 'approver',
  kick: 'approver',
  ban: 'approver',
  unban: 'approver',
  lock: 'approver',
  unlock: 'approver',
  pause_invites: 'approver',
};
