import { stemOf } from '../text/inflection.ts';
import type { Span } from '../text/span.ts';
import { tokenize, wordsSpan } from '../text/tokens.ts';
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

/** A keyword of a topic as it stands in a text, once each. */
export interface KeywordHit {
  topic: Topic;
  keyword: string;
  span: Span;
}

interface Keyword {
  topic: Topic;
  written: string;
  words: string[];
  stems: string[];
  /** Its last word may end in any way. */
  open: boolean;
}
/** Keywords by the stem of their first word; those of one open word apart. */
interface Compiled {
  byStem: Map<string, Keyword[]>;
  open: Keyword[];
}

const keywordOf = (topic: Topic, written: string): Keyword => {
  const { words } = tokenize(written);
  return { topic, written, words, stems: words.map(stemOf), open: written.trimEnd().endsWith('*') };
};

/** A team's list is read once, however many comments come. */
const compiled = new WeakMap<readonly Topic[], Compiled>();

const compile = (topics: readonly Topic[]): Compiled => {
  const known = compiled.get(topics);
  if (known !== undefined) return known;
  const made: Compiled = { byStem: new Map(), open: [] };
  for (const topic of topics)
    for (const written of topic.keywords) {
      const keyword = keywordOf(topic, written);
      const [first] = keyword.stems;
      if (first === undefined) continue;
      if (keyword.open && keyword.words.length === 1) made.open.push(keyword);
      else made.byStem.set(first, [...(made.byStem.get(first) ?? []), keyword]);
    }
  compiled.set(topics, made);
  return made;
};

const standsAt = (tokens: Tokens, at: number, { words, stems, open }: Keyword): boolean =>
  words.every((word, next) => {
    const found = tokens.words[at + next] ?? '';
    if (next > 0 && tokens.breaks[at + next] === true) return false;
    return open && next === words.length - 1 ? found.startsWith(word) : stemOf(found) === stems[next];
  });

/** Every keyword that stands in a text, where it stands first. Words have bounds: `ship` is not in `friendship`. */
export const keywordsIn = (tokens: Tokens, topics: readonly Topic[]): KeywordHit[] => {
  const { byStem, open } = compile(topics);
  const seen = new Set<Keyword>();
  const hits: KeywordHit[] = [];
  for (let at = 0; at < tokens.words.length; at += 1) {
    for (const keyword of [...(byStem.get(stemOf(tokens.words[at] ?? '')) ?? []), ...open]) {
      if (seen.has(keyword) || !standsAt(tokens, at, keyword)) continue;
      seen.add(keyword);
      const span = wordsSpan(tokens, at, at + keyword.words.length);
      hits.push({ topic: keyword.topic, keyword: keyword.written, span });
    }
  }
  return hits;
};

/** The topic with most of its keywords among the hits; of equals the one listed first. */
export const topicAmong = (hits: readonly KeywordHit[], topics: readonly Topic[]): KeywordHit | undefined => {
  let best: { first: KeywordHit; count: number } | undefined;
  for (const topic of topics) {
    const own = hits.filter((hit) => hit.topic === topic);
    const [first] = own;
    if (first !== undefined && own.length > (best?.count ?? 0)) best = { first, count: own.length };
  }
  return best?.first;
};

/** What a comment is about by the team's list, with the words that say so. */
export const topicOf = (tokens: Tokens, topics: readonly Topic[]): TopicHit | undefined => {
  if (topics.length === 0) return undefined;
  const found = topicAmong(keywordsIn(tokens, topics), topics);
  return found && { name: found.topic.name, quote: tokens.original.slice(found.span.start, found.span.end) };
};
