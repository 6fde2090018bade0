import { excerpt } from '../text/excerpt.ts';
import { tokenize } from '../text/tokens.ts';
import { keywordsIn, topicAmong } from './topic.ts';
import type { Topic } from './topic.ts';

/** What one topic would have done with the comments at hand. */
export interface TopicPreview {
  name: string;
  /** Comments it would have been given. */
  comments: number;
  /** In how many comments each keyword stands, the most frequent first; those that never do are last, with 0. */
  keywords: { keyword: string; comments: number }[];
  /** Some of its comments, with the words that gave them away. */
  examples: { text: string; quote: string }[];
}
export interface TopicsPreview {
  topics: TopicPreview[];
  comments: number;
  /** Comments that no topic takes. */
  without: number;
}

const mostExamples = 3;
const exampleLength = 100;

/** Shows what the rules of a list match, before somebody trusts them. Examples are the first that come. */
export const previewTopics = (texts: Iterable<string>, topics: readonly Topic[]): TopicsPreview => {
  const found = new Map(
    topics.map((topic) => [topic, { comments: 0, examples: [] as TopicPreview['examples'] }]),
  );
  const keywords = new Map(
    topics.map((topic) => [topic, new Map(topic.keywords.map((keyword) => [keyword, 0]))]),
  );
  const preview = { comments: 0, without: 0 };
  for (const text of texts) {
    preview.comments += 1;
    const hits = keywordsIn(tokenize(text), topics);
    for (const { topic, keyword } of hits) {
      const counts = keywords.get(topic);
      counts?.set(keyword, (counts.get(keyword) ?? 0) + 1);
    }
    const best = topicAmong(hits, topics);
    const own = best && found.get(best.topic);
    if (best === undefined || own === undefined) {
      preview.without += 1;
      continue;
    }
    own.comments += 1;
    if (own.examples.length < mostExamples)
      own.examples.push({
        text: excerpt(text, exampleLength),
        quote: text.slice(best.span.start, best.span.end),
      });
  }
  return {
    ...preview,
    topics: topics.map((topic) => ({
      name: topic.name,
      comments: found.get(topic)?.comments ?? 0,
      keywords: [...(keywords.get(topic) ?? [])]
        .map(([keyword, comments]) => ({ keyword, comments }))
        .sort((one, other) => other.comments - one.comments),
      examples: found.get(topic)?.examples ?? [],
    })),
  };
};
