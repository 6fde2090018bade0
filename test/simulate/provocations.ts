import type { Chance } from './chance.ts';
import type { Act, Plan, Turn } from './plan.ts';
import type { Fault, FaultKind } from './faults.ts';

/** What goes into a plan on purpose, around its first comment. */
export type Provocation = Partial<Pick<Plan, 'isolation' | 'processes' | 'coolOffMs'>> & {
  place?: string;
  /** When the comment is said, in ms from the beginning. */
  saidAtMs?: number;
  acts?: Act[];
  turns?: Turn[];
  faults?: Fault[];
};

/** By then the first comment has a card with a draft. */
const settledMs = 15_000;

const act = (who: Act['who'], intent: Act['intent'], atMs: number, hesitatesMs = 0): Act => ({
  who,
  intent,
  atMs,
  hesitatesMs,
  comment: 0,
});
const edited = (atMs: number): Turn => ({ atMs, comment: 0, what: 'edit' });
const first = (
  kind: FaultKind,
  call: 'reply' | 'lookup' | 'reread' | 'poll' | 'draw' | 'find' | 'role',
  forMs = 0,
): Fault => ({
  kind,
  call,
  nth: 1,
  forMs,
});
const longMs = (chance: Chance): number => chance.between(45_000, 130_000);

/** What chance alone brings together too seldom: each goes for one thing that must hold. */
const provocations: readonly ((chance: Chance) => Provocation)[] = [
  // Frozen on the way to the place, withdrawn and approved again meanwhile.
  (chance) => ({
    processes: 2,
    coolOffMs: 0,
    acts: [act('tom', 'approve', settledMs), act('eva', 'withdraw', 25_000), act('eva', 'approve', 32_000)],
    faults: [first('stall', 'reread', longMs(chance))],
  }),
  // Arrives late and shows late.
  (chance) => ({
    place: chance.pick(['board', 'blog']),
    acts: [act('tom', 'approve', settledMs)],
    faults: [first('post_late', 'reply')],
  }),
  // Arrives late, and who looked for it froze over that, with nobody to take over.
  (chance) => ({
    place: 'board',
    processes: 1,
    acts: [act('tom', 'approve', settledMs)],
    faults: [first('post_late', 'reply'), first('stall', 'lookup', longMs(chance))],
  }),
  // One froze with a job in its hands, and so did the next who took it.
  () => ({
    processes: 2,
    acts: [act('tom', 'approve', settledMs)],
    faults: [first('stall', 'reread', 64_000), { ...first('stall', 'reread', 90_000), nth: 2 }],
  }),
  // Frozen between the record and the post, or near it.
  (chance) => ({
    processes: 2,
    coolOffMs: 0,
    acts: [act('tom', 'approve', settledMs)],
    faults: [{ kind: 'stall', call: 'store', nth: chance.between(18, 40), forMs: longMs(chance) }],
  }),
  // Two press at once, and one press is carried out twice at once.
  (chance) => ({
    isolation: 'read committed',
    processes: 2,
    acts: [act('tom', 'escalate', settledMs), act('eva', 'assign', settledMs)],
    faults: [first('stall', 'role', 30_000 + chance.int(2_500))],
  }),
  // The answer is lost, where looking is all that helps.
  (chance) => ({
    place: chance.pick(['board', 'wall']),
    acts: [act('tom', 'approve', settledMs)],
    faults: [first(chance.pick(['post_answer_lost', 'crash_after']), 'reply')],
  }),
  // Frozen over the look at the comment, with nobody to take over.
  (chance) => ({
    processes: 1,
    acts: [act('tom', 'approve', settledMs)],
    faults: [first('stall', 'reread', longMs(chance))],
  }),
  // Stopped in the moment it goes out.
  (chance) => ({
    isolation: 'serial',
    coolOffMs: 0,
    acts: [
      act('tom', 'approve', settledMs),
      act('ana', 'pause', settledMs + chance.int(1_500)),
      act('ana', 'resume', 60_000),
    ],
  }),
  // Told no during a pause, and handed over again after it.
  (chance) => ({
    acts: [
      act('ana', 'pause', settledMs),
      act('tom', 'approve', settledMs + 2_000),
      act('ana', 'resume', settledMs + 2_500 + chance.int(4_000)),
    ],
    faults: Array.from({ length: 6 }, () => ({
      kind: chance.pick<FaultKind>(['crash_after', 'store_answer_lost']),
      call: 'store',
      nth: chance.between(15, 60),
      forMs: 0,
    })),
  }),
  // Edited before it was told.
  (chance) => ({
    isolation: 'read committed',
    processes: 2,
    place: chance.pick(['site', 'wall', 'page']),
    saidAtMs: 5_000,
    turns: [edited(5_000 + chance.int(400))],
  }),
  // Edited while own words are written, or an old page is held on to.
  (chance) => ({
    processes: 2,
    turns: [edited(20_000 + chance.int(20_000))],
    acts: [act('tom', 'propose_approve', settledMs, chance.between(10_000, 30_000))],
    faults: [first('stall', 'poll', longMs(chance))],
  }),
  // Died in the moment after the post, and the clock was set before the next begins.
  (chance) => ({
    place: 'board',
    processes: 1,
    coolOffMs: 0,
    acts: [act('tom', 'approve', settledMs)],
    faults: [
      first('crash_after', 'reply'),
      first('post_slow_to_show', 'reply'),
      { kind: 'clock_forward', atMs: settledMs + 500 + chance.int(2_500), forMs: longMs(chance) },
    ],
  }),
  // Frozen in the middle of the record that it begins to post, and everything is stopped meanwhile.
  (chance) => ({
    isolation: 'read committed',
    processes: 2,
    coolOffMs: 0,
    acts: [act('tom', 'approve', settledMs), act('ana', 'pause', 25_000)],
    faults: [{ kind: 'stall', call: 'statement', nth: chance.between(28, 36), forMs: longMs(chance) }],
  }),
  // An edit takes seconds to be kept, and a number is typed in them.
  (chance) => ({
    isolation: 'read committed',
    processes: 2,
    place: chance.pick(['site', 'wall']),
    saidAtMs: 3_000,
    turns: [edited(settledMs)],
    acts: [act('tom', 'command_approve', settledMs, 500 + chance.int(3_500))],
    faults: [{ kind: 'stall', call: 'statement', nth: chance.between(17, 28), forMs: 4_500 }],
  }),
  // Whoever looks for a lost card freezes over it.
  (chance) => ({
    processes: 2,
    faults: [
      first(chance.pick(['draw_answer_lost', 'draw_lost']), 'draw'),
      first('stall', 'find', longMs(chance)),
    ],
  }),
];

/** A plan with one of them in it. */
export const provoked = (plan: Plan, chance: Chance): Plan => {
  const make = provocations[chance.int(provocations.length)];
  if (!make) return plan;
  const { place, saidAtMs, acts = [], turns = [], faults = [], ...rest } = make(chance);
  const [one, ...others] = plan.comments;
  return {
    ...plan,
    ...rest,
    comments: one ? [{ atMs: saidAtMs ?? one.atMs, place: place ?? one.place }, ...others] : others,
    acts: [...plan.acts.slice(1), ...acts],
    turns: [...plan.turns, ...turns],
    faults: [...faults, ...plan.faults.slice(1)],
  };
};
