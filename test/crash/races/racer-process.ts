import { fork } from 'node:child_process';
import { once } from 'node:events';
import { z } from 'zod';
import type { Answer, Race } from './rounds.ts';

const answer = z.object({
  round: z.number(),
  by: z.string(),
  won: z.boolean(),
  told: z.string().exactOptional(),
  from: z.number(),
  to: z.number(),
});

/** One of the two processes: decides at once what it is told. */
export interface Racer {
  decide(order: { round: number; reviewId: string } & Race['one']): Promise<Answer>;
  stop(): Promise<void>;
}

export const startRacer = async (url: string): Promise<Racer> => {
  const child = fork(new URL('racer.ts', import.meta.url), [url]);
  await once(child, 'message');
  const waiting = new Map<number, (said: Answer) => void>();
  child.on('message', (message) => {
    const said = answer.parse(message);
    waiting.get(said.round)?.(said);
    waiting.delete(said.round);
  });
  return {
    decide: (order) =>
      new Promise((resolve) => {
        waiting.set(order.round, resolve);
        child.send(order);
      }),
    stop: async () => {
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
    },
  };
};
