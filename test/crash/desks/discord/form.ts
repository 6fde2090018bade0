import type { Done } from '../../../support/discord/answers.ts';
import type { FakeDiscord } from '../../../support/discord/place.ts';
import type { FakeUser } from '../../../support/discord/state.ts';
import { moderatorAt } from '../../../support/moderator.ts';
import type { CardSeen, Form } from '../desk.ts';
import { isTaken, waitFor } from './patience.ts';

/** How long somebody waits for a form to open. */
const openMs = 4_000;

/** A form that opened, and the message on which it was asked for. */
interface Opened {
  done: Done;
  on: string;
}

/** The form that was asked for; where none could be opened in time, the button that was said instead opens it. */
const opened = async (
  discord: FakeDiscord,
  user: FakeUser,
  card: CardSeen,
  pressed: Done,
): Promise<Opened | undefined> => {
  const at = moderatorAt(discord, user, card.channel);
  const answer = await waitFor(
    () => (pressed.modal ? 'modal' : pressed.said.find((one) => at.can(one, 'open.form.'))),
    openMs,
  );
  if (answer === 'modal') return { done: pressed, on: card.ts };
  if (answer === undefined) return undefined;
  const again = at.press({ ...answer, channel_id: card.channel }, 'open.form.');
  await waitFor(() => again.modal, openMs);
  return again.modal && { done: again, on: answer.id };
};

/** The form that was asked for on this card. */
export const formOf = async (
  discord: FakeDiscord,
  user: FakeUser,
  card: CardSeen,
  pressed: Done,
): Promise<Form | undefined> => {
  const form = await opened(discord, user, card, pressed);
  if (!form?.done.modal?.custom_id.includes(card.reviewId)) return undefined;
  const { done, on } = form;
  let taken = false;
  return {
    gone: () => taken,
    asks: (field) => JSON.stringify(done.modal).includes(`"${field}"`),
    send: async (typed) => {
      const sent = moderatorAt(discord, user, card.channel).submit(done, typed, on);
      taken = await isTaken(sent);
      return taken;
    },
  };
};
