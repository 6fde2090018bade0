import type { Actor } from '../../core/actor.ts';
import { warnedMs } from '../../core/connection/connection.ts';
import type { Connection } from '../../core/connection/connection.ts';
import { nextVersion } from '../../core/versioned.ts';
import type { NewJob, Tx } from '../ports/store.ts';
import type { World } from '../ports/world.ts';

type Keeping = Pick<World, 'now' | 'id'>;

const jobOf = (world: Keeping, source: string, over: Pick<NewJob, 'key' | 'payload' | 'runAt'>): NewJob => ({
  id: world.id(),
  kind: 'connection',
  lane: `connection ${source}`,
  priority: 0,
  ...over,
});

/** The desks are to say how the connection stands now. */
export const showAgain = (tx: Tx, world: Keeping, { source, version }: Connection): Promise<boolean> =>
  tx.jobs.add(
    jobOf(world, source, {
      key: `connection ${source} ${version}`,
      payload: { source },
      runAt: world.now(),
    }),
  );

/** A week before its end the desks are to say so. */
export const warnInTime = async (
  tx: Tx,
  world: Keeping,
  { source, endsAt, at }: Connection,
): Promise<void> => {
  if (endsAt === undefined) return;
  await tx.jobs.add(
    jobOf(world, source, {
      key: `connection ${source} ends ${endsAt} ${at}`,
      payload: { source, endsAt },
      runAt: Math.max(world.now(), endsAt - warnedMs),
    }),
  );
};

/** What happened to a connection, for the audit. */
export const noteDown = (
  tx: Tx,
  world: Keeping,
  source: string,
  what: { actor: Actor; action: string; data?: Record<string, unknown> },
): Promise<void> =>
  tx.audit.append({ id: world.id(), reviewId: `connection ${source}`, at: world.now(), data: {}, ...what });

/** The place takes our token no more, and nobody but a person can help: the desks are told. False: it changed meanwhile. */
export const loseIn = async (tx: Tx, world: Keeping, known: Connection): Promise<boolean> => {
  const at = world.now();
  const lost = nextVersion(known, at, {
    state: 'lost',
    renewing: undefined,
    notice: { key: `connection ${known.source} lost ${at}`, at, cards: [] },
  });
  if (!(await tx.connections.save(lost))) return false;
  await noteDown(tx, world, known.source, { actor: { kind: 'system' }, action: 'connection_lost' });
  await showAgain(tx, world, lost);
  return true;
};
