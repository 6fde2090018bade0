import type { Answer, Asked } from '../../../app/front/answer.ts';
import { pressOf } from '../../../core/press.ts';
import type { Press } from '../../../core/press.ts';
import { onHomeOpened } from '../home/home.ts';
import { answerView } from '../views/shown.ts';
import type { SlackDeskDeps } from './deps.ts';
import { askedBy, personOf } from './deps.ts';
import { openView } from './opening.ts';
import { originOf, redrawPrivate, tell } from './origin.ts';
import type { At } from './origin.ts';
import { carried, pressKey, pressPayload, staysChosen } from './payload.ts';
import { readAgain } from './thread.ts';

type Words = Extract<Answer, { answer: 'said' | 'refused' }>;

/** Words in answer to a press: where the list, page or modal that was pressed can show it itself, that is what changes. */
const showWords = async (
  deps: SlackDeskDeps,
  at: At,
  { press, words, asked }: { press: Press; words: Words; asked: Asked },
): Promise<void> => {
  const { origin, person } = at;
  const settled = press.on === 'house' && words.answer === 'said';
  if (origin.at === 'view' && !origin.modal && (settled || press.on === 'job'))
    return onHomeOpened(deps, { user: person.teammate.id, tab: 'home' });
  if (origin.at === 'view' && origin.modal && (settled || press.on === 'variant')) {
    await deps.web.updateView({ viewId: origin.viewId, view: answerView(words, person.language) });
    return undefined;
  }
  if (origin.at === 'ephemeral' && settled) {
    const rules = await deps.front.command({ command: 'rules' }, asked);
    return tell(deps, at, 'parts' in rules ? rules : words, true);
  }
  // What was proposed, or what waited, is settled by the answer; after a refusal its buttons can still be pressed.
  const replace =
    press.on === 'resume' || press.on === 'account' || (press.on === 'proposal' && words.answer === 'said');
  return tell(deps, at, words, replace);
};

const showAnswer = async (
  deps: SlackDeskDeps,
  at: At,
  given: { press: Press; answer: Answer; asked: Asked },
): Promise<void> => {
  const { press, answer, asked } = given;
  const { origin, person } = at;
  switch (answer.answer) {
    case 'done':
      return redrawPrivate(deps, at, answer.card);
    case 'said':
      return showWords(deps, at, { press, words: answer, asked });
    case 'refused':
      await showWords(deps, at, { press, words: answer, asked });
      return answer.card && redrawPrivate(deps, at, answer.card);
    case 'nothing':
      return undefined;
    default:
      if (press.on !== 'page' || origin.at !== 'view') return openView(deps, at, Promise.resolve(answer));
      await deps.web.updateView({
        viewId: origin.viewId,
        hash: origin.hash,
        view: answerView(answer, person.language),
      });
      return undefined;
  }
};

/** What opens something before them does so at once, whatever it takes to fill it. */
const opens = (press: Press): boolean =>
  press.on === 'connect' || (press.on === 'card' && !('decide' in press.step));

/** Something of ours was pressed. Payloads that are not Slack's throw. */
export const onPress = async (deps: SlackDeskDeps, body: unknown): Promise<void> => {
  const payload = pressPayload.parse(body);
  const origin = originOf(payload);
  const { actionId, value } = carried(payload);
  const press = pressOf(actionId, value);
  if (!press)
    return deps.log.warn('slack_press_unreadable', {
      action: actionId.slice(0, 40),
      user: payload.user.id,
    });
  if (!origin || press.on === 'nothing') return undefined;
  const person = await personOf(deps, payload.user.id);
  const at: At = { origin, person, triggerId: payload.trigger_id };
  const asked = askedBy(deps, person, pressKey(body));
  const answering =
    press.on === 'proposal'
      ? deps.front.propose(press, await readAgain(deps, payload, press.of), asked)
      : deps.front.press(press, asked);
  if (opens(press)) await openView(deps, at, answering);
  else await showAnswer(deps, at, { press, answer: await answering, asked });
  // A modal that is cancelled says nothing, and what was refused changes nothing: the menu must forget by itself.
  if (press.on === 'card' && origin.at === 'message' && staysChosen(payload))
    await deps.verbs.redraw(press.from.reviewId);
  return undefined;
};
