import { z } from 'zod';
import type { Mod } from '../../core/review/mod.ts';
import { createJsonApi, fixedAccess, given, refusalOf } from '../json-api.ts';
import type { Problem, Result } from '../json-api.ts';
import type { HttpClient } from '../http-client.ts';
import type { HttpAnswer } from '../trouble.ts';
import * as queries from './queries.ts';
import {
  answerMutation,
  changeAnswerMutation,
  changeCommentMutation,
  commentMutation,
  threadsQuery,
  underQuery,
  viewerQuery,
  wordsQuery,
} from './queries.ts';
import { gatewayError, graphAnswer, made, node, threads, under, whoAndWhere } from './shapes.ts';
import type { Comment, Node, Threads } from './shapes.ts';

/** Of what was said under one issue, discussion or comment. */
const mostPages = 5;
const MINUTE = 60_000;

/** What can be done with words there, or with what they stand in. */
export type GithubAct = Extract<Mod, 'delete' | 'fold' | 'unfold' | 'lock' | 'unlock'>;

/** Which page of each list comes next; undefined: there is none. */
export interface Ahead {
  issues?: string | undefined;
  discussions?: string | undefined;
}
type Made = z.output<typeof made>;

/** A comment, and whether it stands under an issue or in a discussion. */
export interface Own {
  id: string;
  type: 'IssueComment' | 'DiscussionComment';
}

export interface GithubApi {
  host: string;
  whoAndWhere(signal: AbortSignal): Promise<Result<z.output<typeof whoAndWhere>>>;
  /** `ahead` undefined: the first page of both lists. */
  threads(size: number, ahead: Ahead | undefined, signal: AbortSignal): Promise<Result<Threads>>;
  node(id: string, signal: AbortSignal): Promise<Result<Node>>;
  /** Oldest first; `all` is false where there is more than is read. */
  under(id: string, signal: AbortSignal): Promise<Result<{ said: Comment[]; all: boolean }>>;
  change(comment: Own, body: string, signal: AbortSignal): Promise<Result<unknown>>;
  comment(issueId: string, body: string, signal: AbortSignal): Promise<Result<Made>>;
  answer(
    to: { discussion: string; replyTo: string | undefined },
    body: string,
    signal: AbortSignal,
  ): Promise<Result<Made>>;
  /** Does something with words, or with the issue or discussion they stand in. */
  act(act: GithubAct, on: Node['__typename'], id: string, signal: AbortSignal): Promise<Result<unknown>>;
  /** Of the owner of the repository. */
  isBlocked(login: string, signal: AbortSignal): Promise<Result<boolean>>;
  block(login: string, blocked: boolean, signal: AbortSignal): Promise<Result<undefined>>;
}

const acts: Record<Exclude<GithubAct, 'delete'>, string> = {
  fold: queries.foldMutation,
  unfold: queries.unfoldMutation,
  lock: queries.lockMutation,
  unlock: queries.unlockMutation,
};
const removals: Record<Node['__typename'], string> = {
  Issue: queries.removeIssueMutation,
  IssueComment: queries.removeIssueCommentMutation,
  Discussion: queries.removeDiscussionMutation,
  DiscussionComment: queries.removeDiscussionCommentMutation,
};

interface Setup {
  root: URL;
  /** Before paths of the REST API: `v3/` on an Enterprise Server. */
  rest: string;
  http: HttpClient;
  token: string;
  owner: string;
  name: string;
  now: () => number;
}

const status: Record<string, number> = { NOT_FOUND: 404, FORBIDDEN: 403, INSUFFICIENT_SCOPES: 403 };

