import { connection as catalogue } from '../catalogue/connection.ts';
import type { UiLanguage } from '../language.ts';
import { lines, text } from '../card/rich.ts';
import { textField } from './sheet.ts';
import type { Sheet } from './sheet.ts';

export const connectSheetName = 'connect';

/** Where somebody pastes what a place gave them; never filled in again, because it is good once. */
export const connectSheet = (language: UiLanguage): Sheet => {
  const words = catalogue[language];
  return {
    name: connectSheetName,
    title: words.title,
    submit: words.submit,
    parts: [
      ...lines('how', text(words.pasteHow)),
      textField('came', words.field, { hint: words.fieldHint, focus: true }),
    ],
  };
};
