import { setTimeout as sleep } from 'node:timers/promises';
import type { SlackStandIn } from '../../src/rehearsal/slack/stand-in.ts';
import { between } from '../support/seeded.ts';
import type { Chance } from '../support/seeded.ts';
import type { CardSeen } from './card-seen.ts';
import { weatherOver } from './faults.ts';
import type { Press, Said } from './history.ts';
import { placeNames } from './places.ts';
import type { Places } from './places.ts';
import { senderFor } from './sender.ts';
import { channelOf } from './settings.ts';
import { teamAt } from './team.ts';
import { isPolled } from './witness.ts';
import { visitorsAt } from './visitors.ts';
import type { Pace } from './world.ts';

export interface RushSettings {
  number: number;
  pace: Pace;
  chance: Chance;
  places: Places;
  slack: SlackStandIn;
  /** Whether what is said at a place that is polled is taken by now. */
  polled: (place: string) => boolean;
  /** Where webhooks can be sent. */
  urls: () => readonly string[];
  /** How many bots were started so far: on a machine that is busy, visitors are slower too. */
  starts: () => number;
}

/** Visitors, senders, teammates and weather, each at their own pace. */
export interface Rush {
  said: Said[];
  presses: Press[];
  /** Nobody comments any more, and all is well from now on; the team goes on. */
  endLoad(): void;
  /** Whether every webhook was taken. */
  allTaken(): boolean;
  /** Everybody goes home. */
  end(): Promise<void>;
}

const lookEveryMs = 40;

/** Lets everybody go about their business until they are told to stop. */
export const goAbout = ({
  number,
  pace,
  chance,
  places,
  slack,
  polled,
  urls,
  starts,
}: RushSettings): Rush => {
  const life = { load: true, work: true };
  const visitors = visitorsAt(places, chance, number);
  const sender = senderFor(places, chance);
  const weather = weatherOver({ slack, places, mild: pace.mild ?? false }, chance);
  const stands = ({ words, text }: CardSeen): boolean => {
    const comment = visitors.about(words);
    return comment !== undefined && places.stands(comment.place, comment.id, text);
  };
  const team = teamAt({ slack, channels: placeNames.map(channelOf), chance, stands });

  const anyPlace = (): string => {
    const open = placeNames.filter((place) => !isPolled(place) || polled(place));
    return open[Math.floor(chance() * open.length)] ?? 'shop';
  };
  const aroundMs = (ms: number): number => ms * between(chance, 0.2, 1.8);
  const every = async (
    of: keyof typeof life,
    ms: () => number,
    work: () => Promise<void> | void,
  ): Promise<void> => {
    while (life[of]) {
      await work();
      await sleep(ms());
    }
  };
  const busy = Promise.all([
    every(
      'load',
      () => aroundMs(pace.commentEveryMs),
      () => (visitors.said.length < starts() * pace.commentsAStart ? visitors.say(anyPlace()) : undefined),
    ),
    every(
      'load',
      () => aroundMs(pace.faultEveryMs),
      () => weather.strike(),
    ).then(() => weather.clear()),
    every(
      'work',
      () => lookEveryMs,
      () => sender.round(urls()),
    ),
    every(
      'work',
      () => lookEveryMs,
      () => team.look(),
    ).then(() => team.rest()),
  ]);
  return {
    said: visitors.said,
    presses: team.presses,
    endLoad: () => {
      life.load = false;
    },
    allTaken: () => sender.waiting() === 0,
    end: async () => {
      life.load = false;
      life.work = false;
      await busy;
    },
  };
};
