import type { types } from '@slack/bolt';
import { house as catalogue } from '../../../core/catalogue/house.ts';
import type { Habit } from '../../../core/house/rule.ts';
import type { UiLanguage } from '../../../core/language.ts';
import { askBlocks, askNote } from '../blocks/house.ts';
import { lines, text } from '../../../core/card/rich.ts';
import { modalView } from './frame.ts';

/** After an edit was saved: whether what was changed so often should be a rule. */
export const askView = (habit: Habit, may: boolean, language: UiLanguage): types.ModalView =>
  modalView({
    callbackId: 'view.house',
    language,
    title: catalogue[language].title,
    blocks: [
      ...lines('saved', text(catalogue[language].saved)),
      ...askBlocks(habit, may, language),
      ...askNote(may, language),
    ],
  });

/** What became of the question. */
export const settledView = (said: string, language: UiLanguage): types.ModalView =>
  modalView({
    callbackId: 'view.house',
    language,
    title: catalogue[language].title,
    blocks: lines('settled', text(said)),
  });
