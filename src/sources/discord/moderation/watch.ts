import { z } from 'zod';
import type { Line } from '../../../app/ports/line.ts';
import type { ModeratedPlace, ModerationNews } from '../../../app/ports/moderation.ts';
import type { SourceEvent } from '../../../core/comment.ts';
import { raidMessageOf } from '../../../core/moderation/raid.ts';
import { snowflake } from '../snowflake.ts';
import type { Setup } from './grounds.ts';

/** docs: events/gateway#list-of-intents. The second is privileged: it has to be switched on in the developer portal. */
const AUTO_MODERATION_EXECUTION = 1 << 21;
const GUILD_MEMBERS = 1 << 1;
/** What has to be told over the line, so that moderators see it. */
export const intentsFor = ({ watchJoins }: { watchJoins: boolean }): number =>
  AUTO_MODERATION_EXECUTION | (watchJoins ? GUILD_MEMBERS : 0);

const joined = z.object({ guild_id: snowflake });
/** docs: events/gateway-events#auto-moderation-action-execution */
const caught = z.object({
  guild_id: snowflake,
  rule_id: snowflake,
  user_id: snowflake,
  channel_id: snowflake.optional(),
  message_id: snowflake.optional(),
  content: z.string().default(''),
  matched_keyword: z.string().nullish(),
});
const named = z.object({ name: z.string() });
const member = z.object({
  nick: z.string().nullish(),
  user: z.object({ username: z.string(), global_name: z.string().nullish() }),
});
const minuteMs = 60_000;

type Hear = (news: ModerationNews) => void;

/**
 * What happens on a server that moderators should see: arrivals and what AutoMod caught, from the line; what is said, from
 * whoever reads it anyway.
 */
export const createPlaceWatch = ({
  ask,
  guildId,
  now,
  line,
}: Pick<Setup, 'ask' | 'guildId' | 'now'> & { line: Line | undefined }) => {
  const hearers = new Set<Hear>();
  const tell: Hear = (news) => hearers.forEach((hear) => hear(news));

  const nameOf = async <Schema extends z.ZodType>(
    path: string,
    schema: Schema,
  ): Promise<z.output<Schema> | undefined> => {
    const found = await ask(path, { method: 'GET', path }, schema, AbortSignal.timeout(10_000));
    return found.kind === 'json' ? found.value : undefined;
  };
  const onCaught = async (data: unknown): Promise<void> => {
    const parsed = caught.safeParse(data);
    if (!parsed.success || parsed.data.guild_id !== guildId) return;
    const { rule_id, user_id, channel_id, message_id, content, matched_keyword } = parsed.data;
    const rule = await nameOf(`guilds/${guildId}/auto-moderation/rules/${rule_id}`, named);
    const who = await nameOf(`guilds/${guildId}/members/${user_id}`, member);
    tell({
      news: 'automod',
      // A rule that does several things about one message tells each of them.
      id: `${rule_id} ${user_id} ${message_id ?? Math.floor(now() / minuteMs)}`,
      rule: rule?.name ?? rule_id,
      member: { id: user_id, name: who?.nick ?? who?.user.global_name ?? who?.user.username ?? '' },
      text: content,
      ...(channel_id !== undefined && { channel: channel_id }),
      ...(matched_keyword != null && { matched: matched_keyword }),
    });
  };

  const watch: NonNullable<ModeratedPlace['watch']> = (hear, stop) => {
    if (stop.aborted) return;
    hearers.add(hear);
    stop.addEventListener('abort', () => hearers.delete(hear), { once: true });
    line?.hear(({ name, data }) => {
      if (name === 'AUTO_MODERATION_ACTION_EXECUTION') onCaught(data).catch(() => undefined);
      const arrival = name === 'GUILD_MEMBER_ADD' ? joined.safeParse(data) : undefined;
      if (arrival?.success === true && arrival.data.guild_id === guildId) tell({ news: 'joined', at: now() });
    }, stop);
  };
  /** What was just read at the place. */
  const read = (events: readonly SourceEvent[]): void => {
    const messages = events.flatMap((event) =>
      event.kind === 'comment' ? (raidMessageOf(event.comment) ?? []) : [],
    );
    if (messages.length > 0) tell({ news: 'said', messages });
  };
  return { watch, read };
};
