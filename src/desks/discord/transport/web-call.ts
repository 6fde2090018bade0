import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import type { World } from '../../../app/ports/world.ts';
import type { DiscordAnswer, DiscordNo } from '../web-port.ts';
import { HeldBack } from './rest.ts';

/** How long a Discord that is broken is left alone: soon, so that cards come back with it. */
const brokenMs = 5_000;

/** Everything that went wrong, as a value. Discord's words are not kept: they may quote what was sent. */
const refusal = (error: unknown, now: number): DiscordNo => {
  if (error instanceof RateLimitError)
    return { ok: false, error: 'rate_limited', retryAt: now + error.retryAfter };
  if (error instanceof HeldBack) return { ok: false, error: 'rate_limited', retryAt: error.until };
  if (error instanceof DiscordAPIError) return { ok: false, error: String(error.code) };
  if (error instanceof HTTPError) return { ok: false, error: 'server_error', retryAt: now + brokenMs };
  return { ok: false, error: 'unreachable', retryAt: now + brokenMs };
};

/** One attempt; what the library throws becomes an answer. */
export const attempt = async <Value>(
  world: Pick<World, 'now'>,
  call: () => Promise<Value>,
): Promise<DiscordAnswer<Value>> => {
  try {
    return { ok: true, value: await call() };
  } catch (error) {
    return refusal(error, world.now());
  }
};
