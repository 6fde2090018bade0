import { modPressOf, opensSheet } from '../../../core/moderation/press.ts';
import type { ModPress } from '../../../core/moderation/press.ts';
import { modWords } from '../../../core/moderation/sheets.ts';
import type { Answer } from '../../../app/front/answer.ts';
import { askedBy, personOf } from '../listeners/deps.ts';
import type { SlackDeskDeps } from '../listeners/deps.ts';
import { openView } from '../listeners/opening.ts';
import { originOf, tell } from '../listeners/origin.ts';
import type { At } from '../listeners/origin.ts';
import { carried, pressKey, pressPayload, submitPayload } from '../listeners/payload.ts';
import { answerInTime } from '../listeners/submissions.ts';
import type { Ack } from '../listeners/submissions.ts';
import { readTyped } from '../views/frame.ts';
import { answerView } from '../views/shown.ts';

/** Words in answer to a press; the modal or the private message in which a rule was agreed to becomes the answer. */
const showAnswer = async (deps: SlackDeskDeps, at: At, press: ModPress, given: Answer): Promise<void> => {
  const { origin, person } = at;
  if (given.answer !== 'said') return undefined;
  if (press.on !== 'rule' || origin.at !== 'view') return tell(deps, at, given, press.on === 'rule');
  await deps.web.updateView({ viewId: origin.viewId, view: answerView(given, person.language) });
  return undefined;
};

/** A button or a menu of a moderators' card was pressed. Payloads that are not Slack's throw. */
export const onModerationPress = async (deps: SlackDeskDeps, body: unknown): Promise<void> => {
  const payload = pressPayload.parse(body);
  const { actionId, value } = carried(payload);
  const press = modPressOf(actionId, value);
  const user = payload.user.id;
  if (!press) return deps.log.warn('slack_press_unreadable', { action: actionId.slice(0, 40), user });
  const origin = originOf(payload);
  if (!origin) return undefined;
  const person = await personOf(deps, user);
  const at: At = { origin, person, triggerId: payload.trigger_id };
  const asked = askedBy(deps, person, pressKey(body));
  const answering = deps.moderation.press(press, asked);
  return opensSheet(press) ? openView(deps, at, answering) : showAnswer(deps, at, press, await answering);
};

/** A modal of moderation was sent: what cannot be taken finds the words still there. */
export const onModerationSubmit = (deps: SlackDeskDeps, body: unknown, ack: Ack): Promise<void> => {
  const { user, view } = submitPayload.parse(body);
  const { callback_id: name = '' } = view;
  const typed = readTyped(view.state.values);
  const to = { ack, viewId: view.id, userId: user.id, kept: modWords(typed) };
  return answerInTime(deps, to, (person) =>
    deps.moderation.submit(name, typed, askedBy(deps, person, pressKey(body))),
  );
};
