import { setTimeout as sleep } from 'node:timers/promises';
import { between } from '../support/seeded.ts';
import type { Chance } from '../support/seeded.ts';
import type { CardSeen, CrashDesk } from './desks/desk.ts';
import type { Press, Said } from './history.ts';
import type { ModerationTraffic } from './moderation/traffic.ts';
import type { Places } from './places/index.ts';
import type { CrashPlace } from './places/place.ts';
import { bringersAt } from './bringers.ts';
import { senderFor } from './sender.ts';
import { teamAt } from './team.ts';
import { visitorsWith } from './visitors.ts';
import { weatherOver } from './weather.ts';
import type { Pace } from './world.ts';

export interface RushSettings {
  number: number;
  pace: Pace;
  chance: Chance;
  places: Places;
  desks: readonly CrashDesk[];
  moderation: ModerationTraffic | undefined;
  /** Where webhooks can be sent. */
  urls: () => readonly string[];
  /** How many bots were started so far: on a machine that is busy, visitors are slower too. */
  starts: () => number;
}

/** Visitors, senders, teammates and weather, each at their own pace. */
export interface Rush {
  said: Said[];
  presses(): Press[];
  /** Nobody comments any more, and all is well from now on; the team goes on. */
  endLoad(): void;
  /** Whether every webhook was taken, every comment that is brought by hand was, and members and moderators have nothing under way. */
  allTaken(): boolean;
  /** Everybody goes home. */
  end(): Promise<void>;
}

const lookEveryMs = 40;
/** On a server that is moderated something happens so often, and so many times for each bot that was started. */
const stirEveryMs = 2_500;
const stirsAStart = 1;

/** Lets everybody go about their business until they are told to stop. */
export const goAbout = ({
  number,
  pace,
  chance,
  places,
  desks,
  moderation,
  urls,
  starts,
}: RushSettings): Rush => {
  const life = { load: true, work: true };
  const visitors = visitorsWith(chance, number);
  const sender = senderFor(places.all, chance);
  const bringers = bringersAt(places.all, desks, chance);
  const weather = weatherOver({ desks, places: places.all, mild: pace.mild ?? false }, chance);
  const stands = async ({ words, text }: CardSeen): Promise<boolean> => {
    const comment = visitors.about(words);
    return comment !== undefined && (await places.stands(comment.place, comment.id, text));
  };
  /** They look first, as people do, and one after the other: that two post by hand at once no bot can keep them from. */
  let before: Promise<unknown> = Promise.resolve();
  const byHand = (card: CardSeen): Promise<void> => {
    const mine = before.then(async () => {
      const comment = visitors.about(card.words);
      const place = comment && places.named(comment.place);
      if (comment && !(await stands(card))) await place?.postByHand?.(comment.id, card.text);
    });
    before = mine;
    return mine;
  };
  const teams = desks.map((desk) => teamAt({ desk, chance, stands, byHand }));

  const anyPlace = (): CrashPlace | undefined => {
    const open = places.all.filter((place) => place.isOpen());
    return open[Math.floor(chance() * open.length)];
  };
  const comment = async (): Promise<void> => {
    const place = visitors.said.length < starts() * pace.commentsAStart ? anyPlace() : undefined;
    if (place) await visitors.say(place);
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
  let stirred = 0;
  const stir = async (): Promise<void> => {
    if (!moderation || stirred >= starts() * stirsAStart) return;
    stirred += 1;
    await moderation.stir();
  };
  const busy = Promise.all([
    every('load', () => aroundMs(stirEveryMs), stir),
    every(
      'work',
      () => lookEveryMs * 5,
      () => moderation?.look(),
    ).then(() => moderation?.rest()),
    every('load', () => aroundMs(pace.commentEveryMs), comment),
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
      () => bringers.round(),
    ),
    every(
      'work',
      () => lookEveryMs,
      () => {
        for (const team of teams) team.look();
      },
    ).then(() => Promise.all(teams.map((team) => team.rest()))),
  ]);
  return {
    said: visitors.said,
    presses: () => teams.flatMap(({ presses }) => presses),
    endLoad: () => {
      life.load = false;
    },
    allTaken: () => sender.waiting() === 0 && bringers.waiting() === 0 && moderation?.idle() !== false,
    end: async () => {
      life.load = false;
      life.work = false;
      await busy;
    },
  };
};
