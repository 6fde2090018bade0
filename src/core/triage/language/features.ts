/** What is written alike in every language: addresses, handles, hashtags, markup of places. */
const noise = /https?:\/\/\S+|[@#][\p{L}\p{N}_]+|\bhttp\b|&\w{1,8};/gu;
/** Characters that show nothing must not cut a word in two. */
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const word = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
const latin = /^[\p{Script=Latin}\p{M}'’]+$/u;

/** Enough to know a language; what follows costs time and changes nothing. */
const enough = 1500;

/** What the language of a text is told by: the Latin-script words, and how many letters stand in other scripts. */
export interface Evidence {
  words: string[];
  /** Letters in words of other scripts. */
  foreign: number;
  /** Letters in Latin words. */
  letters: number;
}

export const evidenceOf = (text: string): Evidence => {
  const evidence: Evidence = { words: [], foreign: 0, letters: 0 };
  const head = text
    .slice(0, enough)
    .replace(unseen, '')
    .replace(noise, ' ')
    .toLowerCase()
    .replaceAll('’', "'");
  for (const [found] of head.matchAll(word)) {
    if (latin.test(found)) {
      evidence.words.push(found);
      evidence.letters += found.length;
    } else evidence.foreign += found.length;
  }
  return evidence;
};

const wholeWordLimit = 9;

const pieces = (of: string, see: (feature: string) => void): void => {
  const padded = ` ${of} `;
  for (let at = 0; at + 3 <= padded.length; at += 1) {
    see(padded.slice(at, at + 3));
    if (at + 4 <= padded.length) see(padded.slice(at, at + 4));
  }
  if (of.length <= wholeWordLimit && of.length > 2) see(padded);
};

/** Two short words in a row (`do you`, `do meu`) tell what each alone does not. */
const shortWord = 4;

/** Calls `see` with each feature: a word's three- and four-letter pieces with its edges, itself, and pairs of short words. */
export const eachFeature = (words: readonly string[], see: (feature: string) => void): void => {
  let before = '';
  for (const one of words) {
    pieces(one, see);
    if (before !== '' && one.length <= shortWord) see(` ${before} ${one} `);
    before = one.length <= shortWord ? one : '';
  }
};
