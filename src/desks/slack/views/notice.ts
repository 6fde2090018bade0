import type { types } from '@slack/bolt';
import type { Part } from '../../../core/card/part.ts';
import { modal as catalogue } from '../../../core/catalogue/modal.ts';
import type { UiLanguage } from '../../../core/language.ts';
import { sheetView } from './frame.ts';

/** Words to somebody who has a modal open. */
export const noticeView = (parts: Part[], language: UiLanguage): types.ModalView =>
  sheetView({ name: 'view.notice', title: catalogue[language].notice, parts }, language);
