import { source as sentences } from '../core/catalogue/source.ts';
import type { UiLanguage } from '../core/language.ts';
import { fits } from '../core/text/measure.ts';
import type { Capabilities } from '../app/ports/source.ts';
import { canBeSent } from './plain-text.ts';

/** What a place makes of a text. */
export interface TextRules {
  limits: Capabilities['text']['limits'];
  /** What is sent so that the place shows exactly the text: this is what its limits count. Left out: the text itself. */
  written?: (text: string) => string;
  /** What would be markup there, whatever is done about it. */
  markup?: RegExp;
  /** What the place would cut out of a text. */
  cuts?: RegExp;
}

/** What speaks against the text itself, so that it is not sent at all: the place would change it, or not take it. */
export const unfit = (
  text: string,
  { limits, written, markup, cuts }: TextRules,
  language: UiLanguage,
): { code: 'too_long' | 'place_refused'; detail: string } | undefined => {
  const { trouble } = sentences[language];
  if (!canBeSent(text)) return { code: 'place_refused', detail: trouble.unsendable() };
  const over = limits.find(({ unit, max }) => !fits(text, unit, max));
  if (over) return { code: 'too_long', detail: trouble.over_limit({ most: over.max }) };
  const sent = written?.(text) ?? text;
  const swollen = limits.find(({ unit, max }) => !fits(sent, unit, max));
  if (swollen) return { code: 'too_long', detail: trouble.too_long({ most: swollen.max }) };
  if (markup?.test(text) === true) return { code: 'place_refused', detail: trouble.markup() };
  return cuts?.test(text) === true ? { code: 'place_refused', detail: trouble.cuts() } : undefined;
};
