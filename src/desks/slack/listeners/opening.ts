import type { types } from '@slack/bolt';
import type { Card } from '../../../core/card.ts';
import type { Refusal } from '../../../core/review/refusal.ts';
import type { Which } from '../../../app/verbs.ts';
import { loadingView, noticeView } from '../views/notice.ts';
import type { Person, SlackDeskDeps } from './deps.ts';
import { cardFor } from './deps.ts';
import { within } from './in-time.ts';
import { refusalInline, tellRefusal } from './origin.ts';
import type { Origin } from './origin.ts';

export interface Asked {
  origin: Origin;
  person: Person;
  triggerId: string;
}

/** A trigger lives for 3 seconds; after this the modal opens empty and is filled when what it shows has come. */
const patienceMs = 1000;

/** Opens a modal: with its content if that is there at once, else with "one moment" first. */
export const openView = async (
  deps: SlackDeskDeps,
  { origin, person, triggerId }: Asked,
  loading: Promise<{ view: types.ModalView } | { refusal: Refusal }>,
): Promise<void> => {
  const push = origin.at === 'view' && origin.modal;
  const soon = await within(patienceMs, loading);
  if (soon && 'refusal' in soon.value)
    return tellRefusal(deps, { origin, person, triggerId }, soon.value.refusal);
  const opened = await deps.web.openView({
    triggerId,
    push,
    view: soon && 'view' in soon.value ? soon.value.view : loadingView(person.language),
  });
  if (!opened.ok) {
    deps.log.warn('slack_view_not_opened', { user: person.teammate.id, error: opened.error });
    return undefined;
  }
  if (soon) return undefined;
  const late = await loading;
  const view = 'view' in late ? late.view : noticeView(person.language, refusalInline(late.refusal, person));
  await deps.web.updateView({ viewId: opened.viewId, hash: opened.hash, view });
  return undefined;
};

/** The card as this person reads it, made into a view. */
export const viewOfCard = async (
  { verbs }: SlackDeskDeps,
  which: Which,
  person: Person,
  draw: (card: Card) => types.ModalView,
): Promise<{ view: types.ModalView } | { refusal: Refusal }> => {
  const looked = await verbs.look(which, person.teammate);
  return looked.ok ? { view: draw(cardFor(looked.card, person)) } : { refusal: looked.refusal };
};
