import { z } from 'zod';
import type { HttpClient } from './http-client.ts';
import { htmlToText } from './html-text.ts';
import { plainText } from './plain-text.ts';
import { readJson } from './trouble.ts';
import type { HttpAnswer, HttpTrouble } from './trouble.ts';

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
const wpError = z.object({ code: z.string() });

/** Who the application password belongs to. A moderator sees the text as written, and comments in every state. */
export interface WpUser {
  id: number;
  name: string;
  moderates: boolean;
}
/** The API understood and said no. */
export interface WpRefusal {
  kind: 'refusal';
  host: string;
  status: number;
  /** WordPress's error code, such as `rest_comment_closed`. */
  code: string;
}
export type WpResult<Value> = { kind: 'json'; value: Value; headers: Headers } | WpRefusal | HttpTrouble;

/** What its writer wrote, as text. */
export const textOf = ({ content }: Pick<WpComment, 'content'>): string =>
  plainText(
    content.raw === undefined
      ? htmlToText(content.rendered, 'displayed')
      : htmlToText(content.raw, 'written'),
  );

export interface WpApi {
  comments(query: Record<string, string>, signal: AbortSignal): Promise<WpResult<WpComment[]>>;
  comment(id: string, query: Record<string, string>, signal: AbortSignal): Promise<WpResult<WpComment>>;
  create(fields: Record<string, string | number>, signal: AbortSignal): Promise<WpResult<WpComment>>;
  /** Sets how a comment stands: developer.wordpress.org/rest-api/reference/comments/#update-a-comment. */
  setStatus(
    id: string,
    status: 'approved' | 'hold' | 'spam' | 'trash',
    signal: AbortSignal,
  ): Promise<WpResult<WpComment>>;
  /** Undefined without an application password. Asked once, then remembered. */
  me(signal: AbortSignal): Promise<WpResult<WpUser | undefined>>;
}

interface Setup {
  /** The address of the front page. */
  site: URL;
  http: HttpClient;
  login?: { user: string; password: string } | undefined;
}

export const createWpApi = ({ site, http, login }: Setup): WpApi => {
  const root = new URL(`${site.href.replace(/\/+$/, '')}/wp-json/wp/v2/`);
  const headers = {
    accept: 'application/json',
    ...(login && {
      authorization: `Basic ${Buffer.from(`${login.user}:${login.password}`).toString('base64')}`,
    }),
  };

  const read = <Schema extends z.ZodType>(
    answer: HttpAnswer | HttpTrouble,
    schema: Schema,
  ): WpResult<z.output<Schema>> => {
    if (answer.kind === 'trouble') return answer;
    const { host, status } = answer;
    if (status >= 200 && status < 300) {
      const json = readJson(answer, schema);
      return json.kind === 'json' ? { ...json, headers: answer.headers } : json;
    }
    const error = readJson(answer, wpError);
    // A 404 page in HTML is not WordPress's API speaking: the address is wrong, or permalinks are set to "plain".
    if (error.kind === 'trouble') return { ...error, sent: 'no' };
    return { kind: 'refusal', host, status, code: error.value.code };
  };

  let known: WpUser | undefined;
  const get = async <Schema extends z.ZodType>(
    path: string,
    query: Record<string, string>,
    schema: Schema,
    signal: AbortSignal,
  ): Promise<WpResult<z.output<Schema>>> => {
    const url = new URL(path, root);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const result = read(await http.send({ method: 'GET', url, headers }, signal), schema);
    // Rights were taken away since we asked: ask again next time.
    if (result.kind === 'refusal' && result.code === 'rest_forbidden_context') known = undefined;
    return result;
  };

  const me: WpApi['me'] = async (signal) => {
    if (login === undefined || known !== undefined)
      return { kind: 'json', value: known, headers: new Headers() };
    const answer = await get('users/me', { context: 'edit' }, wpUser, signal);
    if (answer.kind !== 'json') return answer;
    const { id, name, capabilities } = answer.value;
    known = { id, name, moderates: capabilities?.['moderate_comments'] === true };
    return { ...answer, value: known };
  };

  const post = async (
    path: string,
    fields: Record<string, string | number>,
    signal: AbortSignal,
  ): Promise<WpResult<WpComment>> => {
    const request = { method: 'POST' as const, url: new URL(path, root), body: JSON.stringify(fields) };
    const sent = { ...headers, 'content-type': 'application/json' };
    return read(await http.send({ ...request, headers: sent }, signal), wpComment);
  };

  return {
    comments: (query, signal) => get('comments', query, z.array(wpComment), signal),
    comment: (id, query, signal) => get(`comments/${encodeURIComponent(id)}`, query, wpComment, signal),
    create: (fields, signal) => post('comments', fields, signal),
    setStatus: (id, status, signal) => post(`comments/${encodeURIComponent(id)}`, { status }, signal),
    me,
  };
};
