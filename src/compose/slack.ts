import type { Desk } from '../app/ports/desk.ts';
import type { Log, World } from '../app/ports/world.ts';
import type { Inbox } from '../app/verbs.ts';
import type { SlackSettings } from '../config/settings.ts';
import type { SamePerson } from '../core/actor.ts';
import type { Route } from '../core/routing.ts';
import { slackDesk } from '../desks/slack/desk.ts';
import { isTalk } from '../desks/slack/proposed-text.ts';
import { registerListeners } from '../desks/slack/listeners/register.ts';
import { createBoltApp } from '../desks/slack/transport/app.ts';
import { createDirectory } from '../desks/slack/transport/directory.ts';
import type { Cache } from '../desks/slack/transport/directory.ts';
import { delivery } from '../desks/slack/transport/delivery.ts';
import { lastsUntilFixed, SlackRefused } from '../desks/slack/transport/give-up.ts';
import { createHttpReceiver } from '../desks/slack/transport/http-receiver.ts';
import { slackMembership } from '../desks/slack/transport/rights.ts';
import { createSocketReceiver } from '../desks/slack/transport/socket-receiver.ts';
import type { DurableReceiver } from '../desks/slack/transport/socket-receiver.ts';
import { createOpen, createSlackWeb } from '../desks/slack/transport/web.ts';
import { openCache } from '../store/keyv.ts';
import type { OpenStore } from '../store/open.ts';
import type { JoinedDesk } from './joined-desk.ts';
import { rawHandler } from './raw-handler.ts';
import { channelNames, onlyById } from './slack-channels.ts';
import type { OtherChannel } from './slack-channels.ts';
import { SlackTokenError, whoAmI } from './slack-identity.ts';

/** Slack, joined to the app. Its start throws a `SlackTokenError` when Slack refuses a token, and keeps trying while Slack is away. */
export interface SlackDesk extends JoinedDesk {
  /** The routes, with channel ids for names as soon as they are known. */
  routes: Route[];
}

export interface SlackOutside {
  world: World;
  log: Log;
  fetch: typeof fetch;
  store: OpenStore;
  inbox: Inbox;
}

/** Also how long a card may wait for its channel after Slack is back. */
const namesEveryMs = 20_000;

/** Draws that a token's end explains count: a card cannot be shown until a person acts. */
const watched = (desk: Desk, tell: (refused: string | undefined) => void): Desk => ({
  ...desk,
  async draw(card, at) {
    const outcome = await desk.draw(card, at);
    if (outcome.drawn) tell(undefined);
    else if (lastsUntilFixed(outcome.detail)) tell(outcome.detail);
    return outcome;
  },
});

/** Which of the two tokens Slack refuses now, with what to do in the log; nothing while both work. */
const refusals = (log: Log) => {
  const refused = new Map<SlackTokenError['token'], string>();
  return {
    any: (): boolean => refused.size > 0,
    tell: (token: SlackTokenError['token'], code: string | undefined): void => {
      if (code === undefined) {
        refused.delete(token);
        return;
      }
      refused.set(token, code);
      log.error('slack.token_refused', { token, code, next: 'correct it in .env, npm run check, restart' });
    },
  };
};

/** Builds the Slack desk without asking Slack anything; `start` does, and waits while Slack is away. */
export const joinSlack = async (
  { botToken, appToken, signingSecret, apiUrl }: SlackSettings,
  configured: {
    routes: readonly Route[];
    others: readonly OtherChannel[];
    samePeople: readonly SamePerson[];
  },
  { world, log, fetch, store, inbox }: SlackOutside,
): Promise<SlackDesk> => {
  const shared = { fetch, world, ...(apiUrl !== undefined && { apiUrl }) };
  const web = createSlackWeb({ ...shared, botToken });
  const keyv = openCache({ db: store.db, now: () => world.now(), log }, { namespace: 'slack' });
  const cache: Cache = {
    get: (key) => keyv.get<unknown>(key),
    set: (key, value, ttlMs) => keyv.set(key, value, ttlMs),
  };
  const names = await channelNames(configured, { web, cache, store, world, log });
  const [first] = names.routes;
  const fallback = { language: first?.language ?? 'en', timezone: first?.timezone ?? 'UTC' };
  const locale = createDirectory({ web, cache, world, fallback });
  const refused = refusals(log);

  const open = appToken === undefined ? undefined : createOpen({ ...shared, appToken });
  const socket =
    open &&
    createSocketReceiver({
      open,
      world,
      log,
      inbox,
      ignores: isTalk,
      refused: ({ code }) => refused.tell('SLACK_APP_TOKEN', code),
    });
  const http =
    signingSecret === undefined
      ? undefined
      : createHttpReceiver({ signingSecret, inbox, log, world, ignores: isTalk });
  const receivers: DurableReceiver[] = [...(socket ? [socket] : []), ...(http ? [http] : [])];
  let started = false;
  let workspace = 'Slack';
  let asking: NodeJS.Timeout | undefined;
  const stopReceivers = async (): Promise<void> => {
    clearInterval(asking);
    await Promise.all(receivers.map((receiver) => receiver.stop()));
  };

  return {
    desk: watched(onlyById(slackDesk(web), names, world), (code) => refused.tell('SLACK_BOT_TOKEN', code)),
    membership: slackMembership({ web, world }),
    routes: names.routes,
    place: () => workspace,
    mounts: http ? { '/slack/events': rawHandler((request) => http.handle(request)) } : {},
    async start({ verbs, front, moderation }, stop) {
      const me = await whoAmI({ web, botToken, cache, log }, stop);
      if (me === undefined) return;
      workspace = me.team ?? workspace;
      await names.resolve();
      asking = setInterval(() => {
        if (names.waiting()) names.resolve().catch(() => log.warn('slack.channels_not_read'));
      }, namesEveryMs).unref();
      // A receiver that waits for Slack ends its waiting when it is stopped.
      stop.addEventListener('abort', () => void stopReceivers(), { once: true });
      for (const receiver of receivers) {
        if (stop.aborted) return;
        const app = createBoltApp({
          receiver,
          botToken,
          identity: me,
          fetch,
          ...(apiUrl !== undefined && { apiUrl }),
        });
        registerListeners(app, {
          front,
          verbs,
          moderation,
          web,
          locale,
          samePeople: configured.samePeople,
          world,
          log,
        });
        await app.start().catch((error: unknown) => {
          throw error instanceof SlackRefused ? new SlackTokenError('SLACK_APP_TOKEN', error.code) : error;
        });
      }
      started = true;
    },
    stop: stopReceivers,
    keeps: (payload) => delivery.safeParse(payload).success,
    ready: () => started,
    async replay(payload) {
      const [receiver] = receivers;
      if (receiver === undefined) throw new Error('no transport to replay through');
      await receiver.replay(payload);
    },
    connected: () => started && !refused.any() && (socket === undefined || socket.status().open > 0),
  };
};
