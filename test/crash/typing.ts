import { setTimeout as sleep } from 'node:timers/promises';
import { asList } from '../../src/rehearsal/slack/json.ts';
import type { SlackStandIn } from '../../src/rehearsal/slack/stand-in.ts';
import type { StoredView } from '../../src/rehearsal/slack/workspace.ts';
import { teammateAt } from '../support/teammate.ts';
import type { CardSeen } from './card-seen.ts';
import type { Does } from './history.ts';

/** How long somebody waits for a form to open, and how often they send it again, before they give up. */
const openMs = 4_000;
const tries = 3;

type Recorded = (user: string, does: Does, card: CardSeen, act: () => Promise<boolean>) => Promise<boolean>;

/** The form on top of what this person has open. */
const formOf = ({ workspace }: SlackStandIn, user: string): StoredView | undefined =>
  workspace.views.get(workspace.stacks.get(user)?.at(-1) ?? '');

/** The form for this card: one that comes late, for another card, is not the one that was asked for. */
const opened = async (slack: SlackStandIn, user: string, card: CardSeen): Promise<StoredView | undefined> => {
  const end = Date.now() + openMs;
  while (Date.now() < end) {
    const form = formOf(slack, user);
    if (form && String(form.view['private_metadata']).includes(card.reviewId)) return form;
    await sleep(25);
  }
  return undefined;
};

/** Words of their own, which the guard lets pass, and never the same twice. */
const ownWords = (card: CardSeen): string =>
  `Thank you for writing to us. We are looking into it (${card.ts}, ${card.revision}, ${Date.now()}).`;

/** Sends the form, again where the chat says that it failed, until it is gone. */
const send = async (
  slack: SlackStandIn,
  { user, form, card, text }: { user: string; form: StoredView; card: CardSeen; text: string },
  recorded: Recorded,
): Promise<void> => {
  const writer = teammateAt(slack, user, card.channel);
  const gone = (): boolean => formOf(slack, user)?.id !== form.id;
  for (let turn = 0; turn < tries && !gone(); turn += 1) {
    const shown = { id: form.id, blocks: asList(form.view['blocks']) };
    // What the form says by now may be that it is too late, with nothing left to fill in.
    if (!JSON.stringify(shown.blocks).includes('"text.0"')) return;
    await recorded(user, 'edit', { ...card, text }, () =>
      writer.submit(shown, { 'text.0': text }).then(gone, () => false),
    );
  }
};

/** *Edit*, own words, *Save*: as often as it takes, until the form is gone or they give up. */
export const typeInto = async (
  slack: SlackStandIn,
  user: string,
  card: CardSeen,
  recorded: Recorded,
): Promise<void> => {
  const writer = teammateAt(slack, user, card.channel);
  const text = ownWords(card);
  const pressed = await writer.press(card.message, 'card.edit').then(
    () => true,
    () => false,
  );
  const form = pressed ? await opened(slack, user, card) : undefined;
  if (form) await send(slack, { user, form, card, text }, recorded);
  const left = formOf(slack, user);
  if (left) await writer.close(left).catch(() => undefined);
};
