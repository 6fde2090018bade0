import type { World } from '../../app/ports/world.ts';
import { articles, type Article } from './articles.ts';

export interface BlogReply {
  id: string;
  deliveryId: string;
  text: string;
  at: number;
  edited: boolean;
  /** Taken back: known by its delivery, shown to nobody. */
  gone: boolean;
  /** When it was last changed or taken back. */
  changedAt?: number;
}
export interface BlogComment {
  id: string;
  article: string;
  author: { id?: string; name: string; url?: string };
  text: string;
  at: number;
  edited: boolean;
  gone: boolean;
  /** The comment it answers. */
  parent?: string;
  replies: BlogReply[];
}
export interface NewComment {
  article: string;
  name: string;
  text: string;
  authorId?: string;
  parent?: string;
}
export type BlogEvent = {
  type: 'comment.created' | 'comment.edited' | 'comment.deleted';
  comment: BlogComment;
};

/** The blog's comments, in memory. */
export interface BlogState {
  articles: readonly Article[];
  comments: (article?: string) => readonly BlogComment[];
  byId: (id: string) => BlogComment | undefined;
  write: (made: NewComment) => BlogComment;
  edit: (id: string, text: string) => BlogComment | undefined;
  remove: (id: string) => BlogComment | undefined;
  /** Puts the brand's reply under a comment; the same delivery twice is one reply. */
  reply: (parentId: string, text: string, deliveryId: string) => BlogReply | 'gone' | undefined;
  byDelivery: (deliveryId: string) => { comment: BlogComment; reply: BlogReply } | undefined;
  /** One that stands. */
  standingReply: (id: string) => BlogReply | undefined;
  /** Puts another text in its place, or takes it away; undefined when it does not stand. */
  changeReply: (id: string, text: string | undefined) => BlogReply | undefined;
}

/** Those of the brand's replies that readers see. */
export const standingReplies = ({ replies }: BlogComment): BlogReply[] => replies.filter(({ gone }) => !gone);

export const makeBlogState = (
  world: World,
  hears: { event: (event: BlogEvent) => void; changed: () => void },
): BlogState => {
  const comments: BlogComment[] = [];
  const standing = (id: string): BlogComment | undefined =>
    comments.find((each) => each.id === id && !each.gone);
  const tell = (type: BlogEvent['type'], comment: BlogComment): BlogComment => {
    hears.changed();
    hears.event({ type, comment: { ...comment } });
    return comment;
  };
  const byDelivery: BlogState['byDelivery'] = (deliveryId) => {
    for (const comment of comments) {
      const reply = comment.replies.find((each) => each.deliveryId === deliveryId);
      if (reply) return { comment, reply };
    }
    return undefined;
  };
  const standingReply: BlogState['standingReply'] = (id) =>
    comments.flatMap(standingReplies).find((reply) => reply.id === id);
  return {
    articles,
    comments: (article) => comments.filter((each) => article === undefined || each.article === article),
    byId: (id) => comments.find((each) => each.id === id),
    write: ({ article, name, text, authorId, parent }) => {
      const comment: BlogComment = {
        id: `c${String(comments.length + 1)}-${world.id().slice(0, 8)}`,
        article,
        author: { ...(authorId === undefined ? {} : { id: authorId }), name },
        text,
        at: world.now(),
        edited: false,
        gone: false,
        ...(parent === undefined ? {} : { parent }),
        replies: [],
      };
      comments.push(comment);
      return tell('comment.created', comment);
    },
    edit: (id, text) => {
      const comment = standing(id);
      if (!comment || comment.text === text) return comment;
      comment.text = text;
      comment.edited = true;
      return tell('comment.edited', comment);
    },
    remove: (id) => {
      const comment = standing(id);
      if (!comment) return undefined;
      comment.gone = true;
      return tell('comment.deleted', comment);
    },
    reply: (parentId, text, deliveryId) => {
      const known = byDelivery(deliveryId);
      if (known) return known.reply;
      const comment = comments.find((each) => each.id === parentId);
      if (!comment || comment.gone) return comment && 'gone';
      const id = `r-${world.id().slice(0, 8)}`;
      const reply = { id, deliveryId, text, at: world.now(), edited: false, gone: false };
      comment.replies.push(reply);
      hears.changed();
      return reply;
    },
    byDelivery,
    standingReply,
    changeReply: (id, text) => {
      const reply = standingReply(id);
      if (!reply) return undefined;
      const change = text === undefined ? { gone: true } : { text, edited: true };
      Object.assign(reply, change, { changedAt: world.now() });
      hears.changed();
      return reply;
    },
  };
};
