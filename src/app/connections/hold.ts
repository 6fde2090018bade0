import type { Connection } from '../../core/connection/connection.ts';
import { nextVersion } from '../../core/versioned.ts';
import type { Connector, Grant, Held, HeldToken, Renewed, Seal } from '../ports/connect.ts';
import type { Store } from '../ports/store.ts';
import type { Log, World } from '../ports/world.ts';
import { loseIn, warnInTime } from './record.ts';
import { openGrant, sealGrant } from './sealed.ts';

export interface HoldDeps {
  store: Pick<Store, 'read' | 'transaction'>;
  world: World;
  log: Log;
  seal: Seal | undefined;
  /** Aborts after so many milliseconds. A renewal has a time of its own: cut off half-way, it may cost the connection. */
  deadline: (ms: number) => AbortSignal;
  sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  nudge: () => void;
  /** How long one renewal keeps the others waiting when it dies; the usual half a minute unless given. */
  leaseMs?: number | undefined;
}

/** Whoever renews has so long; then somebody else may. */
const usualLeaseMs = 30_000;
/** What of it the place may take, so that nobody is cut off by another. */
const forThePlace = 2 / 3;
const lookAgainMs = 250;
/** A token that still works is not asked to be renewed again before that. */
const notNowMs = 3_600_000;

/** Whether it has to be renewed before it is used, or may be. */
const dueOf = ({ accessToken, renewAt, accessUntil }: Grant, refused: string | undefined, now: number) => {
  if (refused === accessToken || (accessUntil !== undefined && now >= accessUntil)) return 'must';
  return renewAt !== undefined && now >= renewAt ? 'may' : 'no';
};

/** A lease that lies further ahead than any was given is of a clock that has been put back since. */
const isHeld = ({ renewing }: Connection, now: number, leaseMs: number): boolean =>
  renewing !== undefined && now < renewing.until && renewing.until - now <= leaseMs;

const given = ({ account }: Connection, { accessToken }: Grant): HeldToken => ({
  token: accessToken,
  account: account.id,
});

/** The connection of one source, for whoever speaks to its place: one renewal at a time, whatever the number of processes. */
export const createHold = (deps: HoldDeps, source: string, connector: Connector): Held => {
  const { store, world, log, seal, leaseMs = usualLeaseMs } = deps;

  const claim = async (known: Connection): Promise<Connection | undefined> => {
    const now = world.now();
    const renewing = { lease: world.id(), until: now + leaseMs };
    const mine = nextVersion(known, now, { renewing });
    return (await store.transaction((tx) => tx.connections.save(mine))) ? mine : undefined;
  };

  /** Undefined, here and below: the connection changed meanwhile. */
  const lose = async (mine: Connection): Promise<HeldToken | undefined> => {
    if (!(await store.transaction((tx) => loseIn(tx, world, mine)))) return undefined;
    log.warn('connection.lost', { source });
    deps.nudge();
    return { lacks: 'connection_lost' };
  };

  /** Frees it for the next, with these tokens: on disk before anybody is given one. */
  const keep = async (mine: Connection, grant: Grant, endsAt: number | undefined): Promise<boolean> => {
    if (!seal) return false;
    const sealed = sealGrant(seal, source, grant);
    const next = nextVersion(mine, world.now(), { sealed, endsAt, renewing: undefined });
    return store.transaction(async (tx) => {
      if (!(await tx.connections.save(next))) return false;
      await warnInTime(tx, world, next);
      return true;
    });
  };

  const settle = async (
    mine: Connection,
    grant: Grant,
    became: Renewed,
    due: 'must' | 'may',
  ): Promise<HeldToken | undefined> => {
    if ('renewed' in became) {
      const { grant: renewed, endsAt } = became.renewed;
      if (!(await keep(mine, renewed, endsAt))) return undefined;
      log.info('connection.renewed', { source });
      return given(mine, renewed);
    }
    if (due === 'may') {
      const later = { ...grant, renewAt: world.now() + notNowMs };
      return (await keep(mine, later, mine.endsAt)) ? given(mine, grant) : undefined;
    }
    if ('refused' in became) return lose(mine);
    if (!(await keep(mine, grant, mine.endsAt))) return undefined;
    return { lacks: 'not_renewed', retryAt: became.retryAt };
  };

  /** Undefined: look again. */
  const turn = async (signal: AbortSignal, refused: string | undefined): Promise<HeldToken | undefined> => {
    const known = await store.read((tx) => tx.connections.get(source));
    if (!known || known.state === 'disconnected') return { lacks: 'not_connected' };
    if (known.state === 'lost') return { lacks: 'connection_lost' };
    const opened = openGrant(seal, known);
    if ('lacks' in opened) return opened;
    const { grant } = opened;
    const due = dueOf(grant, refused, world.now());
    if (due === 'no') return given(known, grant);
    if (isHeld(known, world.now(), leaseMs)) {
      if (due === 'may') return given(known, grant);
      await deps.sleep(lookAgainMs, signal);
      return undefined;
    }
    const mine = await claim(known);
    if (!mine) return undefined;
    // Where a place renews nothing, a token that it takes no more is the end.
    const became = (await connector.renew?.(grant, deps.deadline(leaseMs * forThePlace))) ?? { refused: '' };
    return settle(mine, grant, became, due);
  };

  return {
    token: async (signal, refused) => {
      while (!signal.aborted) {
        const found = await turn(signal, refused);
        if (found) return found;
      }
      return { lacks: 'not_renewed' };
    },
  };
};
