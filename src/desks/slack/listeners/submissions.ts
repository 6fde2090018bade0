import type { types } from '@slack/bolt';
import type { Answer } from '../../../app/front/answer.ts';
import { lines, text } from '../../../core/card/rich.ts';
import { modal as catalogue } from '../../../core/catalogue/modal.ts';
import { wordsIn } from '../../../core/form/forms.ts';
import type { UiLanguage } from '../../../core/language.ts';
import type { Person } from '../../../core/reader.ts';
import { keptSheet, loadingSheet } from '../../../core/sheet/notice.ts';
import { formMeta } from '../../../core/sheet/sheet.ts';
import { readTyped, sheetView } from '../views/frame.ts';
import { noticeView } from '../views/notice.ts';
import { answerView } from '../views/shown.ts';
import { askedBy, personOf } from './deps.ts';
import type { SlackDeskDeps } from './deps.ts';
import { within } from './in-time.ts';
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

/** Answers in time whatever the work takes. */
export const answerInTime = async (
  deps: SlackDeskDeps,
  to: { ack: Ack; viewId: string; userId: string; kept: string },
  answerFor: (person: Person) => Promise<Answer>,
): Promise<void> => {
  // Who it is may take Slack a while to say; that counts too, and until then we speak English.
  let language: UiLanguage = 'en';
  const work = personOf(deps, to.userId).then(async (person) => {
    ({ language } = person);
    return viewAnswer(await answerFor(person), language);
  });
  const keptView = (words: string): types.ModalView =>
    sheetView(keptSheet(language, text(words), to.kept), language);
  const broken = (): types.ModalView => keptView(catalogue[language].broke);
  try {
    const soon = await within(patienceMs, work);
    if (soon) return await to.ack(soon.value);
  } catch (error) {
    await to.ack({ response_action: 'update', view: broken() });
    throw error;
  }
  await to.ack({ response_action: 'update', view: sheetView(loadingSheet(language), language) });
  const late = await work.catch((error: unknown) => ({ broke: error }));
  const lateView = (): types.ModalView => {
    if ('broke' in late) return broken();
    switch (late.response_action) {
      case 'update':
        return late.view;
      // A form that is gone has no fields to say it under.
      case 'errors':
        return keptView(Object.values(late.errors).join(' '));
      case 'clear':
        return noticeView(lines('notice', text(catalogue[language].done)), language);
    }
  };
  await deps.web.updateView({ viewId: to.viewId, view: lateView() });
  if ('broke' in late) throw late.broke;
  return undefined;
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
