import type { Answer } from '../../../app/front/answer.ts';
import { lines, plain, text } from '../../../core/card/rich.ts';
import { card as cardWords } from '../../../core/catalogue/card.ts';
import { bringSheet } from '../../../core/form/bring.ts';
import type { UiLanguage } from '../../../core/language.ts';
import { isField } from '../../../core/sheet/sheet.ts';
import { pressOf } from '../../../core/press.ts';
import type { Press as Meant } from '../../../core/press.ts';
import type { Part } from '../../../core/card/part.ts';
import type { Answer as Responder, Press } from '../transport/interaction.ts';
import { sheetOf } from '../views/modal.ts';
import { askedBy } from './deps.ts';
import type { DiscordDeskDeps } from './deps.ts';
import { openedBy } from './opening.ts';
import { show } from './showing.ts';
import { messagesFor, tell } from './telling.ts';
import { offerAgain, onOffer } from './thread.ts';

/** What was pressed means; a menu sends back what was chosen, a button what stands in its id. */
export const meantBy = ({ customId, values }: Press): Meant | undefined => {
  const [actionId = '', ...carried] = customId.split(' ');
  return pressOf(actionId, values[0] ?? carried.join(' '));
};

/** Discord asks nobody whether they are sure: that takes a message, and a second press. */
const askFirst = (actionId: string, language: UiLanguage): Part[] => {
  const { title, text: words, yes } = cardWords[language].confirmAgain;
  const [action_id = '', ...value] = actionId.split(' ');
  return [
    ...lines('ask', text(title, { bold: true }), text(words)),
    {
      type: 'actions',
      block_id: 'sure',
      elements: [{ type: 'button', action_id, value: value.join(' '), text: plain(yes), style: 'danger' }],
    },
  ];
};

/** The fields of a sheet are opened from a message: as they were left, or, where that is forgotten, as things are now. */
const reopened = (
  deps: DiscordDeskDeps,
  { sheet, reviewId, name }: NonNullable<ReturnType<typeof openedBy>>,
  interaction: Press,
): Promise<Answer> => {
  const asked = askedBy(interaction, deps);
  const kept = deps.kept.get(name);
  if (kept) {
    // What it says stands in the message above the button.
    const { readFirst: _read, parts, ...rest } = kept;
    return Promise.resolve({ answer: 'sheet', sheet: { ...rest, parts: parts.filter(isField) } });
  }
  if (sheet === 'bring')
    return Promise.resolve({ answer: 'sheet', sheet: bringSheet(asked.person.language) });
  return deps.front.form(sheet, { reviewId }, asked);
};

/** Which answers take the place of the private message that was pressed. */
const replaces = (press: Meant, given: Answer): boolean => {
  switch (press.on) {
    case 'page':
    case 'resume':
      return true;
    case 'house':
    case 'variant':
    case 'proposal':
      return given.answer === 'said';
    default:
      return false;
  }
};

const answerTo = async (deps: DiscordDeskDeps, press: Meant, interaction: Press): Promise<Answer> => {
  const asked = askedBy(interaction, deps);
  if (press.on === 'proposal') {
    const now = await offerAgain(deps, interaction.channel, press.of.message);
    return deps.front.propose(press, now, asked);
  }
  const given = await deps.front.press(press, asked);
  // The list that was pressed is the answer, as it is now.
  return press.on === 'house' && given.answer === 'said' && interaction.message.ephemeral
    ? deps.front.command({ command: 'rules' }, asked)
    : given;
};

const onMeant = async (
  deps: DiscordDeskDeps,
  press: Meant,
  interaction: Press,
  responder: Responder,
): Promise<void> => {
  const { language } = askedBy(interaction, deps).person;
  const { ephemeral } = interaction.message;
  const given = await answerTo(deps, press, interaction);
  await show(deps, responder, given, {
    language,
    update: ephemeral && replaces(press, given),
    on: ephemeral ? 'private' : 'card',
  });
  // A menu keeps what was chosen in it until its card is drawn anew.
  if (press.on === 'card' && !ephemeral && interaction.values.length > 0)
    await deps.verbs.redraw(press.from.reviewId);
};

/** Something of ours was pressed. */
export const onPress = async (
  deps: DiscordDeskDeps,
  interaction: Press,
  responder: Responder,
): Promise<void> => {
  const { customId } = interaction;
  const asked = askedBy(interaction, deps);
  const { language } = asked.person;
  const [, kind = '', rest = ''] = /^(ask|send|offer)\.(.*)$/su.exec(customId) ?? [];
  if (kind === 'ask')
    return tell(deps, responder, messagesFor({ parts: askFirst(rest, language) }, language));
  if (kind === 'offer') return onOffer(deps, rest, interaction, responder);
  const sent = kind === 'send' ? sheetOf(rest) : undefined;
  if (sent) {
    const given = await deps.front.submit({ ...sent, typed: {} }, asked);
    return show(deps, responder, given, { language, on: 'private' });
  }
  const opened = openedBy(customId);
  if (opened)
    return show(deps, responder, await reopened(deps, opened, interaction), { language, on: 'nothing' });
  const press = meantBy(interaction);
  if (press && press.on !== 'nothing') return onMeant(deps, press, interaction, responder);
  if (!press)
    deps.log.warn('discord_press_unreadable', { action: customId.slice(0, 40), user: interaction.user.id });
  return show(deps, responder, { answer: 'nothing' }, { language, on: 'nothing' });
};
