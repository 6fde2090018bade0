import type { z } from 'zod';
import { source as sentences } from '../core/catalogue/source.ts';
import type { UiLanguage } from '../core/language.ts';
import type { SourceCheck } from '../app/ports/source.ts';
import type { HttpClient, HttpRequest } from './http-client.ts';
import { optional } from './plain-text.ts';
import { SourceError } from './source.ts';
import { readJson, wordTrouble } from './trouble.ts';
import type { HttpAnswer, HttpTrouble } from './trouble.ts';

/** The place understood, and said no. */
export interface Refusal {
  kind: 'refusal';
  host: string;
  status: number;
  /** The place's own word for why, such as `commentsDisabled`. */
  code: string;
}
export type Problem = Refusal | HttpTrouble;
export interface Json<Value> {
  kind: 'json';
  value: Value;
  headers: Headers;
}
export type Result<Value> = Json<Value> | Problem;

export const given = <Value>(value: Value, headers = new Headers()): Json<Value> => ({
  kind: 'json',
  value,
  headers,
});

/** Parameters of an address; what is undefined is left out, a list is one parameter for each. */
export type Query = Readonly<Record<string, string | number | readonly string[] | undefined>>;

export interface Sent {
  query?: Query;
  json?: unknown;
  form?: Record<string, string>;
  headers?: Record<string, string>;
}
type Write = <Schema extends z.ZodType>(
  path: string,
  sent: Sent,
  schema: Schema,
  signal: AbortSignal,
) => Promise<Result<z.output<Schema>>>;
export interface JsonApi {
  get<Schema extends z.ZodType>(
    path: string,
    query: Query,
    schema: Schema,
    signal: AbortSignal,
  ): Promise<Result<z.output<Schema>>>;
  /** One attempt, whatever becomes of it. */
  post: Write;
  put: Write;
  /** The same where nothing that matters is answered: an empty body is as good as any. */
  tell(
    method: HttpRequest['method'],
    path: string,
    sent: Sent,
    signal: AbortSignal,
  ): Promise<Result<undefined>>;
}

/** What lets us in: the headers of a request, and, where it runs out, how to have it anew. */
export interface Access {
  headers(signal: AbortSignal): Promise<Result<Record<string, string>>>;
  /** The place said 401: what we had is worth nothing any more. False when there is nothing else. */
  forget(): boolean;
}
export const fixedAccess = (headers: Record<string, string>): Access => ({
  headers: () => Promise.resolve(given(headers)),
  forget: () => false,
});

export interface JsonApiSetup {
  /** Ends with a slash; paths are below it. */
  root: URL;
  http: HttpClient;
  access: Access;
  /** Parameters that prove a call to be ours, made from what lets us in. */
  prove?: (headers: Record<string, string>) => Query;
  /** What lets us in as parameters instead of headers: in the form where one is sent, else in the address. */
  byParameter?: (headers: Record<string, string>) => Record<string, string>;
  /** Whether this no means that our token is worth nothing any more; 401, unless the place says it otherwise. */
  unknown?: (refusal: Refusal) => boolean;
  /** What an answer other than 2xx, 3xx, 429 and 5xx means. */
  refuse: (answer: HttpAnswer) => Problem;
}

const addressOf = (root: URL, path: string, query: Query = {}): URL => {
  const url = new URL(path, root);
  for (const [name, value] of Object.entries(query))
    for (const one of [value ?? []].flat()) url.searchParams.append(name, String(one));
  return url;
};

const said401 = ({ status }: Refusal): boolean => status === 401;

