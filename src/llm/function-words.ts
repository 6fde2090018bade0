import type { Language } from '../core/language.ts';

/** Small words that hold a sentence together: few languages share them, and every reply has some. */
const functionWords: Record<Exclude<Language, 'und'>, ReadonlySet<string>> = {
  en: new Set('the and you your is are we our to of for that this with have it will can not please would be what in a by on'.split(' ')),
  fr: new Set('le la les des du et vous votre vos nous notre est une un pour que qui avec pas ce cette dans sur merci au par en de ne tu ton'.split(' ')),
  es: new Set('el la los las y usted su sus nos nuestro es una un para que con no esta este por del en de gracias lo le te tu se'.split(' ')),
  de: new Set('der die das und sie ihre ihr wir uns unser ist eine ein für dass mit nicht diese zu den von auf danke bitte im es du dich'.split(' ')),
  it: new Set('il la gli le e lei suo sua ci nostro è una un per che con non questo questa di del della grazie abbiamo sul lo i in tuo'.split(' ')),
  pt: new Set('o a os as e você sua seu nos nosso é uma um para que com não esta este por do da em de obrigado isto ao tua'.split(' ')),
  nl: new Set('de het een en u uw wij ons onze is voor dat met niet deze van op bedankt dank te zijn je jouw'.split(' ')),
}; // prettier-ignore

/**
 * The language of a text by its function words, or `und` when two are as likely or there is too little to go by. Meant
 * for whole sentences of our own making or a model's, not for comments: triage has a better ear.
 */
export const languageByFunctionWords = (text: string): Language => {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = Object.entries(functionWords).map(([language, known]) => ({
    language,
    score: words.filter((word) => known.has(word)).length,
  }));
  const [best, second] = scores.sort((a, b) => b.score - a.score);
  if (best === undefined || second === undefined || best.score < 3 || best.score === second.score)
    return 'und';
  return languageNamed(best.language);
};

const languageNamed = (name: string): Language =>
  name === 'en' ||
  name === 'fr' ||
  name === 'es' ||
  name === 'de' ||
  name === 'it' ||
  name === 'pt' ||
  name === 'nl'
    ? name
    : 'und';

/** Whether words of the team fit into a text of this language: no other language claims more of them. */
export const fitsInto = (text: string, language: Exclude<Language, 'und'>): boolean => {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const score = (of: ReadonlySet<string>): number => words.filter((word) => of.has(word)).length;
  const own = score(functionWords[language]);
  return own > 0 && Object.values(functionWords).every((other) => score(other) <= own);
};
