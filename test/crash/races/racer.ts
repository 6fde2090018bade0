/* Run as a process: decides what it is sent, at once, over the real verbs and store; answers what came of it. */
import { z } from 'zod';
import { makeVerbs } from '../../../src/app/make-verbs.ts';
import { realWorld } from '../../../src/cli/world.ts';
import { teammate } from '../../../src/core/actor.ts';
import { decision } from '../../../src/core/review/event.ts';
import { openStore } from '../../../src/store/open.ts';
import { silence, teamKit } from '../../support/kit.ts';
import type { Answer } from './rounds.ts';

const [, , url = ''] = process.argv;
const store = await openStore({ url, world: realWorld, log: silence });
const verbs = makeVerbs(teamKit(store, realWorld));

const order = z.object({ round: z.number(), reviewId: z.string(), by: teammate, decision });
const say = (answer: Answer): void => void process.send?.(answer);

const decide = async (message: unknown): Promise<void> => {
  const { round, reviewId, by, decision: what } = order.parse(message);
  const from = performance.timeOrigin + performance.now();
  const decided = await verbs.decide({ reviewId }, what, by);
  const to = performance.timeOrigin + performance.now();
  const told = !decided.ok && 'by' in decided.refusal ? decided.refusal.by?.id : undefined;
  say({ round, by: by.id, won: decided.ok, from, to, ...(told !== undefined && { told }) });
};
process.on('message', (message) => void decide(message));
process.once('disconnect', () => void store.close());
process.send?.('ready');
