import type { Inline } from '../card/part.ts';
import { lines, small } from '../card/rich.ts';
import { beginning, safeUrl } from '../card/text.ts';
import { modal as catalogue } from '../catalogue/modal.ts';
import type { UiLanguage } from '../language.ts';
import { longestInput, textField } from '../sheet/sheet.ts';
import type { Sheet, Typed } from '../sheet/sheet.ts';

/** A comment a teammate brings by hand. */
export interface Brought {
  author: string;
  text: string;
  url?: string;
  place?: string;
  postedAt?: number;
  /** Its id at a place that may be one of ours: what came from there already is not brought a second time. */
  externalId?: string;
}

/** Bringing in a comment by hand; prefilled when it comes from a message, or was typed before; `wrong`: why it was not taken then. */
export const bringSheet = (language: UiLanguage, known: Typed = {}, wrong: Inline[] = []): Sheet => {
  const words = catalogue[language].bring;
  const given = known['text'] ?? '';
  const text = beginning(given, longestInput);
  return {
    name: 'bring',
    title: words.title,
    submit: words.submit,
    parts: [
      ...lines('notice', wrong),
      ...(text.length < given.length ? small('cut', words.cut) : []),
      textField('author', words.author, { initial: known['author'] ?? '' }),
      textField('text', words.text, { initial: text, multiline: true }),
      textField('url', words.url, { initial: known['url'] ?? '', optional: true }),
      textField('place', words.place, {
        initial: known['place'] ?? '',
        optional: true,
        hint: words.placeHint,
      }),
    ],
  };
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
  const externalId = typed['externalId'];
  return {
    brought: {
      author: typed['author']?.trim() ?? '',
      text: typed['text'] ?? '',
      ...(url === undefined ? {} : { url }),
      ...(place === undefined ? {} : { place }),
      ...(externalId === undefined ? {} : { externalId }),
    },
  };
};
