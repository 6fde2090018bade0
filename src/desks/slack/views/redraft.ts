import { label } from '../../../core/catalogue/label.ts';
import { modal as catalogue } from '../../../core/catalogue/modal.ts';
import { languages } from '../../../core/language.ts';
import { modalView, selectInput, textInput } from './frame.ts';
import { metaOf, noticeBlocks } from './form.ts';
import type { Drawing, Form } from './form.ts';

const frame = (from: Drawing, name: string, field: ReturnType<typeof textInput>) =>
  modalView({
    callbackId: `form.${name}`,
    language: from.person.language,
    title: catalogue[from.person.language].redraft.title(from.card),
    submit: catalogue[from.person.language].redraft.submit,
    meta: metaOf(from.card),
    blocks: [...noticeBlocks(from), field],
  });

const revisionOf = (revision: number): { revision?: number } => (revision === 0 ? {} : { revision });

/** Another draft, told how. */
export const instructForm: Form = {
  name: 'instruct',
  draw: (from) => {
    const words = catalogue[from.person.language].redraft;
    return frame(
      from,
      'instruct',
      textInput('instruction', words.instruction, {
        initial: from.typed?.['instruction'] ?? '',
        multiline: true,
        hint: words.instructionHint,
        focus: true,
      }),
    );
  },
  read: (typed, { revision }) =>
    Promise.resolve({
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
    const choices = languages
      .filter((one) => one !== 'und')
      .map((one) => ({ value: one, label: label[language].language[one] }));
    return frame(
      from,
      'language',
      selectInput('language', catalogue[language].redraft.language, choices, { initial: language }),
    );
  },
  read: (typed, { revision }) =>
    Promise.resolve({
      decision: {
        do: 'redraft',
        way: 'other_language',
        ...revisionOf(revision),
        ...(typed['language'] === undefined ? {} : { language: typed['language'] }),
      },
    }),
  words: () => '',
};
