import { hashOf, hashStart, hashStep } from '../../text/hash.ts';
import { vocabulary } from '../../text/vocabulary.ts';

/** What is written alike in every language: addresses, handles, hashtags, markup of places. */
const noise = /https?:\/\/\S+|[@#][\p{L}\p{N}_]+|\bhttp\b|&\w{1,8};/gu;
/** Characters that show nothing must not cut a word in two. */
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const mayBeEither = /[@#&\u00ad\u200b-\u200f\u2060\ufeff]|http/;
const wordy = /[\p{L}\p{M}]/u;
const latin = /[\p{Script=Latin}\p{M}]/u;

/** What a character is to words: each of those in one unit is looked at once. */
const unknown = 0;
const ofLatin = 1;
const ofOthers = 2;
const apostrophe = 3;
const between = 4;
const told = (character: string): number =>
  wordy.test(character)
    ? latin.test(character)
      ? ofLatin
      : ofOthers
    : character === "'" || character === '’'
      ? apostrophe
      : between;
const kinds = new Uint8Array(0x10000);
const kindAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  const known = kinds[unit] ?? between;
  return known === unknown ? askedKind(text, at, unit) : known;
};
const isHigh = (unit: number): boolean => (unit & 0xfc00) === 0xd800;
const askedKind = (text: string, at: number, unit: number): number => {
  if (isHigh(unit)) return told(String.fromCodePoint(text.codePointAt(at) ?? unit));
  const kind = told(String.fromCharCode(unit));
  kinds[unit] = kind;
  return kind;
};
const isLetter = (kind: number): boolean => kind === ofLatin || kind === ofOthers;

/** Enough to know a language; what follows costs time and changes nothing. */
const enough = 1500;

/** How much a text has that tells its language. */
export interface Evidence {
  /** Words in the Latin script. */
  words: number;
  /** Letters in them. */
  letters: number;
  /** Letters in words of other scripts. */
  foreign: number;
}

/** The words of all texts as they are spelt, in lower case. */
const spelt = vocabulary((written) => written.replaceAll('’', "'"));

const readable = (text: string): string => {
  const head = text.slice(0, enough);
  const plain = mayBeEither.test(head) ? head.replace(unseen, '').replace(noise, ' ') : head;
  return plain.toLowerCase();
};

/** Calls `see` with each Latin-script word of a text, and its number, under which what is known of it is remembered. */
export const eachWord = (text: string, see: (word: string, number: number) => void): Evidence => {
  const evidence: Evidence = { words: 0, letters: 0, foreign: 0 };
  const head = readable(text);
  let at = 0;
  while (at < head.length) {
    let kind = kindAt(head, at);
    if (!isLetter(kind)) {
      at += 1;
      continue;
    }
    const start = at;
    let hash = hashStart;
    let foreign = false;
    do {
      foreign ||= kind === ofOthers;
      const unit = head.charCodeAt(at);
      hash = hashStep(hash, unit);
      at += 1;
      if (isHigh(unit)) {
        hash = hashStep(hash, head.charCodeAt(at));
        at += 1;
      }
      kind = at < head.length ? kindAt(head, at) : between;
      // An apostrophe between two letters is a part of the word.
      if (kind === apostrophe && at + 1 < head.length && isLetter(kindAt(head, at + 1))) {
        hash = hashStep(hash, head.charCodeAt(at));
        at += 1;
        kind = kindAt(head, at);
      }
    } while (isLetter(kind));
    if (foreign) evidence.foreign += at - start;
    else {
      const which = spelt.at(head, start, at, hash);
      evidence.words += 1;
      evidence.letters += at - start;
      see(spelt.word(which), spelt.number(which));
    }
  }
  return evidence;
};

/** The same words as a list. */
export const wordsIn = (text: string): string[] => {
  const words: string[] = [];
  eachWord(text, (word) => words.push(word));
  return words;
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

/** With what a pair of two short words in a row begins, to which the second word is added; 0 of a word that is not short. */
export const pairStart = (word: string): number =>
  word.length > shortWord ? 0 : hashStep(hashOf(word, hashStep(hashStart, space)), space) | 0;

/** The hash of the feature that a short word is after another, of which `start` is known. */
export const pairFeature = (start: number, word: string): number => hashStep(hashOf(word, start), space) | 0;

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
