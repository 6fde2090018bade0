import type { Kysely } from 'kysely';
import type { Job, Store, Tx } from '../app/ports/store.ts';
import type { Log, World } from '../app/ports/world.ts';
import type { StoreDetail } from '../core/catalogue/store.ts';
import { createAlone } from './alone.ts';
import { audit } from './audit.ts';
import { cards, channelsWaiting, claimCard } from './cards.ts';
import { claimJob } from './claim-job.ts';
import { comments } from './comments.ts';
import { openPostgres, openSqlite } from './engine.ts';
import type { Connections } from './engine.ts';
import { explained, isStoreTrouble, StoreError, troubleOf } from './errors.ts';
import type { StoreTrouble } from './errors.ts';
import { houseOf, refuseAway } from './house.ts';
import { jobs, pruneJobs, seen } from './jobs.ts';
import { connections, pruneInvitations } from './connections.ts';
import { fates } from './fates.ts';
import { habits } from './habits.ts';
import { knowledge } from './knowledge.ts';
import { inTime, untilInTime } from './in-time.ts';
import { bringForward } from './lease-clock.ts';
import { migrate } from './migrations.ts';
import { moderation } from './moderation.ts';
import { deadProcesses, freeOf, refreshProcesses, registerProcess } from './processes.ts';
import type { ThisProcess } from './processes.ts';
import { reviews } from './reviews.ts';
import type { Database, Engine, Scope } from './schema.ts';
import { settings } from './settings.ts';
import { sources } from './sources.ts';
import { addressOf } from './url.ts';

export interface OpenStore extends Store {
  engine: Engine;
  /** The database itself, for the caches (`keyvStorage`) and for tests; nobody else. */
  db: Kysely<Database>;
}

const txOf = (scope: Scope): Tx => ({
  comments: comments(scope),
  reviews: reviews(scope),
  audit: audit(scope),
  jobs: jobs(scope),
  cards: cards(scope),
  sources: sources(scope),
  seen: seen(scope),
  settings: settings(scope),
  knowledge: knowledge(scope),
  habits: habits(scope),
  fates: fates(scope),
  moderation: moderation(scope),
  connections: connections(scope),
});

/** So long after a write failed the database counts as failing, whatever else succeeds. */
const troubleLastsMs = 10_000;

/** How often a claim looks again when another process took a job of the same lane in that instant. */
const laneTries = 5;

const connected = async (url: string, log: Log): Promise<Connections & { engine: Engine; where: string }> => {
  const address = addressOf(url);
  const { engine, where } = address;
  return explained(where, async () => {
    const connections =
      address.engine === 'sqlite' ? await openSqlite(address.path) : openPostgres(address.url, log);
    try {
      await migrate(connections.writer, engine, where);
      refuseAway(await houseOf(connections.writer), where);
    } catch (error) {
      await connections.close();
      throw error;
    }
    return { ...connections, engine, where };
  });
};

/**
 * Opens the database of `url` (`sqlite:PATH` or `postgres://…`), making folder, file and tables as needed. Throws a
 * `StoreError` that says what to do. Every method does the same when the database fails, and works again when it does.
 * Without `me` what this process holds when it dies waits for its lease.
 */
export const openStore = async ({
  url,
  world,
  log,
  me,
}: {
  url: string;
  world: Pick<World, 'now' | 'id' | 'steady' | 'running'>;
  log: Log;
  me?: ThisProcess | undefined;
}): Promise<OpenStore> => {
  const { writer, reader, engine, where, close } = await connected(url, log);
  const holder = me === undefined ? null : world.id();
  const scopeOf = (db: Kysely<Database>): Scope => ({
    db,
    engine,
    now: () => world.now(),
    id: () => world.id(),
    steady: () => world.steady?.() ?? world.now(),
    holder,
  });

  const alone = createAlone();
  let lastTrouble: { detail: StoreTrouble; at: number } | undefined;
  const writing = async <T>(work: (scope: Scope) => Promise<T>): Promise<T> => {
    try {
      return await alone(() =>
        explained(where, () => writer.transaction().execute((trx) => work(scopeOf(trx)))),
      );
    } catch (error) {
      if (isStoreTrouble(error)) lastTrouble = { detail: error.trouble, at: world.now() };
      throw error;
    }
  };
  const snapshot = () =>
    engine === 'sqlite'
      ? reader.transaction()
      : reader.transaction().setIsolationLevel('repeatable read').setAccessMode('read only');

  const claim = async (...args: Parameters<Store['claimJob']>): Promise<Job | undefined> => {
    const [, , kinds] = args;
    if (kinds.length === 0) return undefined;
    for (let left = laneTries; left > 0; left -= 1) {
      const claimed = await writing((scope) => claimJob(scope, ...args));
      if (claimed !== 'again') return claimed;
    }
    return undefined;
  };

  const freeOfTheDead = async (now: number): Promise<number> => {
    if (me === undefined) return 0;
    let freed = 0;
    for (const dead of await explained(where, () => deadProcesses(reader, me)))
      freed += await writing((scope) => freeOf(scope, dead, now));
    return freed;
  };

  const prune = (now: number): Promise<number> =>
    writing(async (scope) => {
      await refreshProcesses(scope, now);
      const expired = await scope.db.deleteFrom('cache').where('expires_at', '<=', now).executeTakeFirst();
      const invitations = await pruneInvitations(scope, now);
      return Number(expired.numDeletedRows) + invitations + (await pruneJobs(scope, now));
    });

  /** On a full disk a small write may still fit where a comment does not: what just failed is not in order again. */
  const check: Store['check'] = async () => {
    const now = world.now();
    const kept = { key: 'store:checked', value: String(now), expires_at: now };
    const said = (detail: StoreDetail) => ({ ok: detail === 'ok', engine, detail, where });
    try {
      await writing(({ db }) =>
        db
          .insertInto('cache')
          .values(kept)
          .onConflict((on) => on.column('key').doUpdateSet(kept))
          .execute(),
      );
      const { detail, at } = lastTrouble ?? { detail: 'ok', at: now };
      return said(Math.abs(now - at) < troubleLastsMs ? detail : 'ok');
    } catch (error) {
      return said(error instanceof StoreError ? error.trouble : (troubleOf(error) ?? 'failed'));
    }
  };

  if (me !== undefined && holder !== null)
    await writing((scope) => registerProcess({ ...scope, holder }, me, world.now())).catch(
      async (error: unknown) => {
        await close();
        throw error;
      },
    );

  let closing: Promise<void> | undefined;
  return {
    engine,
    db: writer,
    transaction: (work) =>
      untilInTime(() => writing((scope) => inTime(world, where, () => work(txOf(scope))))),
    read: (work) =>
      alone(() => explained(where, () => snapshot().execute((trx) => work(txOf(scopeOf(trx)))))),
    claimJob: claim,
    claimCard: (desk, channel, now, leaseMs) =>
      writing((scope) => claimCard(scope, { desk, channel }, now, leaseMs)),
    channelsWaiting: (desk, now) => explained(where, () => channelsWaiting(scopeOf(reader), desk, now)),
    freeOfTheDead,
    clockWentBack: (now) => writing((scope) => bringForward(scope, now)),
    prune,
    check,
    close: () => (closing ??= close()),
  };
};
