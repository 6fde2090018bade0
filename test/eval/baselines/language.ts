import { eld } from 'eld/medium';
import { franc } from 'franc';

eld.setLanguageSubset(['en', 'fr', 'es', 'de', 'it', 'pt', 'nl', 'pl', 'sv', 'da', 'ro']);

/** eld, medium, told which eleven languages to expect. */
export const eldDetect = (text: string): string => eld.detect(text).language || 'und';

/** The same, abstaining where it says itself that it is unsure. */
export const eldSure = (text: string): string => {
  const found = eld.detect(text);
  return found.isReliable() ? found.language : 'und';
};

const codes: Readonly<Record<string, string>> = {
  eng: 'en',
  fra: 'fr',
  spa: 'es',
  deu: 'de',
  ita: 'it',
  por: 'pt',
  nld: 'nl',
};
const only = Object.keys(codes);

/** franc, told which languages to expect. */
export const francDetect = (text: string): string => codes[franc(text, { only, minLength: 1 })] ?? 'und';
