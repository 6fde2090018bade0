import type { Language } from '../../language.ts';
import { perWord } from '../../text/per-word.ts';
import { eachFeature, evidenceOf, pairFeature } from './features.ts';
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

/** What speaks for each language, in steps of `unit`, and of how many features how many are known. */
interface Votes {
  steps: Int32Array;
  known: number;
  seen: number;
}
const noVotes = (): Votes => ({ steps: new Int32Array(kinds), known: 0, seen: 0 });

const count = (votes: Votes, feature: number): void => {
  votes.seen += 1;
  const place = placeOf(feature);
  if (place < 0) return;
  votes.known += 1;
  const at = place * kinds;
  for (let kind = 0; kind < kinds; kind += 1)
    votes.steps[kind] = (votes.steps[kind] ?? 0) + (table[at + kind] ?? 0);
};

const votesOf = perWord((word): Votes => {
  const votes = noVotes();
  eachFeature(word, (feature) => count(votes, feature));
  return votes;
});

const votesOfAll = (words: readonly string[]): Votes => {
  const all = noVotes();
  let before: string | undefined;
  for (const word of words) {
    const of = votesOf(word);
    all.seen += of.seen;
    all.known += of.known;
    for (let kind = 0; kind < kinds; kind += 1)
      all.steps[kind] = (all.steps[kind] ?? 0) + (of.steps[kind] ?? 0);
    const pair = pairFeature(before, word);
    if (pair !== undefined) count(all, pair);
    before = word;
  }
  return all;
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
  const { words, foreign, letters } = evidenceOf(text);
  if (letters === 0 || foreign > letters) return unsure(0);
  const { steps: scores, known, seen } = votesOfAll(words);
  if (known === 0 || known < seen * knownShare) return unsure(0);
  const scale = unit / Math.sqrt(known);
  const top = Math.max(...scores);
  const total = scores.reduce((sum, score) => sum + Math.exp((score - top) * scale), 0);
  const best = order[scores.indexOf(top)] ?? 'und';
  const probability = 1 / total;
  if (probability < needed(letters, words.length) || speaksOther(words, best, probability))
    return unsure(probability, best);
  return { language: best, probability, likeliest: best };
};

/** Whether a folded word could be one of our languages: at least every fifth of its pieces is known in one of them. */
export const isWord = (word: string): boolean => {
  const { seen, known } = votesOf(word);
  return known * 5 >= seen;
};

/** Letters that the language does not use: in two words or more, or in one of a short text that is unsure anyway. */
const speaksOther = (words: readonly string[], best: Language, probability: number): boolean => {
  const strange = words.filter(
    (word) => otherLetters.test(word) && !(lettersOf[best]?.test(word) ?? false),
  ).length;
  const several = strange >= 2 && strange * 8 > words.length;
  return several || (strange === 1 && words.length <= 10 && probability < unsureBelow);
};
const unsureBelow = 0.9;
