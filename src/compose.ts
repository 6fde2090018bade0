import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { storedBudget } from './app/budget.ts';
import { connectionJob } from './app/connections/show.ts';
import { amendJob } from './app/amend.ts';
import { deliverJob } from './app/deliver.ts';
import { draftJob, wakeJob } from './app/draft-job.ts';
import { createFront } from './app/front/front.ts';
import { createModerationFront } from './app/front/moderation/front.ts';
import { health, metrics } from './app/health.ts';
import { createInbox } from './app/inbox.ts';
import type { JobHandlers } from './app/job.ts';
import type { Kit } from './app/kit.ts';
import { makeVerbs } from './app/make-verbs.ts';
import { watchPlaces } from './app/moderation/watch.ts';
import { moderationAtDesk } from './app/moderation/desk.ts';
import { moderateJob } from './app/moderation/job.ts';
import type { Log, World } from './app/ports/world.ts';
import { readJob } from './app/reading/read-job.ts';
import { createRights } from './app/rights.ts';
import { startRuntime } from './app/runtime.ts';
import type { Runtime, Sleep } from './app/runtime.ts';
import { createSlots } from './app/slots.ts';
import { tellJob } from './app/tell-job.ts';
import type { Verbs } from './app/verbs.ts';
import { receiveWebhook } from './app/webhook.ts';
import { createLines } from './compose/lines.ts';
import { byName, eventJob, joinDesks } from './compose/desks.ts';
import type { JoinedDesk } from './compose/joined-desk.ts';
import { buildSources } from './compose/sources.ts';
import { sparingLog } from './compose/sparing-log.ts';
import { thisProcess } from './compose/this-process.ts';
import { arrive, choose } from './app/connections/arrive.ts';
import { lookAtInvitation, setOut } from './app/connections/invite.ts';
import { resealAll } from './app/connections/reseal.ts';
import { connectingKit, holds } from './compose/connecting.ts';
import { rawHandler } from './compose/raw-handler.ts';
import type { Settings } from './config/settings.ts';
import { followClock } from './core/clock.ts';
import { detectLanguage } from './core/triage/language/detect.ts';
import { consentPage } from './http/consent.ts';
import { createHttpServer } from './http/server.ts';
import type { Handler } from './http/server.ts';
import { createDrafter } from './llm/drafter.ts';
import { knowledgeFolder } from './knowledge/folder.ts';
import { openStore } from './store/open.ts';
import type { OpenStore } from './store/open.ts';

/** What a start is given besides the settings. */
export interface Outside {
  world: World;
  /** Milliseconds that only count, whatever is done to the clock; without it a leap goes unnoticed. */
  elapsed?: () => number;
  log: Log;
  fetch: typeof fetch;
  /** Answers what the bot itself does not: the rehearsal's page. */
  fallback?: Handler;
  /** Ends a start that still waits for a desk; `start` then rejects with the signal's reason. */
  stop?: AbortSignal;
  /** How long one renewal of a connection keeps the others waiting when it dies, where not as ever. */
  renewalLeaseMs?: number;
}

/** The bot at work. */
export interface Running {
  /** Where the HTTP server listens, with a slash at the end. */
  url: string;
  /** Where the team decides: the workspace it is connected to, Discord, or both. */
  workspace: string;
  verbs: Verbs;
  /** Finishes what is in flight within ten seconds and leaves the rest on disk. */
  stop(): Promise<void>;
}

const flightMs = 7_500;
const httpCloseMs = 5_000;
const pruneEveryMs = 3_600_000;

const rest: Sleep = (ms, signal) => sleep(ms, undefined, { signal }).catch(() => undefined);

const draftsBy = (settings: Settings, store: OpenStore, { world, log, fetch }: Outside): Kit['drafter'] =>
  createDrafter({
    budget: storedBudget(store),
    world,
    log,
    fetch,
    languageOf: (text) => detectLanguage(text).language,
    timeLimitMs: settings.drafts.timeoutMs,
    dailyTokens: settings.drafts.tokensPerDay,
    dailyMoney: settings.drafts.money,
    ...(settings.model && {
      model: settings.model.model,
      apiKey: settings.model.apiKey,
      ...(settings.model.baseUrl !== undefined && { baseUrl: settings.model.baseUrl }),
    }),
  });

/** What the model's server offers is found out beside everything else, and given up when the bot stops. */
const askModel = ({ drafter, log }: Kit, closing: (() => Promise<unknown>)[]): void => {
  const stopping = new AbortController();
  const asked = drafter.findOut?.(stopping.signal).catch(() => log.warn('model_not_asked'));
  closing.push(async () => {
    stopping.abort();
    await asked;
  });
};

/** Where places send people back to, and where they set out. */
const consents = (kit: Kit): Handler =>
  rawHandler(
    consentPage({
      consents: {
        look: (ticket) => lookAtInvitation(kit, ticket),
        setOut: (ticket) => setOut(kit, ticket),
        arrive: (answer, browser) => arrive(kit, answer, { browser }),
        choose: (ticket, nth, browser) => choose(kit, ticket, nth, { browser }),
      },
      language: kit.team.language,
      timezone: kit.team.timezone,
      secure: kit.connecting?.backUrl.startsWith('https:') ?? false,
    }),
  );

