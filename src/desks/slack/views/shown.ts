import type { types } from '@slack/bolt';
import type { Answer } from '../../../app/front/answer.ts';
import type { Card } from '../../../core/card.ts';
import { withoutFeedback } from '../../../core/card/feedback.ts';
import { lines, text } from '../../../core/card/rich.ts';
import { modal as catalogue } from '../../../core/catalogue/modal.ts';
import type { UiLanguage } from '../../../core/language.ts';
import { cardBlocks } from '../blocks/card.ts';
import { sheetView } from './frame.ts';
import { noticeView } from './notice.ts';

/** A card in a modal, for somebody who comes from the Home tab; its buttons work as in the channel. */
export const cardView = (card: Card): types.ModalView =>
  sheetView(
    {
      name: 'view.card',
      title: catalogue[card.language].read.comment(card),
      parts: withoutFeedback(cardBlocks(card)),
    },
    card.language,
  );

/** Whatever somebody is answered, as a modal. */
export const answerView = (given: Answer, language: UiLanguage): types.ModalView => {
  switch (given.answer) {
    case 'sheet':
      return sheetView(given.sheet, language);
    case 'errors':
      return sheetView(given.again, language);
    case 'card':
      return cardView(given.card);
    case 'said':
    case 'refused':
      return noticeView(given.parts, language);
    case 'done':
    case 'nothing':
      return noticeView(lines('notice', text(catalogue[language].done)), language);
  }
};
