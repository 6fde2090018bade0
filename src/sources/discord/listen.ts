import { z } from 'zod';
import type { Line } from '../../app/ports/line.ts';
import type { Source } from '../../app/ports/source.ts';
import type { Changes } from './changes.ts';
import { CONNECTED } from './connected.ts';
import { snowflake } from './snowflake.ts';
import type { Watch } from './survey.ts';

const changed: ReadonlySet<string> = new Set(['MESSAGE_UPDATE', 'MESSAGE_DELETE', 'MESSAGE_DELETE_BULK']);
const opened: ReadonlySet<string> = new Set([
  'THREAD_CREATE',
  'THREAD_UPDATE',
  'CHANNEL_DELETE',
  'THREAD_DELETE',
]);

/** All that is looked at; what was said is read over REST. */
const told = z.object({
  guild_id: snowflake,
  channel_id: snowflake.optional(),
  parent_id: snowflake.nullish(),
  id: snowflake.optional(),
  mentions: z.array(z.object({ id: snowflake })).default([]),
});

interface Setup {
  line: Line;
  watch: Watch;
  /** Channels and threads that are read whole, as they were last seen. */
  reads: (spotId: string) => boolean;
  /** The bot's own id, once it is known. */
  me: () => string | undefined;
  changes: Pick<Changes, 'suspect'>;
}

/** Rings when the gateway tells of something we would read. A ring too many costs two requests, one too few half a minute. */
export const createListen =
  ({ line, watch, reads, me, changes }: Setup): NonNullable<Source['listen']> =>
  (ring, stop) => {
    line.hear(({ name, data }) => {
      if (name === CONNECTED) {
        changes.suspect();
        ring();
        return;
      }
      const parsed = told.safeParse(data);
      if (!parsed.success || parsed.data.guild_id !== watch.guildId) return;
      const { channel_id: spot, parent_id: parent, id, mentions } = parsed.data;
      if (opened.has(name)) {
        const where = name === 'CHANNEL_DELETE' ? id : parent;
        if (id !== undefined && name.endsWith('DELETE')) changes.suspect(id);
        if (where != null && watch.channels.has(where)) ring();
        return;
      }
      if (spot === undefined || !name.startsWith('MESSAGE_')) return;
      const ours = reads(spot) || (watch.mentions && mentions.some((user) => user.id === me()));
      if (changed.has(name) && (reads(spot) || watch.mentions)) changes.suspect(spot);
      if (ours) ring();
    }, stop);
  };
