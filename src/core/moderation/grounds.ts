import { isAboutMember, longest, mostSlowSeconds, shortestMs } from './act.ts';
import type { Act, ActKind } from './act.ts';
import type { ModerationRefusal } from './refusal.ts';
import type { Right } from './right.ts';

/** How things stand at the place just now, as far as an act depends on it. */
export interface Grounds {
  /** What the bot may do there; in the channel, where the act is about one. */
  rights: ReadonlySet<Right>;
  /** How high the bot stands; somebody at least as high is out of its reach. */
  ourRank: number;
  /** How high the moderator stands there; absent for one who is not known there. */
  moderatorRank?: number;
  member?: {
    /** False: not there, or no longer. */
    present: boolean;
    rank: number;
    us: boolean;
    owner: boolean;
    administrator: boolean;
    /** The moderator who asks. */
    self: boolean;
    banned: boolean;
    joinedAt?: number;
    timedOutUntil?: number;
  };
  channel?: { present: boolean; thread: boolean; slowSeconds: number; locked: boolean; before: string };
  /** False: the message is no longer there. */
  message?: boolean;
  invitesPausedUntil?: number;
}

/** The right each act needs; a channel that is a thread is locked by another one. */
const rightFor = (kind: ActKind, grounds: Grounds): Right | undefined => {
  switch (kind) {
    case 'warn':
    case 'note':
      return undefined;
    case 'delete':
      return 'delete_messages';
    case 'timeout':
      return 'time_out';
    case 'kick':
      return 'kick';
    case 'ban':
    case 'unban':
      return 'ban';
    case 'slow':
      return grounds.channel?.thread === true ? 'manage_threads' : 'manage_channel';
    case 'lock':
    case 'unlock':
      return grounds.channel?.thread === true ? 'manage_threads' : 'manage_roles';
    case 'pause_invites':
      return 'manage_server';
  }
};

/** What is wrong with an act whatever the place says: its own figures. */
export const wrongFigures = (act: Act): ModerationRefusal | undefined => {
  if (act.act === 'slow' && (act.everySeconds < 1 || act.everySeconds > mostSlowSeconds))
    return { refused: 'slow_range', most: mostSlowSeconds };
  if (act.act === 'ban' && act.deleteMs > longest.deletion)
    return { refused: 'too_long', mostMs: longest.deletion };
  const forMs = 'forMs' in act ? act.forMs : undefined;
  if (forMs === undefined) return undefined;
  const mostMs =
    act.act === 'timeout'
      ? longest.timeout
      : act.act === 'pause_invites'
        ? longest.invitesPaused
        : longest.any;
  if (forMs > mostMs) return { refused: 'too_long', mostMs };
  return forMs < shortestMs ? { refused: 'too_short', leastMs: shortestMs } : undefined;
};

const reaches = new Set<ActKind>(['timeout', 'kick', 'ban']);
/** These are for somebody who is there; a ban also keeps out who has left. */
const needsPresence = new Set<ActKind>(['timeout', 'kick', 'warn']);

const outOfReach = (kind: ActKind, grounds: Grounds): ModerationRefusal | undefined => {
  const { member, ourRank, moderatorRank } = grounds;
  if (!member || !isAboutMember(kind) || kind === 'unban') return undefined;
  if (member.us) return { refused: 'us' };
  // What is written down, and a message that goes, touch nobody's standing.
  if (kind === 'note' || kind === 'delete') return undefined;
  if (member.self) return { refused: 'yourself' };
  if (member.owner) return { refused: 'owner' };
  if (!member.present) return needsPresence.has(kind) ? { refused: 'not_member' } : undefined;
  if (moderatorRank !== undefined && member.rank >= moderatorRank) return { refused: 'above_you' };
  if (!reaches.has(kind)) return undefined;
  if (kind === 'timeout' && member.administrator) return { refused: 'administrator' };
  return member.rank >= ourRank ? { refused: 'above_us' } : undefined;
};

const notSo = (act: Act, { member, channel, message }: Grounds): ModerationRefusal | undefined => {
  if (channel?.present === false) return { refused: 'gone', what: 'channel' };
  if (message === false) return { refused: 'gone', what: 'message' };
  if (act.act === 'ban' && member?.banned === true) return { refused: 'already', act: 'ban' };
  if (act.act === 'unban' && member?.banned === false) return { refused: 'not_so', act: 'unban' };
  if (act.act === 'lock' && channel?.locked === true) return { refused: 'already', act: 'lock' };
  if (act.act === 'unlock' && channel?.locked === false) return { refused: 'not_so', act: 'unlock' };
  return undefined;
};

/** Why the place would say no, or why nothing would change; asked before anything is tried. */
export const objection = (act: Act, grounds: Grounds): ModerationRefusal | undefined => {
  const far = outOfReach(act.act, grounds);
  if (far) return far;
  const right = rightFor(act.act, grounds);
  if (right !== undefined && !grounds.rights.has(right)) return { refused: 'missing_right', right };
  return notSo(act, grounds);
};
