import type { Kit } from './kit.ts';
import { pausedNow } from './paused.ts';

/** What `GET /health` tells: figures and states, never content. `ok` is false when people should look. */
export const health = async (
  kit: Kit,
  desks: () => Record<string, boolean>,
): Promise<{ ok: boolean } & Record<string, unknown>> => {
  const store = await kit.store.check();
  const connected = desks();
  const up = Object.values(connected).every(Boolean);
  if (!store.ok) return { ok: false, database: store, desks: connected };
  return kit.store.read(async (tx) => {
    const jobs = await tx.jobs.counts(kit.world.now());
    const sources = (await tx.sources.all()).map(({ name, lastOkAt, lastError }) => ({
      name,
      lastOkAt,
      failingSince: lastError?.at,
    }));
    const paused = (await pausedNow(tx)) !== undefined;
    return { ok: up && jobs.gaveUp === 0, database: store, desks: connected, paused, jobs, sources };
  });
};

const line = (name: string, value: number, labels = ''): string => `aplomb_${name}${labels} ${value}`;

/** The same for Prometheus, text format 0.0.4. */
export const metrics = (kit: Kit, desks: () => Record<string, boolean>): Promise<string> =>
  kit.store.read(async (tx) => {
    const now = kit.world.now();
    const jobs = await tx.jobs.counts(now);
    const states = Object.entries(await tx.reviews.countByState());
    return [
      '# HELP aplomb_reviews Reviews by state.',
      '# TYPE aplomb_reviews gauge',
      ...states.map(([state, count]) => line('reviews', count, `{state="${state}"}`)),
      '# HELP aplomb_desk_connected Whether what people do there can reach us: 1 or 0.',
      '# TYPE aplomb_desk_connected gauge',
      ...Object.entries(desks()).map(([desk, up]) => line('desk_connected', up ? 1 : 0, `{desk="${desk}"}`)),
      '# HELP aplomb_jobs Jobs in the outbox.',
      '# TYPE aplomb_jobs gauge',
      line('jobs', jobs.waiting, '{state="waiting"}'),
      line('jobs', jobs.due, '{state="due"}'),
      line('jobs', jobs.gaveUp, '{state="gave_up"}'),
      '# HELP aplomb_oldest_due_seconds How long the oldest due job has waited.',
      '# TYPE aplomb_oldest_due_seconds gauge',
      line(
        'oldest_due_seconds',
        jobs.oldestDueAt === undefined ? 0 : Math.max(0, (now - jobs.oldestDueAt) / 1000),
      ),
      '',
    ].join('\n');
  });
