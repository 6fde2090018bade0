import type { DeskName } from '../core/actor.ts';
import type { Kit } from './kit.ts';
import type { Tx } from './ports/store.ts';
import type { MessageAt, Verbs } from './verbs.ts';

/**
 * A card stands before everybody's eyes before it is in the books: a moment, or what it takes until another process has found
 * it, when the one that posted it died. Whoever writes below it meanwhile is heard all the same.
 */
const untilInBooksMs = 90_000;
const longestPauseMs = 5_000;
const firstPauseMs = 125;
const never = new AbortController().signal;

const passing = (kit: Kit, ms: number): Promise<void> =>
  new Promise((resolve) => {
    kit.deadline(never, ms).addEventListener('abort', () => resolve(), { once: true });
  });

const cardAmong = async (
  { cards }: Tx,
  desk: DeskName,
  { channels, id }: MessageAt,
): Promise<{ reviewId: string; channel: string } | undefined> => {
  for (const channel of channels) {
    const reviewId = await cards.byMessage(desk, channel, id);
    if (reviewId !== undefined) return { reviewId, channel };
  }
  return undefined;
};

export const reviewOfMessage: (kit: Kit) => Verbs['reviewOfMessage'] = (kit) => async (desk, message) => {
  // The pauses are counted, too: a desk whose clock is ahead of ours has no message that is old.
  for (let pause = firstPauseMs, waited = 0; ; waited += pause) {
    const found = await kit.store.read((tx) => cardAmong(tx, desk, message));
    const young = waited < untilInBooksMs && kit.world.now() - message.postedAt < untilInBooksMs;
    if (found || !young) return found;
    pause = Math.min(pause * 2, longestPauseMs);
    await passing(kit, pause);
  }
};
