import type { FakeDiscord } from '../../../support/discord/place.ts';
import type { Fault } from '../../../support/fault-proxy.ts';
import { between, oneOf } from '../../../support/seeded.ts';
import type { Chance, Weighted } from '../../../support/seeded.ts';

/** docs: topics/rate-limits#exceeding-a-rate-limit */
const limited: Fault = {
  kind: 'status',
  status: 429,
  type: 'application/json',
  headers: { 'retry-after': '1', 'x-ratelimit-scope': 'user', via: '1.1 google' },
  body: JSON.stringify({ message: 'You are being rate limited.', retry_after: 1, global: false }),
};

/** What goes wrong with a call. Long silences are rare: each holds a bot up for its whole deadline. */
const faults: Weighted<(chance: Chance) => Fault> = [
  [6, () => ({ kind: 'answer_cut' })],
  [6, () => ({ kind: 'failed_after' })],
  [4, (chance) => ({ kind: 'late', ms: between(chance, 100, 2_000) })],
  [3, () => limited],
  [3, () => ({ kind: 'reset' })],
  [3, () => ({ kind: 'status', status: 503 })],
  [1, () => ({ kind: 'half_json' })],
  [0.25, () => ({ kind: 'answer_lost' })],
  [0.25, () => ({ kind: 'silence' })],
];

/** The gateway: cut, so that the session is resumed; forgotten, so that what was told meanwhile is missed; closed by Discord. */
const onGateway: Weighted<(discord: FakeDiscord) => void> = [
  [5, ({ gateway }) => gateway.cut()],
  [3, ({ gateway }) => gateway.forget()],
  [1, ({ gateway }) => gateway.kick(4000)],
];

/** One more call of the desk's goes wrong, or the gateway does. `cards`: the channels in which cards stand. */
export const strike = (discord: FakeDiscord, cards: readonly string[], chance: Chance): void => {
  const inCards = `/channels/(?:${cards.join('|')})`;
  const calls: Weighted<readonly [method: string, path: RegExp]> = [
    [8, ['POST', new RegExp(`${inCards}/messages$`)]],
    [5, ['PATCH', new RegExp(`${inCards}/messages/`)]],
    [3, ['POST', /\/interactions\//]],
    [2, ['POST', /\/webhooks\//]],
    [1, ['PATCH', /\/webhooks\//]],
    [1, ['GET', new RegExp(`${inCards}/messages\\?`)]],
    [1, ['GET', /\/gateway\/bot|\/users\/@me|\/members\//]],
  ];
  if (chance() < 1 / 7) return oneOf(chance, onGateway)(discord);
  const [method, path] = oneOf(chance, calls);
  return discord.line.fail(method, oneOf(chance, faults)(chance), path);
};
