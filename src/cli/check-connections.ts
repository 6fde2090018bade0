import { setTimeout as sleep } from 'node:timers/promises';
import type { Outside } from '../compose.ts';
import { connectingKit, holds } from '../compose/connecting.ts';
import { buildSources } from '../compose/sources.ts';
import type { Source } from '../app/ports/source.ts';
import type { Settings } from '../config/settings.ts';
import { connection as catalogue } from '../core/catalogue/connection.ts';
import { dayText } from '../core/catalogue/moment.ts';
import { isEnding } from '../core/connection/connection.ts';
import type { Connection } from '../core/connection/connection.ts';
import { lookAtStore } from '../store/look.ts';
import { openStore } from '../store/open.ts';
import type { OpenStore } from '../store/open.ts';
import { doubt, ok } from './check-report.ts';
import type { CheckedLine } from './check-report.ts';

/** The database with the connections in it, where one is there already and needs nothing made in it. */
const storeOf = async (
  { databaseUrl: url }: Settings,
  { world, log }: Outside,
): Promise<OpenStore | undefined> => {
  try {
    const { empty, behind } = await lookAtStore({ url, log });
    return empty || behind ? undefined : await openStore({ url, world, log });
  } catch {
    // What is wrong with it is said under its own heading.
    return undefined;
  }
};

/** Who let us in there, and until when. */
const connectionLine = (known: Connection, { language, team }: Settings, now: number): CheckedLine[] => {
  const { state, source, endsAt } = known;
  if (state !== 'connected') return [];
  const words = catalogue[language];
  const day = (at: number): string => dayText(at, language, team.timezone);
  const account = known.account.name;
  const by = known.by.name;
  const until = endsAt === undefined ? '' : words.status.until({ day: day(endsAt) });
  const says = `${source}: ${words.status.connected({ account, by, day: day(known.at) })}${until}.`;
  return isEnding(known, now) ? [doubt(says, words.card.endsBody({ source, account, by }))] : [ok(says)];
};

export interface Built {
  sources: Source[];
  /** Who connected which of them. */
  lines: CheckedLine[];
  close: () => Promise<void>;
}

/**
 * The sources as the doctor looks at them. A connection is used as the bot uses it: a token that ran out is renewed, once for
 * both.
 */
export const buildForCheck = async (settings: Settings, outside: Outside): Promise<Built> => {
  const { language } = settings;
  const { fetch, world, log } = outside;
  const build = (over: Partial<Parameters<typeof buildSources>[1]> = {}): Source[] => [
    ...buildSources(settings.sources, { fetch, world, log, language, ...over }).values(),
  ];
  const plain = { sources: build(), lines: [], close: () => Promise.resolve() };
  if (plain.sources.every(({ connector }) => connector === undefined)) return plain;
  const store = await storeOf(settings, outside);
  if (!store) return plain;
  const hold = holds({
    store,
    world,
    log,
    seal: connectingKit(settings)?.seal,
    sleep: (ms, signal) => sleep(ms, undefined, { signal }).catch(() => undefined),
    nudge: () => undefined,
  });
  const sources = build({ hold });
  const connectable = new Set(sources.flatMap(({ name, connector }) => (connector ? [name] : [])));
  const all = await store.read((tx) => tx.connections.all());
  const lines = all
    .filter(({ source }) => connectable.has(source))
    .flatMap((one) => connectionLine(one, settings, world.now()));
  return { sources, lines, close: () => store.close() };
};
