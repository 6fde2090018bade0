import type { CardSeen, CrashDesk } from './desks/desk.ts';
import type { Does } from './history.ts';

/** How often somebody sends a form again before they give up. */
const tries = 3;

type Recorded = (user: string, does: Does, card: CardSeen, act: () => Promise<boolean>) => Promise<boolean>;

/** Words of their own, which the guard lets pass, and never the same twice. */
const ownWords = (card: CardSeen): string =>
  `Thank you for writing to us. We are looking into it (${card.ts}, ${card.revision}, ${Date.now()}).`;

/** Opens a form, and sends it again where the chat says that it failed, until it is gone or they give up. */
const fillIn = async (
  desk: CrashDesk,
  user: string,
  card: CardSeen,
  { opens, field, typed, send }: Filling,
): Promise<void> => {
  const form = await desk.open(user, card, opens);
  for (let turn = 0; turn < tries && form?.gone() === false && form.asks(field); turn += 1)
    await send(() => form.send(typed));
  await desk.leave(user);
};
interface Filling {
  opens: string;
  /** It may say that it is too late instead of asking for that. */
  field: string;
  typed: Readonly<Record<string, string>>;
  send: (act: () => Promise<boolean>) => Promise<boolean>;
}

/** *Edit*, own words, *Save*. */
export const typeInto = (
  desk: CrashDesk,
  user: string,
  card: CardSeen,
  recorded: Recorded,
): Promise<void> => {
  const text = ownWords(card);
  const send: Filling['send'] = (act) => recorded(user, 'edit', { ...card, text }, act);
  return fillIn(desk, user, card, { opens: 'card.edit', field: 'text.0', typed: { 'text.0': text }, send });
};

/** *I posted it*. */
export const confirm = (desk: CrashDesk, user: string, card: CardSeen, recorded: Recorded): Promise<void> =>
  fillIn(desk, user, card, {
    opens: 'card.posted_by_hand',
    field: 'url',
    typed: {},
    send: (act) => recorded(user, 'posted_by_hand', card, act),
  });
