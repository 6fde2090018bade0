import type { types } from '@slack/bolt';
import { modal as catalogue } from '../../../core/catalogue/modal.ts';
import type { UiLanguage } from '../../../core/language.ts';
import type { Brought } from '../../../app/verbs.ts';
import { small } from '../../../core/card/rich.ts';
import { beginning, safeUrl } from '../../../core/card/text.ts';
import { longestInput, modalView, textInput } from './frame.ts';
import type { Typed } from './frame.ts';

/** Bringing in a comment by hand; prefilled when it comes from a message. */
export const bringView = (
  language: UiLanguage,
  known: { author?: string; text?: string } = {},
): types.ModalView => {
  const words = catalogue[language].bring;
  const text = beginning(known.text ?? '', longestInput);
  return modalView({
    callbackId: 'bring',
    language,
    title: words.title,
    submit: words.submit,
    blocks: [
      ...(text.length < (known.text ?? '').length ? small('cut', words.cut) : []),
      textInput('author', words.author, { initial: known.author ?? '' }),
      textInput('text', words.text, { initial: text, multiline: true }),
      textInput('url', words.url, { optional: true }),
      textInput('place', words.place, { optional: true, hint: words.placeHint }),
    ],
  });
};

/** The comment as it was typed, or which field is wrong. */
export const readBrought = (
  typed: Typed,
  language: UiLanguage,
): { brought: Brought } | { errors: Record<string, string> } => {
  const url = typed['url']?.trim();
  if (url !== undefined && safeUrl(url) === undefined)
    return { errors: { url: catalogue[language].bring.badUrl } };
  const place = typed['place']?.trim();
  return {
    brought: {
      author: typed['author']?.trim() ?? '',
      text: typed['text'] ?? '',
      ...(url === undefined ? {} : { url }),
      ...(place === undefined ? {} : { place }),
    },
  };
};
