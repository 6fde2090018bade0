import type { Answer } from '../../../app/front/answer.ts';
import { loadingSheet } from '../../../core/sheet/notice.ts';
import { sheetView } from '../views/frame.ts';
import { answerView } from '../views/shown.ts';
import type { SlackDeskDeps } from './deps.ts';
import { within } from './in-time.ts';
import { tell } from './origin.ts';
import type { At } from './origin.ts';
import { tellOne } from './telling.ts';

/** A trigger lives for 3 seconds; after this the modal opens empty and is filled when what it shows has come. */
const patienceMs = 1000;

/** Opens a modal: with its content if that is there at once, else with "one moment" first. */
export const openView = async (deps: SlackDeskDeps, at: At, loading: Promise<Answer>): Promise<void> => {
  const { origin, person, triggerId } = at;
  const push = origin.at === 'view' && origin.modal;
  const soon = await within(patienceMs, loading);
  if (soon?.value.answer === 'refused') return tell(deps, at, soon.value);
  const opened = await deps.web.openView({
    triggerId,
    push,
    view: soon
      ? answerView(soon.value, person.language)
      : sheetView(loadingSheet(person.language), person.language),
  });
  if (!opened.ok) {
    deps.log.warn('slack_view_not_opened', { user: person.teammate.id, error: opened.error });
    return undefined;
  }
  if (soon) return undefined;
  const view = answerView(await loading, person.language);
  const { viewId, hash } = opened;
  // What was not filled in would say "one moment" for ever.
  return tellOne(deps, person.teammate.id, () => deps.web.updateView({ viewId, hash, view }));
};
