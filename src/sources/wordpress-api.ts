import { z } from 'zod';
import type { HttpClient } from './http-client.ts';
import { htmlToText } from './html-text.ts';
import { createJsonApi, fixedAccess, given, refusalOf } from './json-api.ts';
import type { JsonApi, Result } from './json-api.ts';
import { plainText } from './plain-text.ts';

const embeddedPost = z.object({
  link: z.string().optional(),
  title: z.object({ rendered: z.string() }).optional(),
});
const embeddedComment = z.object({
  id: z.int(),
  author_name: z.string(),
  content: z.object({ rendered: z.string() }),
});
/** Seconds resolution, UTC, written without a zone. */
const gmt = z
  .string()
  .transform((written) => Date.parse(`${written}Z`))
  .pipe(z.int());

/** A comment as the REST API gives it (developer.wordpress.org/rest-api/reference/comments). */
export const wpComment = z.object({
  id: z.int(),
  post: z.int(),
  parent: z.int(),
  author: z.int(),
  author_name: z.string(),
  author_url: z.string().optional(),
  date_gmt: gmt,
  content: z.object({ rendered: z.string(), raw: z.string().optional() }),
  link: z.string(),
  status: z.string().optional(),
  /** What could not be embedded (a private post) is an error object in its place, and is left out. */
  _embedded: z
    .object({
      up: z.array(embeddedPost).optional(),
      'in-reply-to': z.array(embeddedComment.optional().catch(undefined)).optional(),
    })
    .optional(),
});
export type WpComment = z.output<typeof wpComment>;

const wpUser = z.object({
  id: z.int(),
  name: z.string(),
  capabilities: z.record(z.string(), z.unknown()).optional(),
});
/** Such as `rest_comment_closed`. */
const wpError = z.object({ code: z.string() }).transform(({ code }) => code);

/** Who the application password belongs to. A moderator sees the text as written, and comments in every state. */
export interface WpUser {
  id: number;
  name: string;
  moderates: boolean;
}
/** What its writer wrote, as text. */
export const textOf = ({ content }: Pick<WpComment, 'content'>): string =>
  plainText(
    content.raw === undefined
      ? htmlToText(content.rendered, 'displayed')
      : htmlToText(content.raw, 'written'),
  );

export interface WpApi {
  comments(query: Record<string, string>, signal: AbortSignal): Promise<Result<WpComment[]>>;
  comment(id: string, query: Record<string, string>, signal: AbortSignal): Promise<Result<WpComment>>;
  create(fields: Record<string, string | number>, signal: AbortSignal): Promise<Result<WpComment>>;
  /** Sets how a comment stands: developer.wordpress.org/rest-api/reference/comments/#update-a-comment. */
  setStatus(
    id: string,
    status: 'approved' | 'hold' | 'spam' | 'trash',
    signal: AbortSignal,
  ): Promise<Result<WpComment>>;
  setContent(id: string, content: string, signal: AbortSignal): Promise<Result<WpComment>>;
  /** For good, past the trash: a text that was taken back is in nobody's way when it is posted again. */
  remove(id: string, signal: AbortSignal): Promise<Result<undefined>>;
  /** Undefined without an application password. Asked once, then remembered. */
  me(signal: AbortSignal): Promise<Result<WpUser | undefined>>;
}

const pathOf = (id: string): string => `comments/${encodeURIComponent(id)}`;

interface Setup {
  /** The address of the front page. */
  site: URL;
  http: HttpClient;
  login?: { user: string; password: string } | undefined;
}

export const createWpApi = ({ site, http, login }: Setup): WpApi => {
  const root = new URL(`${site.href.replace(/\/+$/, '')}/wp-json/wp/v2/`);
  const basic = login && Buffer.from(`${login.user}:${login.password}`).toString('base64');
  const api = createJsonApi({
    root,
    http,
    access: fixedAccess(basic === undefined ? {} : { authorization: `Basic ${basic}` }),
    // A 404 page in HTML is not WordPress's API speaking: the address is wrong, or permalinks are set to "plain".
    refuse: (answer) => refusalOf(answer, wpError),
  });

  let known: WpUser | undefined;
  const get: JsonApi['get'] = async (path, query, schema, signal) => {
    const result = await api.get(path, query, schema, signal);
    // Rights were taken away since we asked: ask again next time.
    if (result.kind === 'refusal' && result.code === 'rest_forbidden_context') known = undefined;
    return result;
  };

  const me: WpApi['me'] = async (signal) => {
    if (login === undefined || known !== undefined) return given(known);
    const answer = await get('users/me', { context: 'edit' }, wpUser, signal);
    if (answer.kind !== 'json') return answer;
    const { id, name, capabilities } = answer.value;
    known = { id, name, moderates: capabilities?.['moderate_comments'] === true };
    return { ...answer, value: known };
  };

  const post = (path: string, json: Record<string, string | number>, signal: AbortSignal) =>
    api.post(path, { json }, wpComment, signal);

  return {
    comments: (query, signal) => get('comments', query, z.array(wpComment), signal),
    comment: (id, query, signal) => get(pathOf(id), query, wpComment, signal),
    create: (fields, signal) => post('comments', fields, signal),
    setStatus: (id, status, signal) => post(pathOf(id), { status }, signal),
    setContent: (id, content, signal) => post(pathOf(id), { content }, signal),
    remove: (id, signal) => api.tell('DELETE', pathOf(id), { query: { force: 'true' } }, signal),
    me,
  };
};
