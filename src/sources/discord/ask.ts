import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { HttpClient, HttpRequest } from '../http-client.ts';
import { readJson } from '../trouble.ts';
import type { HttpAnswer, HttpTrouble } from '../trouble.ts';
import type { Restraint } from './restraint.ts';

/** The API understood and said no. `code` is Discord's own (docs: topics/opcodes-and-status-codes#json). */
export interface Refusal {
  kind: 'refusal';
  host: string;
  status: number;
  code: number;
  /** The fields it found wrong, such as `MESSAGE_REFERENCE_UNKNOWN_MESSAGE`; never what was in them. */
  wrong: string[];
}
/** Why there is no value. */
export type Problem = Refusal | HttpTrouble;
export type Result<Value> = { kind: 'json'; value: Value } | Problem;

const error = z.object({ code: z.int(), errors: z.unknown().optional() });
const leaf = z.object({ _errors: z.array(z.object({ code: z.string() })) });

/** Discord nests what is wrong by field; only the codes are kept. */
const codesIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const here = leaf.safeParse(value);
  const found = here.success ? here.data._errors.map(({ code }) => code) : [];
  return [...found, ...Object.values(value).flatMap(codesIn)];
};

const read = <Schema extends z.ZodType>(
  answer: HttpAnswer | HttpTrouble,
  schema: Schema,
): Result<z.output<Schema>> => {
  if (answer.kind === 'trouble') return answer;
  const { host, status } = answer;
  // Nothing to tell is told as null.
  if (status === 204) return readJson({ ...answer, body: 'null' }, schema);
  if (status >= 200 && status < 300) return readJson(answer, schema);
  const said = readJson(answer, error);
  // Not Discord's API speaking: a proxy, a wrong address.
  if (said.kind === 'trouble') return { ...said, sent: 'no' };
  return { kind: 'refusal', host, status, code: said.value.code, wrong: codesIn(said.value.errors) };
};

interface Setup {
  /** Ends in a slash. */
  root: URL;
  token: string;
  http: HttpClient;
  restraint: Restraint;
  now: () => number;
}

const shortWaitMs = 5_000;

/** One attempt. `route` is what Discord counts by: the path with its channel or guild, without the ids behind them. */
export type Ask = <Schema extends z.ZodType>(
  route: string,
  request: {
    method: HttpRequest['method'];
    path: string;
    query?: Record<string, string>;
    body?: string;
    /** Why, for the server's own log: URL-encoded, at most 512 characters (docs: reference#audit-log). */
    auditReason?: string;
  },
  schema: Schema,
  signal: AbortSignal,
) => Promise<Result<z.output<Schema>>>;

/** How the REST API is asked, by all that hold the same token: limits learned by one hold for the others. */
export const createAsk = ({ root, token, http, restraint, now }: Setup): Ask => {
  const headers = {
    accept: 'application/json',
    authorization: `Bot ${token}`,
    // The form is prescribed: docs reference#user-agent.
    'user-agent': 'DiscordBot (https://aplomb.example, 0.1.0)',
  };

  /** A read waits for its turn when that is near; a write is tried again by whoever asked for it, once it is settled. */
  const passes = async (held: HttpTrouble, method: string, signal: AbortSignal): Promise<boolean> => {
    const wait = (held.retryAt ?? Infinity) - now();
    if (method !== 'GET' || wait > shortWaitMs) return false;
    return sleep(wait, true, { signal }).catch(() => false);
  };

  return async (route, request, schema, signal) => {
    const { path, query = {}, method, body, auditReason } = request;
    const url = new URL(path, root);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const held = restraint.holds(`${method} ${route}`, root.host);
    if (held && !(await passes(held, method, signal))) return held;
    const sent = {
      ...headers,
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(auditReason !== undefined && { 'x-audit-log-reason': auditReason }),
    };
    const answer = await http.send(
      { method, url, headers: sent, ...(body !== undefined && { body }) },
      signal,
    );
    restraint.learn(`${method} ${route}`, answer);
    return read(answer, schema);
  };
};
