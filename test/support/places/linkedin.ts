/*
 * A strict stand-in of ours for LinkedIn's Community Management API, made from learn.microsoft.com/en-us/linkedin: marketing/community-management/
 * organizations/{organization-social-action-notifications,organization-access-control-by-role}, …/shares/comments-api, …/organizations/organization-lookup-api, shared/integrations/
 * people/profile-api, shared/authentication/{authorization-code-flow,programmatic-refresh-tokens}, shared/api-guide/{webhook-validation,concepts/error-handling,concepts/protocol-version}, marketing/versioning. Not the real thing.
 */
import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { RawRequest } from '../../../src/app/ports/source.ts';
import type { FaultProxy, Passing } from '../fault-proxy.ts';
import type { Place } from '../place.ts';
import { createConsent } from './consent.ts';
import type { Connectable } from './consent.ts';
import { createLinkedInAmending } from './linkedin-amending.ts';
import { createTokens } from './reviews.ts';
import { startPlaceServer } from './server.ts';
import type { Asked, Said } from './server.ts';

interface Row {
  id: string;
  /** Of the comment it answers. */
  parentId: string | undefined;
  actor: string;
  text: string;
  at: number;
  listedFrom: number;
}
interface Note {
  notificationId: number;
  action: string;
  at: number;
  row: Row;
}
export interface FakeLinkedInOptions {
  /** What the token may do, all of it unless named. */
  permissions?: string[];
  /** Versions that still live. */
  versions?: string[];
  /** Nobody's name is shown to the app. */
  nameless?: boolean;
  /** Tokens are refreshed, instead of one that is given. */
  refreshes?: boolean;
  lag?: () => number;
  passing?: (request: Passing) => void;
  /** Where the app registered to be sent back to; without it nobody can connect. */
  redirectUri?: string;
  /** LinkedIn gives this app refresh tokens, as to few. */
  partner?: boolean;
  /** Of the pages the person administers, other than ours. */
  administers?: string;
}
export interface FakeLinkedIn extends Place, Connectable {
  line: FaultProxy;
  rows: Row[];
  insert(row: Partial<Row>): Row;
  urnOf(row: Row): string;
  /** Something is told of that is no comment, or is not as it should be. */
  note(element: unknown): void;
}

const ORGANIZATION = '1337';
const US = `urn:li:organization:${ORGANIZATION}`;
const ACTIVITY = 'urn:li:activity:7094637247890620418';
const SECRET = 'stand-in-client-secret-of-no-app';
const TOKEN = 'stand-in-token-of-no-administrator';
const oauth = { clientId: 'stand-in-client', refreshToken: 'stand-in-refresh-token-of-nobody' };
const MOST = 1_250;
const everything = ['rw_organization_admin', 'r_organization_social_feed', 'w_organization_social_feed'];

const error = (status: number, code: string): Said => ({
  status,
  json: { status, code, serviceErrorCode: 100, message: `stand-in: ${code}` },
});
const newComment = z.strictObject({
  actor: z.literal(US),
  object: z.literal(ACTIVITY),
  message: z.strictObject({ text: z.string() }),
  parentComment: z.string(),
});
const finder =
  /^\?q=criteria&actions=List\(([A-Z_,]+)\)&organizationalEntity=urn%3Ali%3Aorganization%3A(\d+)&timeRange=\(start:(\d+),end:(\d+)\)&start=(\d+)&count=(\d+)$/;
const pages = z.strictObject({
  start: z.coerce.number().int().min(0),
  count: z.coerce.number().int().min(1).max(100),
});

