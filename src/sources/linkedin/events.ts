import { excerpt } from '../../core/text/excerpt.ts';
import type { SourceEvent } from '../../core/comment.ts';
import { answered } from '../flat-thread.ts';
import type { Said } from '../flat-thread.ts';
import { valueOf } from '../json-api.ts';
import { optional } from '../plain-text.ts';
import type { SourceContext } from '../source.ts';
import type { LinkedInApi, Person } from './api.ts';
import { inAddress } from './api.ts';
import { partsOf } from './shapes.ts';
import type { Comment, Notification } from './shapes.ts';

const TITLE = 80;
const EXCERPT = 500;
/** Bounds what is remembered of people. */
const mostPeople = 500;

/** It opens the post, scrolled to the comment. */
export const linkTo = (urn: string): string => {
  const object = partsOf(urn)?.object ?? urn;
  return `https://www.linkedin.com/feed/update/${object}?commentUrn=${inAddress(urn)}`;
};
const saidOf = (
  { commentUrn: id, actor: author, message: { text }, created }: Comment,
  us: string,
): Said => ({
  id,
  author,
  text,
  at: created.time,
  own: author === us,
});
/** A comment with all that answers it, in order of time. */
export const threadOf = (top: Comment, under: readonly Comment[], us: string): Said[] =>
  [top, ...under.toSorted((a, b) => a.created.time - b.created.time)].map((one) => saidOf(one, us));

export interface Setup {
  source: string;
  api: LinkedInApi;
  us: string;
  context: Pick<SourceContext, 'language' | 'log' | 'world'>;
}

/** What a notification tells of, as the place has it now; it alone has half of it. */
export const createEvents = ({ source, api, us, context: { language } }: Setup) => {
  const people = new Map<string, Person>();
  const personOf = async (urn: string, signal: AbortSignal): Promise<Person> => {
    const known = people.get(urn);
    if (known) return known;
    const found = valueOf(language, await api.person(urn, signal));
    if (people.size >= mostPeople) people.clear();
    people.set(urn, found);
    return found;
  };
  const commentAt = async (urn: string, signal: AbortSignal): Promise<Comment | undefined> => {
    const found = await api.comment(urn, signal);
    if (found.kind === 'refusal' && found.status === 404) return undefined;
    return valueOf(language, found);
  };
  const ownReply = async (said: Comment, signal: AbortSignal): Promise<SourceEvent | undefined> => {
    const top = said.parentComment && (await commentAt(said.parentComment, signal));
    if (!top) return undefined;
    const { comments } = valueOf(language, await api.under(top.commentUrn, signal));
    const parentExternalId = answered(threadOf(top, comments, us), saidOf(said, us));
    if (parentExternalId === undefined) return undefined;
    const { commentUrn: externalId, message, created } = said;
    const url = linkTo(externalId);
    return {
      kind: 'own_reply',
      source,
      parentExternalId,
      externalId,
      text: message.text,
      url,
      at: created.time,
    };
  };
  const commentOf = async (said: Comment, title: string, signal: AbortSignal): Promise<SourceEvent> => {
    const { commentUrn: externalId, actor, message, created, parentComment } = said;
    const { name, url } = await personOf(actor, signal);
    const parent = parentComment && (await commentAt(parentComment, signal));
    const post = partsOf(externalId)?.object ?? externalId;
    return {
      kind: 'comment',
      comment: {
        source,
        externalId,
        author: { id: actor, name, ...optional('url', url) },
        text: message.text,
        url: linkTo(externalId),
        place: { id: post, title, url: `https://www.linkedin.com/feed/update/${post}` },
        ...(parentComment !== undefined && {
          parent: {
            externalId: parentComment,
            ...(parent && {
              author: { name: (await personOf(parent.actor, signal)).name },
              text: excerpt(parent.message.text, EXCERPT),
            }),
          },
        }),
        postedAt: created.time,
      },
    };
  };
  return async (
    { action, generatedActivity: urn, lastModifiedAt: at, decoratedSourcePost }: Notification,
    signal: AbortSignal,
  ): Promise<SourceEvent | undefined> => {
    const said = action === 'COMMENT_DELETE' ? undefined : await commentAt(urn, signal);
    if (!said) return { kind: 'gone', source, externalId: urn, at };
    if (said.actor === us) return ownReply(said, signal);
    const post = decoratedSourcePost?.text ?? '';
    const title = post === '' ? valueOf(language, await api.organization(signal)) : excerpt(post, TITLE);
    return commentOf(said, title, signal);
  };
};
