/*
 * A strict stand-in of ours for GitHub's GraphQL API, as far as issues and discussions go, made from docs.github.com: graphql/reference
 * (queries, mutations, objects), graphql/guides/using-the-graphql-api-for-discussions, graphql/overview/rate-limits-and-node-limits,
 * rest/using-the-rest-api/{rate-limits,troubleshooting}, webhooks/using-webhooks/validating-webhook-deliveries. Whether the source's
 * questions fit GitHub's own schema is asked of that schema (test/sources/github/schema.test.ts). Not the real thing.
 */
import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { RawRequest } from '../../../src/app/ports/source.ts';
import type { FaultProxy, Passing } from '../fault-proxy.ts';
import type { Place } from '../place.ts';
import { createGithubModeration } from './github-moderation.ts';
import { titled, words } from './github-words.ts';
import type { Row, Type } from './github-words.ts';
import { createPeople } from './people.ts';
import { shownMarkdown } from '../shown-markdown.ts';
import { createGithubAmending } from './github-amending.ts';
import { startPlaceServer } from './server.ts';
import type { Asked, Said } from './server.ts';

export interface FakeGithubOptions {
  /** Where `addComment` puts what answers nobody: a comment of a discussion, or an issue of its own. */
  kind?: 'discussions' | 'issues';
  /** Of the token; without `write` it may only read. */
  permissions?: ('read' | 'write')[];
  discussionsEnabled?: boolean;
  lag?: () => number;
  passing?: (request: Passing) => void;
}
export interface FakeGithub extends Place {
  line: FaultProxy;
  rows: Row[];
  insert(row: Partial<Row> & { type: Type }): Row;
  /** The next answer is that it was one too many, in one of the forms GitHub has for it. */
  limitNext(answer: Said): void;
  hide(id: string): Promise<void>;
}

const TOKEN = 'stand-in-token-of-no-github-account';
const SECRET = 'stand-in-webhook-secret';
const BRAND = { type: 'User', login: 'Maison', name: 'Maison Noisette' };
const MOST = 65_536;
const asked = z.strictObject({ query: z.string(), variables: z.record(z.string(), z.unknown()) });
const threadsAsked = z.strictObject({
  owner: z.literal('maison'),
  name: z.literal('boutique'),
  size: z.int().min(1).max(100),
  issues: z.string().nullable(),
  discussions: z.string().nullable(),
  withIssues: z.boolean(),
  withDiscussions: z.boolean(),
});
const graphError = (type: string, message: string): Said => ({
  status: 200,
  json: { data: null, errors: [{ type, path: ['node'], message }] },
});
/** Questions come by POST too. */
const methodOf = (method: string, body: string): string =>
  method === 'POST' && body.startsWith('{"query":"query ') ? 'GET' : method;
const lock = 'Unable to create comment because issue is locked.';

