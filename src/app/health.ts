import { clockSays, health as words } from '../core/catalogue/health.ts';
import { storeSays } from '../core/catalogue/store.ts';
import type { UiLanguage } from '../core/language.ts';
import type { Kit } from './kit.ts';
import { pausedNow } from './paused.ts';
import type { SourceState } from './ports/store.ts';

/** Whether each desk can reach us now. */
type Desks = () => Record<string, boolean>;

const deskSays = (connected: Record<string, boolean>, language: UiLanguage): string[] =>
  Object.entries(connected).flatMap(([desk, up]) => (up ? [] : [words[language].desk({ desk })]));

const sourceSays = ({ name, lastError }: SourceState, language: UiLanguage): string[] =>
  lastError === undefined
    ? []
    : [words[language].source({ name, since: new Date(lastError.at).toISOString() })];

/** People who look within the hour want to know why the times look odd. */
const leapToldMs = 3_600_000;

const leapSays = ({ world }: Kit, language: UiLanguage): string[] => {
  const leap = world.leap?.();
  if (leap === undefined || Math.abs(world.now() - leap.at) > leapToldMs) return [];
  return [clockSays(leap, language)];
};

const heldBackSays = ({ heldBack }: Kit, language: UiLanguage): string[] => {
  const until = heldBack?.();
  return until === undefined ? [] : [words[language].heldBack({ until: new Date(until).toISOString() })];
};

/**
 * What `GET /health` tells: figures, states and what to do about them in the team's language; never content. `ok` is
 * false when people should look.
 */
export const health = async (
  kit: Kit,
  desks: Desks,
): Promise<{ ok: boolean; says: string[] } & Record<string, unknown>> => {
  const { language } = kit.team;
  const store = await kit.store.check();
  const connected = desks();
  const missing = deskSays(connected, language);
  if (!store.ok) {
    const says = [storeSays(store.detail, store.where, language), ...missing];
    return { ok: false, says, database: store, desks: connected };
  }
  return kit.store.read(async (tx) => {
    const jobs = await tx.jobs.counts(kit.world.now());
    const sources = await tx.sources.all();
    const paused = (await pausedNow(tx)) !== undefined;
    const held = heldBackSays(kit, language);
    const ok = missing.length === 0 && jobs.gaveUp === 0 && held.length === 0;
    const says = [
      ...missing,
      ...(jobs.gaveUp > 0 ? [words[language].gaveUp({ count: jobs.gaveUp })] : []),
      ...(paused ? [words[language].paused] : []),
      ...sources.flatMap((one) => sourceSays(one, language)),
      ...held,
      ...leapSays(kit, language),
    ];
    const known = sources.map(({ name, lastOkAt, lastError }) => ({
      name,
      lastOkAt,
      failingSince: lastError?.at,
    }));
    return {
      ok,
      says: says.length > 0 ? says : [words[language].well],
      database: store,
      desks: connected,
      paused,
      jobs,
      sources: known,
    };
  });
};

const line = (name: string, value: number, labels = ''): string => `aplomb_${name}${labels} ${value}`;

const deskLines = (desks: Desks): string[] => [
  '# HELP aplomb_desk_connected Whether what people do there can reach us: 1 or 0.',
  '# TYPE aplomb_desk_connected gauge',
  ...Object.entries(desks()).map(([desk, up]) => line('desk_connected', up ? 1 : 0, `{desk="${desk}"}`)),
];

const storedLines = (kit: Kit): Promise<string[]> =>
  kit.store.read(async (tx) => {
    const now = kit.world.now();
    const jobs = await tx.jobs.counts(now);
    const states = Object.entries(await tx.reviews.countByState());
    const { oldestDueAt = now } = jobs;
    return [
      '# HELP aplomb_reviews Reviews by state.',
      '# TYPE aplomb_reviews gauge',
      ...states.map(([state, count]) => line('reviews', count, `{state="${state}"}`)),
      '# HELP aplomb_jobs Jobs in the outbox.',
      '# TYPE aplomb_jobs gauge',
      line('jobs', jobs.waiting, '{state="waiting"}'),
      line('jobs', jobs.due, '{state="due"}'),
      line('jobs', jobs.gaveUp, '{state="gave_up"}'),
      '# HELP aplomb_oldest_due_seconds How long the oldest due job has waited.',
      '# TYPE aplomb_oldest_due_seconds gauge',
      line('oldest_due_seconds', Math.max(0, (now - oldestDueAt) / 1000)),
    ];
  });

/** The same for Prometheus, text format 0.0.4; while the database fails, what is known without it. */
export const metrics = async (kit: Kit, desks: Desks): Promise<string> => {
  const { ok } = await kit.store.check();
  return [
    '# HELP aplomb_database_ok Whether the database takes writes: 1 or 0.',
    '# TYPE aplomb_database_ok gauge',
    line('database_ok', ok ? 1 : 0),
    ...deskLines(desks),
    ...(ok ? await storedLines(kit) : []),
    '',
  ].join('\n');
};