/** A place that speaks JSON. Reading is tried a second time only where the place did not know our token any more. */
export const createJsonApi = (setup: JsonApiSetup): JsonApi => {
  const { root, http, access, refuse, prove, byParameter, unknown = said401 } = setup;
  const ask = async (
    method: HttpRequest['method'],
    path: string,
    { query, json, form, headers }: Sent,
    signal: AbortSignal,
  ): Promise<Result<HttpAnswer>> => {
    const allowed = await access.headers(signal);
    if (allowed.kind !== 'json') return allowed;
    const type = json === undefined ? 'application/x-www-form-urlencoded' : 'application/json';
    const letIn = byParameter?.(allowed.value);
    const sent = form && { ...form, ...letIn };
    const body = json === undefined ? sent && new URLSearchParams(sent).toString() : JSON.stringify(json);
    const answer = await http.send(
      {
        method,
        url: addressOf(root, path, { ...query, ...prove?.(allowed.value), ...(form ? {} : letIn) }),
        headers: {
          accept: 'application/json',
          ...(body !== undefined && { 'content-type': type }),
          ...(letIn ? {} : allowed.value),
          ...headers,
        },
        ...optional('body', body),
      },
      signal,
    );
    if (answer.kind === 'trouble') return answer;
    return answer.status < 200 || answer.status >= 300 ? refuse(answer) : given(answer);
  };
  const attempt = async <Schema extends z.ZodType>(
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    sent: Sent,
    schema: Schema,
    signal: AbortSignal,
  ): Promise<Result<z.output<Schema>>> => {
    const found = await ask(method, path, sent, signal);
    if (found.kind !== 'json') return found;
    const read = readJson(found.value, schema);
    return read.kind === 'json' ? given(read.value, found.value.headers) : read;
  };
  const isUnknown = (result: Result<unknown>): boolean => result.kind === 'refusal' && unknown(result);
  const write =
    (method: 'POST' | 'PUT'): Write =>
    async (path, sent, schema, signal) => {
      const result = await attempt(method, path, sent, schema, signal);
      if (isUnknown(result)) access.forget();
      return result;
    };
  return {
    get: async (path, query, schema, signal) => {
      const first = await attempt('GET', path, { query }, schema, signal);
      return isUnknown(first) && access.forget() ? attempt('GET', path, { query }, schema, signal) : first;
    },
    post: write('POST'),
    put: write('PUT'),
    tell: async (method, path, sent, signal) => {
      const result = await ask(method, path, sent, signal);
      if (isUnknown(result)) access.forget();
      return result.kind === 'json' ? given(undefined) : result;
    },
  };
};

/** Whether a refused request may have been at work when somebody on the way gave up on it. */
const gaveUpWaiting = (status: number): boolean => status === 408 || status === 499;

/** A refusal whose word for why stands in the body, as `schema` finds it; another body is somebody else's than the place's. */
export const refusalOf = (answer: HttpAnswer, schema: z.ZodType<string>): Problem => {
  const error = readJson(answer, schema);
  if (error.kind === 'trouble') return { ...error, sent: gaveUpWaiting(answer.status) ? 'maybe' : 'no' };
  return { kind: 'refusal', host: answer.host, status: answer.status, code: error.value };
};

/** A no of any place; some have numbers for why. */
type AnyProblem = (Omit<Refusal, 'code'> & { code: string | number }) | HttpTrouble;

/** One sentence for an operator or a teammate. */
export const wordProblem = (language: UiLanguage, problem: AnyProblem): string =>
  problem.kind === 'trouble'
    ? wordTrouble(language, problem)
    : sentences[language].trouble[problem.status === 404 ? 'not_found' : 'not_allowed']({
        host: problem.host,
        status: problem.status,
        code: problem.code,
      });

export const retryOf = (problem: AnyProblem): { retryAt?: number } =>
  problem.kind === 'trouble' ? optional('retryAt', problem.retryAt) : {};

/** The end of a poll, with the place's reason. */
export const errorOf = (language: UiLanguage, problem: AnyProblem): SourceError =>
  new SourceError(wordProblem(language, problem), retryOf(problem).retryAt);

/** The value, or the end of this poll with the place's reason. */
export const valueOf = <Value>(
  language: UiLanguage,
  result: { kind: 'json'; value: Value } | AnyProblem,
): Value => {
  if (result.kind === 'json') return result.value;
  throw errorOf(language, result);
};

/** What `check` says of a place that cannot be used, and what to do about it where the place itself said no. */
export const problemLine = (
  says: string,
  problem: Problem,
  values: Record<string, string>,
  language: UiLanguage,
): SourceCheck => {
  // The bot starts without it, and has to, to be connected.
  if (problem.kind === 'trouble' && problem.trouble === 'not_connected')
    return { ok: true, says: 'not_connected', values, fix: 'not_connected' };
  return {
    ok: false,
    says,
    values: { ...values, detail: wordProblem(language, problem) },
    ...(problem.kind === 'refusal' && { fix: says }),
  };
};
