import { moderationDesk } from '../../../src/core/catalogue/moderation-desk.ts';
import type { FakeDiscord } from '../../support/discord/place.ts';
import type { FakeMessage, FakeUser } from '../../support/discord/state.ts';
import type { Chance } from '../../support/seeded.ts';
import { isTaken } from '../desks/discord/patience.ts';
import { waitFor } from '../desks/patience.ts';
import type { ModerationHistory } from './history.ts';
import type { ModeratedServer } from './server.ts';

/** How long somebody waits for a form, and how often they try again before they give up. */
const formMs = 4_000;
const tries = 6;

/** How many come at once: more than the ten a minute that are ordinary. */
const raiders = 14;
/** Of those who are told of a case, so many answer it. */
const answers = 0.4;

/** Members of the server: they talk, report each other, answer their cases, and come in crowds. */
export const membersOf = (discord: FakeDiscord, server: ModeratedServer, chance: Chance, world: number) => {
  const { state, interactions, moderation } = discord;
  const reports: ModerationHistory['reports'] = [];
  const busy = new Set<Promise<void>>();
  const seen = new Set<string>();
  let nth = 0;
  const begin = (work: Promise<void>): void => {
    const done = work.finally(() => busy.delete(done));
    busy.add(done);
  };

  const report = async (reporter: FakeUser, message: FakeMessage): Promise<void> => {
    const where = { user: reporter, channel: message.channel_id };
    for (let turn = 0; turn < tries; turn += 1) {
      const { report: name } = moderationDesk.en.menu;
      const asked = interactions.menu({ ...where, name, message: message.id });
      const form = await waitFor(() => asked.modal, formMs);
      if (!form) continue;
      const { id, username } = reporter;
      const one = {
        reporter: { id, name: username },
        channel: message.channel_id,
        message: message.id,
        at: Date.now(),
        acknowledged: false,
      };
      reports.push(one);
      const sent = interactions.submit({
        ...where,
        customId: form.custom_id,
        fields: { reason: 'It is rude.' },
      });
      one.acknowledged = await isTaken(sent);
      if (one.acknowledged) return;
    }
  };
  const answer = async (member: FakeUser, message: FakeMessage, customId: string): Promise<void> => {
    const where = { user: member, channel: message.channel_id };
    for (let turn = 0; turn < tries; turn += 1) {
      const asked = interactions.press({ ...where, message: message.id, customId });
      const form = await waitFor(() => asked.modal, formMs);
      if (!form) continue;
      const fields = { appeal: `I quoted a film. ${message.id}` };
      const sent = interactions.submit({ ...where, customId: form.custom_id, fields, message: message.id });
      if (await isTaken(sent)) return;
    }
  };

  return {
    reports,
    /** Somebody is rude, and one or two others report it. */
    trouble: (): void => {
      nth += 1;
      const author = state.user(`Max ${world}-${nth}`);
      const content = `You lot are vermin, number ${world}-${nth}`;
      const message = state.say({ channel: server.lounge, author, content });
      const reporters = [`Quill ${world}-${nth}a`, `Quill ${world}-${nth}b`].slice(0, chance() < 0.3 ? 2 : 1);
      for (const name of reporters) begin(report(state.user(name), message));
    },
    raid: (): void => {
      nth += 1;
      for (let each = 0; each < raiders; each += 1) {
        const { id, username } = state.user(`Raider ${world}-${nth}-${each}`);
        moderation.joinedAt.set(id, Date.now());
        const joined = {
          user: { id, username, discriminator: '0', avatar: null },
          roles: [],
          deaf: false,
          mute: false,
          flags: 0,
        };
        state.tell('GUILD_MEMBER_ADD', {
          ...joined,
          guild_id: state.guildId,
          joined_at: new Date().toISOString(),
        });
      }
    },
    /** Everybody who was told of a case thinks once whether to answer. */
    look: (): void => {
      for (const [member, channel] of moderation.dms)
        for (const message of state.messages) {
          if (message.channel_id !== channel || seen.has(message.id)) continue;
          seen.add(message.id);
          const user = state.users.get(member);
          const [, customId] =
            /"custom_id":"(mod\.appeal [^"]+)"/.exec(JSON.stringify(message.components)) ?? [];
          if (user && customId !== undefined && chance() < answers) begin(answer(user, message, customId));
        }
    },
    idle: (): boolean => busy.size === 0,
    rest: async (): Promise<void> => {
      await Promise.all(busy);
    },
  };
};
