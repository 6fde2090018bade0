import { setTimeout as sleep } from 'node:timers/promises';
import type { IIdentifyThrottler } from 'discord.js';
import type { World } from '../../app/ports/world.ts';

/** Discord takes a bot's token away after 1,000 in a day (docs: events/gateway#session-start-limit). */
const dayMs = 86_400_000;
/** So many may follow each other as fast as Discord lets them: one in five seconds. */
const quick = 20;
const quickMs = 5_000;
/** Then one in so long, which a day holds 288 times. */
const slowMs = 300_000;

/** When the next session may be begun, given when those of the last day were (epoch ms, oldest first). */
export const nextIdentify = (begun: readonly number[], now: number): number => {
  const lately = begun.filter((at) => at > now - dayMs && at <= now);
  const last = lately.at(-1);
  if (last === undefined) return now;
  return Math.max(now, last + (lately.length < quick ? quickMs : slowMs));
};

/** Holds each new session back until it may begin, whatever makes the connection fail. */
export const identifyBudget = ({ now }: Pick<World, 'now'>): IIdentifyThrottler => {
  let begun: number[] = [];
  return {
    async waitForIdentify(_shard, signal) {
      const wait = nextIdentify(begun, now()) - now();
      if (wait > 0) await sleep(wait, undefined, { signal });
      begun = [...begun.filter((at) => at > now() - dayMs), now()];
    },
  };
};
