import type { Command, Misuse } from '../../../core/command.ts';
import { modCommandOf } from '../../../core/command/moderation.ts';
import { parseCommand } from '../../../core/command/parse.ts';
import { cardAnswer, wordsContent } from '../blocks/answer.ts';
import { typedText } from '../blocks/text.ts';
import { askedBy, personOf } from './deps.ts';
import type { SlackDeskDeps } from './deps.ts';
import { openView } from './opening.ts';
import type { At } from './origin.ts';
import { commandPayload, pressKey } from './payload.ts';
import { tellOne } from './telling.ts';

/** What opens a modal does so at once, whatever it takes to fill it. */
const opens = (command: Command | Misuse): boolean =>
  'command' in command && (command.command === 'edit' || command.command === 'bring');

/** `/aplomb …`: understood, done, answered to whoever typed it alone. */
export const onCommand = async (deps: SlackDeskDeps, body: unknown, typedAt: number): Promise<void> => {
  const typed = commandPayload.parse(body);
  const { response_url: responseUrl, trigger_id: triggerId, user_id: user } = typed;
  const person = await personOf(deps, user);
  const line = typedText(typed.text);
  const command = parseCommand(line, { now: deps.world.now(), timezone: person.timezone });
  const at: At = { origin: { at: 'ephemeral', responseUrl }, person, triggerId };
  const asked = askedBy(deps, person, pressKey(body), typedAt);
  const moderating = modCommandOf(line);
  const answering =
    moderating === undefined
      ? deps.front.command(command, asked)
      : deps.moderation.command(moderating, { ...asked, channel: typed.channel_id });
  if (opens(command)) return openView(deps, at, answering);
  const answer = await answering;
  switch (answer.answer) {
    case 'said':
    case 'refused':
      return tellOne(deps, user, () => deps.web.respond(responseUrl, wordsContent(answer)));
    case 'card':
      return tellOne(deps, user, () => deps.web.respond(responseUrl, cardAnswer(answer)));
    default:
      return openView(deps, at, Promise.resolve(answer));
  }
};
