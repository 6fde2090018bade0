import { onTestFinished } from 'vitest';
import type { IncomingComment, SourceEvent } from '../../../src/core/comment.ts';
import type { Source } from '../../../src/app/ports/source.ts';
import type { SourceContext } from '../../../src/sources/source.ts';
import { discord } from '../../../src/sources/discord.ts';
import { startFakeDiscord } from '../../support/discord/place.ts';
import type { FakeDiscord } from '../../support/discord/place.ts';
import type { FakeMessage } from '../../support/discord/state.ts';
import { testContext } from '../../support/source-context.ts';

export const signal = new AbortController().signal;

export interface AtDiscord {
  place: FakeDiscord;
  source: Source;
  lines: string[];
  /** Everything new since the last call, as the app takes it. */
  news: () => Promise<SourceEvent[]>;
  /** So much time goes by. */
  pass: (ms: number) => void;
  /** A process killed and started again: only the cursor is kept. */
  restart: () => void;
  /** The same with other settings. */
  rebuild: (settings: Record<string, unknown>) => Source;
  said: (events: SourceEvent[]) => string[];
  reply: (message: FakeMessage, text: string, deliveryId?: string) => ReturnType<Source['reply']>;
  requests: (method: string) => number;
}

export const commentsIn = (events: SourceEvent[]): IncomingComment[] =>
  events.flatMap((event) => (event.kind === 'comment' ? [event.comment] : []));

/** A source before a server of the stand-in, connected a moment ago. */
export const atDiscord = async (
  settings: Record<string, unknown> = {},
  options: { rates?: boolean; context?: Partial<SourceContext> } = {},
): Promise<AtDiscord> => {
  const place = await startFakeDiscord(options);
  onTestFinished(() => place.close());
  const since = Date.now() - 1_000;
  let ahead = 0;
  const context = testContext({
    deadlineMs: place.deadlineMs,
    name: 'community',
    world: { now: () => Date.now() + ahead, id: () => 'id', random: () => 0.5 },
    ...options.context,
  });
  const build = (): Source => discord.create({ ...place.config, ...settings }, context);
  let source = build();
  let cursor: unknown;
  return {
    place,
    get source() {
      return source;
    },
    lines: context.lines,
    pass: (ms) => {
      ahead += ms;
    },
    restart: () => {
      source = build();
    },
    rebuild: (changed) => discord.create({ ...place.config, ...settings, ...changed }, context),
    news: async () => {
      const events: SourceEvent[] = [];
      for (let more = true; more;) {
        const page = await source.poll?.({ cursor, since }, signal);
        events.push(...(page?.events ?? []));
        cursor = JSON.parse(JSON.stringify(page?.cursor));
        more = page?.more === true;
      }
      return events;
    },
    said: (events) => commentsIn(events).map(({ text }) => text),
    reply: (message, text, deliveryId = 'delivery-1') =>
      source.reply(
        {
          deliveryId,
          parent: { externalId: message.id, placeId: message.channel_id },
          text,
          frozenAt: Date.now(),
        },
        signal,
      ),
    requests: (method) => place.line.seen.filter((one) => one.method === method).length,
  };
};
