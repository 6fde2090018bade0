import type { Store, Tx } from '../../../src/app/ports/store.ts';
import type { World } from '../../../src/app/ports/world.ts';
import { createAlone } from '../../../src/store/alone.ts';
import { inTime, untilInTime } from '../../../src/store/in-time.ts';
import type { ThisProcess } from '../../../src/store/processes.ts';
import { cards } from './cards.ts';
import { claimCard, claimJob, outOfDate } from './claim.ts';
import { connections, pruneInvitations } from './connections.ts';
import { comments, reviews } from './content.ts';
import type { Database } from './database.ts';
import { bringForward } from './clock.ts';
import { freeOfTheDead, refreshProcesses, registerProcess } from './dead.ts';
import { jobs, pruneJobs, seen } from './jobs.ts';
import type { Scope } from './scope.ts';
import { fates } from './fates.ts';
import { moderation } from './moderation.ts';
import { begin, everything, glance, snapshot } from './session.ts';
import type { Session } from './session.ts';
import { audit, habits, knowledge, settings, sources } from './small.ts';

/** A process's way into a simulated database. */
export interface SimulatedStore extends Store {
  /** Rolls back what this process had under way: it died. */
  die(): void;
}

/** Made when they are asked for, and once: most transactions touch a few tables. */
class LazyTx implements Tx {
  readonly #scope: Scope;
  #comments: Tx['comments'] | undefined;
  #reviews: Tx['reviews'] | undefined;
  #audit: Tx['audit'] | undefined;
  #jobs: Tx['jobs'] | undefined;
  #cards: Tx['cards'] | undefined;
  #sources: Tx['sources'] | undefined;
  #seen: Tx['seen'] | undefined;
  #settings: Tx['settings'] | undefined;
  #knowledge: Tx['knowledge'] | undefined;
  #habits: Tx['habits'] | undefined;
  #connections: Tx['connections'] | undefined;
  #moderation: Tx['moderation'] | undefined;
  #fates: Tx['fates'] | undefined;
  constructor(scope: Scope) {
    this.#scope = scope;
  }
  get comments() {
    return (this.#comments ??= comments(this.#scope));
  }
  get reviews() {
    return (this.#reviews ??= reviews(this.#scope));
  }
  get audit() {
    return (this.#audit ??= audit(this.#scope));
  }
  get jobs() {
    return (this.#jobs ??= jobs(this.#scope));
  }
  get cards() {
    return (this.#cards ??= cards(this.#scope));
  }
  get sources() {
    return (this.#sources ??= sources(this.#scope));
  }
  get seen() {
    return (this.#seen ??= seen(this.#scope));
  }
  get settings() {
    return (this.#settings ??= settings(this.#scope));
  }
  get knowledge() {
    return (this.#knowledge ??= knowledge(this.#scope));
  }
  get habits() {
    return (this.#habits ??= habits(this.#scope));
  }
  get connections() {
    return (this.#connections ??= connections(this.#scope));
  }
  get moderation() {
    return (this.#moderation ??= moderation(this.#scope));
  }
  get fates() {
    return (this.#fates ??= fates(this.#scope));
  }
}

const atOnce = (): undefined => undefined;
const trusting = <T>(work: () => Promise<T>): Promise<T> => work();

/**
 * The store's port over a database in memory. It keeps what the contract in test/store/contract asks of the engines;
 * `pace` is awaited before each statement where transactions run beside each other.
 */
export const openSimulated = ({
  database,
  world,
  me,
  pace = atOnce,
  nesting = 'trusted',
  name,
}: {
  database: Database;
  world: Pick<World, 'now' | 'id' | 'steady' | 'running'>;
  me?: ThisProcess | undefined;
  pace?: () => Promise<void> | undefined;
  /** Whether a transaction inside another is refused, or trusted not to be asked for: to notice costs time. */
  nesting?: 'refused' | 'trusted';
  /** Whose commits these are. */
  name?: string;
}): SimulatedStore => {
  const serial = database.isolation === 'serial';
  const holder = me && world.id();
  const passedIn = {
    now: () => world.now(),
    steady: () => world.steady?.() ?? world.now(),
    id: () => world.id(),
    next: () => database.next(),
    holder,
  };
  const scopeOf = (session: Session): Scope => ({ ...passedIn, session, pace: serial ? atOnce : pace });
  const reading = (): Scope => ({ ...passedIn, session: snapshot(database), pace: atOnce });
  const glancing = (): Pick<Scope, 'session' | 'steady'> => ({
    session: glance(database),
    steady: passedIn.steady,
  });
  const under = new Set<Session>();
  const alone = nesting === 'refused' ? createAlone() : trusting;

  const writing = <T>(work: (scope: Scope) => T | Promise<T>): Promise<T> =>
    alone(async () => {
      const session = begin(database, name);
      under.add(session);
      try {
        if (serial) await session.lock(everything);
        const done = work(scopeOf(session));
        const result = done instanceof Promise ? await done : done;
        session.commit();
        return result;
      } catch (error) {
        session.rollback();
        throw error;
      } finally {
        under.delete(session);
      }
    });
  if (me) {
    const session = begin(database);
    registerProcess(scopeOf(session), me, world.now());
    session.commit();
  }
  return {
    transaction: (work) =>
      untilInTime(() => writing((scope) => inTime(world, 'simulated', () => work(new LazyTx(scope))))),
    read: (work) => alone(() => work(new LazyTx(reading()))),
    claimJob: (now, leaseMs, kinds) => writing((scope) => claimJob(scope, now, leaseMs, kinds)),
    claimCard: (desk, channel, now, leaseMs) =>
      writing((scope) => claimCard(scope, { desk, channel }, now, leaseMs)),
    channelsWaiting: (desk, now) =>
      Promise.resolve([...new Set(outOfDate(glancing(), desk, now).map(({ channel }) => channel))].sort()),
    freeOfTheDead: (now) => (me ? writing((scope) => freeOfTheDead(scope, me, now)) : Promise.resolve(0)),
    clockWentBack: (now) => writing((scope) => bringForward(scope, now)),
    prune: (now) =>
      writing((scope) => {
        refreshProcesses(scope, now);
        return pruneInvitations(scope, now) + pruneJobs(scope, now);
      }),
    check: () =>
      Promise.resolve({ ok: true, engine: serial ? 'sqlite' : 'postgres', detail: 'ok', where: 'memory' }),
    close: () => Promise.resolve(),
    die() {
      for (const session of under) session.rollback();
      under.clear();
    },
  };
};