export const startFakeLinkedIn = async (options: FakeLinkedInOptions = {}): Promise<FakeLinkedIn> => {
  const { permissions = everything, versions = ['202607'], nameless = false, passing } = options;
  const { lag = () => 0, refreshes = false, redirectUri, partner = false, administers = US } = options;
  const no = { status: 400, json: { error: 'invalid_request', error_description: 'stand-in' } };
  const consent = createConsent({
    clientId: oauth.clientId,
    secret: SECRET,
    redirectUris: () => (redirectUri === undefined ? [] : [redirectUri]),
    scopes: everything,
    challenge: false,
    never: !partner,
    repeats: true,
    accessSeconds: 5_184_000,
    refreshSeconds: 31_536_000,
    denies: { code: no, refresh: no },
    divider: ',',
  });
  const rows: Row[] = [];
  const notes: (Note | { element: unknown })[] = [];
  const names = new Map<string, string>();
  const tokens = createTokens('stand-in-linkedin-');
  let outbox: RawRequest[] = [];
  let [lastId, lastNote] = [7_094_977_717_598_625, 5_603_453_000];
  let revoked = false;

  const urnOf = ({ id }: Row): string => `urn:li:comment:(${ACTIVITY},${id})`;
  const find = (id: string | undefined): Row | undefined => rows.find((row) => row.id === id);
  const idIn = (urn: string): string | undefined => /,(\d+)\)$/.exec(urn)?.[1];
  /** As each webhook and each pulled notification has it: the short form of the URN included. */
  const element = ({ notificationId, action, at, row }: Note): object => ({
    notificationId,
    organizationalEntity: US,
    action,
    sourcePost: ACTIVITY,
    decoratedSourcePost: {
      entity: 'urn:li:share:7094637247487995904',
      owner: US,
      text: 'Notre nouvelle gamme',
      mediaCategory: 'NONE',
    },
    lastModifiedAt: at,
    generatedActivity: `urn:li:comment:(${ACTIVITY.replace('urn:li:', '')},${row.id})`,
    ...(action !== 'COMMENT_DELETE' && {
      decoratedGeneratedActivity: {
        comment: { entity: urnOf(row), owner: row.actor, text: row.text, object: ACTIVITY },
      },
    }),
    subscriber: 'urn:li:person:zLqTygBP8S',
  });
  const sign = (body: Uint8Array): RawRequest => ({
    method: 'POST',
    path: '/webhooks/blog',
    query: new URLSearchParams(),
    headers: {
      'x-li-signature': createHmac('sha256', SECRET).update('hmacsha256=').update(body).digest('hex'),
    },
    body,
  });
  const tell = (action: string, row: Row): void => {
    lastNote += 1;
    const note = { notificationId: lastNote, action, at: Date.now(), row: { ...row } };
    notes.push(note);
    const payload = { type: 'ORGANIZATION_SOCIAL_ACTION_NOTIFICATIONS', notifications: [element(note)] };
    outbox.push(sign(Buffer.from(JSON.stringify(payload))));
  };
  const insert = (row: Partial<Row>): Row => {
    lastId += 1;
    const made: Row = {
      id: String(lastId),
      parentId: undefined,
      actor: 'urn:li:person:marie01',
      text: 'x',
      at: Date.now(),
      listedFrom: 0,
      ...row,
    };
    rows.push(made);
    tell(made.actor === US ? 'ADMIN_COMMENT' : 'COMMENT', made);
    return made;
  };

  const view = (row: Row): object => ({
    id: row.id,
    commentUrn: urnOf(row),
    actor: row.actor,
    object: ACTIVITY,
    message: { attributes: [], text: row.text },
    created: { actor: row.actor, time: row.at },
    lastModified: { actor: row.actor, time: row.at },
    ...(row.parentId !== undefined && { parentComment: `urn:li:comment:(${ACTIVITY},${row.parentId})` }),
  });
  const paged = (all: unknown[], start: number, count: number): Said => ({
    status: 200,
    json: {
      elements: all.slice(start, start + count),
      paging: { start, count, links: [], total: all.length },
    },
  });
  const notified = (url: URL): Said => {
    if (!permissions.includes('rw_organization_admin')) return error(403, 'ACCESS_DENIED');
    const [, actions = '', of, start, end, from, count] = finder.exec(url.search) ?? [];
    if (of !== ORGANIZATION) return error(400, 'ILLEGAL_ARGUMENT');
    const wanted = actions.split(',');
    const within = notes.filter(
      (note) =>
        'element' in note ||
        (wanted.includes(note.action) && note.at >= Number(start) && note.at <= Number(end)),
    );
    // In no order that anybody has promised: here, the newest first.
    const all = within.toReversed().map((note) => ('element' in note ? note.element : element(note)));
    return paged(all, Number(from), Number(count));
  };
  const administered = (url: URL): Said => {
    if (!permissions.includes('rw_organization_admin')) return error(403, 'ACCESS_DENIED');
    const { q, role, state, ...rest } = Object.fromEntries(url.searchParams);
    const parsed = pages.safeParse(rest);
    if (q !== 'roleAssignee' || role !== 'ADMINISTRATOR' || state !== 'APPROVED' || !parsed.success)
      return error(400, 'ILLEGAL_ARGUMENT');
    const all = ['urn:li:organization:7', administers].map((organization) => ({
      organization,
      role,
      state,
      roleAssignee: 'urn:li:person:zLqTygBP8S',
    }));
    return paged(all, parsed.data.start, parsed.data.count);
  };
  const answer = (top: Row, { body }: Asked): Said => {
    if (!permissions.includes('w_organization_social_feed')) return error(403, 'ACCESS_DENIED');
    const parsed = newComment.safeParse(JSON.parse(body));
    if (!parsed.success) return error(422, 'UNPROCESSABLE_ENTITY');
    const { message, parentComment } = parsed.data;
    if (parentComment !== urnOf(top) || top.parentId !== undefined) return error(400, 'ILLEGAL_ARGUMENT');
    if (message.text.trim() === '') return error(400, 'EMPTY_FIELD');
    if (message.text.length > MOST) return error(400, 'FIELD_LENGTH_TOO_LONG');
    const listedFrom = Date.now() + lag();
    const made = insert({ actor: US, parentId: top.id, text: message.text, listedFrom });
    return { status: 201, json: view(made), headers: { 'x-restli-id': made.id } };
  };
  const drop = (row: Row): void => {
    tell('COMMENT_DELETE', row);
    rows.splice(0, rows.length, ...rows.filter(({ id, parentId }) => id !== row.id && parentId !== row.id));
  };
  const amend = createLinkedInAmending<Row>({
    us: US,
    most: MOST,
    mayWrite: () => permissions.includes('w_organization_social_feed'),
    drop,
    changed: (row) => tell('COMMENT_EDIT', row),
    error,
  });
  const social = (asked: Asked, object: string, id: string | undefined): Said => {
    const { method, url } = asked;
    if (!permissions.includes('r_organization_social_feed') && method === 'GET')
      return error(403, 'ACCESS_DENIED');
    if (id !== undefined) {
      const row = object === ACTIVITY ? find(id) : undefined;
      if (!row) return error(404, 'NOT_FOUND');
      return method === 'GET' ? { status: 200, json: view(row) } : amend(row, asked);
    }
    const top = find(idIn(object));
    if (!top) return error(404, 'NOT_FOUND');
    if (method === 'POST') return answer(top, asked);
    const parsed = pages.safeParse(Object.fromEntries(url.searchParams));
    if (!parsed.success) return error(400, 'ILLEGAL_ARGUMENT');
    const below = rows.filter(({ parentId, listedFrom }) => parentId === top.id && listedFrom <= Date.now());
    return paged(below.toReversed().map(view), parsed.data.start, parsed.data.count);
  };
  const token = ({ body }: Asked): Said => {
    const form = Object.fromEntries(new URLSearchParams(body));
    const fits =
      form['grant_type'] === 'refresh_token' &&
      form['client_id'] === oauth.clientId &&
      form['client_secret'] === SECRET &&
      form['refresh_token'] === oauth.refreshToken;
    if (!fits || revoked) return no;
    return { status: 200, json: { access_token: tokens.give(), expires_in: 5_184_000 } };
  };
  const serve = (asked: Asked): Said => {
    const { method, url, headers } = asked;
    if (url.pathname === '/oauth/v2/authorization') return consent.authorize(asked);
    if (method === 'POST' && url.pathname === '/oauth/v2/accessToken')
      return consent.knows(asked) ? consent.token(asked) : token(asked);
    const given = headers.authorization?.replace(/^Bearer /, '') ?? '';
    const allowed = tokens.knows(headers.authorization) || given === TOKEN || consent.lets(given);
    if (!allowed || revoked) return error(401, 'REVOKED_ACCESS_TOKEN');
    if (headers['x-restli-protocol-version'] !== '2.0.0') return error(400, 'ILLEGAL_ARGUMENT');
    if (!versions.includes(String(headers['linkedin-version']))) return error(426, 'NONEXISTENT_VERSION');
    const path = url.pathname.replace(/^\/rest\//, '');
    if (path === `organizations/${ORGANIZATION}`)
      return { status: 200, json: { id: Number(ORGANIZATION), localizedName: 'Maison Noisette' } };
    if (path === 'organizationalEntityNotifications') return notified(url);
    if (path === 'organizationAcls') return administered(url);
    const who = /^people\/\(id:([\w%-]+)\)$/.exec(path)?.[1];
    if (who !== undefined) {
      if (nameless) return error(403, 'ACCESS_DENIED');
      const name = names.get(`urn:li:person:${decodeURIComponent(who)}`) ?? 'Marie';
      return { status: 200, json: { id: who, localizedFirstName: name, vanityName: 'marie-l' } };
    }
    // A bare bracket or comma would be Rest.li's own, not the URN's.
    const [, object, id] = /^socialActions\/([\w%-]+)\/comments(?:\/(\d+))?$/.exec(path) ?? [];
    return object === undefined ? error(404, 'NOT_FOUND') : social(asked, decodeURIComponent(object), id);
  };
  const server = await startPlaceServer(serve, passing);
  const { line } = server;
  const rowOf = (urn: string): Row => {
    const row = find(idIn(urn));
    if (!row) throw new Error(`no comment ${urn}`);
    return row;
  };
  const topOf = (urn: string): string => rowOf(urn).parentId ?? rowOf(urn).id;
  const handshake = (challengeCode: string): RawRequest => ({
    method: 'GET',
    path: '/webhooks/blog',
    query: new URLSearchParams({ challengeCode }),
    headers: {},
    body: new Uint8Array(),
  });
  const challengeCode = '890e4665-4dfe-4ab1-b689-ed553bceeed0';
  const config = {
    kind: 'linkedin',
    organization: ORGANIZATION,
    clientSecret: SECRET,
    ...(refreshes ? oauth : { token: TOKEN }),
    apiUrl: `${line.url}/rest`,
    tokenUrl: `${server.directUrl}/oauth/v2/accessToken`,
  };
  return {
    label: 'fake LinkedIn of ours',
    config,
    connectConfig: {
      kind: 'linkedin',
      organization: ORGANIZATION,
      clientId: oauth.clientId,
      clientSecret: SECRET,
      pollEverySeconds: 30,
      apiUrl: `${line.url}/rest`,
      tokenUrl: `${server.directUrl}/oauth/v2/accessToken`,
      consentUrl: `${server.directUrl}/oauth/v2/authorization`,
    },
    consent,
    deadlineMs: 1_000,
    line,
    rows,
    insert,
    urnOf,
    note: (given) => void notes.push({ element: given }),
    signing: {
      sign,
      otherConfig: { ...config, clientSecret: 'stand-in-secret-of-another-app' },
      handshake: {
        right: handshake(challengeCode),
        answer: JSON.stringify({
          challengeCode,
          challengeResponse: createHmac('sha256', SECRET).update(challengeCode).digest('hex'),
        }),
        // What would be the signature of a webhook.
        wrong: handshake('hmacsha256={"type":"x"}'),
      },
    },
    revoke: () => {
      revoked = true;
    },
    addComment: ({ author, text, parentId }) => {
      const actor = `urn:li:person:${Buffer.from(author).toString('hex').slice(0, 20)}`;
      names.set(actor, author);
      const row = insert({ actor, text, parentId: parentId === undefined ? undefined : topOf(parentId) });
      return Promise.resolve(urnOf(row));
    },
    edit: (urn, text) => {
      Object.assign(rowOf(urn), { text });
      tell('COMMENT_EDIT', rowOf(urn));
      return Promise.resolve();
    },
    remove: (urn) => Promise.resolve(drop(rowOf(urn))),
    answerNatively: (parentId, text) =>
      Promise.resolve(urnOf(insert({ actor: US, text, parentId: topOf(parentId) }))),
    answers: (parentId) => {
      const id = idIn(parentId);
      const own = rows.filter((row) => row.parentId === id && row.actor === US);
      return Promise.resolve(own.map((row) => ({ id: urnOf(row), text: row.text })));
    },
    deliveries: () => {
      const sent = outbox;
      outbox = [];
      return sent;
    },
    close: server.close,
  };
};
