import { setTimeout as sleep } from 'node:timers/promises';
import { between, oneOf } from '../support/seeded.ts';
import type { Chance } from '../support/seeded.ts';
import type { CardSeen, CrashDesk } from './desks/desk.ts';
import type { Does, Press } from './history.ts';
import { confirm, typeInto } from './typing.ts';

/** How the team means to deal with a comment; whatever happens on the way, they go on until it is decided. */
type Plan =
  | 'approve'
  | 'press_twice'
  | 'two_at_once'
  | 'edit'
  | 'edit_against'
  | 'redraft'
  | 'withdraw'
  | 'leave';
const plans: readonly (readonly [weight: number, plan: Plan])[] = [
  [8, 'approve'],
  [2, 'press_twice'],
  [2, 'two_at_once'],
  [2, 'edit'],
  [2, 'edit_against'],
  [1, 'redraft'],
  [3, 'withdraw'],
  [1, 'leave'],
];

/** What somebody remembers of a comment they are dealing with. */
interface Dealing {
  plan: Plan;
  /** Whether what is special in the plan was done. */
  done: boolean;
  /** Nobody looks at it again before this moment. */
  notBefore: number;
  presses: number;
}

export interface Team {
  presses: Press[];
  /** Looks at every card once, and begins what there is to do. */
  look(): void;
  /** Waits for what they have begun. */
  rest(): Promise<void>;
}

export interface TeamSettings {
  desk: CrashDesk;
  chance: Chance;
  /** Goes and looks at the place whether this text stands under the comment of this card. */
  stands: (card: CardSeen) => Promise<boolean>;
  /** Goes there and posts the text of this card, unless it stands there. */
  byHand: (card: CardSeen) => Promise<void>;
}

/** Teammates at their desk: they look, think for a moment, press, and press again where the chat says that it failed. */
export const teamAt = ({ desk, chance, stands, byHand }: TeamSettings): Team => {
  const [lea, tom, ana] = [desk.people.lea.id, desk.people.tom.id, desk.people.ana.id];
  const presses: Press[] = [];
  const dealings = new Map<string, Dealing>();
  const begun = new Set<Promise<void>>();
  const typing = new Map<string, Promise<unknown>>();

  const recorded = async (
    user: string,
    does: Does,
    card: CardSeen,
    act: () => Promise<boolean>,
  ): Promise<boolean> => {
    const { channel, reviewId, revision, text } = card;
    const press = { at: Date.now(), user, does, channel, reviewId, revision, text, acknowledged: false };
    presses.push(press);
    press.acknowledged = await act();
    return press.acknowledged;
  };
  /** Presses what stands there now, which may be more than they looked at a moment ago. */
  const press = async (user: string, does: Does, before: CardSeen, choice?: string): Promise<boolean> => {
    const card = desk.now(before);
    if (!card?.offers.includes(`card.${does}`)) return false;
    return recorded(user, does, card, () => desk.press(user, card, `card.${does}`, choice));
  };
  /** One modal at a time for each person. */
  const edit = async (user: string, card: CardSeen): Promise<void> => {
    const before = typing.get(user) ?? Promise.resolve();
    const mine = before.then(() => typeInto(desk, user, card, recorded));
    typing.set(user, mine);
    await mine;
  };
  /** Posted by hand at the place; then it is said here. */
  const hand = async (card: CardSeen): Promise<void> => {
    await byHand(card);
    const before = typing.get(lea) ?? Promise.resolve();
    const mine = before.then(() => confirm(desk, lea, card, recorded));
    typing.set(lea, mine);
    await mine;
  };

  const approver = (dealing: Dealing): string => {
    dealing.presses += 1;
    return dealing.presses % 2 === 1 ? tom : ana;
  };
  const approve = async (card: CardSeen, dealing: Dealing): Promise<void> => {
    const first = !dealing.done;
    dealing.done = true;
    if (first && dealing.plan === 'press_twice')
      await Promise.all([press(tom, 'approve', card), press(tom, 'approve', card)]);
    else if (first && dealing.plan === 'two_at_once')
      await Promise.all([press(tom, 'approve', card), press(ana, 'approve', card)]);
    else if (first && dealing.plan === 'edit') await edit(lea, card);
    else if (first && dealing.plan === 'edit_against')
      await Promise.all([
        edit(lea, card),
        sleep(between(chance, 0, 400)).then(() => press(tom, 'approve', card)),
      ]);
    else if (first && dealing.plan === 'redraft') await press(lea, 'redraft', card, 'other_words');
    else if (first && dealing.plan === 'leave') await press(lea, 'leave', card, 'no_reply_needed');
    else {
      // Withdrawing comes after approving.
      if (dealing.plan === 'withdraw') dealing.done = !first;
      await press(approver(dealing), 'approve', card);
    }
  };

  const act = async (card: CardSeen, dealing: Dealing): Promise<void> => {
    const can = (name: string): boolean => card.offers.includes(`card.${name}`);
    if (can('it_is_there')) await press(tom, (await stands(card)) ? 'it_is_there' : 'post_again', card);
    else if (can('posted_by_hand')) await hand(card);
    else if (can('try_again')) await press(ana, 'try_again', card);
    else if (can('withdraw') && dealing.plan === 'withdraw' && !dealing.done) {
      dealing.done = true;
      await press(ana, 'withdraw', card);
    } else if (can('approve')) await approve(card, dealing);
    // A card whose draft proposes to write nothing, or that has none yet for long.
    else if (can('leave') && card.revision > 0) await press(lea, 'leave', card, 'no_reply_needed');
  };

  const dealingOf = (card: CardSeen): Dealing => {
    const known = dealings.get(card.reviewId);
    if (known) return known;
    const made = {
      plan: oneOf(chance, plans),
      done: false,
      notBefore: Date.now() + between(chance, 0, 500),
      presses: 0,
    };
    dealings.set(card.reviewId, made);
    return made;
  };

  const begin = (card: CardSeen): void => {
    const dealing = dealingOf(card);
    if (dealing.notBefore > Date.now()) return;
    dealing.notBefore = Number.POSITIVE_INFINITY;
    const work = act(card, dealing).finally(() => {
      // Long enough for the card to be drawn anew, usually; where it is not, they press what is out of date.
      dealing.notBefore = Date.now() + between(chance, 200, 3_000);
      begun.delete(work);
    });
    begun.add(work);
  };

  return {
    presses,
    look: () => {
      for (const card of desk.cards()) begin(card);
    },
    rest: async () => {
      await Promise.all(begun);
    },
  };
};
