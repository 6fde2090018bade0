import type { types } from '@slack/bolt';
import type { History } from '../../../app/verbs.ts';
import type { Card } from '../../../core/card.ts';
import { history as historyWords } from '../../../core/catalogue/history.ts';
import { modal as catalogue } from '../../../core/catalogue/modal.ts';
import type { UiLanguage } from '../../../core/language.ts';
import { cardBlocks } from '../blocks/card.ts';
import { withoutFeedback } from '../../../core/card/feedback.ts';
import { historyBlocks } from '../blocks/history.ts';
import { modalView } from './frame.ts';

/** A card in a modal, for somebody who comes from the Home tab; its buttons work as in the channel. */
export const cardView = (card: Card): types.ModalView =>
  modalView({
    callbackId: 'view.card',
    language: card.language,
    title: catalogue[card.language].read.comment(card),
    blocks: withoutFeedback(cardBlocks(card)),
  });

/** What happened, in a modal. */
export const historyView = (history: History, language: UiLanguage): types.ModalView =>
  modalView({
    callbackId: 'view.history',
    language,
    title: historyWords[language].title(history.card),
    blocks: historyBlocks(history, language),
  });
