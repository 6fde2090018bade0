import type { Language } from '../language.ts';
import type { Tokens } from '../text/tokens.ts';
import { perWord } from '../text/per-word.ts';
import { wordSet } from '../text/word-set.ts';
import { bad, good, negators, polar } from './lexicon/polarity.ts';
import type { Shape } from './shape.ts';

/** How much speaks well and ill in a text: words of the lists and faces, in halves where a "not" weakens them. */
export interface Balance {
  good: number;
  bad: number;
}

/** What a word says by itself; a word that says "not" says nothing else. */
type Says = 'not' | 'good' | 'bad' | 'nothing';

const says = (language: (typeof polar)[number]): ((word: string, number: number) => Says) => {
  const [not, well, ill] = [wordSet(negators[language]), wordSet(good[language]), wordSet(bad[language])];
  return perWord((word) => (not(word) ? 'not' : well(word) ? 'good' : ill(word) ? 'bad' : 'nothing'));
};
const lists = new Map<Language, ReturnType<typeof says>>(polar.map((language) => [language, says(language)]));

/** A "not" reaches so many words. */
const reach = 3;

/** The balance of a text in a language that has lists; of another, its faces alone. */
export const balanceOf = (tokens: Tokens, language: Language, shape: Shape): Balance => {
  const balance = { good: shape.happy, bad: shape.unhappy };
  const of = lists.get(language);
  if (of === undefined) return balance;
  let negated = -1;
  const { words, numbers } = tokens;
  for (let at = 0; at < words.length; at += 1) {
    const turned = at <= negated;
    const said = of(words[at] ?? '', numbers[at] ?? 0);
    if (said === 'not') negated = at + reach;
    else if (said === 'good') balance[turned ? 'bad' : 'good'] += 1;
    else if (said === 'bad' && !turned) balance.bad += 1;
  }
  return balance;
};
