import { measure } from '../../core/text/measure.ts';
import type { Post, User } from './shapes.ts';

/** The calls a reply begins with: X puts them there, nobody wrote them (docs.x.com/x-api/activity: "implicit"). */
const put = /^(?:@\w{1,50}\s+)*/u;

/**
 * Whether its author called this account, or quoted it: only then X takes a reply through its API
 * (docs.x.com/x-api/posts/manage-tweets/integrate#reply-restrictions). Whether the call that X itself puts before a reply
 * counts is not documented; it is not taken for one.
 */
export const isSummoned = (
  { mentions, sent, repliesTo, quotes }: Post,
  me: User,
  others: ReadonlyMap<string, Post>,
): boolean => {
  if (quotes !== undefined && others.get(quotes)?.authorId === me.id) return true;
  // X counts in code points.
  const before = repliesTo === undefined ? 0 : measure(put.exec(sent)?.[0] ?? '', 'codepoint');
  return mentions.some(
    ({ username, start }) => username.toLowerCase() === me.username.toLowerCase() && start >= before,
  );
};

/** The page at which a person answers with one press; docs.x.com/x-for-websites/web-intents. */
export const intentLink = (to: string, text: string): string =>
  `https://x.com/intent/post?${new URLSearchParams({ in_reply_to: to, text }).toString()}`;

export const linkTo = (id: string): string => `https://x.com/i/status/${id}`;
