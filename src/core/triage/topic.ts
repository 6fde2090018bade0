import { tokenize } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';

/** A subject of the team's own list; a keyword may be several words, and end in `*` for any ending. */
export interface Topic {
  name: string;
  keywords: readonly string[];
}

/** Where a topic was seen. */
export interface TopicHit {
  name: string;
  quote: string;
}

/** Endings that do not change what a word is about: plural, feminine, possessive, common verb forms (en, fr, es, it, pt, de). */
const ending = /(?:'s|aux|eux|euse|ements?|ees|ee|es|er|ing|ed|en|s|x|e)$/;
/** A short word keeps its end: `bus` is no `bu`, `ads` no `ad`. */
const shortest = 4;
const stem = (word: string): string => {
  if (word.length <= shortest) return word.replace(/s$/, '');
  const cut = word.replace(ending, '');
  return cut.length >= shortest - 1 ? cut : word;
};

const sameWord = (word: string, keyword: string, open: boolean): boolean =>
  word === keyword || (open ? word.startsWith(keyword) : stem(word) === stem(keyword));

interface Keyword {
  words: string[];
  open: boolean;
}
const keywordOf = (written: string): Keyword => ({
  words: tokenize(written).words,
  open: written.trimEnd().endsWith('*'),
});

const foundAt = (tokens: Tokens, keyword: Keyword): number =>
  tokens.words.findIndex((_, at) =>
    keyword.words.every((word, next) =>
      sameWord(tokens.words[at + next] ?? '', word, keyword.open && next === keyword.words.length - 1),
    ),
  );

/** The topic with most of its keywords in the text; of equals the one listed first. */
export const topicOf = (tokens: Tokens, topics: readonly Topic[]): TopicHit | undefined => {
  let best: (TopicHit & { count: number }) | undefined;
  for (const topic of topics) {
    const hits = topic.keywords
      .map(keywordOf)
      .filter((keyword) => keyword.words.length > 0)
      .map((keyword) => ({ at: foundAt(tokens, keyword), length: keyword.words.length }))
      .filter(({ at }) => at >= 0);
    const [first] = hits;
    if (first === undefined || hits.length <= (best?.count ?? 0)) continue;
    const start = tokens.folded.origin(tokens.starts[first.at] ?? 0);
    const end = tokens.folded.origin((tokens.ends[first.at + first.length - 1] ?? 1) - 1) + 1;
    best = { name: topic.name, quote: tokens.original.slice(start, end), count: hits.length };
  }
  return best;
};
