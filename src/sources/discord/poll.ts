import type { SourceEvent } from '../../core/comment.ts';
import type { UiLanguage } from '../../core/language.ts';
import type { Page, Source } from '../../app/ports/source.ts';
import type { DiscordApi } from './api.ts';
import type { Changes } from './changes.ts';
import type { ContentIntent } from './content-intent.ts';
import { readCursor, readTo, REMEMBERED } from './cursor.ts';
import type { DiscordCursor } from './cursor.ts';
import { answeredId, eventOf } from './events.ts';
import type { Server } from './events.ts';
import type { Message } from './shapes.ts';
import { earliest, isAfter, latest, momentOf, snowflakeAt } from './snowflake.ts';
import type { Seen, Survey, Surveyor } from './survey.ts';
import type { Team } from './team.ts';
import { valueOf } from '../json-api.ts';
import { turnsAway } from './trouble.ts';

/** The most Discord gives at once. */
const PER_PAGE = 100;
/** One page of ours asks no more channels, so that it ends well within its deadline. */
const mostChannels = 10;
/** What Discord says of a channel's newest message may lag behind; so much is looked at again. */
const overlapMs = 600_000;
const shutMs = 300_000;

interface Setup {
  name: string;
  guildId: string;
  api: DiscordApi;
  survey: Surveyor;
  team: Team;
  intent: ContentIntent;
  changes: Changes;
  language: UiLanguage;
  now: () => number;
  log: { warn(event: string, ids: Record<string, string>): void };
}

/** What one look at a channel gave: its comments, to be followed, and how far it has been read now. */
interface Reading {
  events: SourceEvent[];
  seen: DiscordCursor['seen'];
  to: string;
}

const callsBot = ({ mentions }: Message, me: string): boolean => mentions.some(({ id }) => id === me);

/** An answer the bot's own account or the team gave counts wherever it stands; the rest only where it was meant for us. */
const isWanted = (message: Message, spot: Seen, server: Server): boolean =>
  spot.watched ||
  callsBot(message, server.me) ||
  (answeredId(message, spot) !== undefined &&
    (message.author.id === server.me || server.isTeam(message.author.id)));

const unread = (spots: readonly Seen[], cursor: DiscordCursor, until: string | undefined): Seen[] =>
  spots.filter(({ id, last }) => {
    if (last === undefined) return false;
    return isAfter(until === undefined ? last : earliest(last, until), readTo(cursor, id));
  });

/** Forgets how far each channel is where everything older than ten minutes is read; Discord's own clock counts. */
const settled = (
  cursor: DiscordCursor,
  spots: readonly Seen[],
  closed: ReadonlySet<string>,
  now: number,
): DiscordCursor => {
  const newest = spots.reduce((most, { last }) => (last === undefined ? most : latest(most, last)), '0');
  const floor = latest(cursor.floor, snowflakeAt(momentOf(newest) - overlapMs));
  const shut = spots
    .filter(({ id, watched }) => watched && closed.has(id))
    .map(({ id }) => [id, readTo(cursor, id)]);
  const ahead = Object.entries(cursor.read).filter(([, to]) => isAfter(to, floor));
  return { ...cursor, at: now, floor, read: Object.fromEntries([...ahead, ...shut]) };
};

const remember = (cursor: DiscordCursor, spot: Seen, { seen, to }: Reading): DiscordCursor => ({
  ...cursor,
  read: { ...cursor.read, [spot.id]: to },
  seen: [...cursor.seen, ...seen].slice(-REMEMBERED),
});

export const createPoll = (setup: Setup): NonNullable<Source['poll']> => {
  const { name, guildId, api, team, intent, changes, language, now, log } = setup;

  const serverOf = ({ me, channelNames, roleNames }: Survey): Server => ({
    source: name,
    guildId,
    me,
    isTeam: team.has,
    channels: channelNames,
    roles: roleNames,
  });

  /** The next messages of one channel, oldest first; undefined when it is closed to us. */
  const read = async (
    spot: Seen,
    from: string,
    bounds: { until: string | undefined; limit: number },
    server: Server,
    signal: AbortSignal,
  ): Promise<Reading | undefined> => {
    const { until, limit } = bounds;
    const answer = await api.messages(spot.id, { after: from, limit }, signal);
    if (turnsAway(answer)) {
      log.warn('discord.channel_closed', { source: name, channel: spot.id });
      return undefined;
    }
    const all = valueOf(language, answer).toSorted((a, b) => (isAfter(a.id, b.id) ? 1 : -1));
    const messages = all.filter(({ id }) => until === undefined || !isAfter(id, until));
    const unmet = await team.meet(messages, signal);
    if (unmet) return valueOf(language, unmet);
    const wanted = messages.filter((message) => isWanted(message, spot, server));
    await intent.insist(wanted, signal);
    const whole = all.length < limit || messages.length < all.length;
    // To its end: what Discord called the newest may have been deleted since.
    const end = whole ? (until ?? spot.last ?? from) : from;
    const told = wanted.map((message) => ({ message, event: eventOf(message, spot, server) }));
    const seen = told.flatMap(({ message: { id, edited_timestamp }, event }) =>
      event?.kind === 'comment' ? [{ id, spot: spot.id, edited: edited_timestamp ?? 0 }] : [],
    );
    const events = told.flatMap(({ event }) => event ?? []);
    return { events, seen, to: [from, end, ...messages.map(({ id }) => id)].reduce(latest) };
  };

  /** Channels that turned us away although they should be open: not asked again for a while, whatever else there is. */
  const shutUntil = new Map<string, number>();
  const isShut = (id: string): boolean => (shutUntil.get(id) ?? 0) > now();

  return async ({ cursor: given, since, until: untilMs, limit = PER_PAGE }, signal): Promise<Page> => {
    let cursor = readCursor(given, since);
    const until = untilMs === undefined ? undefined : snowflakeAt(untilMs);
    const size = Math.min(PER_PAGE, Math.max(1, limit));
    const around = await setup.survey(cursor, signal);
    const server = serverOf(around);
    const closed = new Set(around.spots.filter(({ id, open }) => !open || isShut(id)).map(({ id }) => id));
    const left = (): Seen[] =>
      unread(
        around.spots.filter(({ id }) => !closed.has(id)),
        cursor,
        until,
      );
    const events: SourceEvent[] = [];
    for (const spot of left().slice(0, mostChannels)) {
      const reading = await read(spot, readTo(cursor, spot.id), { until, limit: size }, server, signal);
      if (reading === undefined) {
        closed.add(spot.id);
        shutUntil.set(spot.id, now() + shutMs);
      } else {
        cursor = remember(cursor, spot, reading);
        events.push(...reading.events);
      }
      if (events.length >= size) break;
    }
    // What changed behind our back is the business of the poll for news, not of a backfill; and of a page of its own, so that
    // what was read is kept although looking for changes fails.
    const news = until === undefined && events.length > 0;
    if (left().length > 0 || news) return { events, cursor, more: true };
    if (until !== undefined) return { events, cursor, more: false };
    const complete = settled(cursor, around.spots, closed, now());
    const changed = await changes.look(complete, around.spots, server, signal);
    return { events: changed.events, cursor: changed.cursor, more: false };
  };
};
