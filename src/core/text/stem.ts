import type { Language } from '../language.ts';

/** Endings of folded words that do not change what a word is about, longest first when they are tried. */
const endings: Record<Exclude<Language, 'und'>, string> = {
  en: 'ation ment iness ness ing ie ied ed ly e y',
  fr: 'issements issement issons issez issent ations ation aisons aison ements ement euses euse eurs eur atrices atrice antes ante ants ant ables able ites ite ions iez aient erons eront erez era irons iront irez ons ent ees ee ait ais ez er ir es eaux aux s x e',
  es: 'amientos amiento aciones acion iciones icion mente adas ados ada ado idas idos ida ido aron ieron amos emos imos aban an en ar er ir es os as a o e s',
  de: 'ungen ung lichen liche lich heiten heit keiten keit ern est em en er es te e s n t',
  it: 'amenti amento azioni azione izioni izione mente ate ati ata ato ite iti ita ito iamo ano ono are ere ire i e a o',
  pt: 'amentos amento acoes acao icoes icao mente adas ados ada ado idas idos ida ido amos emos imos aram am em ar er ir oes ao es os as a o e s',
  nl: 'ingen ing lijke lijk heden heid jes je en es er e s t n',
}; // prettier-ignore

const sorted = Object.fromEntries(
  Object.entries(endings).map(([language, all]) => [
    language,
    all.split(' ').toSorted((a, b) => b.length - a.length),
  ]),
);
/** What is left must still say something. */
const shortest = 3;
const doubled = /([bdfglmnprtv])\1$/;

/** Languages in which a plural ends in `s` (in French also `x`); taken off first, so that both forms lose the same ending. */
const plural: Partial<Record<Language, RegExp>> = {
  en: /(?<!s)s$/,
  fr: /[sx]$/,
  es: /s$/,
  pt: /s$/,
  nl: /s$/,
};

/** From this length on an ending is one of a verb or of a noun made from one, with its own plural: "livrons", "livraisons". */
const longEnding = 3;
const withoutEnding = (word: string, all: readonly string[]): string | undefined => {
  const ending = all.find((each) => word.endsWith(each) && word.length - each.length >= shortest);
  return ending === undefined ? undefined : word.slice(0, -ending.length);
};

/**
 * What a folded word has in common with its other forms: `livrez`, `livrons` and `livraison` give `livr`. Light: it takes
 * a plural and one ending off, and rather leaves two forms apart than throws two words together.
 */
export const stemOf = (word: string, language: Language): string => {
  if (word.length <= shortest || /\d/.test(word)) return word;
  const singular = word.replace(plural[language] ?? /(?!)/, '');
  const own = sorted[language] ?? ['s'];
  const cut =
    withoutEnding(
      word,
      own.filter((ending) => ending.length >= longEnding),
    ) ??
    withoutEnding(singular, own) ??
    singular;
  return cut.length > shortest ? cut.replace(doubled, '$1') : cut;
};
