import { hashOf, hashStart, hashStep } from '../../text/hash.ts';

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
/** Two short words in a row (`do you`, `do meu`) tell what each alone does not. */
const shortWord = 4;

const space = 32;

const unitAt = (word: string, at: number): number =>
  at < 0 || at >= word.length ? space : word.charCodeAt(at);

const pieces = (word: string, see: (hash: number) => void): void => {
  for (let start = -1; start + 3 <= word.length + 1; start += 1) {
    let hash = hashStep(
      hashStep(hashStep(hashStart, unitAt(word, start)), unitAt(word, start + 1)),
      unitAt(word, start + 2),
    );
    see(hash | 0);
    if (start + 4 > word.length + 1) continue;
    hash = hashStep(hash, unitAt(word, start + 3));
    see(hash | 0);
  }
};

/** Calls `see` with the hash of each feature of a word: its three- and four-letter pieces with its edges, and itself between spaces. */
export const eachFeature = (word: string, see: (hash: number) => void): void => {
  pieces(word, see);
  if (word.length <= wholeWordLimit && word.length > 2)
    see(hashStep(hashOf(word, hashStep(hashStart, space)), space) | 0);
};

/** The hash of the feature that two short words in a row are; undefined where one of them is not short. */
export const pairFeature = (before: string | undefined, word: string): number | undefined =>
  before === undefined || before.length > shortWord || word.length > shortWord
    ? undefined
    : hashStep(hashOf(word, hashStep(hashOf(before, hashStep(hashStart, space)), space)), space) | 0;

/** The same features written out, for whoever chooses among them while training. */
export const writtenFeatures = (words: readonly string[]): string[] => {
  const written: string[] = [];
  let before = '';
  for (const one of words) {
    const padded = ` ${one} `;
    for (let at = 0; at + 3 <= padded.length; at += 1) {
      written.push(padded.slice(at, at + 3));
      if (at + 4 <= padded.length) written.push(padded.slice(at, at + 4));
    }
    if (one.length <= wholeWordLimit && one.length > 2) written.push(padded);
    if (before !== '' && one.length <= shortWord) written.push(` ${before} ${one} `);
    before = one.length <= shortWord ? one : '';
  }
  return written;
};
