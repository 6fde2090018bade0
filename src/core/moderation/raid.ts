import type { IncomingComment } from '../comment.ts';
import { contentKey } from '../text/key.ts';

/** When what happens is no longer ordinary. Times are milliseconds. */
export interface RaidLimits {
  /** So many new members in so long … */
  joins: { most: number; inMs: number };
  /** … or so many messages with the same words, from so many people. */
  sameText: { most: number; people: number; inMs: number };
  /** And so many times what is usual there, so that a busy server is not busy by itself. */
  timesUsual: number;
}

export const defaultRaidLimits: RaidLimits = {
  joins: { most: 10, inMs: 60_000 },
  sameText: { most: 6, people: 3, inMs: 30_000 },
  timesUsual: 4,
};

export interface RaidMessage {
  /** The place's own: however often and by whomever it is read, it counts once. */
  id: string;
  at: number;
  author: string;
  channel: string;
  text: string;
}

export type RaidAlarm =
  | { raid: 'joins'; key: string; count: number; sinceMs: number }
  | {
      raid: 'flood';
      key: string;
      text: string;
      count: number;
      people: number;
      channel: string;
      sinceMs: number;
    };

interface Said {
  id: string;
  key: string;
  author: string;
  channel: string;
  at: number;
}
interface Raised {
  kind: string;
  key: string;
  /** What it counted when it was last told, and when. */
  count: number;
  at: number;
}

/** How many came in one minute. */
interface Minute {
  at: number;
  count: number;
}

/** What is remembered of a place: who came just now and in the last hour, what was said just now, which alarms are on. */
export interface RaidWatch {
  joins: readonly number[];
  hour: readonly Minute[];
  said: readonly Said[];
  raised: readonly Raised[];
}
export const quiet: RaidWatch = { joins: [], hour: [], said: [], raised: [] };

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
/** More than this is a raid whatever is usual; memory ends here. */
export const mostKept = 500;
/** An alarm that is quiet for so long is over; the next one is another. */
const overAfterMs = 900_000;
/** Said by everybody everywhere: a greeting, a laugh. Many more of them are needed. */
const shortText = 12;
const shortTimes = 4;

const within = (at: number, now: number, ms: number): boolean => at > now - ms && at <= now;
const latest = <T>(all: readonly T[]): readonly T[] => all.slice(-mostKept);

/** What was said, for counting; undefined where the place does not tell who said it, or where. */
export const raidMessageOf = ({
  externalId: id,
  author,
  text,
  place,
  postedAt: at,
}: IncomingComment): RaidMessage | undefined =>
  author.id === undefined || place?.id === undefined
    ? undefined
    : { id, at, author: author.id, channel: place.id, text };

/** The same words are the same whatever the case and white space. */
const saidOf = ({ id, text, author, channel, at }: RaidMessage): Said => ({
  id,
  key: contentKey(text).toLowerCase(),
  author,
  channel,
  at,
});

/**
 * What names a raid for all processes that see it come, and for the next ones after a crash: its kind, and which quarter of an
 * hour it began in.
 */
const raidKey = (kind: string, at: number): string => `${kind} ${Math.floor(at / overAfterMs)}`;
/** The name it has where another process saw it begin a moment before this one did, on the other side of a quarter. */
export const keyBefore = (key: string): string =>
  key.replace(/\d+$/u, (quarter) => String(Number(quarter) - 1));
/** Whether a raid of which nothing was heard since then goes on. */
export const goesOn = (heardOf: number, now: number): boolean => heardOf > now - overAfterMs;

/** Tells it the first time, and each time it has doubled: a card that counts along is no flood of its own. */
const raise = (
  watch: RaidWatch,
  kind: string,
  count: number,
  now: number,
): { raised: readonly Raised[]; key: string; tell: boolean } => {
  const on = watch.raised.filter(({ at }) => within(at, now, overAfterMs));
  const known = on.find((one) => one.kind === kind);
  const others = on.filter((one) => one !== known);
  const key = known?.key ?? raidKey(kind, now);
  const tell = known === undefined || count >= known.count * 2;
  const heard = { kind, key, count: tell ? count : (known?.count ?? count), at: now };
  return { raised: [...others, heard], key, tell };
};

/** One more in this minute; what is older than an hour is forgotten. */
const counted = (hour: readonly Minute[], now: number): readonly Minute[] => {
  const at = now - (now % minuteMs);
  const last = hour.at(-1);
  if (last?.at === at) return [...hour.slice(0, -1), { at, count: last.count + 1 }];
  return [...hour.filter((one) => within(one.at, now, hourMs)), { at, count: 1 }];
};

/** Somebody came. Pure and deterministic: the same arrivals give the same alarms. */
export const joined = (
  watch: RaidWatch,
  now: number,
  { joins: { most, inMs }, timesUsual }: RaidLimits,
): { watch: RaidWatch; alarm?: RaidAlarm } => {
  const joins = latest([...watch.joins.filter((at) => within(at, now, inMs)), now]);
  const hour = counted(watch.hour, now);
  const count = joins.length;
  const before = hour.reduce((sum, one) => sum + one.count, 0) - count;
  const usual = (before * inMs) / (hourMs - inMs);
  if (count < Math.max(most, usual * timesUsual)) return { watch: { ...watch, joins, hour } };
  const { raised, key, tell } = raise(watch, 'joins', count, now);
  const next = { ...watch, joins, hour, raised };
  return tell ? { watch: next, alarm: { raid: 'joins', key, count, sinceMs: inMs } } : { watch: next };
};

/** With these, each once and as it was said last; the newest at the end. */
const remembered = (before: readonly Said[], more: readonly RaidMessage[]): readonly Said[] => {
  const all = new Map([...before, ...more.map(saidOf)].map((one) => [one.id, one]));
  return latest([...all.values()].toSorted((a, b) => a.at - b.at));
};

/**
 * These things were just read. `lately`: what every process read and kept in the time that counts, so that nobody counts
 * only what they read themselves.
 */
export const saidSomething = (
  before: RaidWatch,
  messages: readonly RaidMessage[],
  lately: readonly RaidMessage[],
  { sameText: { most, people, inMs } }: RaidLimits,
): { watch: RaidWatch; alarms: RaidAlarm[] } => {
  const inOrder = messages.toSorted((a, b) => a.at - b.at);
  const since = (inOrder[0]?.at ?? 0) - inMs;
  const said = remembered(before.said, [...lately, ...inOrder]).filter(({ at }) => at > since);
  let watch: RaidWatch = { ...before, said };
  const alarms: RaidAlarm[] = [];
  for (const { text, channel, ...message } of inOrder) {
    const { key } = saidOf({ text, channel, ...message });
    const same = said.filter((one) => one.key === key && within(one.at, message.at, inMs));
    const persons = new Set(same.map((one) => one.author)).size;
    const times = key.length < shortText ? shortTimes : 1;
    if (key === '' || same.length < most * times || persons < people * times) continue;
    const { raised, key: named, tell } = raise(watch, `flood ${key.slice(0, 80)}`, same.length, message.at);
    watch = { ...watch, raised };
    if (tell)
      alarms.push({
        raid: 'flood', key: named, text, count: same.length, people: persons, channel, sinceMs: inMs,
      }); // prettier-ignore
  }
  return { watch, alarms };
};
