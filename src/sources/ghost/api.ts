import { createHmac } from 'node:crypto';
import type { z } from 'zod';
import { createJsonApi, given, refusalOf } from '../json-api.ts';
import type { Access, Result } from '../json-api.ts';
import type { HttpClient } from '../http-client.ts';
import { comments, ghostError, oneComment, oneMember } from './shapes.ts';
import type { Comment } from './shapes.ts';

/** The most a list gives at once. */
export const PER_PAGE = 100;
/** Of one thread. */
const mostPages = 5;
/** The most a token may be worth (docs.ghost.org/admin-api/#token-authentication). */
const tokenSeconds = 5 * 60;

export interface GhostApi {
  host: string;
  member(id: string, signal: AbortSignal): Promise<Result<z.output<typeof oneMember>['members'][0]>>;
  /** The newest of the whole site that stand in public; a page of those up to a moment (epoch ms), or of all. */
  newest(from: { until?: number; page: number }, signal: AbortSignal): Promise<Result<Comment[]>>;
  comment(id: string, signal: AbortSignal): Promise<Result<Comment>>;
  /** Everything in a thread, oldest first; `all` is false where there is more than is read. */
  replies(topId: string, signal: AbortSignal): Promise<Result<{ replies: Comment[]; all: boolean }>>;
  reply(
    said: { memberId: string; topId: string; inReplyTo: string | undefined; html: string },
    signal: AbortSignal,
  ): Promise<Result<Comment>>;
  setStatus(id: string, status: 'published' | 'hidden', signal: AbortSignal): Promise<Result<undefined>>;
  /** With a reason: the member may comment no more. */
  letComment(memberId: string, reason: string | undefined, signal: AbortSignal): Promise<Result<undefined>>;
}

const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');

/** A token for each request, signed with the half of the key that is secret. */
const signedAccess = (key: string, now: () => number): Access => {
  const [kid = '', secret = ''] = key.split(':');
  return {
    headers: () => {
      const iat = Math.floor(now() / 1000);
      const signed = `${encoded({ alg: 'HS256', typ: 'JWT', kid })}.${encoded({ iat, exp: iat + tokenSeconds, aud: '/admin/' })}`;
      const mac = createHmac('sha256', Buffer.from(secret, 'hex')).update(signed).digest('base64url');
      return Promise.resolve(given({ authorization: `Ghost ${signed}.${mac}`, 'accept-version': 'v6.0' }));
    },
    forget: () => false,
  };
};

interface Setup {
  /** Of the site; ends with a slash. */
  site: URL;
  http: HttpClient;
  key: string;
  now: () => number;
}

export const createGhostApi = ({ site, http, key, now }: Setup): GhostApi => {
  const api = createJsonApi({
    root: new URL('ghost/api/admin/', site),
    http,
    access: signedAccess(key, now),
    refuse: (answer) => refusalOf(answer, ghostError),
  });
  const id = (one: string): string => encodeURIComponent(one);
  /** As its filters write time: UTC, without a zone. */
  const written = (at: number): string => new Date(at).toISOString().slice(0, 19).replace('T', ' ');
  return {
    host: site.host,
    member: async (of, signal) => {
      const found = await api.get(`members/${id(of)}/`, {}, oneMember, signal);
      return found.kind === 'json' ? given(found.value.members[0]) : found;
    },
    newest: async ({ until, page }, signal) => {
      const up = until === undefined ? '' : `+created_at:<='${written(until)}'`;
      const order = ['created_at', 'id'].map((field) => `${field} desc`).join(',');
      const query = { limit: PER_PAGE, page, order, filter: `status:published${up}` };
      const found = await api.get('comments/', query, comments, signal);
      return found.kind === 'json' ? given(found.value.comments) : found;
    },
    comment: async (of, signal) => {
      const query = { include: 'member,post,parent,in_reply_to' };
      const found = await api.get(`comments/${id(of)}/`, query, oneComment, signal);
      return found.kind === 'json' ? given(found.value.comments[0]) : found;
    },
    replies: async (topId, signal) => {
      const replies: Comment[] = [];
      for (let page = 1; page <= mostPages; page += 1) {
        const query = { limit: PER_PAGE, page, include: 'member,post' };
        const found = await api.get(`comments/${id(topId)}/replies/`, query, comments, signal);
        if (found.kind !== 'json') return found;
        replies.push(...found.value.comments);
        if (typeof found.value.meta?.pagination.next !== 'number') return given({ replies, all: true });
      }
      return given({ replies, all: false });
    },
    reply: async ({ memberId, topId, inReplyTo, html }, signal) => {
      const made = {
        member_id: memberId,
        parent_id: topId,
        ...(inReplyTo !== undefined && { in_reply_to_id: inReplyTo }),
        html,
      };
      const sent = { query: { include: 'post' }, json: { comments: [made] } };
      const found = await api.post('comments/', sent, oneComment, signal);
      return found.kind === 'json' ? given(found.value.comments[0]) : found;
    },
    setStatus: (of, status, signal) =>
      api.tell('PUT', `comments/${id(of)}/`, { json: { comments: [{ id: of, status }] } }, signal),
    letComment: (of, reason, signal) =>
      reason === undefined
        ? api.tell('POST', `members/${id(of)}/commenting/enable/`, {}, signal)
        : api.tell('POST', `members/${id(of)}/commenting/disable/`, { json: { reason } }, signal),
  };
};
