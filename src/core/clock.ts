/** A clock that people and servers set, in whole epoch milliseconds, and one that only counts, in milliseconds and parts of them. */
export interface Clocks {
  now: () => number;
  elapsed: () => number;
}

/** The clock was set, or the machine slept: by so many milliseconds, seen at this moment of the new time. */
export interface Leap {
  by: number;
  at: number;
}

export interface FollowedClock {
  /**
   * The time, but after a leap forward it goes on as before for a minute and a half: for judging how long something has
   * been going on. By then whatever was going on has ended by its own deadline.
   */
  steady: () => number;
  /** The last leap. */
  leap: () => Leap | undefined;
  /** For how long the clock has been followed, in milliseconds, by the one that only counts. */
  running: () => number;
}

/** Less is a clock being put right by little and little. */
const leapMs = 2_000;
/** Longer than any lease or deadline. */
const lastsMs = 90_000;

/** Follows a clock that may leap; asked more often than leaps come. What it tells is whole, as the books keep it. */
export const followClock = ({ now, elapsed: counted }: Clocks): FollowedClock => {
  const elapsed = (): number => Math.floor(counted());
  const began = elapsed();
  let last = { now: now(), elapsed: began };
  let ahead = 0;
  let until = 0;
  let leap: Leap | undefined;

  const look = (): number => {
    const at = { now: now(), elapsed: elapsed() };
    const by = at.now - last.now - (at.elapsed - last.elapsed);
    last = at;
    if (at.elapsed >= until) ahead = 0;
    if (Math.abs(by) >= leapMs) {
      leap = { by, at: at.now };
      ahead = Math.max(0, ahead + by);
      if (by > 0) until = at.elapsed + lastsMs;
    }
    return at.now - ahead;
  };
  return {
    steady: look,
    leap: () => {
      look();
      return leap;
    },
    running: () => elapsed() - began,
  };
};
