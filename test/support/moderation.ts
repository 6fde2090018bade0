import { mkdtempSync, rmSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Kit } from '../../src/app/kit.ts';
import type { Desk } from '../../src/app/ports/desk.ts';
import { makeModerationVerbs } from '../../src/app/moderation/make-verbs.ts';
import type { ModerationOrder } from '../../src/app/moderation/verbs.ts';
import { runOne } from '../../src/app/worker.ts';
import type { Role, Teammate } from '../../src/core/actor.ts';
import { incident } from '../../src/core/moderation/incident.ts';
import { discordDesk } from '../../src/desks/discord/desk.ts';
import { createDiscordWeb } from '../../src/desks/discord/transport/web.ts';
import { discord } from '../../src/sources/discord.ts';
import { openStore } from '../../src/store/open.ts';
import { writtenIn } from './discord/components.ts';
import { moderatorBits } from './discord/moderation.ts';
import { displayed } from './discord/markup.ts';
import { startFakeDiscord } from './discord/place.ts';
import type { FakeUser } from './discord/state.ts';
import { jobHandlers } from './job-handlers.ts';
import { silence, teamKit } from './kit.ts';
import { testContext } from './source-context.ts';

class Killed extends Error {}

/**
 * A server of the stand-in with moderators on it, and the real app before it: store, jobs, source and desk over REST. Ana and
 * Tom moderate, Max is a member. Time is the machine's and what the test lets pass.
 */
export const moderationAtWork = async (
  settings: Record<string, unknown> = {},
  /** Another desk, and who may what there. */
  beside: { desks: readonly Desk[]; roles: Record<string, Role> } = { desks: [], roles: {} },
) => {
  const watched = { dieAt: undefined as string | undefined, dead: false };
  const place = await startFakeDiscord();
  place.hear(({ method, path }) => {
    if (watched.dieAt !== undefined && `${method} ${path}`.includes(watched.dieAt)) watched.dead = true;
  });
  onTestFinished(() => place.close());
  const { state, moderation: server } = place;
  state.bot.roles.push(server.role('bot', 10, moderatorBits));
  const moderators = server.role('moderators', 5);
  const [anaAt, tomAt] = [state.user('Ana', [moderators]), state.user('Tom', [moderators])];
  const max = state.user('Max');
  const [desk, log] = [state.channel('moderators'), state.channel('mod-log')];
  const teammate = ({ id, username }: FakeUser): Teammate => ({ desk: 'discord', id, name: username });
  const [ana, tom] = [teammate(anaAt), teammate(tomAt)];

  let ahead = 0;
  const world = { now: () => Date.now() + ahead, id: () => randomUUID(), random: () => 0.5 };
  const folder = mkdtempSync(join(tmpdir(), 'aplomb-moderation-'));
  const store = await openStore({ url: `sqlite:${join(folder, 'aplomb.sqlite')}`, world, log: silence });
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const config = { ...place.config, moderation: { channel: desk.id, log: log.id, ...settings } };
  const source = discord.create(config, testContext({ world, name: 'community', deadlineMs: 5_000 }));
  const base = teamKit(store, world);
  const roles: Record<string, Role> = { ...beside.roles, [ana.id]: 'approver', [tom.id]: 'admin' };
  const [route] = base.team.routes;
  if (!route) throw new Error('no route');
  const kit: Kit = {
    ...base,
    store: {
      ...store,
      // From its death on a process writes nothing any more.
      transaction: (work) => (watched.dead ? Promise.reject(new Killed('killed')) : store.transaction(work)),
    },
    team: { ...base.team, routes: [{ ...route, match: { sources: ['community'] } }] },
    rights: { ...base.rights, roleOf: async ({ id }) => roles[id] },
    sources: new Map([['community', source]]),
    desks: [
      {
        ...discordDesk(createDiscordWeb({ token: place.token, apiUrl: `${place.line.url}/api`, world })),
        slotMs: 0,
      },
      ...beside.desks,
    ],
    deadline: (stop, ms) => AbortSignal.any([stop, AbortSignal.timeout(ms)]),
  };
  const handlers = jobHandlers(kit);
  const never = new AbortController().signal;
  const here = (channel: { id: string }) => state.messages.filter((one) => one.channel_id === channel.id);

  const isRetrying = async (): Promise<boolean> => {
    const open = store.db.selectFrom('jobs').select('id').where('state', '=', 'open');
    return (await open.where('error', 'is not', null).executeTakeFirst()) !== undefined;
  };

  const at = {
    place,
    state,
    server,
    kit,
    source,
    verbs: makeModerationVerbs(kit),
    ana,
    tom,
    max: { id: max.id, name: 'Max' },
    maxAt: max,
    pass: (ms: number) => {
      ahead += ms;
    },
    now: () => world.now(),
    /** Runs every job that is due, and lets time pass for those that are to be tried again. */
    work: async () => {
      for (let turns = 0; turns < 120; turns += 1) {
        if (await runOne(kit, handlers, never)) continue;
        if (!(await isRetrying())) return;
        ahead += 1_000;
      }
      throw new Error('the jobs never end');
    },
    /** Runs every job that is due now; what is to be tried again later waits. */
    workNow: async () => {
      let turns = 0;
      while (await runOne(kit, handlers, never))
        if ((turns += 1) > 120) throw new Error('the jobs never end');
    },
    /** The process is killed as soon as the server has done this; what it knows afterwards is lost. */
    killAt: (what: string) => {
      watched.dieAt = what;
      return at.dying(what);
    },
    /** What it knows from now on is lost. */
    die: () => {
      watched.dead = true;
    },
    /** Works until it is killed, and is started again. */
    dying: async (what: string) => {
      for (let turns = 0; turns < 20 && !watched.dead; turns += 1)
        await runOne(kit, handlers, never).catch(() => undefined);
      if (!watched.dead) throw new Error(`nothing did ${what}`);
      // Started again a minute later: its leases are over.
      Object.assign(watched, { dieAt: undefined, dead: false });
      ahead += 61_000;
    },
    /** Ana decides; what is refused fails the test. */
    decide: async (order: Omit<ModerationOrder, 'place'>, by = ana) => {
      const answer = await at.verbs.act({ place: 'community', ...order }, by);
      if (!answer.ok) throw new Error(`refused: ${answer.refusal.refused}`);
      return answer.case;
    },
    caseNow: async (number: number) => {
      const found = await store.read((tx) => tx.moderation.caseByNumber(number));
      if (!found) throw new Error(`no case ${number}`);
      return found;
    },
    incidents: async () => {
      const rows = await store.db.selectFrom('moderation_incidents').select('data').execute();
      return rows.map(({ data }) => incident.parse(JSON.parse(data)));
    },
    /** What the member reads in private. */
    mail: () => here({ id: server.dms.get(max.id) ?? '' }).map(({ content }) => displayed(content)),
    logged: () => here(log).map(({ content }) => displayed(content)),
    /** What stands on the moderators' cards. */
    cards: () => here(desk).map(({ components }) => writtenIn(components)),
    requests: (what: string) =>
      place.line.seen.filter(({ method, path }) => `${method} ${path}`.includes(what)).length,
  };
  return at;
};
