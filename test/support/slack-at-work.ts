import { App, LogLevel } from '@slack/bolt';
import type { Logger } from '@slack/bolt';
import { createHash } from 'node:crypto';
import { createFront } from '../../src/app/front/front.ts';
import type { ModerationFront } from '../../src/app/front/moderation/front.ts';
import type { SlackDeskDeps } from '../../src/desks/slack/listeners/deps.ts';
import { registerListeners, slackEntries } from '../../src/desks/slack/listeners/register.ts';
import { slackDesk } from '../../src/desks/slack/desk.ts';
import type { SamePerson } from '../../src/core/actor.ts';
import { uiLanguageOf } from '../../src/core/language.ts';
import { anyApp } from '../../src/rehearsal/slack/app-spec.ts';
import { sampleIds } from '../../src/rehearsal/slack/sample-workspace.ts';
import { startSlackStandIn } from '../../src/rehearsal/slack/stand-in.ts';
import type { Rates } from '../../src/rehearsal/slack/rates.ts';
import type { SlackStandIn } from '../../src/rehearsal/slack/stand-in.ts';
import type { Decided } from '../../src/app/verbs.ts';
import type { Refusal } from '../../src/core/review/refusal.ts';
import type { ActAnswer, PageView, StateValues } from '../../src/rehearsal/page/protocol.ts';
import { noon } from './cards.ts';
import type { SlackWeb } from '../../src/desks/slack/web-port.ts';
import { scriptedVerbs } from './scripted-verbs.ts';
import type { ScriptedVerbs } from './scripted-verbs.ts';
import { createSlackWeb } from '../../src/desks/slack/transport/web.ts';
import { until as untilNamed } from './until.ts';

const entries = {
  ...anyApp,
  commands: [{ command: slackEntries.command, usage: '', description: '', shouldEscape: true }],
  shortcuts: [
    { name: 'Bring', callbackId: slackEntries.globalShortcut, type: 'global', description: '' },
    { name: 'Bring', callbackId: slackEntries.messageShortcut, type: 'message', description: '' },
  ],
} as const;

const nothing = (): void => undefined;
/** What breaks on purpose in a test is not shouted. */
const silent: Logger = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  setLevel: nothing,
  setName: nothing,
  getLevel: () => LogLevel.ERROR,
};

/** Waits until `look` answers something. */
export const until = <T>(look: () => T | undefined | false, what = 'it'): Promise<T> =>
  untilNamed(what, look);

export interface AtWork {
  slack: SlackStandIn;
  /** What the listeners were given. */
  deps: SlackDeskDeps;
  verbs: ScriptedVerbs;
  /** What looking somebody up waits for: nothing, unless a test slows it down. */
  lookUp: { wait: () => Promise<void> };
  desk: ReturnType<typeof slackDesk>;
  web: SlackWeb;
  /** Warnings so far. */
  logged: string[];
  /** Posts the card there is; gives its ts. */
  drawn: () => Promise<string>;
  /** The next private message to somebody after those there were. */
  told: (
    user: string,
    act: () => Promise<unknown>,
  ) => Promise<{ ts: string; words: string; blocks: unknown[] }>;
  /** The top modal of somebody, when it fulfils the condition. */
  modal: (user: string, fits?: (view: PageView) => boolean) => Promise<PageView>;
  /** Presses a button, or chooses in a menu, of a message in the channel. */
  press: (user: string, ts: string, actionId: string, choice?: string) => Promise<ActAnswer>;
  submit: (user: string, viewId: string, fields: Record<string, string>) => Promise<ActAnswer>;
  command: (user: string, text: string) => Promise<ActAnswer>;
  decisions: () => ScriptedVerbs['asked'];
  /** The decisions, when there are that many. */
  decided: (count?: number) => Promise<{ what: unknown; by: string }[]>;
  /** Ends; throws when a rule of Slack's was broken on the way. */
  stop: () => Promise<void>;
}

/** All words of some blocks, run together. */
export const wordsOf = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(wordsOf).join('');
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([key, each]) => (key === 'text' && typeof each === 'string' ? each : wordsOf(each)))
    .join('');
};

/** What was typed in fields, as a modal sends it. */
export const typed = (fields: Record<string, string>): StateValues =>
  Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [field, { typed: { type: 'plain_text_input', value } }]),
  );

/** The app says no to every decision. */
export const refuse = (refusal: Refusal) => (): Decided => ({ ok: false, refusal });

const noAnswer = { answer: 'nothing' } as const;
const unmoderated: ModerationFront = {
  press: () => Promise.resolve(noAnswer),
  submit: () => Promise.resolve(noAnswer),
  menu: () => noAnswer,
  command: () => Promise.resolve(noAnswer),
};

