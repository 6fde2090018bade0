import type { types } from '@slack/bolt';
import { modal as catalogue } from '../../../core/catalogue/modal.ts';
import type { UiLanguage } from '../../../core/language.ts';
import { lines, quoted, text } from '../../../core/card/rich.ts';
import type { Inline } from '../../../core/card/part.ts';
import { pieces } from '../../../core/card/text.ts';
import { modalView } from './frame.ts';

/** Shown while an answer takes longer than Slack waits for. */
export const loadingView = (language: UiLanguage): types.ModalView =>
  modalView({
    callbackId: 'view.loading',
    language,
    title: catalogue[language].notice,
    blocks: lines('loading', text(catalogue[language].loading)),
  });

/** A sentence to somebody who has a modal open. */
export const noticeView = (language: UiLanguage, said: Inline[]): types.ModalView =>
  modalView({
    callbackId: 'view.notice',
    language,
    title: catalogue[language].notice,
    blocks: lines('notice', said),
  });

/** Too late to send, but nothing somebody wrote is lost: the reason, and their words to copy. */
export const keptView = (language: UiLanguage, said: Inline[], kept: string): types.ModalView =>
  modalView({
    callbackId: 'view.kept',
    language,
    title: catalogue[language].notice,
    blocks: [
      ...lines('notice', said),
      ...(kept === ''
        ? []
        : [
            ...lines('kept_label', text(catalogue[language].kept, { bold: true })),
            ...pieces(kept, 3000).flatMap((piece, index) => quoted(`kept.${index}`, text(piece))),
          ]),
    ],
  });
