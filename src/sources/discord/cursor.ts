import { z } from 'zod';
import { snowflake, snowflakeAt } from './snowflake.ts';

/**
 * How far a server has been read. What is older than `floor` was read everywhere; `read` holds the channels where we are
 * further, or could not look. `seen` are the newest comments we reported, so that an edit or a deletion shows.
 */
const discordCursor = z.object({
  v: z.literal(1),
  floor: snowflake,
  /** Moment of the last complete look, epoch ms. */
  at: z.number(),
  read: z.record(z.string(), snowflake),
  seen: z.array(z.object({ id: snowflake, spot: snowflake, edited: z.number() })),
});
export type DiscordCursor = z.infer<typeof discordCursor>;

/** Where to read on; a cursor of another version or make begins again at `since`, which repeats and loses nothing. */
export const readCursor = (cursor: unknown, since: number): DiscordCursor => {
  const parsed = discordCursor.safeParse(cursor);
  if (parsed.success) return parsed.data;
  const first = BigInt(snowflakeAt(since));
  return { v: 1, floor: String(first > 0n ? first - 1n : 0n), at: since, read: {}, seen: [] };
};

/** Bounds the cursor: what is no longer in it is not compared any more, only re-read before a post. */
export const REMEMBERED = 500;

/** Up to which message a channel has been read. */
export const readTo = ({ floor, read }: DiscordCursor, spot: string): string => {
  const own = read[spot];
  return own ?? floor;
};
