import type { Call, FaultKind, Struck } from './faults.ts';
import type { Life } from './scheduler.ts';
import type { Stage } from './stage.ts';

/** What a call does where it arrives. What strikes it is named; `undefined` when all is well. */
interface How<T> {
  effect: (fault: FaultKind | undefined) => T | Promise<T>;
  /** How long it is under way, in milliseconds, when that is not left to chance. */
  travelMs?: (fault: FaultKind | undefined) => number | undefined;
  answerMs?: (fault: FaultKind | undefined) => number | undefined;
  /** What was sent may arrive although its sender died; this is told when it does not. */
  lost?: () => void;
}

/** How one process reaches everything outside it. Each call leaves, arrives and is answered in steps of their own. */
export interface Line {
  readonly life: Life;
  call<T>(call: Call, how: How<T>): Promise<T>;
}

/** At once, in a step of its own, or some time later: `undefined` is at once. */
const briefly = ({ chance }: Stage): number | undefined => {
  const odds = chance.next();
  return odds < 0.75 ? undefined : odds < 0.875 ? 0 : chance.int(250);
};
/**
 * Between the answer to one call and the next call a process only does what nobody else sees. So whether the first takes
 * longer to come back or the second to arrive is one and the same, and these are under way on their way back alone. What
 * goes to a place or the chat is under way both ways: it may arrive although its sender died.
 */
const arriveAtOnce: ReadonlySet<Call> = new Set(['store', 'statement']);
const never = <T>(): Promise<T> => new Promise<T>(() => undefined);

/** What strikes one call: the general kinds, which can strike every call, and the callee's own. */
interface Harm {
  /** How the sender dies before it has sent anything. */
  first: FaultKind | undefined;
  /** How it dies before it has the answer. */
  last: FaultKind | undefined;
  stall: Struck | undefined;
  own: FaultKind | undefined;
}
const unharmed: Harm = { first: undefined, last: undefined, stall: undefined, own: undefined };
const general: readonly FaultKind[] = ['crash_before', 'crash_after', 'crash_inside', 'stall'];

const harmOf = (all: readonly Struck[]): Harm => {
  const of = (sought: FaultKind): Struck | undefined => all.find(({ kind }) => kind === sought);
  return {
    first: (of('crash_before') ?? of('crash_inside'))?.kind,
    last: of('crash_after')?.kind,
    stall: of('stall'),
    own: all.find(({ kind }) => !general.includes(kind))?.kind,
  };
};

/** `crash` ends the process at once; what it waited for never comes. */
export const createLine = (stage: Stage, life: Life, crash: () => void): Line => {
  const { scheduler, faults, chance } = stage;

  const harmAt = (call: Call): Harm => {
    const all = faults.at(call);
    return all.length === 0 ? unharmed : harmOf(all);
  };
  const die = (kind: FaultKind): void => {
    if (!life.alive) return;
    faults.met(kind);
    crash();
  };

  return {
    life,
    call<T>(call: Call, { effect, travelMs, answerMs, lost }: How<T>): Promise<T> {
      if (!life.alive) {
        lost?.();
        return never();
      }
      const { first, last, stall, own } = harmAt(call);
      if (first) {
        die(first);
        lost?.();
        return never();
      }
      return new Promise<T>((resolve, reject) => {
        const answer = <A>(give: (answered: A) => void, answered: A): void => {
          if (last) die(last);
          else if (stall) {
            faults.met('stall');
            stage.trace?.(`${life.name} freezes for ${Math.round(stall.forMs / 1_000)} s after ${call}`);
            life.frozenUntil = Math.max(life.frozenUntil, scheduler.now() + stall.forMs);
          }
          if (!life.alive) return;
          const ms = answerMs?.(own) ?? (life.frozenUntil > scheduler.now() ? 0 : briefly(stage));
          if (ms === undefined) give(answered);
          else scheduler.after(ms, () => give(answered), life);
        };
        const arrive = (): void => {
          if (!life.alive && chance.odds(0.5)) {
            lost?.();
            return;
          }
          let done: T | Promise<T>;
          try {
            done = effect(own);
          } catch (error) {
            answer(reject, error);
            return;
          }
          if (!(done instanceof Promise)) {
            answer(resolve, done);
            return;
          }
          done.then(
            (value) => answer(resolve, value),
            (error: unknown) => answer(reject, error),
          );
        };
        const ms = travelMs?.(own) ?? (arriveAtOnce.has(call) ? undefined : briefly(stage));
        if (ms === undefined) arrive();
        else scheduler.after(ms, arrive, lost ? undefined : life);
      });
    },
  };
};
