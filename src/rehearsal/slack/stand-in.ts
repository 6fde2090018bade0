import { randomUUID } from 'node:crypto';
import type { World } from '../../app/ports/world.ts';
import type { Act, ActAnswer, Picture } from '../page/protocol.ts';
import { perform } from './acts/act.ts';
import type { Stage } from './acts/stage.ts';
import { anyApp, type AppSpec } from './app-spec.ts';
import type { Transport } from './delivery.ts';
import { makeEvents } from './events.ts';
import { makeFaults, type Fault } from './faults.ts';
import { makeHttpDelivery, type RequestUrls } from './http-delivery.ts';
import { idMaker, tsMaker, type Kernel } from './kernel.ts';
import { limits } from './limits.ts';
import { post } from './messages.ts';
import { takeTrigger } from './payloads.ts';
import { drawPicture, type Texts } from './picture.ts';
import { strictRates, type Rates } from './rates.ts';
import { makeRecorder, type ApiCall, type Violation } from './record.ts';
import { respondHandler } from './respond.ts';
import { sampleWorkspace } from './sample-workspace.ts';
import { listenOn, makeServer } from './server.ts';
import { makeSocketMode, type Refresh } from './socket-mode.ts';
import { makeTimers } from './timers.ts';
import { webApi, type HeardCall } from './web-api.ts';
import type { StoredMessage, Workspace } from './workspace.ts';

export interface SlackStandInOptions {
  /** Port on 127.0.0.1; any free one by default. */
  port?: number;
  /** The machine's own by default. */
  world?: World;
  /** What the manifest says of the app (`appFromManifest`); by default every scope and event, no commands. */
  app?: AppSpec;
  workspace?: Workspace;
  rates?: Partial<Rates>;
  /** How long the app has to acknowledge; 3000 by default. */
  ackMs?: number;
  /** How long a trigger lives; 3000 by default. */
  triggerMs?: number;
  /** Waits before an event not acknowledged goes out again: at once, 1 min, 5 min. */
  retryDelaysMs?: readonly number[];
  /** Deliver over HTTP instead of sockets. */
  requestUrls?: RequestUrls;
  fetch?: typeof fetch;
  /** The page's own sentences (`pageTexts`), for the pictures. */
  texts?: Texts;
  /** Told of each Web API call once its work is done and before its answer leaves: the moment nobody else can see. */
  heard?: (call: HeardCall) => void;
}

/** A Slack of one workspace on loopback. All state is in memory and gone with it. */
export interface SlackStandIn {
  /** For `slackApiUrl` / `clientOptions.slackApiUrl`; ends in `/api/`. */
  apiUrl: string;
  botToken: string;
  appToken: string;
  signingSecret: string;
  act: (act: Act) => Promise<ActAnswer>;
  picture: (user: string) => Picture;
  /** Called after each change; answers how to stop. */
  onChange: (listener: () => void) => () => void;
  /** Every Web API call and response_url post so far. */
  calls: readonly ApiCall[];
  /** Rules the app broke: empty at the end of an honest test. */
  violations: readonly Violation[];
  /** What stands and stood in a channel, ephemeral and deleted ones too, oldest first. */
  messages: (channel: string) => readonly StoredMessage[];
  workspace: Workspace;
  fault: (fault: Fault) => void;
  clearFaults: () => void;
  archive: (channel: string, archived?: boolean) => void;
  removeBot: (channel: string) => void;
  /** Puts somebody into a channel; sends member_joined_channel. */
  invite: (channel: string, user?: string) => void;
  /** A message of somebody else than the app, as it would stand in Slack. */
  postAs: (user: string, channel: string, text: string, threadTs?: string) => StoredMessage;
  refreshSockets: (how: Refresh) => void;
  cutSockets: () => void;
  sockets: () => number;
  /** From now on payloads go there, signed; undefined goes back to sockets. */
  deliverTo: (urls: RequestUrls | undefined) => void;
  /** Asks the events address for its challenge, as Slack does when it is entered. */
  verifyUrl: () => Promise<boolean>;
  close: () => Promise<void>;
}

const machine: World = { now: Date.now, id: randomUUID, random: Math.random };

