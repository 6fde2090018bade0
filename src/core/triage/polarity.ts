import type { Language } from '../language.ts';
import type { Tokens } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { bad, good, negators, polar } from './lexicon/polarity.ts';
import type { Shape } from './shape.ts';

/** How much speaks well and ill in a text: words of the lists and faces, in halves where a "not" weakens them. */
export interface Balance {
  good: number;
  bad: number;
}

const lists = new Map<
  Language,
  { good: ReturnType<typeof wordSet>; bad: ReturnType<typeof wordSet>; not: ReturnType<typeof wordSet> }
>(
  polar.map((language) => [
    language,
    { good: wordSet(good[language]), bad: wordSet(bad[language]), not: wordSet(negators[language]) },
  ]),
);

/** A "not" reaches so many words. */
const reach = 3;

/** The balance of a text in a language that has lists; of another, its faces alone. */
export const balanceOf = (tokens: Tokens, language: Language, shape: Shape): Balance => {
  const balance = { good: shape.happy, bad: shape.unhappy };
  const of = lists.get(language);
  if (of === undefined) return balance;
  let negated = -1;
  for (let at = 0; at < tokens.words.length; at += 1) {
    const word = tokens.words[at] ?? '';
    const turned = at <= negated;
    if (of.not(word)) negated = at + reach;
    else if (of.good(word)) balance[turned ? 'bad' : 'good'] += 1;
    else if (of.bad(word) && !turned) balance.bad += 1;
  }
  return balance;
};
