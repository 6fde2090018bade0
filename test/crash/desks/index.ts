import type { FakeDiscord } from '../../support/discord/place.ts';
import type { Chance } from '../../support/seeded.ts';
import type { Witness } from '../witness.ts';
import type { CrashDesk } from './desk.ts';
import { discordDesk } from './discord/index.ts';
import { slackDesk } from './slack/index.ts';

const kinds = { slack: slackDesk, discord: discordDesk };
export type DeskName = keyof typeof kinds;
/** What `--desk` may say, and where the team then decides. */
export const deskMixes = {
  slack: ['slack'],
  discord: ['discord'],
  both: ['slack', 'discord'],
} as const satisfies Record<string, readonly DeskName[]>;

export const startDesks = async (
  names: readonly DeskName[],
  places: readonly string[],
  setting: { discord: FakeDiscord; chance: Chance; seen: Witness; more?: string[] },
): Promise<CrashDesk[]> => {
  const desks: CrashDesk[] = [];
  for (const name of names) desks.push(await kinds[name](places, setting));
  return desks;
};
