import type { Done } from '../../../support/discord/answers.ts';
import type { FakeDiscord } from '../../../support/discord/place.ts';
import type { FakeUser } from '../../../support/discord/state.ts';
import { moderatorAt, readable } from '../../../support/moderator.ts';
import type { Moderator } from '../../../support/moderator.ts';
import type { Brought } from '../../places/place.ts';
import type { CardSeen, Form } from '../desk.ts';
import { patienceMs, tellsNumber, waitFor } from '../patience.ts';
import { isTaken } from './patience.ts';

/** A form that opened, and the message on which it was asked for, where it was on one. */
interface Opened {
  done: Done;
  on: string | undefined;
}

/** The form that was asked for; where none could be opened in time, the button that was said instead opens it. */
const opened = async (
  at: Moderator,
  channel: string,
  { done, on }: Opened,
  button: string,
): Promise<Opened | undefined> => {
  const answer = await waitFor(
    () => (done.modal ? 'modal' : done.said.find((one) => at.can(one, button))),
    patienceMs,
  );
  if (answer === 'modal') return { done, on };
  if (answer === undefined) return undefined;
  const again = at.press({ ...answer, channel_id: channel }, button);
  await waitFor(() => again.modal, patienceMs);
  return again.modal && { done: again, on: answer.id };
};

/** `/aplomb bring`, filled in; whether the number it has was told. */
export const bringAt = async (
  discord: FakeDiscord,
  user: FakeUser,
  channel: string,
  brought: Brought,
): Promise<boolean> => {
  const at = moderatorAt(discord, user, channel);
  const form = await opened(at, channel, { done: at.command('bring'), on: undefined }, 'open.bring');
  if (!form) return false;
  const sent = at.submit(form.done, brought, form.on);
  const told = await waitFor(
    () => sent.said.find(({ components }) => tellsNumber(readable(components))),
    patienceMs,
  );
  return told !== undefined;
};

/** The form that was asked for on this card. */
export const formOf = async (
  discord: FakeDiscord,
  user: FakeUser,
  card: CardSeen,
  pressed: Done,
): Promise<Form | undefined> => {
  const at = moderatorAt(discord, user, card.channel);
  const form = await opened(at, card.channel, { done: pressed, on: card.ts }, 'open.form.');
  if (!form?.done.modal?.custom_id.includes(card.reviewId)) return undefined;
  const { done, on } = form;
  let taken = false;
  return {
    gone: () => taken,
    asks: (field) => JSON.stringify(done.modal).includes(`"${field}"`),
    send: async (typed) => {
      taken = await isTaken(at.submit(done, typed, on));
      return taken;
    },
  };
};
