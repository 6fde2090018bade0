import type { Client, ClientOptions, IIdentifyThrottler, WebSocketOptions } from 'discord.js';

/** The library. It takes a start half a second and a process some forty megabytes: loaded only where Discord is used. */
export type DiscordJs = typeof import('discord.js');

/** docs: events/gateway#gateway-intents. Neither is privileged: what was said is read over REST. */
const GUILDS = 1 << 0;
const GUILD_MESSAGES = 1 << 9;

const timeoutMs = 10_000;
/** Threads of a busy server come and go; hourly, those that were closed an hour ago are forgotten. */
const sweepEveryS = 3_600;

type Sessions = Parameters<NonNullable<WebSocketOptions['buildStrategy']>>[0];

/**
 * The client makes objects of every event for itself, after it has told it. Where it stumbles over one that is not as it expects, the
 * process must not end: nothing of ours stands on those objects.
 */
const shielded = (sessions: Sessions, stumbled: () => void): Sessions => {
  const emit = sessions.emit.bind(sessions);
  sessions.emit = (...told: Parameters<typeof emit>) => {
    try {
      return emit(...told);
    } catch {
      stumbled();
      return true;
    }
  };
  return sessions;
};

/** Discord's own client, for one session. Nothing that it could keep is kept: whoever needs to know something asks. */
export const buildClient = (
  { Client: DiscordClient, Options, SimpleShardingStrategy }: DiscordJs,
  given: { apiUrl: string; more: number; identifies: IIdentifyThrottler; stumbled: () => void },
): Client => {
  const options: ClientOptions = {
    intents: GUILDS | GUILD_MESSAGES | given.more,
    makeCache: Options.cacheWithLimits({
      ApplicationCommandManager: 0,
      ApplicationEmojiManager: 0,
      AutoModerationRuleManager: 0,
      BaseGuildEmojiManager: 0,
      DMMessageManager: 0,
      EntitlementManager: 0,
      GuildBanManager: 0,
      GuildEmojiManager: 0,
      GuildForumThreadManager: 0,
      GuildInviteManager: 0,
      GuildMemberManager: { maxSize: 0, keepOverLimit: ({ id, client }) => id === client.user.id },
      GuildMessageManager: 0,
      GuildScheduledEventManager: 0,
      GuildStickerManager: 0,
      GuildTextThreadManager: 0,
      MessageManager: 0,
      PresenceManager: 0,
      ReactionManager: 0,
      ReactionUserManager: 0,
      StageInstanceManager: 0,
      ThreadManager: 0,
      ThreadMemberManager: 0,
      UserManager: { maxSize: 0, keepOverLimit: ({ id, client }) => id === client.user.id },
      VoiceStateManager: 0,
    }),
    sweepers: { threads: { interval: sweepEveryS, lifetime: sweepEveryS } },
    allowedMentions: { parse: [], repliedUser: false },
    rest: { version: '10', api: given.apiUrl, retries: 0, timeout: timeoutMs, rejectOnRateLimit: () => true },
    ws: {
      buildIdentifyThrottler: () => given.identifies,
      buildStrategy: (sessions) => new SimpleShardingStrategy(shielded(sessions, given.stumbled)),
    },
  };
  return new DiscordClient(options);
};
