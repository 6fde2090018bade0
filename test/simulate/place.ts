import type { Capabilities } from '../../src/app/ports/source.ts';
import type { IncomingComment, SourceEvent } from '../../src/core/comment.ts';
import { contentKey } from '../../src/core/text/key.ts';
import type { Stage } from './stage.ts';

/** What kind of place it is: what it can do, and how far it can be looked into. */
export interface Profile {
  name: string;
  receive: 'webhook' | 'poll';
  reply: 'api' | 'handoff';
  /** Keeps a repeated post from standing twice by its id. */
  key: boolean;
  lookup: Capabilities['lookup'];
  /** How long a listing may miss what stands. */
  lagMs: number;
  /** Can be re-read before posting. */
  rereads: boolean;
  /** Refuses the same words twice under one comment. */
  refusesDuplicates: boolean;
}

export const profiles: readonly Profile[] = [
  { name: 'site', receive: 'webhook', reply: 'api', key: true, lookup: 'byId', lagMs: 0, rereads: true, refusesDuplicates: false },
  { name: 'blog', receive: 'poll', reply: 'api', key: false, lookup: 'list', lagMs: 4_000, rereads: true, refusesDuplicates: true },
  { name: 'board', receive: 'poll', reply: 'api', key: false, lookup: 'byId', lagMs: 12_000, rereads: true, refusesDuplicates: false },
  { name: 'wall', receive: 'webhook', reply: 'api', key: false, lookup: 'none', lagMs: 0, rereads: false, refusesDuplicates: false },
  { name: 'page', receive: 'webhook', reply: 'handoff', key: false, lookup: 'none', lagMs: 0, rereads: true, refusesDuplicates: false },
]; // prettier-ignore

/** What stands in public under a comment. */
export interface Post {
  id: string;
  parent: string;
  text: string;
  /** By the bot, by a teammate's hand for the bot, or by a colleague who knew nothing of it. */
  by: 'bot' | 'hand' | 'colleague';
  deliveryId: string | undefined;
  at: number;
  visibleAt: number;
}
interface Standing {
  comment: IncomingComment;
  gone: boolean;
}

/** A place in public, as the world sees it. Its clock is right. */
export interface Place {
  readonly profile: Profile;
  readonly standing: Map<string, Standing>;
  readonly posts: Post[];
  /** Everything that happened there, in order; what polls read and webhooks tell. */
  readonly log: SourceEvent[];
  awayUntil: number;
  /** Requests to post that are under way, by delivery. */
  readonly underWay: Map<string, number>;
  /** What the last re-reading of a comment showed. */
  readonly reread: Map<string, { text: string; at: number }>;
  /** How often re-reading a comment showed that it was edited. */
  readonly edits: Map<string, number>;
  say(comment: IncomingComment): void;
  edit(id: string, text: string): void;
  remove(id: string): void;
  restore(id: string): void;
  post(post: Omit<Post, 'id' | 'at'>): Post;
  ownPosts(parent: string): Post[];
}

export const isAway = (place: Place, { scheduler }: Stage): boolean => scheduler.now() < place.awayUntil;
export const sameWords = (a: string, b: string): boolean => contentKey(a) === contentKey(b);

export const createPlace = (stage: Stage, profile: Profile, told: (event: SourceEvent) => void): Place => {
  const { scheduler } = stage;
  const happened = (event: SourceEvent): void => {
    place.log.push(event);
    told(event);
  };
  const place: Place = {
    profile,
    standing: new Map(),
    posts: [],
    log: [],
    awayUntil: 0,
    underWay: new Map(),
    reread: new Map(),
    edits: new Map(),
    say(comment) {
      place.standing.set(comment.externalId, { comment, gone: false });
      happened({ kind: 'comment', comment });
    },
    edit(id, text) {
      const now = place.standing.get(id);
      if (!now || now.gone) return;
      const comment = { ...now.comment, text };
      place.standing.set(id, { comment, gone: false });
      happened({ kind: 'comment', comment });
    },
    remove(id) {
      const now = place.standing.get(id);
      if (!now || now.gone) return;
      place.standing.set(id, { ...now, gone: true });
      happened({ kind: 'gone', source: profile.name, externalId: id, at: scheduler.now() });
    },
    restore(id) {
      const now = place.standing.get(id);
      if (!now?.gone) return;
      place.standing.set(id, { ...now, gone: false });
      happened({ kind: 'comment', comment: now.comment });
    },
    post(post) {
      const made = { ...post, id: `${profile.name}-${place.posts.length + 1}`, at: scheduler.now() };
      place.posts.push(made);
      const { id, parent, text, at } = made;
      happened({
        kind: 'own_reply',
        source: profile.name,
        parentExternalId: parent,
        externalId: id,
        text,
        at,
      });
      return made;
    },
    ownPosts: (parent) => place.posts.filter((post) => post.parent === parent && post.by !== 'colleague'),
  };
  return place;
};
