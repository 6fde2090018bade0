import { answered } from '../flat-thread.ts';
import type { Said } from '../flat-thread.ts';
import type { Named } from './api.ts';
import { calledIn, wordsOf } from './shapes.ts';
import type { Post } from './shapes.ts';

export const linkTo = (root: URL, post: Post): string =>
  new URL(`d/${post.relationships.discussion?.data?.id ?? ''}/${post.attributes.number}`, root).href;
export const isOwn = ({ relationships }: Post, own: ReadonlySet<string>): boolean =>
  own.has(relationships.user?.data?.id ?? '');

export const nameOf = ({ relationships }: Post, { included }: Pick<Named, 'included'>): string => {
  const id = relationships.user?.data?.id;
  return included.find((one) => one.type === 'users' && one.id === id)?.attributes.displayName ?? '?';
};

/** A discussion in its order, as what stands in one level. */
export const orderOf = (named: Named, own: ReadonlySet<string>): Said[] =>
  named.posts
    .toSorted((a, b) => a.attributes.number - b.attributes.number)
    .map((one) => ({
      id: one.id,
      author: nameOf(one, named),
      text: wordsOf(one),
      at: one.attributes.createdAt,
      own: isOwn(one, own),
    }));

/** Whom a post of ours is for: the post it calls, else as in any thread of one level. */
export const answeredBy = (post: Post, order: readonly Said[]): string | undefined => {
  const called = calledIn(post);
  if (called !== undefined) return called;
  const said = order.find(({ id }) => id === post.id);
  return said && answered(order, said);
};
