/** A day and time of day as a wall clock shows it; `month` counts from 1, `weekday` from 0 (Sunday). */
export interface WallClock {
  year: number;
  month: number;
  day: number;
  weekday: number;
  hour: number;
  minute: number;
}

/** What the wall clock shows at `at` (epoch ms) in an IANA zone; throws RangeError for an unknown zone. */
export const wallClock = (at: number, timezone: string): WallClock => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: timezone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(at);
  const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value);
  const [year, month, day] = [part('year'), part('month'), part('day')];
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return { year, month, day, weekday, hour: part('hour'), minute: part('minute') };
};

/** The moment (epoch ms) at which a wall clock in the zone shows this; in a skipped hour, the moment just after it. */
export const momentOf = (
  clock: Pick<WallClock, 'year' | 'month' | 'day' | 'hour' | 'minute'>,
  timezone: string,
): number => {
  const wanted = Date.UTC(clock.year, clock.month - 1, clock.day, clock.hour, clock.minute);
  const offset = (at: number): number => {
    const there = wallClock(at, timezone);
    return Date.UTC(there.year, there.month - 1, there.day, there.hour, there.minute) - at;
  };
  // The second look corrects a first guess that fell on the other side of a change of the clocks.
  const guess = wanted - offset(wanted);
  return wanted - offset(guess);
};
