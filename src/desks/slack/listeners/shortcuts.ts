import { bringSheet } from '../../../core/form/bring.ts';
import { typedText } from '../blocks/text.ts';
import { sheetView } from '../views/frame.ts';
import { personOf } from './deps.ts';
import type { SlackDeskDeps } from './deps.ts';
import { shortcutPayload } from './payload.ts';

/** *Bring a comment*, from anywhere or from a message, whose words and writer it takes over. */
export const onBringShortcut = async (deps: SlackDeskDeps, body: unknown): Promise<void> => {
  const { user, trigger_id: triggerId, message } = shortcutPayload.parse(body);
  const person = await personOf(deps, user.id);
  const author = message?.user === undefined ? message?.username : (await deps.locale(message.user)).name;
  const sheet = bringSheet(person.language, {
    ...(message ? { text: typedText(message.text) } : {}),
    ...(author === undefined ? {} : { author }),
  });
  const opened = await deps.web.openView({ triggerId, view: sheetView(sheet, person.language) });
  if (!opened.ok) deps.log.warn('slack_view_not_opened', { user: user.id, error: opened.error });
};
