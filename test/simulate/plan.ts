import { createChance, mixed } from './chance.ts';
import type { Chance } from './chance.ts';
import { calls, faultKinds } from './faults.ts';
import type { Call, Fault, FaultKind } from './faults.ts';
import { profiles } from './place.ts';
import { provoked } from './provocations.ts';
import type { PersonName } from './team.ts';
import type { Isolation } from './store/database.ts';

/** What a person means to do when they look at a card. */
export const intents = [
  'approve', 'edit', 'redraft', 'leave', 'withdraw', 'escalate', 'assign', 'snooze', 'reopen', 'propose',
  'propose_approve', 'command_approve', 'pause', 'resume',
] as const; // prettier-ignore
export type Intent = (typeof intents)[number];

/** Somebody looks at the card of a comment, thinks for a while, and presses. */
export interface Act {
  atMs: number;
  who: PersonName;
  comment: number;
  intent: Intent;
  hesitatesMs: number;
}
/** What becomes of a comment in public. */
export interface Turn {
  atMs: number;
  comment: number;
  what: 'edit' | 'remove' | 'restore' | 'answer';
}

/** One schedule as data: whatever is taken away, the rest still makes one. `seed` decides the order of what could happen. */
export interface Plan {
  seed: number;
  isolation: Isolation;
  processes: number;
  /** Processes share a machine: each knows at once which of them died. */
  together: boolean;
  coolOffMs: number;
  secondPerson: boolean;
  comments: { place: string; atMs: number }[];
  turns: Turn[];
  acts: Act[];
  faults: Fault[];
}

/** How many calls of a kind a schedule makes, about: a fault is aimed at one of them. */
const about: Record<Call, number> = {
  store: 50,
  statement: 160,
  reply: 2,
  lookup: 2,
  reread: 2,
  poll: 4,
  draw: 6,
  find: 1,
  tell: 1,
  draft: 2,
  role: 4,
  delivery: 6,
};

const kinds = Object.keys(faultKinds).filter((kind): kind is FaultKind => kind in faultKinds);
const [firstKind = 'crash_after', ...otherKinds] = kinds;
/** Dying and freezing strike anywhere; most of what matters lies between the store and the place. */
const aims: [Call, ...Call[]] = [
  'store',
  'store',
  'store',
  'reply',
  'reply',
  'lookup',
  'reread',
  'draw',
  'draw',
  ...calls,
];

/** What is only asked for after something else went wrong: without that it would hardly ever strike. */
const companions: Partial<Record<FaultKind, [FaultKind, ...FaultKind[]]>> = {
  lookup_away: ['post_answer_lost', 'post_lost', 'post_late'],
  post_slow_to_show: ['crash_after'],
  find_away: ['draw_answer_lost', 'draw_lost'],
};

const aFault = (chance: Chance): Fault => {
  const kind = chance.odds(0.3)
    ? chance.pick<FaultKind>(['crash_before', 'crash_after', 'stall', 'post_answer_lost', 'post_late'])
    : chance.pick([firstKind, ...otherKinds]);
  const strikes = faultKinds[kind];
  if (strikes === 'time') {
    // Now and then for hours; each quarter of a minute of it is a try, and takes its time.
    const forMs = chance.odds(0.005) ? chance.between(60, 150) * 60_000 : chance.between(5_000, 90_000);
    return { kind, atMs: chance.int(90_000), forMs };
  }
  const call = strikes === 'any' ? chance.pick(aims) : strikes;
  // Longer than the leases of cards, of events, of jobs.
  const forMs = kind === 'stall' ? chance.pick([32_000, 45_000, 65_000, 130_000]) : 0;
  return { kind, call, nth: 1 + chance.int(about[call]), forMs };
};

const someFaults = (chance: Chance): Fault[] => {
  const fault = aFault(chance);
  const before = companions[fault.kind];
  if (before === undefined) return [fault];
  const kind = chance.pick(before);
  const strikes = faultKinds[kind];
  const call = strikes === 'draw' ? strikes : 'reply';
  return [{ kind, call, nth: 1, forMs: 0 }, 'nth' in fault ? { ...fault, nth: 1 } : fault];
};

const anAct = (chance: Chance, comments: number): Act[] => {
  const who = chance.pick<PersonName>(['ana', 'tom', 'tom', 'eva', 'eva', 'lea']);
  const intent = chance.odds(0.45) ? 'approve' : chance.pick(intents);
  const hesitatesMs = chance.odds(0.5) ? chance.int(1_000) : chance.int(40_000);
  const act: Act = { atMs: chance.int(70_000), who, comment: chance.int(comments), intent, hesitatesMs };
  if (chance.odds(0.7)) return [act];
  // Two at a press, of one mind or of two.
  const other = who === 'tom' ? 'eva' : 'tom';
  return [act, { ...act, who: other, intent: chance.odds(0.5) ? intent : chance.pick(intents) }];
};

const times = <T>(count: number, make: () => T[]): T[] => {
  const made: T[] = [];
  for (let n = 0; n < count; n += 1) made.push(...make());
  return made;
};

/** How much there is in a plan: comments, their turns, and at most so many acts and faults. */
interface Size {
  comments: [number, ...number[]];
  turns: [number, ...number[]];
  acts: number;
  faults: number;
}
/** What can break mostly breaks around one comment, and of small plans several times as many are tried in the same time. */
const small: Size = { comments: [1], turns: [0, 0, 0, 1, 1], acts: 2, faults: 3 };
const large: Size = { comments: [1, 1, 1, 1, 1, 2, 2, 3], turns: [0, 0, 1, 1, 2], acts: 4, faults: 4 };
const largeShare = 0.05;

const aPlan = (chance: Chance, seed: number): Plan => {
  const size = chance.odds(largeShare) ? large : small;
  const count = chance.pick(size.comments);
  const comments = times(count, () => [
    { place: profiles[chance.int(profiles.length)]?.name ?? '', atMs: chance.int(8_000) },
  ]);
  return {
    seed,
    isolation: chance.odds(0.3) ? 'read committed' : 'serial',
    processes: chance.pick([1, 2, 2, 3]),
    together: chance.odds(0.5),
    coolOffMs: chance.pick([0, 0, 20_000, 60_000]),
    secondPerson: chance.odds(0.25),
    comments,
    turns: times(chance.pick(size.turns), () => [
      {
        atMs: chance.int(120_000),
        comment: chance.int(count),
        what: chance.pick(['edit', 'edit', 'edit', 'remove', 'restore', 'answer']),
      },
    ]),
    acts: times(1 + chance.int(size.acts), () => anAct(chance, count)),
    faults: times(1 + chance.int(size.faults), () => someFaults(chance)),
  };
};

/** The plan of the `index`th schedule of a campaign: some by chance alone, some that go for something. */
export const planOf = (seed: number, index: number): Plan => {
  const chance = createChance(mixed(seed, index));
  const plan = aPlan(chance, mixed(seed + 1, index));
  return chance.odds(0.4) ? provoked(plan, chance) : plan;
};
