import { sampleIds, sampleWorkspace } from '../../../../src/rehearsal/slack/sample-workspace.ts';
import { startSlackStandIn } from '../../../../src/rehearsal/slack/stand-in.ts';
import type { HeardCall } from '../../../../src/rehearsal/slack/web-api.ts';
import type { StoredMessage, Workspace } from '../../../../src/rehearsal/slack/workspace.ts';
import { shippedApp } from '../../../support/process-yaml.ts';
import type { Chance } from '../../../support/seeded.ts';
import { teammateAt } from '../../../support/teammate.ts';
import type { Witness } from '../../witness.ts';
import type { CardSeen, CrashDesk, Teammate } from '../desk.ts';
import { cardSeen } from './card-seen.ts';
import { strike } from './faults.ts';
import { bringAt, closed, opened } from './form.ts';

/** Each place has a channel of its own, so that cards are not held up by one channel's message a second. */
const channelOf = (place: string): string => `C0${place.toUpperCase().padEnd(8, '0')}`;

const withChannels = (places: readonly string[]): Workspace => {
  const workspace = sampleWorkspace(Date.now());
  const like = workspace.channels.get(sampleIds.community);
  if (!like) throw new Error('the sample team has no channel');
  for (const name of places) {
    const id = channelOf(name);
    workspace.channels.set(id, { ...like, id, name, members: new Set(like.members) });
  }
  return workspace;
};

const hearing =
  (seen: Witness) =>
  ({ method, args, ok, fault, port }: HeardCall): void => {
    seen.struck('chat', fault);
    const { user, channel, text } = args;
    if (method === 'chat.postEphemeral')
      seen.said({ user: String(user), channel: String(channel), at: Date.now(), text: String(text) });
    if (ok !== true) return;
    if (method === 'chat.postMessage' && args['metadata'] !== undefined) seen.did('card', port);
    if (method === 'chat.update') seen.did('redraw', port);
  };

const teammate = (id: string): Teammate => ({ id, named: id });

/** The sample team in the stand-in for Slack. */
export const slackDesk = async (
  places: readonly string[],
  { chance, seen }: { chance: Chance; seen: Witness },
): Promise<CrashDesk> => {
  const slack = await startSlackStandIn({
    app: shippedApp(),
    workspace: withChannels(places),
    rates: { tiers: false },
    heard: hearing(seen),
  });
  const known = new Map<string, { versions: number; card: CardSeen | undefined }>();
  const asSeen = (message: StoredMessage): CardSeen | undefined => {
    const key = `${message.channel} ${message.ts}`;
    const before = known.get(key);
    if (before?.versions === message.shown.length && !message.deleted) return before.card;
    const card = cardSeen(message);
    known.set(key, { versions: message.shown.length, card });
    return card;
  };
  const messageOf = ({ channel, ts }: CardSeen): StoredMessage | undefined =>
    slack.messages(channel).find((message) => message.ts === ts);
  const press: CrashDesk['press'] = async (user, card, action, choice) => {
    const message = messageOf(card);
    if (!message) return false;
    return teammateAt(slack, user, card.channel)
      .press(message, action, choice)
      .then(
        () => true,
        () => false,
      );
  };
  return {
    name: 'slack',
    people: {
      lea: teammate(sampleIds.lea),
      tom: teammate(sampleIds.tom),
      ana: teammate(sampleIds.ana),
    },
    others: [],
    channelName: (place) => `#${place}`,
    settings: '',
    env: { SLACK_BOT_TOKEN: slack.botToken, SLACK_APP_TOKEN: slack.appToken, SLACK_API_URL: slack.apiUrl },
    cards: () =>
      places.flatMap((place) => slack.messages(channelOf(place)).flatMap((one) => asSeen(one) ?? [])),
    now: (card) => {
      const message = messageOf(card);
      return message && cardSeen(message);
    },
    press,
    open: async (user, card, action) =>
      (await press(user, card, action)) ? opened(slack, user, card) : undefined,
    bring: (user, place, brought) => bringAt(slack, user, channelOf(place), brought),
    leave: (user) => closed(slack, user),
    strike: () => strike(slack, chance),
    clear: () => slack.clearFaults(),
    close: () => slack.close(),
  };
};