/** What a job of each kind does. */
const handlersFor = (kit: Kit, desks: readonly JoinedDesk[]): JobHandlers => ({
  draft: draftJob(kit),
  read: readJob(kit),
  deliver: deliverJob(kit),
  wake: wakeJob(kit),
  tell: tellJob(kit),
  moderate: moderateJob(kit),
  amend: amendJob(kit),
  connection: connectionJob(kit),
  event: eventJob(desks, kit.world),
});

const serve = (kit: Kit, joined: readonly JoinedDesk[], log: Log, fallback: Handler | undefined) => {
  const desks = () => byName(joined, (one) => one.connected());
  return createHttpServer({
    routes: {
      health: () => health(kit, desks),
      metrics: () => metrics(kit, desks),
      webhook: (source, request) => receiveWebhook(kit, source, request),
      mounts: Object.assign({ '/connect': consents(kit) }, ...joined.map(({ mounts }) => mounts)),
    },
    log,
    ...(fallback && { fallback }),
  });
};

/** The world with a clock that is watched for leaps, where there is one to compare it with. */
const followed = ({ world, elapsed }: Outside): World => {
  if (!elapsed) return world;
  return { ...world, ...followClock({ now: () => world.now(), elapsed }) };
};

/**
 * Builds everything and starts it: database, HTTP server, the loops, and last the desks. Webhooks are taken while those are
 * still away. Throws when something required cannot be had; then nothing is left running.
 */
export const start = async (settings: Settings, outside: Outside): Promise<Running> => {
  const { fetch, fallback, stop = new AbortController().signal } = outside;
  const world = followed(outside);
  if (!settings.slack && !settings.discord) throw new Error('start needs the settings of a desk');
  const log = sparingLog(outside.log, world);
  const store = await openStore({ url: settings.databaseUrl, world, log, me: thisProcess() });
  const closing: (() => Promise<unknown>)[] = [];
  let closed: Promise<void> | undefined;
  const closeAll = async (): Promise<void> => {
    await Promise.allSettled(closing.map((end) => end()));
    await store.close();
  };
  const close = (): Promise<void> => (closed ??= closeAll());
  try {
    const loops: { runtime?: Runtime } = {};
    const lines = createLines({ world, log });
    const shared = { world, log, line: lines.line };
    const inbox = createInbox(store, world);
    const nudge = (): void => loops.runtime?.nudge();
    const connecting = connectingKit(settings);
    const leaseMs = outside.renewalLeaseMs;
    const hold = holds({ store, world, log, seal: connecting?.seal, sleep: rest, nudge, leaseMs });
    const sources = buildSources(settings.sources, { ...shared, fetch, language: settings.language, hold });
    const joined = await joinDesks(settings, sources, { ...shared, fetch, store, inbox });
    const { desks, routes } = joined;
    const kit: Kit = {
      store,
      world,
      log,
      team: { ...settings.team, routes },
      drafter: draftsBy(settings, store, { ...outside, log }),
      knowledge: settings.knowledge === undefined ? undefined : knowledgeFolder(settings.knowledge, log),
      rights: createRights(
        routes,
        byName(desks, ({ membership }) => membership),
      ),
      sources,
      connecting,
      desks: desks.map(({ desk }) => desk),
      heldBack: lines.heldBack,
      slots: createSlots(() => world.now()),
      hash: (text) => createHash('sha256').update(text).digest('hex'),
      deadline: (end, ms) => AbortSignal.any([end, AbortSignal.timeout(ms)]),
      nudge,
    };
    const verbs = makeVerbs(kit);
    await resealAll(kit);

    const server = serve(kit, desks, log, fallback);
    const { url } = await server.listen(settings.host, settings.port);
    closing.push(() => server.close(httpCloseMs));
    log.info('listening', { url });

    const since = new Map(settings.sources.map(({ name, since: from }) => [name, from]));
    const runtime = startRuntime(kit, handlersFor(kit, desks), (source) => since.get(source), rest);
    loops.runtime = runtime;
    const watching = new AbortController();
    watchPlaces(kit, watching.signal);
    closing.push(
      async () => watching.abort(),
      () => runtime.stop(flightMs),
      () => lines.close(),
      () => Promise.all(desks.map((desk) => desk.stop())),
    );
    const prune = setInterval(() => {
      store.prune(world.now()).catch(() => log.warn('store.not_pruned'));
    }, pruneEveryMs).unref();
    closing.push(async () => clearInterval(prune));

    const front = createFront({ verbs, now: () => world.now(), hash: kit.hash });
    const moderation = createModerationFront(moderationAtDesk(kit));
    await Promise.all(desks.map((desk) => desk.start({ verbs, front, moderation }, stop)));
    stop.throwIfAborted();
    askModel(kit, closing);
    log.info('started', { version: process.version, engine: store.engine, sources: kit.sources.size, url });
    return { url, workspace: desks.map((one) => one.place()).join(', '), verbs, stop: close };
  } catch (error) {
    await close();
    throw error;
  }
};
