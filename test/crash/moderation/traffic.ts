import type { FakeDiscord } from '../../support/discord/place.ts';
import type { Passing } from '../../support/fault-proxy.ts';
import type { Chance } from '../../support/seeded.ts';
import type { ModerationHistory } from './history.ts';
import { membersOf } from './members.ts';
import { moderatorsOf } from './moderators.ts';
import type { Moderators } from './moderators.ts';
import type { ModeratedServer } from './server.ts';
import { serverSeen } from './seen.ts';
import type { Witness } from '../witness.ts';

/** Members and moderators about their business. */
export interface ModerationTraffic {
  /** Something new: mostly somebody who is rude, now and then a lock, seldom a crowd. */
  stir(): Promise<void>;
  /** Everybody looks once, and begins what there is to do. */
  look(): Promise<void>;
  idle(): boolean;
  rest(): Promise<void>;
  seen(): Omit<ModerationHistory, 'cases' | 'incidents'>;
}

export const moderationTraffic = (
  { discord, server, people }: { discord: FakeDiscord; server: ModeratedServer; people: Moderators },
  chance: Chance,
  world: number,
): ModerationTraffic => {
  for (const user of Object.values(people)) user.roles.push(server.role);
  const members = membersOf(discord, server, chance, world);
  const moderators = moderatorsOf(discord, server, people, chance);
  let raided = false;
  return {
    stir: async () => {
      const kind = chance();
      if (kind < 0.75) members.trouble();
      else if (kind < 0.9) await moderators.lock();
      else if (!raided) {
        // One crowd a world: a second within minutes would be the same raid.
        raided = true;
        members.raid();
      }
    },
    look: async () => {
      members.look();
      moderators.look();
      await moderators.unlock();
    },
    idle: () => members.idle() && moderators.idle(),
    rest: async () => {
      await Promise.all([members.rest(), moderators.rest()]);
    },
    seen: () => ({
      reports: members.reports,
      orders: moderators.orders,
      agreed: moderators.agreed,
      server: serverSeen(discord, server),
    }),
  };
};

/** Hears what is done on the server, and what members are written to. */
export const hearingActs =
  ({ moderation }: FakeDiscord, seen: Witness) =>
  ({ method, path, status = 0, port }: Passing): void => {
    if (method === 'GET' || status < 200 || status >= 300) return;
    const acts = /\/guilds\/\d+\/(?:members|bans|incident-actions)|\/permissions\/|\/messages\/\d+$/.test(
      path,
    );
    const mails = [...moderation.dms.values()].some((id) => path.endsWith(`/channels/${id}/messages`));
    // What is changed in the channels of cards is a card.
    if (mails || (acts && method !== 'PATCH') || path.includes('/members/')) seen.did('act', port);
  };
