import { house as catalogue } from '../catalogue/house.ts';
import type { Habit } from '../house/rule.ts';
import type { UiLanguage } from '../language.ts';
import { askNote, askParts } from '../answer/house.ts';
import { lines, text } from '../card/rich.ts';
import type { Sheet } from './sheet.ts';

/** After an edit was saved: whether what was changed so often should be a rule. */
export const askSheet = (habit: Habit, may: boolean, language: UiLanguage): Sheet => ({
  name: 'view.house',
  title: catalogue[language].title,
  parts: [
    ...lines('saved', text(catalogue[language].saved)),
    ...askParts(habit, may, language),
    ...askNote(may, language),
  ],
});
