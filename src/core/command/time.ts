import { momentOf, wallClock } from '../zone.ts';
import { folded } from './fold.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** Nothing is put off for longer: what waits a season is forgotten. */
const longestMs = 90 * day;
/** When somebody says a day without a time: the start of the working day. */
const morning = 9;

const units: [RegExp, number][] = [
  [/^(?:m|mn|min|mins|minutes?)$/u, minute],
  [/^(?:h|hr|hrs|hours?|heures?)$/u, hour],
  [/^(?:d|days?|j|jours?)$/u, day],
  [/^(?:w|weeks?|sem|semaines?)$/u, 7 * day],
];
const weekdays = [
  ['sunday', 'sun', 'dimanche', 'dim'],
  ['monday', 'mon', 'lundi', 'lun'],
  ['tuesday', 'tue', 'mardi', 'mar'],
  ['wednesday', 'wed', 'mercredi', 'mer'],
  ['thursday', 'thu', 'jeudi', 'jeu'],
  ['friday', 'fri', 'vendredi', 'ven'],
  ['saturday', 'sat', 'samedi', 'sam'],
];
const tomorrowWords = ['tomorrow', 'demain'];

/** "2h", "2h 30m", "2h30", "1d", "90 min", "1 j": milliseconds; undefined for anything else, nothing or too much. */
export const parseDuration = (text: string): number | undefined => {
  const said = folded(text).trim();
  if (!/^(?:\d{1,6}\s*[a-z]+[\s,]*)+(?:\d{1,2})?$/u.test(said)) return undefined;
  let sum = 0;
  let last = 0;
  for (const [, count, unit] of said.matchAll(/(\d+)\s*([a-z]*)/gu)) {
    const size = unit === '' ? bareMinutes(last) : units.find(([words]) => words.test(unit ?? ''))?.[1];
    if (size === undefined) return undefined;
    sum += Number(count) * size;
    last = size;
  }
  return sum > 0 && sum <= longestMs ? sum : undefined;
};

/** In "2h30" the bare number means minutes, as French clocks are read. */
const bareMinutes = (previous: number): number | undefined => (previous === hour ? minute : undefined);

const parseTimeOfDay = (text: string): { hour: number; minute: number } | undefined => {
  const found = /^(?:(?:at|a)\s+)?(\d{1,2})(?:[:h](\d{2})?)?$/u.exec(text.trim());
  if (!found) return undefined;
  const time = { hour: Number(found[1]), minute: Number(found[2] ?? 0) };
  return time.hour < 24 && time.minute < 60 ? time : undefined;
};

const daysAhead = (word: string, today: number): number | undefined => {
  if (tomorrowWords.includes(word)) return 1;
  const wanted = weekdays.findIndex((names) => names.includes(word));
  // "Monday", said on a Monday, is the next one.
  return wanted === -1 ? undefined : ((wanted - today + 6) % 7) + 1;
};

/**
 * How long to put something off: a duration, or a day with or without a time ("monday", "demain 14h30"), read in the
 * zone of whoever says it. Milliseconds from `now`; undefined when it is neither.
 */
export const parsePutOff = (text: string, now: number, timezone: string): number | undefined => {
  const duration = parseDuration(text);
  if (duration !== undefined) return duration;
  const [word = '', ...rest] = folded(text).trim().split(/\s+/u);
  const today = wallClock(now, timezone);
  const ahead = daysAhead(word, today.weekday);
  const time = rest.length === 0 ? { hour: morning, minute: 0 } : parseTimeOfDay(rest.join(' '));
  if (ahead === undefined || time === undefined) return undefined;
  const target = new Date(Date.UTC(today.year, today.month - 1, today.day + ahead));
  const until = momentOf(
    {
      year: target.getUTCFullYear(),
      month: target.getUTCMonth() + 1,
      day: target.getUTCDate(),
      ...time,
    },
    timezone,
  );
  return until - now;
};
