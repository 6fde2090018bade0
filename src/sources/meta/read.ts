import { excerpt } from '../../core/text/excerpt.ts';
import type { SourceEvent } from '../../core/comment.ts';
import type { UiLanguage } from '../../core/language.ts';
import { answered } from '../flat-thread.ts';
import type { Said } from '../flat-thread.ts';
import { valueOf } from '../json-api.ts';
import { optional } from '../plain-text.ts';
import { markOf } from '../timeline.ts';
import type { Group, Item, ReadPortion } from '../timeline.ts';
import { codeOf } from './graph.ts';
import { isBrand } from './dialect.ts';
import type { Brand, Dialect } from './dialect.ts';
import type { Post, Spoken } from './shapes.ts';

const TITLE = 80;
const EXCERPT = 500;
/** Posts whose comments are read one by one at a time: a page of ours ends well within its deadline. */
const mostOpened = 10;
/** "Invalid parameter": what the Graph API says to a cursor it does not know any more. */
const invalidParameter = 100;

export const said = (one: Spoken, brand: Brand): Said => ({
  id: one.id,
  author: one.author.name,
  text: one.text,
  at: one.at,
  own: isBrand(one, brand),
});

/** A comment with everything under it, in order of time. */
export const threadOf = (topId: string, spoken: readonly Spoken[], brand: Brand): Said[] =>
  spoken
    .filter(({ id, parentId }) => id === topId || parentId === topId)
    .toSorted((a, b) => Number(b.id === topId) - Number(a.id === topId) || a.at - b.at)
    .map((one) => said(one, brand));

const eventOf = (
  source: string,
  one: Spoken,
  post: Post,
  spoken: readonly Spoken[],
  brand: Brand,
): SourceEvent | undefined => {
  const url = one.url ?? post.url;
  const { id, parentId, text, at } = one;
  if (isBrand(one, brand)) {
    if (parentId === undefined) return undefined;
    // What it hangs from may be one of the brand's own: then it answers nobody, unless somebody spoke since.
    const parentExternalId = answered(threadOf(parentId, spoken, brand), said(one, brand)) ?? parentId;
    return { kind: 'own_reply', source, parentExternalId, externalId: id, text, ...optional('url', url), at };
  }
  const parent = spoken.find((other) => other.id === parentId);
  return {
    kind: 'comment',
    comment: {
      source,
      externalId: id,
      author: { name: one.author.name, ...optional('id', one.author.id) },
      text,
      ...optional('url', url),
      place: {
        id: post.id,
        title: post.title === '' ? brand.name : excerpt(post.title, TITLE),
        ...optional('url', post.url),
      },
      ...(parentId !== undefined && {
        parent: {
          externalId: parentId,
          ...(parent && { author: { name: parent.author.name }, text: excerpt(parent.text, EXCERPT) }),
        },
      }),
      postedAt: at,
    },
  };
};

interface Setup {
  source: string;
  dialect: Dialect;
  language: UiLanguage;
}

/**
 * A page of posts, newest first, each with its newest comments. Where a post's count changed since the last look, and more
 * was said under it than comes along, everything under it is read.
 */
export const createRead = ({ source, dialect, language }: Setup): ReadPortion => {
  const groupOf = (post: Post, spoken: readonly Spoken[], all: boolean, note: string | undefined): Group => {
    const oldest = Math.min(...spoken.map(({ at }) => at));
    return {
      order: post.at,
      ...(all ? { wholeSince: 0 } : dialect.newestFirst && spoken.length > 0 && { wholeSince: oldest }),
      ...optional('note', note),
    };
  };
  return async ({ token, size, noteOf }, signal) => {
    const brand = valueOf(language, await dialect.me(signal));
    const answer = await dialect.posts({ size, after: token }, signal);
    if (answer.kind === 'refusal' && codeOf(answer.code) === invalidParameter && token !== undefined)
      return 'expired';
    const { posts, next } = valueOf(language, answer);
    const items: Item[] = [];
    const groups = new Map<string, Group>();
    let opened = 0;
    let again = false;
    for (const post of posts) {
      const count = String(post.count);
      const isWhole = post.spoken.length >= post.count;
      const due = !isWhole && noteOf(post.id) !== count;
      const open = due && opened < mostOpened;
      if (open) opened += 1;
      if (due && !open) again = true;
      const { spoken, all } = open
        ? valueOf(language, await dialect.spoken(post.id, signal))
        : { spoken: post.spoken, all: isWhole };
      for (const one of spoken)
        items.push({
          id: one.id,
          at: one.at,
          mark: markOf(one.author.name, one.text),
          group: post.id,
          event: eventOf(source, one, post, spoken, brand),
        });
      groups.set(post.id, groupOf(post, spoken, all, due && !open ? noteOf(post.id) : count));
    }
    const orders = posts.map(({ at }) => at);
    const span =
      orders.length === 0 ? undefined : { newest: Math.max(...orders), oldest: Math.min(...orders) };
    return { items, groups, span, next, again };
  };
};
