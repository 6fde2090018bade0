import type { Kit } from './kit.ts';
import type { Page, Source } from './ports/source.ts';
import type { Backfill, SourceState, Tx } from './ports/store.ts';
import { receiveIn } from './receive.ts';

const pollMs = 30_000;
const pollFallbackMs = 60_000;
/** The longest pause while a place is away and gives no time. */
const awayMs = 20_000;
/** A backfill takes so many a poll, and waits while the team has this many of the source open: it never floods. */
const backfillBatch = 10;
const backfillOpen = 20;

type Polling = Source & Required<Pick<Source, 'poll'>>;
const polls = (source: Source): source is Polling => source.poll !== undefined;

/** What is known of a source; its first contact is remembered, because nothing older than it is taken by itself. */
export const stateOf = async (
  kit: Kit,
  tx: Tx,
  name: string,
  since: number | undefined,
): Promise<SourceState> => {
  const known = await tx.sources.get(name);
  if (known) return known;
  const connectedAt = kit.world.now();
  const asked = since !== undefined && since < connectedAt;
  const state: SourceState = {
    name,
    connectedAt,
    cursor: null,
    ...(asked && { backfill: { state: 'running' as const, since, cursor: null, taken: 0 } }),
  };
  // Another process may have met it in the same moment, and have read on since.
  const met = (await tx.sources.insert(state)) ? state : await tx.sources.get(name);
  return met ?? state;
};

/** Cursors are kept as JSON. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Events and cursor in one transaction: a page is taken whole, or read again. `fits` says whether the source still stands
 * where the page was read from; when another process went on meanwhile, what the page tells is old, and nothing of it is
 * taken (undefined).
 */
const takePage = (
  kit: Kit,
  name: string,
  page: Page,
  fits: (state: SourceState) => boolean,
  next: (state: SourceState, taken: number) => SourceState,
): Promise<number | undefined> =>
  kit.store.transaction(async (tx) => {
    const state = await tx.sources.getToChange(name);
    if (!state) throw new Error(`source ${name} is not known`);
    if (!fits(state)) return undefined;
    let taken = 0;
    for (const event of page.events) if ((await receiveIn(kit, tx, event)) === 'new') taken += 1;
    await tx.sources.save({ ...next(state, taken), lastOkAt: kit.world.now(), lastError: undefined });
    return taken;
  });

/** Takes everything that is new, page by page. */
const takeNew = async (kit: Kit, source: Polling, state: SourceState, stop: AbortSignal): Promise<void> => {
  let { cursor } = state;
  for (let more = true; more && !stop.aborted;) {
    const page = await source.poll({ cursor, since: state.connectedAt }, kit.deadline(stop, pollMs));
    const from = cursor;
    const taken = await takePage(
      kit,
      source.name,
      page,
      (now) => isSame(now.cursor, from),
      (now) => ({ ...now, cursor: page.cursor }),
    );
    if (taken === undefined) return;
    if (taken > 0) kit.nudge();
    ({ cursor, more } = page);
  }
};

/** Takes one small portion of what the team asked for from before, unless it still has enough of it open. */
const takeOlder = async (kit: Kit, source: Polling, stop: AbortSignal): Promise<void> => {
  const state = await kit.store.read((tx) => tx.sources.get(source.name));
  const backfill = state?.backfill;
  if (!state || backfill?.state !== 'running') return;
  const open = await kit.store.read((tx) => tx.reviews.count({ source: source.name, states: ['in_review'] }));
  if (open >= backfillOpen) return;
  const { cursor, since } = backfill;
  const from = { cursor, since, until: state.connectedAt, limit: backfillBatch };
  const page = await source.poll(from, kit.deadline(stop, pollMs));
  await takePage(
    kit,
    source.name,
    page,
    (now) => isSame(now.backfill?.cursor, cursor),
    (now, taken) => ({ ...now, backfill: advanced(now.backfill ?? backfill, page, taken) }),
  );
  kit.nudge();
};

/** Stopped while the page was on its way: it stays stopped, one page further on. */
const advanced = (backfill: Backfill, page: Page, taken: number): Backfill => ({
  ...backfill,
  state: page.more ? backfill.state : 'done',
  cursor: page.cursor,
  taken: backfill.taken + taken,
  remaining: page.more ? page.remaining : 0,
});

/** A place that is away is asked again soon, so that work flows within half a minute of its return; or when it says. */
const nextAfterFailure = (kit: Kit, source: Polling, error: unknown): number => {
  const asked =
    error instanceof Error && 'retryAt' in error && typeof error.retryAt === 'number'
      ? error.retryAt - kit.world.now()
      : undefined;
  const own = Math.min(source.pollEveryMs ?? pollFallbackMs, awayMs) * (0.5 + kit.world.random() / 2);
  return Math.max(own, asked ?? 0);
};

const failedPoll = async (kit: Kit, name: string, error: unknown): Promise<void> => {
  const detail = error instanceof Error ? error.message : 'unknown';
  kit.log.warn('source.poll_failed', {
    source: name,
    error: error instanceof Error ? error.name : 'unknown',
  });
  await kit.store.transaction(async (tx) => {
    const state = await tx.sources.getToChange(name);
    const at = state?.lastError?.at ?? kit.world.now();
    if (state) await tx.sources.save({ ...state, lastError: { at, detail } });
  });
};

/** When the next poll is due. A place that said no is left alone for the whole pause, whoever rings. */
export interface NextPoll {
  pauseMs: number;
  onRing: boolean;
}

/**
 * One poll of a source, to the end of what is new; gives when the next one is due. `since` is what the team asked for
 * (epoch ms); without it nothing older than the first contact is taken. A place that is away is noted and polled again;
 * throws only when that cannot be noted.
 */
export const pollOnce = async (
  kit: Kit,
  source: Source,
  since: number | undefined,
  stop: AbortSignal,
): Promise<NextPoll> => {
  const next = { pauseMs: source.pollEveryMs ?? pollFallbackMs, onRing: true };
  if (!polls(source)) return next;
  try {
    const state = await kit.store.transaction((tx) => stateOf(kit, tx, source.name, since));
    await takeNew(kit, source, state, stop);
    await takeOlder(kit, source, stop);
    return next;
  } catch (error) {
    if (stop.aborted) return next;
    await failedPoll(kit, source.name, error);
    return { pauseMs: nextAfterFailure(kit, source, error), onRing: false };
  }
};
