/** Whose eyes times are written for. */
export interface Clockface {
  locale: string;
  timezone: string;
}

const format = (face: Clockface, at: number, how: Intl.DateTimeFormatOptions): string => {
  const locale = face.locale.replace('_', '-');
  try {
    return new Intl.DateTimeFormat(locale, { timeZone: face.timezone, ...how }).format(at);
  } catch {
    return new Intl.DateTimeFormat('en', how).format(at);
  }
};

/** A chat timestamp (`1700000000.000100`, seconds) in milliseconds. */
export const msOf = (ts: string): number => Number.parseFloat(ts) * 1000;

export const timeOf = (face: Clockface, at: number): string => format(face, at, { timeStyle: 'short' });

export const fullTimeOf = (face: Clockface, at: number): string =>
  format(face, at, { dateStyle: 'full', timeStyle: 'medium' });

/** The day in the teammate's zone, as a key to compare days by. */
export const dayKeyOf = (face: Clockface, at: number): string =>
  format({ ...face, locale: 'en-CA' }, at, { dateStyle: 'short' });

/** "Today", "Yesterday" or the date. */
export const dayOf = (
  face: Clockface,
  at: number,
  now: number,
  words: { today: string; yesterday: string },
): string => {
  const day = dayKeyOf(face, at);
  if (day === dayKeyOf(face, now)) return words.today;
  if (day === dayKeyOf(face, now - 86_400_000)) return words.yesterday;
  return format(face, at, { weekday: 'long', day: 'numeric', month: 'long' });
};

/** A moment as a field for date and time has it, `2026-01-15T14:30`, on the teammate's clock. */
export const wallClockOf = (face: Clockface, seconds: number): string => {
  const own = { ...face, locale: 'sv-SE' };
  return `${dayKeyOf(face, seconds * 1000)}T${format(own, seconds * 1000, { hour: '2-digit', minute: '2-digit' })}`;
};

/** The moment that the teammate's clock shows this at, in seconds; in an hour that a clock change repeats, one of the two. */
export const secondsOf = (face: Clockface, wallClock: string): number => {
  const asUtc = (words: string): number => Date.parse(`${words}Z`) / 1000;
  const wanted = asUtc(wallClock);
  const ahead = (at: number): number => asUtc(wallClockOf(face, at)) - at;
  return wanted - ahead(wanted - ahead(wanted));
};

const parts: Record<string, Intl.DateTimeFormatOptions> = {
  date_num: { year: 'numeric', month: '2-digit', day: '2-digit' },
  date: { year: 'numeric', month: 'long', day: 'numeric' },
  date_short: { year: 'numeric', month: 'short', day: 'numeric' },
  date_long: { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' },
  time: { timeStyle: 'short' },
  time_secs: { timeStyle: 'medium' },
};

/** "today", "yesterday" or "tomorrow" in the reader's words, or nothing for another day. */
const nearDayOf = (face: Clockface, at: number, now: number): string | undefined => {
  const day = dayKeyOf(face, at);
  const near = [0, -1, 1].find((days) => dayKeyOf(face, now + days * 86_400_000) === day);
  return near === undefined
    ? undefined
    : new Intl.RelativeTimeFormat(face.locale.replace('_', '-'), { numeric: 'auto' }).format(near, 'day');
};

/**
 * The text of `<!date^seconds^format|fallback>`: each `{name}` of the format in the reader's zone; `{…_pretty}` names
 * days that are near.
 */
export const dateTokenOf = (face: Clockface, seconds: number, pattern: string, now = Date.now()): string =>
  pattern.replaceAll(/\{([a-z_]+)\}/g, (whole, name: string) => {
    const near = name.endsWith('_pretty') ? nearDayOf(face, seconds * 1000, now) : undefined;
    if (near !== undefined) return near;
    const how = parts[name.replace('_pretty', '')];
    return how ? format(face, seconds * 1000, how) : whole;
  });
