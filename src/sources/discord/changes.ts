import type { SourceEvent } from '../../core/comment.ts';
import type { UiLanguage } from '../../core/language.ts';
import type { DiscordApi } from './api.ts';
import type { DiscordCursor } from './cursor.ts';
import { eventOf } from './events.ts';
import type { Server, Spot } from './events.ts';
import type { Message } from './shapes.ts';
import { isAfter } from './snowflake.ts';
import { valueOf } from '../json-api.ts';
import { code, turnsAway } from './trouble.ts';

type Known = DiscordCursor['seen'][number];
interface Changed {
  events: SourceEvent[];
  cursor: DiscordCursor;
}

/** Follows what people edit and delete after we read it. */
export interface Changes {
  /** Something was edited or deleted in this channel; without one, anywhere. */
  suspect(spotId?: string): void;
  look(cursor: DiscordCursor, spots: readonly Spot[], server: Server, signal: AbortSignal): Promise<Changed>;
}

const PER_PAGE = 100;
/** Channels compared at one poll; the others follow at the next. */
const mostChannels = 20;
/** How often everything is compared although we are told of changes. */
const unaskedMs = 300_000;

/** What the newest hundred of a channel say of the comments we know there. */
const compare = (
  known: readonly Known[],
  newest: readonly Message[],
  spot: Spot,
  server: Server,
  now: number,
): { events: SourceEvent[]; still: Known[] } => {
  const present = new Map(newest.map((message) => [message.id, message]));
  // Short of a full page the list is complete; otherwise only what is newer than its oldest must be in it.
  const oldest =
    newest.length < PER_PAGE
      ? '0'
      : newest.reduce((a, { id }) => (isAfter(a, id) ? id : a), newest[0]?.id ?? '0');
  const events: SourceEvent[] = [];
  const still: Known[] = [];
  for (const one of known) {
    const message = present.get(one.id);
    const edited = message?.edited_timestamp ?? 0;
    if (message === undefined && isAfter(one.id, oldest))
      events.push({ kind: 'gone', source: server.source, externalId: one.id, at: now });
    if (message === undefined) continue;
    still.push({ ...one, edited });
    const event = edited > one.edited ? eventOf(message, spot, server) : undefined;
    if (event?.kind === 'comment') events.push(event);
  }
  return { events, still };
};

export const createChanges = (
  api: DiscordApi,
  /** While somebody tells of changes, unasked looks are seldom. */
  { language, now, told }: { language: UiLanguage; now: () => number; told: () => boolean },
): Changes => {
  const suspects = new Set<string>();
  let everywhere = true;
  let lookedAt = Number.NEGATIVE_INFINITY;

  const lookAt = async (spot: Spot, known: readonly Known[], server: Server, signal: AbortSignal) => {
    const answer = await api.messages(spot.id, { limit: PER_PAGE }, signal);
    // The channel itself was deleted, with everything in it.
    if (answer.kind === 'refusal' && answer.code === code.unknownChannel)
      return compare(known, [], spot, server, now());
    if (turnsAway(answer)) return { events: [], still: [...known] };
    return compare(known, valueOf(language, answer), spot, server, now());
  };

  /** All channels with comments we know are due now and then, or when we may have missed something. */
  const due = (seen: readonly Known[]): string[] => {
    if (everywhere || !told() || Math.abs(now() - lookedAt) >= unaskedMs) {
      for (const { spot } of seen) suspects.add(spot);
      everywhere = false;
      lookedAt = now();
    }
    return [...suspects].slice(0, mostChannels);
  };

  return {
    suspect: (spotId) => {
      if (spotId === undefined) everywhere = true;
      else suspects.add(spotId);
    },
    async look(cursor, spots, server, signal) {
      const events: SourceEvent[] = [];
      let { seen } = cursor;
      for (const id of due(seen)) {
        const known = seen.filter(({ spot }) => spot === id);
        // A thread that was closed is in no list; its name is not needed for what is gone.
        const spot = spots.find((one) => one.id === id) ?? { id, name: '', isPost: false };
        if (known.length > 0) {
          const found = await lookAt(spot, known, server, signal);
          events.push(...found.events);
          seen = [...seen.filter((one) => one.spot !== id), ...found.still];
        }
        suspects.delete(id);
      }
      return { events, cursor: { ...cursor, seen } };
    },
  };
};
