import type { Actions } from '../card/part.ts';
import { plain } from '../card/rich.ts';
import { modal as catalogue } from '../catalogue/modal.ts';
import type { UiLanguage } from '../language.ts';

/** What becomes of the replies that waited during a pause. */
export const resumeButtons = (language: UiLanguage): Actions => {
  const words = catalogue[language].said;
  return {
    type: 'actions',
    block_id: 'resume',
    elements: [
      { type: 'button', action_id: 'resume.release', text: plain(words.release), value: 'release' },
      { type: 'button', action_id: 'resume.return', text: plain(words.giveBack), value: 'return' },
    ],
  };
};
