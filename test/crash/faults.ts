import type { FaultKind } from '../../src/rehearsal/slack/faults.ts';
import type { SlackStandIn } from '../../src/rehearsal/slack/stand-in.ts';
import type { Fault } from '../support/fault-proxy.ts';
import { between, oneOf } from '../support/seeded.ts';
import type { Chance } from '../support/seeded.ts';
import { placeNames, siteNames } from './places.ts';
import type { Places } from './places.ts';

type Weighted<T> = readonly (readonly [weight: number, what: T])[];

/** What goes wrong with a call to the chat. Long silences are rare: each holds a bot up for its whole deadline. */
const chatFaults: Weighted<(chance: Chance) => FaultKind> = [
  [6, () => ({ kind: 'cut_after_commit' })],
  [6, () => ({ kind: 'fail_after_commit' })],
  [4, (chance) => ({ kind: 'late', ms: between(chance, 100, 2_000) })],
  [3, () => ({ kind: 'ratelimited', retryAfterSeconds: 1 })],
  [3, () => ({ kind: 'cut_before' })],
  [3, () => ({ kind: 'fail_before' })],
  [0.5, (chance) => ({ kind: 'hang', commit: chance() < 0.5 })],
];
const chatMethods: Weighted<string> = [
  [8, 'chat.postMessage'],
  [5, 'chat.update'],
  [2, 'chat.postEphemeral'],
  [1, 'views.open'],
  [1, 'conversations.history'],
  [1, 'users.info'],
  [1, 'auth.test'],
  [1, 'apps.connections.open'],
  [1, 'conversations.list'],
];

/** What goes wrong on the way to a place: the reply stands there, or it certainly does not. */
const mildFaults: Weighted<(chance: Chance) => Fault> = [
  [6, () => ({ kind: 'answer_cut' })],
  [6, () => ({ kind: 'failed_after' })],
  [4, (chance) => ({ kind: 'late', ms: between(chance, 100, 3_000) })],
  [3, () => ({ kind: 'status', status: 429, headers: { 'retry-after': '1' } })],
  [2, () => ({ kind: 'half_json' })],
];
/** And what leaves everybody in doubt for a while. */
const placeFaults: Weighted<(chance: Chance) => Fault> = [
  ...mildFaults,
  [3, () => ({ kind: 'reset' })],
  [2, () => ({ kind: 'status', status: 503, headers: { 'retry-after': '1' } })],
  [0.5, () => ({ kind: 'answer_lost' })],
  [0.5, () => ({ kind: 'silence' })],
];

export interface Weather {
  /** One more thing goes wrong with some call to come. */
  strike(): void;
  /** From now on all is well. */
  clear(): void;
}

export const weatherOver = (
  { slack, places, mild }: { slack: SlackStandIn; places: Places; mild: boolean },
  chance: Chance,
): Weather => {
  const lines = [
    ...siteNames.map((name) => places.sites[name].line),
    places.wordpress.line,
    places.discord.line,
  ];
  const onPlaces = (): void => {
    const line = lines[Math.floor(chance() * placeNames.length)];
    line?.fail(chance() < 0.6 ? 'POST' : 'GET', oneOf(chance, mild ? mildFaults : placeFaults)(chance));
  };
  const onChat = (): void =>
    slack.fault({ ...oneOf(chance, chatFaults)(chance), method: oneOf(chance, chatMethods) });
  const onSockets = (): void =>
    chance() < 0.5 ? slack.cutSockets() : slack.refreshSockets({ reason: 'refresh_requested', which: 'one' });
  const all: Weighted<() => void> = [
    [6, onPlaces],
    [6, onChat],
    [1, onSockets],
  ];
  return {
    strike: () => oneOf(chance, all)(),
    clear: () => {
      slack.clearFaults();
      for (const line of lines) line.mend();
    },
  };
};