export const startFakeGithub = async (options: FakeGithubOptions = {}): Promise<FakeGithub> => {
  const { kind = 'discussions', permissions = ['read', 'write'], discussionsEnabled = true } = options;
  const { lag = () => 0, passing } = options;
  const rows: Row[] = [];
  let outbox: RawRequest[] = [];
  let [lastId, revoked] = [100, false];
  let limit: Said | undefined;

  const find = (id: unknown): Row | undefined => rows.find((row) => row.id === id);
  const touch = (row: Row, at = Date.now()): void => {
    const thread = find(row.threadId) ?? row;
    thread.updatedAt = Math.max(thread.updatedAt, at);
  };
  const insert = (row: Partial<Row> & { type: Type }): Row => {
    lastId += 1;
    const at = row.at ?? Date.now();
    const made: Row = {
      id: `${row.type.replaceAll(/[a-z]/g, '')}_kwDO${lastId}`,
      threadId: undefined,
      replyTo: undefined,
      title: 'Notre nouvelle gamme',
      author: { type: 'User', login: 'marie', name: 'Marie' },
      body: 'x',
      at,
      updatedAt: at,
      locked: false,
      minimized: false,
      listedFrom: 0,
      ...row,
    };
    rows.push(made);
    touch(made, at);
    return made;
  };
  const first =
    kind === 'discussions'
      ? insert({ type: 'Discussion', author: BRAND, body: 'La voici.', at: Date.now() - 3_600_000 })
      : undefined;

  const shown = (row: Row): boolean => row.listedFrom <= Date.now();
  const inThread = (id: string): Row[] =>
    rows.filter((row) => row.threadId === id && row.replyTo === undefined && shown(row));
  const under = (id: string): Row[] => rows.filter((row) => row.replyTo === id && shown(row));
  const withReplies = (row: Row, last: number): object => ({
    ...words(row),
    ...(row.type === 'DiscussionComment' &&
      row.replyTo === undefined && {
        replies: { totalCount: under(row.id).length, nodes: under(row.id).slice(-last).map(words) },
      }),
  });
  const thread = (row: Row): object => {
    const all = inThread(row.id);
    return {
      ...titled(row),
      comments: { totalCount: all.length, nodes: all.slice(-20).map((one) => withReplies(one, 10)) },
    };
  };

  const pageOf = (type: Type, size: number, after: string | null): object | undefined => {
    const all = rows.filter((row) => row.type === type).toSorted((a, b) => b.updatedAt - a.updatedAt);
    const from = after === null ? 0 : Number(/^cursor:(\d+)$/.exec(after)?.[1]);
    if (Number.isNaN(from)) return undefined;
    const end = from + size;
    return {
      pageInfo: { hasNextPage: end < all.length, endCursor: all.length === 0 ? null : `cursor:${end}` },
      nodes: all.slice(from, end).map(thread),
    };
  };
  const listThreads = (variables: unknown): Said => {
    const { size, issues, discussions, withIssues, withDiscussions } = threadsAsked.parse(variables);
    const [one, two] = [pageOf('Issue', size, issues), pageOf('Discussion', size, discussions)];
    if (!one || !two)
      return graphError('INVALID_CURSOR_ARGUMENTS', '`x` does not appear to be a valid cursor.');
    const repository = { ...(withIssues && { issues: one }), ...(withDiscussions && { discussions: two }) };
    return { status: 200, json: { data: { viewer: { login: BRAND.login }, repository } } };
  };
  const noNode = (id: unknown): Said =>
    graphError('NOT_FOUND', `Could not resolve to a node with the global id of '${String(id)}'.`);
  const showNode = (variables: unknown): Said => {
    const { id } = z.strictObject({ id: z.string() }).parse(variables);
    const row = find(id);
    if (!row) return noNode(id);
    const [parent, replyTo] = [find(row.threadId), find(row.replyTo)];
    const more =
      row.type === 'IssueComment'
        ? { issue: parent && titled(parent) }
        : row.type === 'DiscussionComment'
          ? { discussion: parent && titled(parent), replyTo: replyTo ? words(replyTo) : null }
          : {};
    const own = parent === undefined ? titled(row) : words(row);
    return { status: 200, json: { data: { node: { __typename: row.type, ...own, ...more } } } };
  };
  const showUnder = (variables: unknown): Said => {
    const { id, before } = z.strictObject({ id: z.string(), before: z.string().nullable() }).parse(variables);
    const row = find(id);
    if (!row) return noNode(id);
    const all = row.type.endsWith('Comment') ? under(id) : inThread(id);
    const end = before === null ? all.length : Number(before.replace('cursor:', ''));
    const start = Math.max(0, end - 100);
    const page = {
      pageInfo: { hasPreviousPage: start > 0, startCursor: `cursor:${start}` },
      nodes: all.slice(start, end).map((one) => withReplies(one, 100)),
    };
    return { status: 200, json: { data: { node: { __typename: row.type, under: page } } } };
  };

  const denied = graphError('FORBIDDEN', 'Resource not accessible by personal access token');
  const write = (row: Partial<Row> & { type: Type }, threadRow: Row): Said | Row => {
    if (!permissions.includes('write')) return denied;
    if (threadRow.locked) return graphError('FORBIDDEN', lock);
    const body = row.body ?? '';
    if (body.trim() === '') return graphError('UNPROCESSABLE', "Body can't be blank");
    if (body.length > MOST)
      return graphError('UNPROCESSABLE', `Body is too long (maximum is ${MOST} characters)`);
    return insert({ ...row, author: BRAND, threadId: threadRow.id, listedFrom: Date.now() + lag() });
  };
  const answered = (made: Said | Row, wrap: (node: object) => object): Said => {
    if ('status' in made) return made;
    tell(made.type === 'IssueComment' ? 'issue_comment' : 'discussion_comment', 'created', made);
    return { status: 200, json: { data: wrap(words(made)) } };
  };
  const comment = (variables: unknown): Said => {
    const { subject, body } = z.strictObject({ subject: z.string(), body: z.string() }).parse(variables);
    const row = find(subject);
    if (row?.type !== 'Issue') return noNode(subject);
    return answered(write({ type: 'IssueComment', body }, row), (node) => ({
      addComment: { commentEdge: { node } },
    }));
  };
  const answer = (variables: unknown): Said => {
    const { discussion, replyTo, body } = z
      .strictObject({ discussion: z.string(), replyTo: z.string().nullable(), body: z.string() })
      .parse(variables);
    const row = find(discussion);
    const to = find(replyTo);
    if (row?.type !== 'Discussion') return noNode(discussion);
    if (replyTo !== null && to === undefined) return noNode(replyTo);
    if (to?.replyTo !== undefined)
      return graphError('UNPROCESSABLE', 'Parent comment is already in a thread');
    return answered(write({ type: 'DiscussionComment', body, replyTo: to?.id }, row), (node) => ({
      addDiscussionComment: { comment: node },
    }));
  };
  const drop = (row: Row): void => {
    touch(row);
    const kept = rows.filter((one) => one !== row && one.replyTo !== row.id && one.threadId !== row.id);
    rows.splice(0, rows.length, ...kept);
    tell('discussion_comment', 'deleted', row);
  };
  const mayWrite = (): boolean => permissions.includes('write');
  const moderation = createGithubModeration({
    find,
    mayWrite,
    remove: (id) => drop(known(id)),
    denied,
    noNode,
  });
  const people = createPeople(1);
  const amend = createGithubAmending({
    find,
    isOurs: ({ author }) => mayWrite() && author?.login === BRAND.login,
    touch: (row) => touch(row),
    most: MOST,
    noNode,
    denied,
    graphError,
  });
  const operations: Record<string, (variables: unknown) => Said> = {
    Viewer: () => ({
      status: 200,
      json: {
        data: {
          viewer: { login: BRAND.login },
          repository: {
            nameWithOwner: 'maison/boutique',
            hasDiscussionsEnabled: discussionsEnabled,
            viewerPermission: mayWrite() ? 'WRITE' : 'READ',
            owner: { __typename: 'Organization' },
          },
        },
      },
    }),
    Threads: listThreads,
    Words: showNode,
    Under: showUnder,
    Comment: comment,
    Answer: answer,
    ...moderation.operations,
    ChangeComment: (variables) => amend('IssueComment', variables),
    ChangeAnswer: (variables) => amend('DiscussionComment', variables),
  };
  const serve = ({ method, url, headers, body }: Asked): Said => {
    if (headers.authorization !== `Bearer ${TOKEN}` || revoked)
      return {
        status: 401,
        json: { message: 'Bad credentials', documentation_url: 'https://docs.github.com/rest' },
      };
    if (headers['user-agent'] === undefined)
      return { status: 403, json: { message: 'Please add a User-Agent header' } };
    const onBlocks = moderation.onBlocks({ method, url, headers, body });
    if (onBlocks) return onBlocks;
    if (method !== 'POST' || url.pathname !== '/api/graphql')
      return { status: 404, json: { message: 'Not Found' } };
    const limited = limit;
    limit = undefined;
    if (limited) return limited;
    const parsed = asked.safeParse(JSON.parse(body));
    const [, name = ''] = /^(?:query|mutation) (\w+)/.exec(parsed.data?.query ?? '') ?? [];
    const operation = operations[name];
    if (!parsed.success || !operation) return { status: 400, json: { message: 'Problems parsing JSON' } };
    return operation(parsed.data.variables);
  };
  const server = await startPlaceServer(serve, passing, methodOf);

  const sign = (body: Uint8Array): RawRequest => ({
    method: 'POST',
    path: '/webhooks/blog',
    query: new URLSearchParams(),
    headers: {
      'content-type': 'application/json',
      'x-github-delivery': '72d3162e-cc78-11e3-81ab-4c9367dc0958',
      'x-hub-signature-256': `sha256=${createHmac('sha256', SECRET).update(body).digest('hex')}`,
    },
    body,
  });
  const tell = (event: string, action: string, row: Row): void => {
    const repository = { full_name: 'maison/boutique' };
    const payload = { action, comment: words(row), repository, sender: { login: row.author?.login } };
    const request = sign(Buffer.from(JSON.stringify(payload)));
    outbox.push({ ...request, headers: { ...request.headers, 'x-github-event': event } });
  };
  const known = (id: string): Row => {
    const row = find(id);
    if (!row) throw new Error(`no words ${id}`);
    return row;
  };
  /** Where an answer to it is put: one level below whoever began. */
  const reply = (parentId: string, row: Partial<Row>): Row => {
    const parent = known(parentId);
    if (parent.type === 'Issue' || parent.type === 'IssueComment')
      return insert({ type: 'IssueComment', threadId: parent.threadId ?? parent.id, ...row });
    const replyTo = parent.type === 'Discussion' ? undefined : (parent.replyTo ?? parent.id);
    return insert({ type: 'DiscussionComment', threadId: parent.threadId ?? parent.id, replyTo, ...row });
  };
  const config = {
    kind: 'github',
    repository: 'maison/boutique',
    token: TOKEN,
    webhookSecret: SECRET,
    apiUrl: `${server.line.url}/api`,
  };
  return {
    label: `fake GitHub of ours (${kind})`,
    config,
    signing: { sign, otherConfig: { ...config, webhookSecret: 'stand-in-secret-of-another-hook' } },
    deadlineMs: 1_000,
    line: server.line,
    rows,
    insert,
    limitNext: (said) => {
      limit = said;
    },
    revoke: () => {
      revoked = true;
    },
    addComment: ({ author, text, parentId }) => {
      const row = { author: { type: 'User', login: `u-${people(author)}`, name: author }, body: text };
      const top = { type: first ? ('DiscussionComment' as const) : ('Issue' as const), threadId: first?.id };
      const made = parentId === undefined ? insert({ ...top, ...row }) : reply(parentId, row);
      tell('discussion_comment', 'created', made);
      return Promise.resolve(made.id);
    },
    edit: (id, text) => {
      known(id).body = text;
      touch(known(id));
      tell('discussion_comment', 'edited', known(id));
      return Promise.resolve();
    },
    removeMethod: 'POST',
    remove: (id) => Promise.resolve(drop(known(id))),
    standing: moderation.standing,
    hide: (id) => Promise.resolve(void Object.assign(known(id), { minimized: true })),
    answerNatively: (parentId, text) => {
      const made = reply(parentId, { author: BRAND, body: text });
      tell('discussion_comment', 'created', made);
      return Promise.resolve(made.id);
    },
    answers: (parentId) => {
      const found = rows.filter(
        (row) =>
          row.author?.login === BRAND.login &&
          (row.replyTo === parentId || (row.threadId === parentId && row.type === 'IssueComment')),
      );
      return Promise.resolve(found.map(({ id, body }) => ({ id, text: shownMarkdown(body).trimEnd() })));
    },
    deliveries: () => {
      const sent = outbox;
      outbox = [];
      return sent;
    },
    close: server.close,
  };
};