/** Real Bolt over real Socket Mode against the stand-in, with the desk's own listeners. */
export const slackAtWork = async (
  verbs = scriptedVerbs(),
  /** Where a test says more in a second than the app would. */
  rates: Partial<Rates> = {},
  /** What answers moderators: nothing is moderated unless a test does so. And how long Slack waits, where others wait for it too. */
  {
    moderation = unmoderated,
    ackMs,
    samePeople = [],
  }: { moderation?: ModerationFront; ackMs?: number; samePeople?: readonly SamePerson[] } = {},
): Promise<AtWork> => {
  const logged: string[] = [];
  const lookUp = { wait: () => Promise.resolve() };
  const slack = await startSlackStandIn({
    app: entries,
    rates,
    triggerMs: 20_000,
    ...(ackMs !== undefined && { ackMs }),
  });
  const web = createSlackWeb({
    botToken: slack.botToken,
    apiUrl: slack.apiUrl,
    fetch,
    world: { now: Date.now },
  });
  const app = new App({
    token: slack.botToken,
    appToken: slack.appToken,
    socketMode: true,
    logger: silent,
    clientOptions: { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } },
  });
  const deps: SlackDeskDeps = {
    front: createFront({
      verbs,
      now: () => noon,
      hash: (words) => createHash('sha256').update(words).digest('hex'),
    }),
    verbs,
    moderation,
    web,
    locale: async (id) => {
      await lookUp.wait();
      const user = slack.workspace.users.get(id);
      return {
        name: user?.realName ?? id,
        language: uiLanguageOf(user?.locale),
        timezone: user?.timezone ?? 'UTC',
      };
    },
    samePeople,
    world: { now: () => noon, id: () => 'id', random: () => 0 },
    log: { info: () => undefined, warn: (event) => void logged.push(event), error: () => undefined },
  };
  registerListeners(app, deps);
  await app.start();
  const desk = slackDesk(web);
  const { community } = sampleIds;
  const ephemeral = (user: string) =>
    slack.messages(community).filter((one) => one.ephemeralFor === user && !one.deleted);
  const decisions = () => verbs.asked.filter(({ verb }) => verb === 'decide');
  return {
    slack,
    deps,
    verbs,
    lookUp,
    desk,
    web,
    logged,
    drawn: async () => {
      const outcome = await desk.draw(verbs.card, { channel: community, key: 'k-1' });
      if (!outcome.drawn) throw new Error(outcome.detail);
      verbs.cardMessage = outcome.messageId;
      return outcome.messageId;
    },
    told: async (user, act) => {
      const before = ephemeral(user).reduce((sum, one) => sum + one.shown.length, 0);
      await act();
      await until(
        () => ephemeral(user).reduce((sum, one) => sum + one.shown.length, 0) > before,
        'a private message',
      );
      const latest = ephemeral(user)
        .toSorted((a, b) => (a.shown.at(-1)?.at ?? 0) - (b.shown.at(-1)?.at ?? 0))
        .at(-1);
      return { ts: latest?.ts ?? '', words: wordsOf(latest?.blocks), blocks: latest?.blocks ?? [] };
    },
    modal: (user, fits = () => true) =>
      until(() => {
        const top = slack.picture(user).views.at(-1);
        return top && !top.busy && fits(top) ? top : undefined;
      }, 'a modal'),
    press: (user, ts, actionId, choice) => {
      const message = slack.messages(community).find((one) => one.ts === ts);
      const block = message?.blocks.find((one) => JSON.stringify(one).includes(`"${actionId}"`));
      const chosen = choice && {
        selected_option: {
          text: { type: 'plain_text', text: 'x' },
          value: `${choice} ${verbs.card.reviewId} 1`,
        },
      };
      return slack.act({
        act: 'press',
        user,
        channel: community,
        ts,
        blockId: String(block?.['block_id']),
        action: { action_id: actionId, ...chosen },
      });
    },
    submit: (user, viewId, fields) => slack.act({ act: 'submit', user, viewId, values: typed(fields) }),
    command: (user, text) =>
      slack.act({ act: 'command', user, channel: community, command: slackEntries.command, text }),
    decisions,
    decided: async (count = 1) => {
      await until(() => decisions().length >= count, 'the decision');
      return decisions().map(({ what, by }) => ({ what, by: by.id }));
    },
    stop: async () => {
      await app.stop();
      await slack.close();
      if (slack.violations.length > 0) throw new Error(JSON.stringify(slack.violations));
    },
  };
};
