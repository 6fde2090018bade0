import type { ModerationCase } from './case.ts';
import type { Grounds } from './grounds.ts';

/** How far the place's clock and ours may be apart. */
const clocksMs = 2_000;

const near = (one: number | undefined, other: number | undefined): boolean =>
  one !== undefined && other !== undefined && Math.abs(one - other) <= clocksMs;

/**
 * Whether the place is as the case wants it already, so that an attempt whose answer got lost is not made again. Whoever was
 * kicked and came back is not kicked once more.
 */
export const isDone = (
  of: ModerationCase,
  { member, channel, message, invitesPausedUntil }: Grounds,
): boolean => {
  const { act, begunAt, until } = of;
  switch (act.act) {
    case 'warn':
    case 'note':
      return true;
    case 'delete':
      return message === false;
    case 'timeout':
      return near(member?.timedOutUntil, until);
    case 'kick':
      return (
        member?.present === false ||
        (begunAt !== undefined && member?.joinedAt !== undefined && member.joinedAt > begunAt + clocksMs)
      );
    case 'ban':
      return member?.banned === true;
    case 'unban':
      return member?.banned === false;
    case 'slow':
      return channel?.slowSeconds === act.everySeconds;
    case 'lock':
      return channel?.locked === true;
    case 'unlock':
      return channel?.locked === false;
    case 'pause_invites':
      return near(invitesPausedUntil, until);
  }
};

/** Whether it is taken back there already: by this case, by somebody by hand, or because what it was about is gone. */
export const isLifted = (of: ModerationCase, { member, channel, invitesPausedUntil }: Grounds): boolean => {
  const { act } = of;
  switch (act.act) {
    case 'timeout':
      return member?.present === false || member?.timedOutUntil === undefined;
    case 'ban':
      return member?.banned === false;
    // Somebody has set another pace meanwhile: theirs holds.
    case 'slow':
      return channel?.present === false || channel?.slowSeconds !== act.everySeconds;
    case 'lock':
      return channel?.present === false || channel?.locked === false;
    case 'pause_invites':
      return invitesPausedUntil === undefined;
    default:
      return true;
  }
};
