import type { types } from '@slack/bolt';
import type { UiLanguage } from '../../../core/language.ts';
import { modal as catalogue } from '../../../core/catalogue/modal.ts';
import type { Refusal } from '../../../core/review/refusal.ts';
import { lines, text } from '../../../core/card/rich.ts';
import { readBrought } from '../views/bring.ts';
import { formMeta, modalView, readTyped } from '../views/frame.ts';
import type { FormMeta, Typed } from '../views/frame.ts';
import { askView } from '../views/house.ts';
import type { Form } from '../views/form.ts';
import { keptView, loadingView, noticeView } from '../views/notice.ts';
import type { Person, SlackDeskDeps } from './deps.ts';
import { cardFor, personOf } from './deps.ts';
import { within } from './in-time.ts';
import { refusalInline } from './origin.ts';
import { pressKey, submitPayload } from './payload.ts';
import { forms } from './steps.ts';

/** What a modal that was sent is answered with: https://docs.slack.dev/surfaces/modals#updating_response */
export type ViewAnswer =
  | { response_action: 'clear' }
  | { response_action: 'update'; view: types.ModalView }
  | { response_action: 'errors'; errors: Record<string, string> };
type Ack = (answer: ViewAnswer) => Promise<void>;

/** Slack waits 3 seconds; what takes longer is answered with "one moment" and filled in when it is done. */
const patienceMs = 2000;

/** Answers in time whatever the work takes. */
const answerInTime = async (
  deps: SlackDeskDeps,
  to: { ack: Ack; viewId: string; userId: string; kept: string },
  decideFor: (person: Person) => Promise<ViewAnswer>,
): Promise<void> => {
  // Who it is may take Slack a while to say; that counts too, and until then we speak English.
  let language: UiLanguage = 'en';
  const work = personOf(deps, to.userId).then((person) => {
    ({ language } = person);
    return decideFor(person);
  });
  const broken = (): types.ModalView => keptView(language, text(catalogue[language].broke), to.kept);
  try {
    const soon = await within(patienceMs, work);
    if (soon) return await to.ack(soon.value);
  } catch (error) {
    await to.ack({ response_action: 'update', view: broken() });
    throw error;
  }
  await to.ack({ response_action: 'update', view: loadingView(language) });
  const late = await work.catch((error: unknown) => ({ broke: error }));
  const lateView = (): types.ModalView => {
    if ('broke' in late) return broken();
    switch (late.response_action) {
      case 'update':
        return late.view;
      // A form that is gone has no fields to say it under.
      case 'errors':
        return keptView(language, text(Object.values(late.errors).join(' ')), to.kept);
      case 'clear':
        return noticeView(language, text(catalogue[language].done));
    }
  };
  await deps.web.updateView({ viewId: to.viewId, view: lateView() });
  if ('broke' in late) throw late.broke;
  return undefined;
};

/** After these nothing can be proposed any more; after all others the form stays open with what was typed. */
const closed: readonly Refusal['refused'][] = ['already_decided', 'too_late', 'not_now', 'not_found'];

const refusedView = async (
  deps: SlackDeskDeps,
  given: { form: Form; meta: FormMeta; typed: Typed; person: Person },
  refusal: Refusal,
): Promise<types.ModalView> => {
  const { form, meta, typed, person } = given;
  const notice = refusalInline(refusal, person);
  if (closed.includes(refusal.refused)) return keptView(person.language, notice, form.words(typed));
  const looked = await deps.verbs.look({ reviewId: meta.reviewId }, person.teammate);
  if (!looked.ok) return keptView(person.language, notice, form.words(typed));
  return form.draw({
    card: cardFor(looked.card, person),
    person,
    typed,
    notice,
    ...(refusal.refused === 'guard_stops' ? { findings: refusal.findings } : {}),
    ...(refusal.refused === 'stale_draft' ? { newer: true } : {}),
  });
};

const decideForm = async (
  deps: SlackDeskDeps,
  given: { form: Form; meta: FormMeta; typed: Typed; person: Person; press: string },
): Promise<ViewAnswer> => {
  const { form, meta, typed, person, press } = given;
  const read = await form.read(typed, meta, { deps, person });
  if ('errors' in read) return { response_action: 'errors', errors: read.errors };
  if ('refusal' in read)
    return { response_action: 'update', view: await refusedView(deps, given, read.refusal) };
  const which = { reviewId: meta.reviewId };
  const answer = await deps.verbs.decide(which, read.decision, person.teammate, press);
  if (answer.ok && answer.ask) {
    const house = await deps.verbs.houseRules(person.teammate);
    const view = askView(answer.ask, house.ok && house.may, person.language);
    return { response_action: 'update', view };
  }
  return answer.ok
    ? { response_action: 'clear' }
    : {
        response_action: 'update',
        view: await refusedView(deps, { ...given, typed: read.typed ?? typed }, answer.refusal),
      };
};

/** A form was sent: the decision is taken before Slack is answered, so that a refusal finds the words still there. */
export const onFormSubmit = async (deps: SlackDeskDeps, body: unknown, ack: Ack): Promise<void> => {
  const { user, view } = submitPayload.parse(body);
  const form = forms.find(({ name }) => view.callback_id === `form.${name}`);
  if (!form) return ack({ response_action: 'clear' });
  const meta = formMeta.parse(JSON.parse(view.private_metadata));
  const typed = readTyped(view.state.values);
  return answerInTime(deps, { ack, viewId: view.id, userId: user.id, kept: form.words(typed) }, (person) =>
    decideForm(deps, { form, meta, typed, person, press: pressKey(body) }),
  );
};

const bring = async (deps: SlackDeskDeps, typed: Typed, person: Person): Promise<ViewAnswer> => {
  const read = readBrought(typed, person.language);
  if ('errors' in read) return { response_action: 'errors', errors: read.errors };
  const brought = await deps.verbs.bring(read.brought, person.teammate);
  const words = catalogue[person.language].bring;
  if (!brought.ok)
    return {
      response_action: 'update',
      view: keptView(person.language, refusalInline(brought.refusal, person), read.brought.text),
    };
  const said = brought.already ? words.already(brought) : words.brought(brought);
  return {
    response_action: 'update',
    view: modalView({
      callbackId: 'view.notice',
      language: person.language,
      title: words.title,
      blocks: lines('brought', text(said)),
    }),
  };
};

/** A comment was brought by hand. */
export const onBringSubmit = async (deps: SlackDeskDeps, body: unknown, ack: Ack): Promise<void> => {
  const { user, view } = submitPayload.parse(body);
  const typed = readTyped(view.state.values);
  return answerInTime(deps, { ack, viewId: view.id, userId: user.id, kept: typed['text'] ?? '' }, (person) =>
    bring(deps, typed, person),
  );
};
