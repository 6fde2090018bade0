import type { DeskName } from '../../core/actor.ts';
import type { JobResult } from '../job.ts';
import type { Kit } from '../kit.ts';
import { channelAt, isBoard } from '../ports/desk.ts';
import type { Board } from '../ports/desk.ts';
import type { Job } from '../ports/store.ts';

/** A desk that is not set up, or a channel whose name it does not know (yet), is looked for again after so long. */
const noChannelMs = 20_000;
const shortlyMs = 50;

/** A channel of a desk whose turn it is to be posted to, or when to come again. */
export const turnAt = (
  kit: Kit,
  { desk, channel: written }: { desk: DeskName; channel: string },
  { id }: Pick<Job, 'id'>,
): { board: Board; channel: string } | JobResult => {
  const now = kit.world.now();
  const board = kit.desks.filter(isBoard).find(({ name }) => name === desk);
  const channel = board && channelAt(board, written);
  if (!board || channel === undefined) return { job: 'later', at: now + noChannelMs };
  if (!kit.slots.take(board, channel, id))
    return { job: 'later', at: Math.max(kit.slots.freeAt(board, channel), now + shortlyMs) };
  return { board, channel };
};
