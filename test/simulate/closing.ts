import { currentDraft } from '../../src/core/review/review.ts';
import type { Chat, Message } from './desk.ts';
import type { People } from './people.ts';
import { sameWords } from './place.ts';
import type { Place } from './place.ts';
import type { Stage } from './stage.ts';

/** What is done before the day ends; false when there is nothing left to do. */
export type Closing = () => boolean;

const waitMs = 5_000;
/** More presses than this on one card mean that it never ends. */
const patience = 14;

/** An attentive team that brings everything to its end, truthfully, once nothing goes wrong any more. */
export const createClosing = (
  stage: Stage,
  chat: Chat,
  places: readonly Place[],
  people: People,
): Closing => {
  const { scheduler, chance, database } = stage;
  const pressed = new Map<string, number>();

  const placeOf = ({ card }: Message): Place | undefined =>
    places.find(({ profile }) => profile.name === card.review.source);

  /** Looks at the place; while a request may still arrive, looks again. Nothing wrong is ever said. */
  const answerUnsure = (message: Message): void => {
    const { delivery } = message.card.review;
    const place = placeOf(message);
    if (!place || !delivery) return;
    if ((place.underWay.get(delivery.id) ?? 0) > 0) {
      scheduler.after(waitMs, () => answerUnsure(message));
      return;
    }
    const stands = place
      .ownPosts(message.card.comment.externalId)
      .some(({ text }) => sameWords(text, delivery.text));
    people.pressOn('tom', message, stands ? { do: 'it_is_there' } : { do: 'post_again' });
  };

  const handOver = (message: Message): void => {
    const { delivery } = message.card.review;
    const place = placeOf(message);
    const parent = message.card.comment.externalId;
    if (!place || !delivery) return;
    if (place.standing.get(parent)?.gone) {
      people.pressOn('tom', message, { do: 'take_back' });
      return;
    }
    if (!place.ownPosts(parent).some(({ text }) => sameWords(text, delivery.text)))
      place.post({
        parent,
        text: delivery.text,
        by: 'hand',
        deliveryId: undefined,
        visibleAt: scheduler.now(),
      });
    people.pressOn('tom', message, { do: 'posted_by_hand' });
  };

  const decide = (message: Message, turn: number): void => {
    const { card } = message;
    const { main } = card.actions;
    const revision = currentDraft(card.review)?.revision ?? 0;
    const approver = card.review.approvals.some(({ by }) => by.id === 'tom') ? 'eva' : 'tom';
    if (main.includes('it_is_there')) answerUnsure(message);
    else if (main.includes('posted_by_hand')) handOver(message);
    else if (main.includes('try_again') && turn < 3) people.pressOn('eva', message, { do: 'try_again' });
    else if (main.includes('approve') && turn < patience - 4)
      people.pressOn(approver, message, { do: 'approve', revision });
    else if (main.includes('leave')) people.pressOn('eva', message, { do: 'leave', reason: 'other' });
  };

  return () => {
    if (database.rows.settings.get('paused')?.value != null) {
      people.press('ana', { ask: 'resume', what: chance.odds(0.5) ? 'release' : 'return' });
      return true;
    }
    const gaveUp = [...database.rows.jobs.values()].find(({ state }) => state === 'gave_up');
    if (gaveUp) {
      people.press('ana', { ask: 'retry', job: gaveUp.id });
      return true;
    }
    for (const message of chat.messages) {
      const { main } = message.card.actions;
      if (message.removed || main.length === 0 || main.includes('withdraw') || main.includes('reopen'))
        continue;
      const turn = (pressed.get(message.card.reviewId) ?? 0) + 1;
      pressed.set(message.card.reviewId, turn);
      if (turn > patience) continue;
      decide(message, turn);
      return true;
    }
    return false;
  };
};
