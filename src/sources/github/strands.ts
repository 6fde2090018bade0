import { excerpt } from '../../core/text/excerpt.ts';
import type { SourceEvent } from '../../core/comment.ts';
import { answered } from '../flat-thread.ts';
import type { Said } from '../flat-thread.ts';
import { shownMarkdown } from '../markdown.ts';
import { optional } from '../plain-text.ts';
import { markOf } from '../timeline.ts';
import type { Item } from '../timeline.ts';
import { wordsOf } from './shapes.ts';
import type { Comment, Titled, Words } from './shapes.ts';

const EXCERPT = 500;

/** Words with everything that stands right under them, in order of time. */
export interface Strand {
  top: Words | Titled;
  under: readonly Words[];
  /** What stands under it may answer anything before it; otherwise it answers the top. */
  flat: boolean;
}

/** Everything in an issue is one strand; in a discussion each comment begins one of its own. */
export const strandsOf = (top: Words | Titled, comments: readonly Comment[]): Strand[] => {
  const nested = comments.filter(({ replies }) => replies !== undefined);
  if (nested.length === 0) return [{ top, under: comments, flat: true }];
  return [
    { top, under: comments, flat: false },
    ...nested.map((one): Strand => ({ top: one, under: one.replies?.nodes ?? [], flat: true })),
  ];
};

export const isOwn = ({ author }: Words, own: ReadonlySet<string>): boolean =>
  own.has((author?.login ?? '').toLowerCase());
const nameOf = ({ author }: Words): string => author?.name?.trim() || (author?.login ?? 'ghost');

const said = (one: Words, own: ReadonlySet<string>): Said => ({
  id: one.id,
  // People are called by their login there.
  author: one.author?.login ?? '',
  text: wordsOf(one),
  at: one.createdAt,
  own: isOwn(one, own),
});

/** Whom an answer of ours is for. */
export const answeredIn = ({ top, under, flat }: Strand, answer: Words, own: ReadonlySet<string>): string => {
  if (!flat) return top.id;
  const order = [top, ...under.toSorted((a, b) => a.createdAt - b.createdAt)].map((one) => said(one, own));
  return answered(order, said({ ...answer, body: shownMarkdown(answer.body) }, own)) ?? top.id;
};

/** Where a thread stands. */
export interface Place {
  source: string;
  id: string;
  title: string;
  url: string | undefined;
  own: ReadonlySet<string>;
}

const ownReply = (one: Words, strand: Strand, { source, own }: Place): SourceEvent | undefined => {
  const parentExternalId = answeredIn(strand, one, own);
  // What it hangs from may be one of the brand's own: then it answers nobody.
  if (parentExternalId === strand.top.id && isOwn(strand.top, own)) return undefined;
  const [externalId, text, at] = [one.id, shownMarkdown(one.body), one.createdAt];
  return { kind: 'own_reply', source, parentExternalId, externalId, text, ...optional('url', one.url), at };
};

const commentOf = (one: Words, parent: Words | undefined, place: Place): SourceEvent => ({
  kind: 'comment',
  comment: {
    source: place.source,
    externalId: one.id,
    author: {
      ...optional('id', one.author?.login),
      name: nameOf(one),
      ...optional('url', one.author?.url),
    },
    text: wordsOf(one),
    ...optional('url', one.url),
    place: { id: place.id, title: place.title, ...optional('url', place.url) },
    ...(parent && {
      parent: {
        externalId: parent.id,
        author: { name: nameOf(parent) },
        text: excerpt(wordsOf(parent), EXCERPT),
      },
    }),
    postedAt: one.createdAt,
  },
});

/** What was put out of sight is no longer said, and programs say nothing, but for the brand's own. */
const isHeard = (one: Words, own: ReadonlySet<string>): boolean =>
  !one.isMinimized && (one.author?.__typename !== 'Bot' || isOwn(one, own));

/** Everything that was read of a thread. */
export const itemsOf = (strands: readonly Strand[], place: Place): Item[] => {
  const item = (one: Words, event: SourceEvent | undefined): Item => ({
    id: one.id,
    at: one.createdAt,
    mark: markOf(nameOf(one), wordsOf(one)),
    group: place.id,
    event,
  });
  const first = strands[0]?.top;
  const top =
    first === undefined || !isHeard(first, place.own)
      ? []
      : [item(first, isOwn(first, place.own) ? undefined : commentOf(first, undefined, place))];
  const rest = strands.flatMap((strand) =>
    strand.under
      .filter((one) => isHeard(one, place.own))
      .map((one) =>
        item(one, isOwn(one, place.own) ? ownReply(one, strand, place) : commentOf(one, strand.top, place)),
      ),
  );
  return [...top, ...rest];
};
