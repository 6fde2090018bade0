import type { Done } from '../../support/discord/answers.ts';
import type { FakeDiscord } from '../../support/discord/place.ts';
import type { FakeMessage, FakeUser } from '../../support/discord/state.ts';
import { idsIn, moderatorAt } from '../../support/moderator.ts';
import { between, oneOf } from '../../support/seeded.ts';
import type { Chance, Weighted } from '../../support/seeded.ts';
import { isTaken } from '../desks/discord/patience.ts';
import { waitFor } from '../desks/patience.ts';
import type { ModerationHistory, Ordered } from './history.ts';
import type { ModeratedServer } from './server.ts';

const formMs = 4_000;

type Act = 'timeout' | 'warn' | 'delete' | 'ban' | 'kick' | 'note' | 'leave';
const acts: Weighted<Act> = [
  [5, 'timeout'],
  [2, 'warn'],
  [2, 'delete'],
  [4, 'ban'],
  [2, 'kick'],
  [1, 'note'],
  [1, 'leave'],
];

/** Ida only answers where the two others have decided. */
export type Moderators = Readonly<Record<'tom' | 'ana' | 'ida', FakeUser>>;

/** Why the lounge is locked. */
const loud = 'Too loud';

/** Those who moderate: they look at the cards, decide in forms, say yes and no to each other, lock the lounge and open it again. */
export const moderatorsOf = (
  discord: FakeDiscord,
  server: ModeratedServer,
  { tom, ana, ida }: Moderators,
  chance: Chance,
) => {
  const { state, interactions } = discord;
  const orders: Ordered[] = [];
  const agreed: ModerationHistory['agreed'] = [];
  const busy = new Set<Promise<void>>();
  /** Nobody looks at this card again before that moment. */
  const notBefore = new Map<string, number>();
  let reasons = 0;
  let liftNotBefore = 0;

  const either = (): FakeUser => (chance() < 0.5 ? tom : ana);
  const at = (user: FakeUser) => moderatorAt(discord, user, server.cards);
  /** What is written down before it is sent, whatever becomes of it. */
  const ordered = async (
    user: FakeUser,
    { channel, why }: { channel: string; why: string },
    order: (reason: string) => Done,
  ): Promise<void> => {
    reasons += 1;
    const one = {
      user: user.id,
      channel,
      reason: `${why}, no ${reasons}.`,
      at: Date.now(),
      acknowledged: false,
    };
    orders.push(one);
    one.acknowledged = await isTaken(order(one.reason));
  };

  const inForm = async (user: FakeUser, card: FakeMessage, act: Act): Promise<void> => {
    const direct = at(user).can(card, `mod.${act} `);
    const asked = direct ? at(user).press(card, `mod.${act} `) : at(user).press(card, 'mod.more ', `${act} `);
    const form = await waitFor(() => asked.modal, formMs);
    if (!form) return;
    const why = 'The message calls other members names';
    await ordered(user, { channel: server.cards, why }, (reason) =>
      interactions.submit({
        user,
        channel: server.cards,
        customId: form.custom_id,
        fields: { reason, evidence: '' },
        chosen: {
          ...(act === 'timeout' && { length: [chance() < 0.5 ? 'five_minutes' : 'day'] }),
          ...(act === 'ban' && { deletion: ['none'] }),
        },
        message: card.id,
      }),
    );
  };
  const deal = async (card: FakeMessage, incidentId: string): Promise<void> => {
    const user = either();
    const can = (action: string): boolean => at(user).can(card, `mod.${action} `);
    const press = async (by: FakeUser, action: string): Promise<boolean> =>
      isTaken(at(by).press(card, `mod.${action} `));
    if (can('agree')) {
      if (chance() < 0.15) await press(user, 'decline');
      else {
        agreed.push({ user: user.id, incidentId });
        await press(user, 'agree');
      }
    } else if (can('uphold')) await press(chance() < 0.4 ? ida : user, chance() < 0.5 ? 'grant' : 'uphold');
    else if (can('calm'))
      await Promise.all([press(tom, 'calm'), ...(chance() < 0.5 ? [press(ana, 'calm')] : [])]);
    else if (can('timeout')) {
      const act = oneOf(chance, acts);
      if (act === 'leave') await press(user, 'leave');
      else await inForm(user, card, act);
    }
  };
  const begin = (card: FakeMessage): void => {
    const [incidentId = ''] = idsIn(card.components).flatMap(
      (id) => /^mod\.\w+ ([\w-]{20,})$/.exec(id)?.[1] ?? [],
    );
    if (incidentId === '' || (notBefore.get(incidentId) ?? 0) > Date.now()) return;
    notBefore.set(incidentId, Number.POSITIVE_INFINITY);
    const work = deal(card, incidentId)
      // Whatever stood there a moment ago may be gone.
      .catch(() => undefined)
      .finally(() => {
        notBefore.set(incidentId, Date.now() + between(chance, 500, 4_000));
        busy.delete(work);
      });
    busy.add(work);
  };

  const mod = (user: FakeUser, sub: string, options: Record<string, string | number>): Done =>
    interactions.command({
      user,
      channel: server.lounge,
      name: 'mod',
      options: [
        {
          name: sub,
          type: 1,
          options: Object.entries(options).map(([name, value]) => ({
            name,
            value,
            type: typeof value === 'number' ? 4 : 3,
          })),
        },
      ],
    });
  /** Cases by which the lounge was locked, as the log tells, and which nobody has lifted. */
  const locks = (): number[] => {
    const lines = state.messages.flatMap(({ channel_id, content }) =>
      channel_id === server.log ? content : [],
    );
    return lines.flatMap((line) => {
      const [, number] = line.includes(loud) ? (/^Case (\d+) /.exec(line) ?? []) : [];
      const lifted = lines.some((one) => one.startsWith(`Case ${number} `) && one.includes('taken back'));
      return number === undefined || lifted ? [] : Number(number);
    });
  };
  return {
    orders,
    agreed,
    look: (): void => {
      for (const message of state.messages)
        if (message.channel_id === server.cards && message.author === state.bot) begin(message);
    },
    /** Ana locks the lounge. */
    lock: (): Promise<void> =>
      ordered(ana, { channel: server.lounge, why: loud }, (reason) => mod(ana, 'lock', { reason })),
    /** And Tom opens it again. */
    unlock: async (): Promise<void> => {
      const [number] = locks();
      if (number === undefined || liftNotBefore > Date.now()) return;
      liftNotBefore = Date.now() + 3_000;
      await isTaken(mod(tom, 'lift', { case: number }));
    },
    idle: (): boolean => busy.size === 0,
    rest: async (): Promise<void> => {
      await Promise.all(busy);
    },
  };
};
