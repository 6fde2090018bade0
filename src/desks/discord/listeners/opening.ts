import type { Actions } from '../../../core/card/part.ts';
import { lines, plain, text } from '../../../core/card/rich.ts';
import { modal as catalogue } from '../../../core/catalogue/modal.ts';
import type { UiLanguage } from '../../../core/language.ts';
import { isField } from '../../../core/sheet/sheet.ts';
import type { Sheet } from '../../../core/sheet/sheet.ts';
import type { Part } from '../../../core/card/part.ts';
import type { Answer as Responder } from '../transport/interaction.ts';
import { modalOf, sheetId } from '../views/modal.ts';
import type { DiscordDeskDeps } from './deps.ts';
import { messagesFor, tell } from './telling.ts';

const button = (action: string, words: string, value?: string): Actions => ({
  type: 'actions',
  block_id: action,
  elements: [
    {
      type: 'button',
      action_id: action,
      text: plain(words),
      ...(value !== undefined && { value }),
      style: 'primary',
    },
  ],
});

/** What a sheet of moderation is about stands in its name, and so in the button that opens it again. */
const again = /^mod\.again (?<kept>[\w-]{1,20}) (?<sheet>.+)$/u;
/** Reads it back. */
export const reopenedBy = (customId: string): { kept: string; sheet: string } | undefined => {
  const { kept, sheet } = again.exec(customId)?.groups ?? {};
  return kept && sheet ? { kept, sheet: `mod.${sheet}` } : undefined;
};

/** Opens the fields of a sheet from a message: a modal follows a press, and nothing else. */
export const openButton = (sheet: Sheet, { kept }: DiscordDeskDeps, language: UiLanguage): Actions => {
  const words = sheet.submit ?? catalogue[language].open;
  const [, about] = /^mod\.(.+)$/u.exec(sheet.name) ?? [];
  if (about !== undefined) return button('mod.again', words, `${kept.put(sheet)} ${about}`);
  const value = `${sheet.meta?.reviewId ?? '-'} ${kept.put(sheet)}`;
  return button(`open.${sheet.name}`, words, value);
};
/** What `openButton` sends back. */
export const openedBy = (customId: string): { sheet: string; reviewId: string; name: string } | undefined => {
  const found = /^open\.(?<sheet>[a-z_.]{1,30}) (?<reviewId>[\w-]{1,64}) (?<name>[\w-]{1,20})$/u;
  const { sheet, reviewId, name } = found.exec(customId)?.groups ?? {};
  return sheet && reviewId && name ? { sheet, reviewId, name } : undefined;
};

const wordsOf = ({ parts }: Sheet): Part[] => parts.flatMap((part) => (isField(part) ? [] : part));

/** A sheet without fields is a message; the button that sends it, where it has one, stands below all of it. */
const readSheet = (sheet: Sheet): Part[] =>
  sheet.submit === undefined
    ? wordsOf(sheet)
    : [...wordsOf(sheet), button(`send.${sheetId(sheet)}`, sheet.submit)];

/** What a sheet says, with what was typed into it, and the button that opens its fields again. */
export const sayAgain = async (
  deps: DiscordDeskDeps,
  responder: Responder,
  sheet: Sheet,
  { language, typed }: { language: UiLanguage; typed: Part[] },
): Promise<void> => {
  const more = sheet.parts.some(isField) ? [openButton(sheet, deps, language)] : [];
  await tell(deps, responder, messagesFor({ parts: [...wordsOf(sheet), ...typed, ...more] }, language));
};

/**
 * Shows a sheet: its fields as a modal, what is only read as private messages. Where no modal can be opened (any more), or there
 * is something to read first, a button opens the fields.
 */
export const openSheet = async (
  deps: DiscordDeskDeps,
  responder: Responder,
  sheet: Sheet,
  { language, update = false }: { language: UiLanguage; update?: boolean },
): Promise<void> => {
  const t = catalogue[language];
  const tooLong = lines('too_long', text(t.read.tooLong));
  if (!sheet.parts.some(isField))
    return tell(deps, responder, messagesFor({ parts: readSheet(sheet), tooLong }, language), update);
  const form = modalOf(sheet);
  if (!form)
    return tell(deps, responder, messagesFor({ parts: lines('too_many', text(t.tooMany)) }, language));
  if (sheet.readFirst) {
    const parts = [...wordsOf(sheet), openButton(sheet, deps, language)];
    return tell(deps, responder, messagesFor({ parts, tooLong }, language));
  }
  const opened = await responder.modal(form);
  if (opened.ok) return undefined;
  if (opened.error !== 'too_late') deps.log.warn('discord_modal_not_opened', { error: opened.error });
  const parts = [...lines('ready', text(t.ready)), openButton(sheet, deps, language)];
  return tell(deps, responder, messagesFor({ parts }, language));
};
