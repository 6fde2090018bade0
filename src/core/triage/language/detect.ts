import type { Language } from '../../language.ts';
import { perWord } from '../../text/per-word.ts';
import { rowPerWord } from '../../text/row-per-word.ts';
import { eachFeature, eachWord, pairFeature, pairStart, wordsIn } from './features.ts';
import { alphabet, features, order, unit, weights } from './profile.ts';
import { lookupOf } from './table.ts';

/** A guess with its probability by the model; `und` with the best guess's probability when that is not enough. */
export interface Guess {
  language: Language;
  probability: number;
  /** What it is if it is one of ours at all. */
  likeliest: Language;
}

const kinds = order.length;
const middle = Math.floor((alphabet.length - 1) / 2);
const steps = new Map(Array.from(alphabet, (letter, at) => [letter, at - middle]));
const placeOf = lookupOf(features.split('|').map((feature) => feature.replaceAll('_', ' ')));
const table = Int8Array.from(weights, (letter) => steps.get(letter) ?? 0);

/** What is known of a word: of how many features how many are known, and what speaks for each language in steps of `unit`. */
const seenAt = 0;
const knownAt = 1;
/** Whether it has letters that our languages do not use. */
const strangeAt = 2;
const pairAt = 3;
const stepsAt = 4;
const width = stepsAt + kinds;

const count = (values: Int32Array, at: number, feature: number): void => {
  values[at + seenAt] = (values[at + seenAt] ?? 0) + 1;
  const place = placeOf(feature);
  if (place < 0) return;
  values[at + knownAt] = (values[at + knownAt] ?? 0) + 1;
  const from = place * kinds;
  const to = at + stepsAt;
  for (let kind = 0; kind < kinds; kind += 1)
    values[to + kind] = (values[to + kind] ?? 0) + (table[from + kind] ?? 0);
};

const votes = rowPerWord(width, (word, values, at) => {
  eachFeature(word, (feature) => count(values, at, feature));
  values[at + strangeAt] = otherLetters.test(word) ? 1 : 0;
  values[at + pairAt] = pairStart(word);
});

/** Adds up words as they come, and their pairs, in the order of a row. */
const adding = (all: Int32Array): ((word: string, number: number) => void) => {
  const { values } = votes;
  let before = 0;
  return (word, number) => {
    const at = votes.of(word, number);
    for (let one = 0; one < width; one += 1) all[one] = (all[one] ?? 0) + (values[at + one] ?? 0);
    const pair = values[at + pairAt] ?? 0;
    if (before !== 0 && pair !== 0) count(all, 0, pairFeature(before, word));
    before = pair;
  };
};

/** Letters our languages do not use: Polish, Turkish, Czech, Romanian, the Nordic and Baltic ones … */
const otherLetters = /[łąęćńśźżğışřůěčšžňťďőűășțåøæđþðāēīģķļņūėįų]/;
const lettersOf: Record<string, RegExp> = { fr: /[æœ]/ };

const unsure = (probability: number, likeliest: Language = 'und'): Guess => ({
  language: 'und',
  probability,
  likeliest,
});

/** How sure the model must be, by how many letters and words it saw: the short ones are the ones it gets wrong. */
const needed = (letters: number, words: number): number => {
  if (letters < 4) return 0.97;
  if (letters <= 20) return words >= 4 ? 0.45 : 0.69;
  return letters <= 40 ? 0.35 : 0.3;
};

/** Of a text in one of our languages, at least this share of the pieces is known to the profile. */
const knownShare = 0.3;

/**
 * Tells the languages of `languages` apart by word pieces; abstains with `und` when the text is short and unsure, is
 * mostly in another script, or is in a language the profile does not know. Looks at the first 1,500 units.
 */
export const detectLanguage = (text: string): Guess => {
  const all = new Int32Array(width);
  const { words, foreign, letters } = eachWord(text, adding(all));
  if (letters === 0 || foreign > letters) return unsure(0);
  const known = all[knownAt] ?? 0;
  if (known === 0 || known < (all[seenAt] ?? 0) * knownShare) return unsure(0);
  const { best, probability } = likeliest(all, unit / Math.sqrt(known));
  const other = (all[strangeAt] ?? 0) > 0 && speaksOther(wordsIn(text), best, probability);
  if (other || probability < needed(letters, words)) return unsure(probability, best);
  return { language: best, probability, likeliest: best };
};

const likeliest = (all: Int32Array, scale: number): { best: Language; probability: number } => {
  let top = stepsAt;
  for (let at = stepsAt; at < width; at += 1) if ((all[at] ?? 0) > (all[top] ?? 0)) top = at;
  let total = 0;
  for (let at = stepsAt; at < width; at += 1) total += Math.exp(((all[at] ?? 0) - (all[top] ?? 0)) * scale);
  return { best: order[top - stepsAt] ?? 'und', probability: 1 / total };
};

/** Whether a folded word could be one of our languages: at least every fifth of its pieces is known in one of them. */
export const isWord = perWord((word): boolean => {
  const row = new Int32Array(width);
  eachFeature(word, (feature) => count(row, 0, feature));
  return (row[knownAt] ?? 0) * 5 >= (row[seenAt] ?? 0);
});

/** Letters that the language does not use: in two words or more, or in one of a short text that is unsure anyway. */
const speaksOther = (words: readonly string[], best: Language, probability: number): boolean => {
  const strange = words.filter(
    (word) => otherLetters.test(word) && !(lettersOf[best]?.test(word) ?? false),
  ).length;
  const several = strange >= 2 && strange * 8 > words.length;
  return several || (strange === 1 && words.length <= 10 && probability < unsureBelow);
};
const unsureBelow = 0.9;
