import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Log } from '../app/ports/world.ts';
import type { Cache } from '../desks/slack/transport/directory.ts';
import { lastsUntilFixed } from '../desks/slack/transport/give-up.ts';
import type { SlackReads } from '../desks/slack/transport/web-reads.ts';

/** Slack refuses this token for good: a person has to act. `code` is Slack's own word. */
export class SlackTokenError extends Error {
  override readonly name = 'SlackTokenError';
  readonly token: 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN';
  readonly code: string;
  constructor(token: SlackTokenError['token'], code: string) {
    super(`Slack refuses ${token} (${code})`);
    this.token = token;
    this.code = code;
  }
}

const identity = z.looseObject({
  user_id: z.string(),
  bot_id: z.string().optional(),
  team: z.string().optional(),
});
export type BotIdentity = z.infer<typeof identity>;

const keptMs = 30 * 86_400_000;
const retryMs = 2_000;

/**
 * Who the bot token is in Slack. While Slack is away, what it said of this very token last time holds, so that a restart
 * in an outage works; the first start ever waits for it. Undefined when stopped meanwhile; throws a `SlackTokenError`
 * when Slack refuses the token.
 */
export const whoAmI = async (
  {
    web,
    botToken,
    cache,
    log,
  }: { web: Pick<SlackReads, 'authTest'>; botToken: string; cache: Cache; log: Log },
  stop: AbortSignal,
): Promise<BotIdentity | undefined> => {
  const key = `identity:${createHash('sha256').update(botToken).digest('hex').slice(0, 32)}`;
  while (!stop.aborted) {
    const answer = await web.authTest();
    if (answer.ok) {
      await cache.set(key, answer.identity, keptMs);
      return identity.parse(answer.identity);
    }
    if (lastsUntilFixed(answer.error)) throw new SlackTokenError('SLACK_BOT_TOKEN', answer.error);
    log.warn('slack.unreachable', { code: answer.detail ?? answer.error });
    const before = identity.safeParse(await cache.get(key));
    if (before.success) return before.data;
    await sleep(retryMs, undefined, { signal: stop }).catch(() => undefined);
  }
  return undefined;
};
