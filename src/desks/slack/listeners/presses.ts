import type { Decision } from '../../../core/review/event.ts';
import type { Which } from '../../../app/verbs.ts';
import { pressed } from '../../../core/card/pressed.ts';
import { commentPages, pageValue } from '../views/pages.ts';
import { overruleForm } from '../views/release.ts';
import { cardView, historyView } from '../views/shown.ts';
import { variantsView } from '../views/variants.ts';
import type { SlackDeskDeps } from './deps.ts';
import { cardFor, personOf } from './deps.ts';
import type { Asked } from './opening.ts';
import { openView, viewOfCard } from './opening.ts';
import { originOf, redrawPrivate, tellRefusal } from './origin.ts';
import { carried, pressKey, pressPayload, readCarried, staysChosen } from './payload.ts';
import { stepFor } from './steps.ts';

/** Takes a decision and says what came of it where it was pressed; a card in the channel is drawn anew by its slot. */
export const decideAndSay = async (
  deps: SlackDeskDeps,
  asked: Asked,
  which: Which,
  { decision, press }: { decision: Decision; press: string },
): Promise<void> => {
  const answer = await deps.verbs.decide(which, decision, asked.person.teammate, press);
  if (answer.ok) return redrawPrivate(deps, asked, answer.card);
  const { refusal } = answer;
  if (refusal.refused === 'guard_stops' && refusal.overrulable && decision.do === 'approve')
    return openView(
      deps,
      asked,
      viewOfCard(deps, which, asked.person, (card) => overruleForm.draw({ card, person: asked.person })),
    );
  await tellRefusal(deps, asked, refusal);
  if (answer.card) await redrawPrivate(deps, asked, answer.card);
  return undefined;
};

const show = async (
  deps: SlackDeskDeps,
  asked: Asked,
  which: Which,
  what: 'comment' | 'history' | 'card' | 'variants',
): Promise<void> => {
  const { person } = asked;
  if (what === 'variants') {
    const writing = deps.verbs
      .variants(which, person.teammate)
      .then((found) => (found.ok ? { view: variantsView(cardFor(found.card, person)) } : found));
    return openView(deps, asked, writing);
  }
  if (what !== 'history')
    return openView(
      deps,
      asked,
      viewOfCard(deps, which, person, (card) => (what === 'card' ? cardView(card) : commentPages(card, 0))),
    );
  const loading = deps.verbs
    .history(which, person.teammate)
    .then((found) =>
      found.ok ? { view: historyView(found.history, person.language) } : { refusal: found.refusal },
    );
  return openView(deps, asked, loading);
};

/** A button or menu of a card was pressed. Payloads that are not ours throw. */
export const onCardPress = async (deps: SlackDeskDeps, body: unknown): Promise<void> => {
  const press = pressPayload.parse(body);
  const origin = originOf(press);
  // A link opens by itself; Slack only reports that it was pressed.
  if (!origin || carried(press).value === '') return;
  const read = readCarried(deps, press, pressed);
  if (!read) return;
  const { actionId, carried: from } = read;
  const step = stepFor(actionId.replace(/^card\./u, ''), from);
  if (!step) return;
  const person = await personOf(deps, press.user.id);
  const asked: Asked = { origin, person, triggerId: press.trigger_id };
  const which = { reviewId: from.reviewId };
  if ('decide' in step)
    await decideAndSay(deps, asked, which, { decision: step.decide, press: pressKey(body) });
  else if ('show' in step) await show(deps, asked, which, step.show);
  else
    await openView(
      deps,
      asked,
      viewOfCard(deps, which, person, (card) => step.form.draw({ card, person, ...step.prefilled?.(card) })),
    );
  // A modal that is cancelled says nothing, and what was refused changes nothing: the menu must forget by itself.
  if (origin.at === 'message' && staysChosen(press)) await deps.verbs.redraw(from.reviewId);
};

/** A page of a long comment was turned. */
export const onPageTurn = async (deps: SlackDeskDeps, body: unknown): Promise<void> => {
  const press = pressPayload.parse(body);
  const turned = readCarried(deps, press, pageValue);
  if (!press.view || !turned) return;
  const { page, reviewId } = turned.carried;
  const person = await personOf(deps, press.user.id);
  const looked = await deps.verbs.look({ reviewId }, person.teammate);
  if (!looked.ok) return;
  await deps.web.updateView({
    viewId: press.view.id,
    hash: press.view.hash,
    view: commentPages(cardFor(looked.card, person), page),
  });
};