export const createGithubApi = ({ root, rest, http, token, owner, name, now }: Setup): GithubApi => {
  const { host } = root;
  /** docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api: 403 or 429, in one of three ways. */
  const limited = (headers: Headers, httpStatus: number): Problem => {
    const reset = Number(headers.get('x-ratelimit-reset') ?? 0) * 1000;
    const wait = Number(headers.get('retry-after') ?? 0) * 1000;
    const spent = headers.get('x-ratelimit-remaining') === '0' && reset > now();
    const retryAt = wait > 0 ? now() + wait : spent ? reset : now() + MINUTE;
    return {
      kind: 'trouble',
      sent: 'no',
      trouble: 'rate_limited',
      values: { host, status: httpStatus },
      retryAt,
    };
  };
  const refuse = (answer: HttpAnswer): Problem => {
    const problem = refusalOf(answer, gatewayError);
    const spent = answer.headers.get('x-ratelimit-remaining') === '0' || answer.headers.has('retry-after');
    const isLimit = problem.kind === 'refusal' && /rate limit/i.test(problem.code);
    return answer.status === 403 && (spent || isLimit) ? limited(answer.headers, 403) : problem;
  };
  const api = createJsonApi({
    root,
    http,
    access: fixedAccess({ authorization: `Bearer ${token}`, 'user-agent': 'Aplomb' }),
    refuse,
  });

  const ask = async <Schema extends z.ZodType>(
    query: string,
    variables: Record<string, string | number | boolean | null>,
    data: Schema,
    signal: AbortSignal,
  ): Promise<Result<z.output<Schema>>> => {
    const found = await api.post('graphql', { json: { query, variables } }, graphAnswer, signal);
    if (found.kind !== 'json') return found;
    const { errors, data: answered } = found.value;
    const values = { host, status: 200 };
    if (errors !== undefined) {
      const { type, message } = errors[0];
      if (type === 'RATE_LIMITED') return limited(found.headers, 200);
      // An error of GitHub's own has no type; what was asked may have been done.
      if (type === '') return { kind: 'trouble', sent: 'maybe', trouble: 'server_error', values };
      return { kind: 'refusal', host, status: status[type] ?? 422, code: `${type} ${message}`.slice(0, 200) };
    }
    const parsed = data.safeParse(answered);
    if (parsed.success) return given(parsed.data);
    const where = parsed.error.issues[0]?.path.join('.') ?? 'data';
    return { kind: 'trouble', sent: 'maybe', trouble: 'unexpected', values: { ...values, where } };
  };
  const made1 = z.object({ addComment: z.object({ commentEdge: z.object({ node: made }) }) });
  const made2 = z.object({ addDiscussionComment: z.object({ comment: made }) });
  const whoAndWhereNow = (signal: AbortSignal) => ask(viewerQuery, { owner, name }, whoAndWhere, signal);
  /** docs.github.com/rest/orgs/blocking, rest/users/blocking: 204, and 404 where nobody is blocked. */
  const onBlocks = async (
    method: 'GET' | 'PUT' | 'DELETE',
    login: string,
    signal: AbortSignal,
  ): Promise<Result<undefined>> => {
    const found = await whoAndWhereNow(signal);
    if (found.kind !== 'json') return found;
    const isPerson = found.value.repository.owner?.__typename === 'User';
    const blocks = isPerson ? 'user/blocks' : `orgs/${encodeURIComponent(owner)}/blocks`;
    return api.tell(method, `${rest}${blocks}/${encodeURIComponent(login)}`, {}, signal);
  };
  return {
    host,
    whoAndWhere: whoAndWhereNow,
    act: (act, on, id, signal) =>
      ask(act === 'delete' ? removals[on] : acts[act], { id }, z.unknown(), signal),
    isBlocked: async (login, signal) => {
      const found = await onBlocks('GET', login, signal);
      if (found.kind === 'refusal' && found.status === 404) return given(false);
      return found.kind === 'json' ? given(true) : found;
    },
    block: async (login, blocked, signal) => {
      const made = await onBlocks(blocked ? 'PUT' : 'DELETE', login, signal);
      // So it answers whoever may not.
      return made.kind === 'refusal' && made.status === 404 ? { ...made, status: 403 } : made;
    },
    threads: (size, ahead, signal) => {
      const { issues, discussions } = ahead ?? {};
      const variables = {
        owner,
        name,
        size,
        issues: issues ?? null,
        discussions: discussions ?? null,
        withIssues: ahead === undefined || issues !== undefined,
        withDiscussions: ahead === undefined || discussions !== undefined,
      };
      return ask(threadsQuery, variables, threads, signal);
    },
    node: async (id, signal) => {
      const found = await ask(wordsQuery, { id }, z.object({ node: node.nullable() }), signal);
      if (found.kind !== 'json') return found;
      return found.value.node === null
        ? { kind: 'refusal', host, status: 404, code: 'NOT_FOUND' }
        : given(found.value.node);
    },
    under: async (id, signal) => {
      const schema = z.object({ node: z.object({ under }) });
      let said: Comment[] = [];
      let before: string | null = null;
      for (let page = 0; page < mostPages; page += 1) {
        const found: Result<z.output<typeof schema>> = await ask(underQuery, { id, before }, schema, signal);
        if (found.kind !== 'json') return found;
        const { nodes, pageInfo }: z.output<typeof under> = found.value.node.under;
        said = [...nodes, ...said];
        if (!pageInfo.hasPreviousPage) return given({ said, all: true });
        before = pageInfo.startCursor;
      }
      return given({ said, all: false });
    },
    change: ({ id, type }, body, signal) => {
      const mutation = type === 'IssueComment' ? changeCommentMutation : changeAnswerMutation;
      return ask(mutation, { id, body }, z.unknown(), signal);
    },
    comment: async (subject, body, signal) => {
      const found = await ask(commentMutation, { subject, body }, made1, signal);
      return found.kind === 'json' ? given(found.value.addComment.commentEdge.node) : found;
    },
    answer: async ({ discussion, replyTo }, body, signal) => {
      const variables = { discussion, replyTo: replyTo ?? null, body };
      const found = await ask(answerMutation, variables, made2, signal);
      return found.kind === 'json' ? given(found.value.addDiscussionComment.comment) : found;
    },
  };
};
