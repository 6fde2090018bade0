import { excerpt } from '../../core/text/excerpt.ts';
import type { SourceEvent } from '../../core/comment.ts';
import type { UiLanguage } from '../../core/language.ts';
import { valueOf } from '../json-api.ts';
import { optional } from '../plain-text.ts';
import { markOf } from '../timeline.ts';
import type { ReadPortion } from '../timeline.ts';
import { PER_PAGE } from './api.ts';
import type { GhostApi } from './api.ts';
import { answeredBy, linkTo } from './shapes.ts';
import type { Comment } from './shapes.ts';

const EXCERPT = 500;
/** The site has one list. */
const ALL = 'comments';

interface Setup {
  source: string;
  api: GhostApi;
  own: ReadonlySet<string>;
  language: UiLanguage;
}

const nameOf = ({ member }: Comment): string => member?.name?.trim() || '?';
export const isOwn = ({ member }: Comment, own: ReadonlySet<string>): boolean => own.has(member?.id ?? '');

const eventOf = (source: string, said: Comment, own: ReadonlySet<string>): SourceEvent | undefined => {
  const { id: externalId, html: text, created_at: at, post, parent, in_reply_to_snippet } = said;
  const to = answeredBy(said);
  const url = optional('url', linkTo(said));
  if (isOwn(said, own))
    return to === undefined
      ? undefined
      : { kind: 'own_reply', source, parentExternalId: to, externalId, text, ...url, at };
  // Of the first in a thread all its words come along, of the others their beginning.
  const words = typeof said.in_reply_to_id === 'string' ? in_reply_to_snippet : parent?.html;
  return {
    kind: 'comment',
    comment: {
      source,
      externalId,
      author: { ...optional('id', said.member?.id), name: nameOf(said) },
      text,
      ...url,
      place: { ...optional('id', post?.id), title: post?.title ?? '?', ...optional('url', post?.url) },
      ...(to !== undefined && {
        parent: { externalId: to, ...optional('text', words ? excerpt(words, EXCERPT) : undefined) },
      }),
      postedAt: at,
    },
  };
};

/** Where a page ends; and how many there were of those that were said in one second, which may be more than a page. */
const fromToken = (token: string | undefined): { until?: number; page: number } => {
  if (token === undefined) return { page: 1 };
  const [until, page] = token.split(':').map(Number);
  return { page: page ?? 1, ...optional('until', until) };
};

/** A page of the newest comments of a site. The next one begins with the moment at which this one ends. */
export const createRead =
  ({ source, api, own, language }: Setup): ReadPortion =>
  async ({ token }, signal) => {
    const from = fromToken(token);
    const found = valueOf(language, await api.newest(from, signal));
    const items = found.map((said) => ({
      id: said.id,
      at: said.created_at,
      mark: markOf(nameOf(said), said.html),
      group: ALL,
      event: eventOf(source, said, own),
    }));
    const times = found.map(({ created_at }) => created_at);
    const span = times.length === 0 ? undefined : { newest: Math.max(...times), oldest: Math.min(...times) };
    const isLast = span === undefined || found.length < PER_PAGE;
    const page = span?.oldest === from.until ? from.page + 1 : 1;
    const groups = new Map([[ALL, { order: span?.newest ?? 0, wholeSince: isLast ? 0 : span.oldest }]]);
    return { items, groups, span, next: isLast ? undefined : `${span.oldest}:${page}` };
  };
