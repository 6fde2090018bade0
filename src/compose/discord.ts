import type { Front } from '../app/front/front.ts';
import type { Line } from '../app/ports/line.ts';
import type { Log, World } from '../app/ports/world.ts';
import type { Inbox, Verbs } from '../app/verbs.ts';
import type { DiscordSettings } from '../config/settings.ts';
import type { SamePerson } from '../core/actor.ts';
import type { Route } from '../core/routing.ts';
import { discordDesk } from '../desks/discord/desk.ts';
import type { DiscordDeskDeps } from '../desks/discord/listeners/deps.ts';
import { keptSheets } from '../desks/discord/listeners/kept.ts';
import { deskListener } from '../desks/discord/listeners/listener.ts';
import { several } from '../desks/discord/listeners/several.ts';
import { onSaid } from '../desks/discord/listeners/thread.ts';
import { moderationListener } from '../desks/discord/moderation/listener.ts';
import { createAnswerWeb } from '../desks/discord/transport/answer-web.ts';
import { createIntake, isKeptInteraction } from '../desks/discord/transport/intake.ts';
import type { Intake } from '../desks/discord/transport/intake.ts';
import { createInteractionHandler, hearInteractions } from '../desks/discord/transport/receive.ts';
import { discordMembership } from '../desks/discord/transport/rights.ts';
import { readPublicKey } from '../desks/discord/transport/signature.ts';
import { createDiscordWeb } from '../desks/discord/transport/web.ts';
import type { JoinedDesk } from './joined-desk.ts';
import { rawHandler } from './raw-handler.ts';

export interface DiscordOutside {
  world: World;
  log: Log;
  inbox: Inbox;
  /** What Discord tells, shared with the sources that use the same bot. */
  line: (platform: 'discord', token: string, apiUrl: string) => Line;
}

const DISCORD = 'https://discord.com/api';
const settleMs = 5_000;

const channelsOf = (routes: readonly Route[]): Map<string, Route['language']> =>
  new Map(
    routes.flatMap(({ channels, language }) =>
      channels.discord === undefined ? [] : [[channels.discord, language]],
    ),
  );

/** Builds the Discord desk without asking Discord anything; `start` begins to hear what people do there. */
export const joinDiscord = (
  { token, server, publicKey: shown, apiUrl = DISCORD }: DiscordSettings,
  { routes, samePeople }: { routes: readonly Route[]; samePeople: readonly SamePerson[] },
  { world, log, inbox, line }: DiscordOutside,
): JoinedDesk => {
  const told = line('discord', token, apiUrl);
  const { refusals } = told;
  const web = createDiscordWeb({ token, apiUrl, world, refusals });
  const membership = discordMembership({ server, web, world });
  const stopping = new AbortController();
  let intake: Intake | undefined;
  const publicKey = readPublicKey(shown ?? '');
  const byHttp = publicKey && createInteractionHandler({ publicKey, intake: () => intake, world, log });

  const depsFor = ({ verbs, front }: { verbs: Verbs; front: Front }): DiscordDeskDeps => ({
    front,
    verbs,
    web,
    membership,
    server,
    channels: channelsOf(routes),
    timezone: routes[0]?.timezone ?? 'UTC',
    samePeople,
    kept: keptSheets(() => world.id().slice(-12)),
    world,
    log,
  });

  return {
    desk: discordDesk(web),
    membership,
    mounts: byHttp ? { '/discord/interactions': rawHandler(byHttp) } : {},
    place: () => 'Discord',
    start(app) {
      const deps = depsFor(app);
      intake = createIntake({
        inbox,
        web: createAnswerWeb({ apiUrl, world, refusals }),
        world,
        log,
        listener: several(deskListener(deps), moderationListener({ ...deps, moderation: app.moderation })),
      });
      hearInteractions(told, intake, stopping.signal);
      told.hear(({ name, data }) => {
        if (name !== 'MESSAGE_CREATE') return;
        onSaid(deps, data).catch(() => log.warn('discord.thread_not_read'));
      }, stopping.signal);
      return Promise.resolve();
    },
    async stop() {
      stopping.abort();
      await intake?.settle(settleMs);
    },
    keeps: isKeptInteraction,
    ready: () => intake !== undefined,
    async replay(payload) {
      if (intake === undefined) throw new Error('the Discord desk has not started');
      await intake.replay(payload);
    },
    connected: () => told.connected(),
  };
};
