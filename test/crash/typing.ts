import type { CardSeen, CrashDesk, Form } from './desks/desk.ts';
import type { Does } from './history.ts';

/** How often somebody sends a form again before they give up. */
const tries = 3;

type Recorded = (user: string, does: Does, card: CardSeen, act: () => Promise<boolean>) => Promise<boolean>;

/** Words of their own, which the guard lets pass, and never the same twice. */
const ownWords = (card: CardSeen): string =>
  `Thank you for writing to us. We are looking into it (${card.ts}, ${card.revision}, ${Date.now()}).`;

/** *Edit*, own words, *Save*: again where the chat says that it failed, until the form is gone or they give up. */
export const typeInto = async (
  desk: CrashDesk,
  user: string,
  card: CardSeen,
  recorded: Recorded,
): Promise<void> => {
  const text = ownWords(card);
  const form = await desk.edit(user, card);
  const send = async (form: Form): Promise<void> => {
    for (let turn = 0; turn < tries && !form.gone() && form.canType(); turn += 1)
      await recorded(user, 'edit', { ...card, text }, () => form.send(text));
  };
  if (form) await send(form);
  await desk.leave(user);
};