/** Starts the stand-in for Slack on an ephemeral port of 127.0.0.1. */
export const startSlackStandIn = async (options: SlackStandInOptions = {}): Promise<SlackStandIn> => {
  const world = options.world ?? machine;
  const workspace = options.workspace ?? sampleWorkspace(world.now());
  const app = options.app ?? anyApp;
  const ackMs = options.ackMs ?? limits.ackMs;
  const timers = makeTimers();
  const recorder = makeRecorder(() => world.now());
  const faults = makeFaults();
  const listeners = new Set<() => void>();
  const secret = (prefix: string): string => `${prefix}-${world.id().replaceAll('-', '')}`;
  const keys = { bot: secret('xoxb-rehearsal'), app: secret('xapp-1-rehearsal'), signing: secret('sign') };
  let origin = '';
  let urls = options.requestUrls;

  const sockets = makeSocketMode({ world, appId: workspace.appId, ackMs, later: timers.later });
  const overHttp = makeHttpDelivery({
    world,
    signingSecret: keys.signing,
    urls: () => urls ?? { events: origin, interactivity: origin, commands: origin },
    ackMs,
    fetch: options.fetch ?? fetch,
  });
  const transport = (): Transport => (urls ? overHttp : sockets);

  const makeId = idMaker(world);
  const kernel: Kernel = {
    workspace,
    world,
    nextTs: tsMaker(world),
    makeId: (letter) => makeId(letter),
    makeHash: () => `${String(Math.floor(world.now() / 1000))}.${makeId('', 8)}`,
    changed: () => {
      for (const listener of listeners) listener();
    },
    happened: (what, message) => {
      if (what === 'posted') countUnread(workspace, message);
      events.message(what, message);
    },
    takeTrigger: (id) => takeTrigger(kernel, id, options.triggerMs ?? limits.triggerMs),
    socketUrl: () => sockets.issueUrl(origin),
  };
  const events = makeEvents({
    kernel,
    transport,
    recorder,
    app,
    retryDelaysMs: options.retryDelaysMs ?? [0, 60_000, 300_000],
    later: timers.later,
  });
  const stage: Stage = {
    kernel,
    app,
    events,
    recorder,
    deliver: (delivery) => transport().deliver(delivery, world.id()),
    origin: () => origin,
  };
  const scopes = new Set(app.scopes);
  const rates = { ...strictRates, ...options.rates };
  const server = makeServer({
    api: webApi({
      kernel,
      recorder,
      faults,
      rates,
      tokens: keys,
      scopes,
      later: timers.later,
      heard: options.heard,
    }),
    respond: respondHandler(kernel, recorder),
    sockets,
  });
  origin = await listenOn(server, options.port ?? 0);

  return {
    apiUrl: `${origin}/api/`,
    botToken: keys.bot,
    appToken: keys.app,
    signingSecret: keys.signing,
    act: (act) => perform(stage, act),
    picture: (user) => drawPicture(kernel, app, user, options.texts ?? (() => ({}))),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    calls: recorder.calls,
    violations: recorder.violations,
    messages: (channel) => workspace.messages.filter((each) => each.channel === channel),
    workspace,
    fault: faults.add,
    clearFaults: faults.clear,
    archive: (channel, archived = true) => {
      const found = workspace.channels.get(channel);
      if (found) found.archived = archived;
      kernel.changed();
    },
    removeBot: (channel) => {
      workspace.channels.get(channel)?.members.delete(workspace.botUser);
      kernel.changed();
    },
    invite: (channel, user = workspace.botUser) => {
      const found = workspace.channels.get(channel);
      if (!found) return;
      found.members.add(user);
      kernel.changed();
      const event = {
        type: 'member_joined_channel',
        user,
        channel,
        channel_type: 'C',
        team: workspace.team.id,
      };
      events.send({ ...event, event_ts: kernel.nextTs() }, 'member_joined_channel');
    },
    postAs: (user, channel, text, threadTs) => post(kernel, { user, channel, text, blocks: [], threadTs }),
    refreshSockets: sockets.refresh,
    cutSockets: sockets.cut,
    sockets: sockets.connected,
    deliverTo: (to) => {
      urls = to;
    },
    verifyUrl: async () => {
      const payload = { token: 'rehearsal', challenge: makeId(''), type: 'url_verification' };
      const acked = await overHttp.deliver(
        { kind: 'events_api', payload, acceptsResponse: true },
        world.id(),
      );
      return acked.acked && [acked.payload['challenge'], acked.payload['text']].includes(payload.challenge);
    },
    close: async () => {
      timers.clear();
      await sockets.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
};

/** A new message is unread for everybody in the channel who may see it, but its author. */
const countUnread = (workspace: Workspace, message: StoredMessage): void => {
  for (const user of workspace.channels.get(message.channel)?.members ?? []) {
    const sees = message.ephemeralFor === undefined || message.ephemeralFor === user;
    const key = `${user} ${message.channel}`;
    if (sees && user !== message.user) workspace.unread.set(key, (workspace.unread.get(key) ?? 0) + 1);
  }
};
