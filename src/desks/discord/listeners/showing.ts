import type { Answer } from '../../../app/front/answer.ts';
import { lines, quoted, text } from '../../../core/card/rich.ts';
import { pieces } from '../../../core/card/text.ts';
import { modal as catalogue } from '../../../core/catalogue/modal.ts';
import type { UiLanguage } from '../../../core/language.ts';
import { keptSheet } from '../../../core/sheet/notice.ts';
import { cardMessage } from '../components/messages.ts';
import type { Answer as Responder } from '../transport/interaction.ts';
import type { DiscordDeskDeps } from './deps.ts';
import { openSheet, sayAgain } from './opening.ts';
import { insist, messagesFor, tell } from './telling.ts';

/** It broke: that it did, and what was typed. */
export const brokeAnswer = (language: UiLanguage, typed: string): Answer => ({
  answer: 'sheet',
  sheet: keptSheet(language, text(catalogue[language].broke), typed),
});

/** How an answer is to be shown. */
export interface Shown {
  language: UiLanguage;
  /** The private message that was pressed becomes the answer. */
  update?: boolean;
  /** What was done stands on a private message that is to change with it; on none, only a word says so. */
  on: 'card' | 'private' | 'nothing';
  /** What was typed, not to be lost when it comes to nothing. */
  typed?: string;
}

const done = async (
  deps: DiscordDeskDeps,
  responder: Responder,
  { card }: Extract<Answer, { answer: 'done' }>,
  { language, on }: Shown,
): Promise<void> => {
  // The card in the channel is drawn by its slot.
  if (on === 'card') await insist(deps, () => responder.laterUpdate());
  else if (on === 'private') await tell(deps, responder, [cardMessage(card)], true);
  else {
    const words = catalogue[language].said.done(card);
    await tell(deps, responder, messagesFor({ parts: lines('said', text(words)) }, language));
  }
};

const keptParts = (words: string, language: UiLanguage) =>
  words === ''
    ? []
    : [
        ...lines('kept_label', text(catalogue[language].kept, { bold: true })),
        ...pieces(words, 1_500).flatMap((piece, index) => quoted(`kept.${index}`, text(piece))),
      ];

/** Shows whoever did something what they are answered, to them alone. */
export const show = async (
  deps: DiscordDeskDeps,
  responder: Responder,
  given: Answer,
  shown: Shown,
): Promise<void> => {
  const { language, update = false, typed = '' } = shown;
  switch (given.answer) {
    case 'done':
      return done(deps, responder, given, shown);
    case 'card':
      return tell(deps, responder, [cardMessage(given.card, given.said)], update);
    case 'said': {
      const tooLong = given.tooLong === undefined ? undefined : lines('said', text(given.tooLong));
      return tell(
        deps,
        responder,
        messagesFor({ parts: given.parts, ...(tooLong && { tooLong }) }, language),
        update,
      );
    }
    case 'refused':
      return tell(deps, responder, messagesFor(given, language));
    case 'errors':
      return sayAgain(deps, responder, given.again, { language, typed: keptParts(typed, language) });
    case 'sheet':
      // A modal opens no other: what was typed stands in the message, with a button to go on.
      return typed !== '' && given.sheet.meta
        ? sayAgain(deps, responder, given.sheet, { language, typed: keptParts(typed, language) })
        : openSheet(deps, responder, given.sheet, { language, update });
    case 'nothing':
      await insist(deps, () => responder.laterUpdate());
      return undefined;
  }
};
