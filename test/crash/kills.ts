import { between, oneOf } from '../support/seeded.ts';
import type { Chance, Weighted } from '../support/seeded.ts';

/** What a kill can be aimed at: the instant at which it is done there and not yet written down here. */
export const aims = ['reply', 'card', 'redraw', 'act'] as const;
export type Aim = (typeof aims)[number];

/** How one life of the bot ends. Times are in starts: as many times as long as a start takes on this machine just now. */
export type End =
  | { how: 'start-up'; after: number }
  | { how: 'random'; after: number }
  | { how: 'aimed'; at: Aim; patience: number };

/** Kills by how they came about, and what the aimed ones hit. */
export type Tally = Record<'start-up' | 'random', number> & Record<`after ${Aim}`, number>;
export const noKills = (): Tally => ({
  'start-up': 0,
  random: 0,
  'after reply': 0,
  'after card': 0,
  'after redraw': 0,
  'after act': 0,
});

const ends: Weighted<(chance: Chance) => End> = [
  // A little beyond the time a start takes, so that the first moments at work are met too.
  [25, (chance) => ({ how: 'start-up', after: chance() * 1.2 })],
  [35, (chance) => ({ how: 'random', after: between(chance, 0, 2) })],
  [22, (chance) => ({ how: 'aimed', at: 'reply', patience: between(chance, 3, 6) })],
  [12, (chance) => ({ how: 'aimed', at: 'card', patience: between(chance, 3, 5) })],
  [6, (chance) => ({ how: 'aimed', at: 'redraw', patience: between(chance, 2, 4) })],
];

/** Where a server is moderated: what was done there, a message to a member, a line of the log. */
const moderated: typeof ends = [
  ...ends,
  [22, (chance) => ({ how: 'aimed', at: 'act', patience: between(chance, 3, 6) })],
];

/** The next end, as the seed says. */
export const nextEnd = (chance: Chance, moderates: boolean): End =>
  oneOf(chance, moderates ? moderated : ends)(chance);
