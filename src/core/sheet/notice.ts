import { modal as catalogue } from '../catalogue/modal.ts';
import type { UiLanguage } from '../language.ts';
import { lines, quoted, text } from '../card/rich.ts';
import type { Inline } from '../card/part.ts';
import { pieces } from '../card/text.ts';
import type { Sheet } from './sheet.ts';

/** Shown while an answer takes longer than a desk waits for. */
export const loadingSheet = (language: UiLanguage): Sheet => ({
  name: 'view.loading',
  title: catalogue[language].notice,
  parts: lines('loading', text(catalogue[language].loading)),
});

/** Too late to send, but nothing somebody wrote is lost: the reason, and their words to copy. */
export const keptSheet = (language: UiLanguage, said: Inline[], kept: string): Sheet => ({
  name: 'view.kept',
  title: catalogue[language].notice,
  parts: [
    ...lines('notice', said),
    ...(kept === ''
      ? []
      : [
          ...lines('kept_label', text(catalogue[language].kept, { bold: true })),
          ...pieces(kept, 3000).flatMap((piece, index) => quoted(`kept.${index}`, text(piece))),
        ]),
  ],
});
