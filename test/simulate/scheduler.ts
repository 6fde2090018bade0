import type { Chance } from './chance.ts';

/** What a step belongs to: it falls away when that dies, and waits while that is frozen. */
export interface Life {
  readonly name: string;
  alive: boolean;
  frozenUntil: number;
}

interface Step {
  at: number;
  run: () => void;
  life: Life | undefined;
  /** Happens if time gets there; nobody waits for it. */
  idle: boolean;
}

/** Something that begins when there is work for it: a loop of a process. */
export interface Offer {
  life: Life;
  /** From when there is something to do, true time; undefined: nothing as things are. */
  readyAt(): number | undefined;
  begin(): void;
}

/** Virtual time, and the choice of what happens next among all that could. */
export interface Scheduler {
  /** True time, epoch milliseconds; the clocks of processes may be wrong. */
  now(): number;
  after(ms: number, run: () => void, life?: Life): void;
  /** A deadline: fires when time passes it, and keeps nothing going. */
  deadline(ms: number, run: () => void, life?: Life): void;
  offer(loop: Offer): void;
  /** Nothing that belongs to it happens any more. */
  bury(life: Life): void;
  /** Lets one thing happen. False: nothing is left to happen. */
  step(): boolean;
  steps(): number;
}

/** What could happen now, and when the next thing comes: of those somebody waits for (`awaited`), and of all (`any`). */
interface Prospect {
  readonly now: (Step | Offer)[];
  awaited: number;
  any: number;
}

/** When it may begin, frozen or not. */
const notBefore = (at: number, life: Life | undefined): number =>
  life !== undefined && life.frozenUntil > at ? life.frozenUntil : at;

/** Adds what comes first of `steps`, which stand in the order of their time. */
const seeSteps = (prospect: Prospect, steps: readonly Step[], now: number): void => {
  for (const step of steps) {
    const from = notBefore(step.at, step.life);
    if (from <= now) prospect.now.push(step);
    else {
      if (from < prospect.any) prospect.any = from;
      if (!step.idle && from < prospect.awaited) prospect.awaited = from;
      // Those behind it come no sooner.
      if (step.at >= prospect.awaited) return;
    }
  }
};

const seeOffers = (prospect: Prospect, offers: readonly Offer[], now: number): void => {
  for (const offer of offers) {
    const ready = offer.readyAt();
    if (ready === undefined) continue;
    const from = notBefore(ready, offer.life);
    if (from <= now) prospect.now.push(offer);
    else {
      if (from < prospect.any) prospect.any = from;
      if (from < prospect.awaited) prospect.awaited = from;
    }
  }
};

const insert = (steps: Step[], step: Step): void => {
  let [low, high] = [0, steps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle]?.at ?? Infinity) <= step.at) low = middle + 1;
    else high = middle;
  }
  steps.splice(low, 0, step);
};

export const createScheduler = (chance: Chance, start: number): Scheduler => {
  let now = start;
  let taken = 0;
  let steps: Step[] = [];
  let offers: Offer[] = [];

  /** The same one at each look. */
  const prospect: Prospect = { now: [], awaited: Infinity, any: Infinity };
  const look = (): void => {
    prospect.now.length = 0;
    prospect.awaited = Infinity;
    prospect.any = Infinity;
    seeSteps(prospect, steps, now);
    seeOffers(prospect, offers, now);
  };
  const happen = (what: Step | Offer): void => {
    taken += 1;
    if ('run' in what) {
      steps.splice(steps.indexOf(what), 1);
      what.run();
    } else what.begin();
  };

  return {
    now: () => now,
    after: (ms, run, life) => insert(steps, { at: now + ms, run, life, idle: false }),
    deadline: (ms, run, life) => insert(steps, { at: now + ms, run, life, idle: true }),
    offer: (loop) => void offers.push(loop),
    bury(life) {
      steps = steps.filter((step) => step.life !== life);
      offers = offers.filter((offer) => offer.life !== life);
    },
    step() {
      look();
      if (prospect.now.length === 0) {
        if (prospect.awaited === Infinity) return false;
        // Time goes on to the next thing of all, deadlines too.
        now = prospect.any;
        look();
      }
      const { now: possible } = prospect;
      const picked = possible.length > 1 ? possible[chance.int(possible.length)] : possible[0];
      if (picked !== undefined) happen(picked);
      return true;
    },
    steps: () => taken,
  };
};
