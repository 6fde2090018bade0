import type { CardAction } from '../../src/core/card.ts';
import type { Decision } from '../../src/core/review/event.ts';
import { currentDraft } from '../../src/core/review/review.ts';
import type { Deliveries } from './deliveries.ts';
import type { Chat, Message } from './desk.ts';
import { newWords } from './drafter.ts';
import type { Act, Intent } from './plan.ts';
import type { Asked, Press, Seen } from './press.ts';
import type { Stage } from './stage.ts';
import type { PersonName } from './team.ts';

/** The buttons that stand for an intent; none where it is typed. */
const buttonFor: Partial<Record<Intent, CardAction>> = {
  approve: 'approve',
  edit: 'edit',
  redraft: 'redraft',
  leave: 'leave',
  withdraw: 'withdraw',
  escalate: 'escalate',
  assign: 'assign',
  snooze: 'snooze',
  reopen: 'reopen',
};

const offers = ({ card }: Message, action: CardAction): boolean =>
  card.actions.main.includes(action) || card.actions.more.includes(action);

const seenOn = ({ id, card }: Message): Seen => {
  const text = currentDraft(card.review)?.text;
  return {
    messageId: id,
    number: card.number,
    reviewId: card.reviewId,
    comment: card.comment.text,
    text: text === '' ? undefined : text,
  };
};

export interface People {
  /** Does what a plan says, as soon as a card offers it. */
  act(act: Act, id: string): void;
  press(who: PersonName, asked: Asked, seen?: Seen): void;
  pressOn(who: PersonName, message: Message, decision: Decision): void;
}

const looksAgainMs = 7_000;
const looks = 6;
const repeats = 2;

export const createPeople = (
  stage: Stage,
  {
    chat,
    deliveries,
    presses,
    clock,
  }: { chat: Chat; deliveries: Deliveries; presses: Press[]; clock: { off: number } },
): People => {
  const { scheduler, chance } = stage;

  const standing = (seen: Seen): Seen => {
    const review = stage.database.rows.reviews.get(seen.reviewId);
    const comment = review && stage.database.rows.comments.get(review.commentId);
    const text = review && currentDraft(review)?.text;
    return { ...seen, comment: comment?.text ?? seen.comment, text: text === '' ? undefined : text };
  };

  const press = (who: PersonName, asked: Asked, seen: Seen | undefined, left = repeats): void => {
    const made: Press = {
      key: `press ${presses.length + 1} ${asked.ask === 'decide' ? asked.decision.do : asked.ask}`,
      who,
      at: scheduler.now(),
      asked,
      // A number typed is about what stands then, whatever was on the card before.
      seen: seen && asked.ask === 'approve' ? standing(seen) : seen,
      receivedAt: undefined,
      acked: false,
      told: [],
    };
    presses.push(made);
    deliveries.press(made, () => {
      // The chat says that something went wrong; people press again.
      if (left > 0) press(who, asked, seen, left - 1);
    });
  };

  const decisionOn = (intent: Intent, { card }: Message): Decision => {
    const revision = currentDraft(card.review)?.revision ?? 0;
    switch (intent) {
      case 'approve':
        return { do: 'approve', revision };
      case 'edit':
        return { do: 'edit', revision, text: newWords(stage) };
      case 'redraft':
        return { do: 'redraft', revision, way: 'shorter' };
      case 'leave':
        return { do: 'leave', reason: 'no_reply_needed' };
      case 'escalate':
        return { do: 'escalate' };
      case 'assign':
        return { do: 'assign' };
      case 'snooze':
        return { do: 'snooze', until: scheduler.now() + 60_000 };
      case 'reopen':
        return { do: 'reopen' };
      case 'propose':
        return { do: 'propose', text: newWords(stage), approve: false };
      case 'propose_approve':
        return { do: 'propose', text: newWords(stage), approve: true, seenAt: scheduler.now() + clock.off };
      default:
        return { do: 'withdraw' };
    }
  };

  const intend = (act: Act, message: Message): void => {
    const { who, intent, hesitatesMs } = act;
    const seen = seenOn(message);
    const asked: Asked =
      intent === 'command_approve'
        ? { ask: 'approve', number: seen.number }
        : { ask: 'decide', reviewId: seen.reviewId, decision: decisionOn(intent, message) };
    // Own words are about what stands when their writer looks; the card may be a second behind.
    const before = intent === 'propose_approve' ? standing(seen) : seen;
    scheduler.after(hesitatesMs, () => press(who, asked, before));
  };

  const look = (act: Act, id: string, left: number): void => {
    const { who, intent } = act;
    if (intent === 'pause') return press(who, { ask: 'pause' }, undefined);
    if (intent === 'resume')
      return press(who, { ask: 'resume', what: chance.odds(0.5) ? 'release' : 'return' }, undefined);
    const cards = chat.messages.filter(({ card, removed }) => !removed && card.comment.externalId === id);
    const button = buttonFor[intent];
    const fit = cards.filter((message) => button === undefined || offers(message, button));
    const found = fit[chance.int(fit.length)];
    if (found) return intend(act, found);
    if (left > 0) scheduler.after(looksAgainMs, () => look(act, id, left - 1));
    return undefined;
  };

  return {
    act: (act, id) => look(act, id, looks),
    press: (who, asked, seen) => press(who, asked, seen),
    pressOn: (who, message, decision) =>
      press(who, { ask: 'decide', reviewId: message.card.reviewId, decision }, seenOn(message)),
  };
};
