import { label } from '../catalogue/label.ts';
import { modal as catalogue } from '../catalogue/modal.ts';
import { languages } from '../language.ts';
import { choiceField, textField } from '../sheet/sheet.ts';
import { formSheet } from './form.ts';
import type { Form } from './form.ts';

const revisionOf = (revision: number): { revision?: number } => (revision === 0 ? {} : { revision });

/** Another draft, told how. */
export const instructForm: Form = {
  name: 'instruct',
  draw: (from) => {
    const words = catalogue[from.person.language].redraft;
    return formSheet('instruct', words, from, [
      textField('instruction', words.instruction, {
        initial: from.typed?.['instruction'] ?? '',
        multiline: true,
        hint: words.instructionHint,
        focus: true,
      }),
    ]);
  },
  read: (typed, { revision }) => ({
    decision: {
      do: 'redraft',
      way: 'instruction',
      ...revisionOf(revision),
      instruction: typed['instruction'] ?? '',
    },
  }),
  words: (typed) => typed['instruction'] ?? '',
};

/** Another draft, in another language. */
export const languageForm: Form = {
  name: 'language',
  draw: (from) => {
    const { language } = from.person;
    const words = catalogue[language].redraft;
    const choices = languages
      .filter((one) => one !== 'und')
      .map((one) => ({ value: one, label: label[language].language[one] }));
    return formSheet('language', words, from, [
      choiceField('language', words.language, choices, { initial: language }),
    ]);
  },
  read: (typed, { revision }) => ({
    decision: {
      do: 'redraft',
      way: 'other_language',
      ...revisionOf(revision),
      ...(typed['language'] === undefined ? {} : { language: typed['language'] }),
    },
  }),
  words: () => '',
};
