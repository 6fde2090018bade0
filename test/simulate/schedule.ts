import { checkAftermath } from './aftermath.ts';
import { checkDecisions, checkTold } from './audience.ts';
import { createChance } from './chance.ts';
import { createClosing } from './closing.ts';
import { play } from './course.ts';
import { createDeliveries } from './deliveries.ts';
import { createChat } from './desk.ts';
import { createFaults } from './faults.ts';
import type { FaultKind } from './faults.ts';
import { createMonitor } from './monitor.ts';
import type { Past } from './monitor.ts';
import { createPeople } from './people.ts';
import { createPlace, profiles } from './place.ts';
import type { Place } from './place.ts';
import type { Plan } from './plan.ts';
import { createPool } from './pool.ts';
import { createPublicCheck } from './public.ts';
import type { Press } from './press.ts';
import { createScheduler } from './scheduler.ts';
import { noon } from './stage.ts';
import type { Stage } from './stage.ts';
import { createDatabase } from './store/database.ts';
import { createOutlook } from './store/outlook.ts';
import { teamOf } from './team.ts';
import { createViolations } from './violation.ts';
import type { Violation } from './violation.ts';

export interface Outcome {
  violations: Violation[];
  faults: ReadonlyMap<FaultKind, number>;
  /** How often each path was taken, so that a campaign can tell what it never saw. */
  reached: ReadonlyMap<string, number>;
  steps: number;
}

/** One schedule under way: `step` lets one thing happen and is false at the end. */
export interface Running {
  step(): boolean;
  outcome(): Outcome;
}

/** A place that is away for hours is tried some hundred times. */
const mostSteps = 15_000;
/** As long as a pause may last, and be looked for. */
const pauseMs = 240_000;
/** Sets the stage for a plan; nothing has happened yet. */
export const begin = (plan: Plan, trace?: (line: string) => void): Running => {
  const chance = createChance(plan.seed);
  const scheduler = createScheduler(chance, noon);
  let ids = 0;
  const since = (): string => `+${((scheduler.now() - noon) / 1_000).toFixed(1)}s`;
  const stage: Stage = {
    scheduler,
    chance,
    faults: createFaults(plan.faults),
    database: createDatabase(plan.isolation),
    trace: trace && ((line) => trace(`${since()} ${line}`)),
    id: () => `id${(ids += 1)}`,
  };
  const violations = createViolations();
  const past: Past = { begun: new Map(), drafted: new Map(), died: new Set(), leapt: false, pausedAt: 0 };
  const reached = new Map<string, number>();
  const met = (what: string): void => void reached.set(what, (reached.get(what) ?? 0) + 1);
  stage.database.onCommit = createMonitor(stage, plan.secondPerson, violations, past, met);
  const chat = createChat();
  const clock = { off: 0 };
  const presses: Press[] = [];

  const talkedOf = new Set(plan.comments.map(({ place }) => place));
  const places: Place[] = profiles
    .filter(({ name }) => talkedOf.has(name))
    .map((profile) => {
      const place: Place = createPlace(stage, profile, () => {
        stage.trace?.(`${profile.name} says ${place.log.at(-1)?.kind}`);
        if (profile.receive === 'webhook') deliveries.news(place, place.log.length - 1);
      });
      return place;
    });
  const around = {
    stage,
    team: teamOf(plan),
    places,
    chat,
    outlook: createOutlook(stage.database),
    clock,
    dead: plan.together ? new Set<number>() : undefined,
    died: (name: string) => void past.died.add(name),
    calling: createPublicCheck(stage, plan.secondPerson, presses, past, violations),
  };
  const pool = createPool(around, plan.processes);
  const deliveries = createDeliveries(stage, pool);
  const people = createPeople(stage, { chat, deliveries, presses, clock });
  const closing = createClosing(stage, chat, places, people);

  play(stage, plan, { places, chat, people, pool, clock, past });

  // A pause holds what waits, and what waits keeps looking: somebody ends it.
  const endPause = (): void => {
    if (stage.database.rows.settings.get('paused')?.value != null)
      people.press('ana', { ask: 'resume', what: chance.odds(0.5) ? 'release' : 'return' });
    scheduler.deadline(pauseMs, endPause);
  };
  scheduler.deadline(pauseMs, endPause);

  let closed = false;
  const end = (): boolean => {
    stage.faults.end();
    if (closing()) return true;
    closed = true;
    checkAftermath(stage, { places, chat, presses, accepted: deliveries.accepted }, violations);
    checkDecisions(stage, presses, violations);
    for (const press of presses) {
      checkTold(stage, press, violations);
      for (const one of press.told) if (!one.done) met(`told ${one.refusal.refused}`);
    }
    return false;
  };

  return {
    step() {
      if (closed) return false;
      if (scheduler.steps() > mostSteps) {
        violations.add('never ends', `${scheduler.steps()} steps`);
        closed = true;
        return false;
      }
      return scheduler.step() || end();
    },
    outcome: () => ({
      violations: violations.all,
      faults: stage.faults.count,
      reached,
      steps: scheduler.steps(),
    }),
  };
};
