import type { types } from '@slack/bolt';
import type { Answer } from '../../../app/front/answer.ts';
import { lines, text } from '../../../core/card/rich.ts';
import { modal as catalogue } from '../../../core/catalogue/modal.ts';
import { wordsIn } from '../../../core/form/forms.ts';
import type { UiLanguage } from '../../../core/language.ts';
import type { Person } from '../../../core/reader.ts';
import { keptSheet, loadingSheet } from '../../../core/sheet/notice.ts';
import { formMeta } from '../../../core/sheet/sheet.ts';
import { TooLateError } from '../transport/intake.ts';
import { readTyped, sheetView } from '../views/frame.ts';
import { noticeView } from '../views/notice.ts';
import { answerView } from '../views/shown.ts';
import { askedBy, personOf } from './deps.ts';
import type { SlackDeskDeps } from './deps.ts';
import { within } from './in-time.ts';
import { tellOne } from './telling.ts';
import { pressKey, submitPayload } from './payload.ts';

/** What a modal that was sent is answered with: https://docs.slack.dev/surfaces/modals#updating_response */
export type ViewAnswer =
  | { response_action: 'clear' }
  | { response_action: 'update'; view: types.ModalView }
  | { response_action: 'errors'; errors: Record<string, string> };
export type Ack = (answer: ViewAnswer) => Promise<void>;

/** Slack waits 3 seconds; what takes longer is answered with "one moment" and filled in when it is done. */
const patienceMs = 2000;

const viewAnswer = (given: Answer, language: UiLanguage): ViewAnswer => {
  switch (given.answer) {
    case 'done':
    case 'nothing':
      return { response_action: 'clear' };
    case 'errors':
      return { response_action: 'errors', errors: given.errors };
    default:
      return { response_action: 'update', view: answerView(given, language) };
  }
};

/** Whether Slack still took it. */
const tookIt = async (ack: Ack, answer: ViewAnswer): Promise<boolean> => {
  try {
    await ack(answer);
    return true;
  } catch (error) {
    if (error instanceof TooLateError) return false;
    throw error;
  }
};

/** What came of it in the end. */
type Outcome = ViewAnswer | { broke: unknown };

/** The same as a view of its own: whatever else the modal would have become, it shows this now. */
const outcomeView = (outcome: Outcome, language: UiLanguage, kept: string): types.ModalView => {
  const keptView = (words: string): types.ModalView =>
    sheetView(keptSheet(language, text(words), kept), language);
  if ('broke' in outcome) return keptView(catalogue[language].broke);
  switch (outcome.response_action) {
    case 'update':
      return outcome.view;
    // A form that is gone has no fields to say it under.
    case 'errors':
      return keptView(Object.values(outcome.errors).join(' '));
    case 'clear':
      return noticeView(lines('notice', text(catalogue[language].done)), language);
  }
};

/** Answers in time whatever the work takes; what comes too late is written into the modal, which is still open. */
export const answerInTime = async (
  deps: SlackDeskDeps,
  to: { ack: Ack; viewId: string; userId: string; kept: string },
  answerFor: (person: Person) => Promise<Answer>,
): Promise<void> => {
  // Who it is may take Slack a while to say; that counts too, and until then we speak English.
  let language: UiLanguage = 'en';
  const work: Promise<Outcome> = personOf(deps, to.userId)
    .then(async (person) => {
      ({ language } = person);
      return viewAnswer(await answerFor(person), language);
    })
    .catch((error: unknown) => ({ broke: error }));
  const view = (outcome: Outcome): types.ModalView => outcomeView(outcome, language, to.kept);
  const soon = await within(patienceMs, work);
  const shown = soon ? view(soon.value) : sheetView(loadingSheet(language), language);
  const first: ViewAnswer =
    soon && !('broke' in soon.value) ? soon.value : { response_action: 'update', view: shown };
  const isTold = (await tookIt(to.ack, first)) && soon !== undefined;
  const outcome = await work;
  if (!isTold)
    await tellOne(deps, to.userId, () => deps.web.updateView({ viewId: to.viewId, view: view(outcome) }));
  if ('broke' in outcome) throw outcome.broke;
};

/** A form was sent: the decision is taken before Slack is answered, so that a refusal finds the words still there. */
export const onSubmit = async (deps: SlackDeskDeps, body: unknown, ack: Ack): Promise<void> => {
  const { user, view } = submitPayload.parse(body);
  const { callback_id: name = '', private_metadata: remembered } = view;
  const typed = readTyped(view.state.values);
  const meta = remembered === '' ? undefined : formMeta.parse(JSON.parse(remembered));
  const kept = wordsIn(name, typed);
  return answerInTime(deps, { ack, viewId: view.id, userId: user.id, kept }, (person) =>
    deps.front.submit({ name, typed, ...(meta && { meta }) }, askedBy(deps, person, pressKey(body))),
  );
};
