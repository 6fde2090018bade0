/*
 * A strict stand-in of ours for a Mastodon server, made from docs.joinmastodon.org: methods/{accounts,notifications,statuses,instance},
 * entities/{Status,Notification,Account,Instance,Error}, api/{oauth-scopes,rate-limits}. Not the real thing.
 */
import { z } from 'zod';
import { measure } from '../../../src/core/text/measure.ts';
import type { FaultProxy, Passing } from '../fault-proxy.ts';
import type { Place } from '../place.ts';
import { createConsent } from './consent.ts';
import type { Connectable, Consent } from './consent.ts';
import { startPlaceServer } from './server.ts';
import type { Asked, Said } from './server.ts';

interface Row {
  id: string;
  account: { id: string; acct: string; name: string };
  text: string;
  at: number;
  visibility: string;
  inReplyTo: string | undefined;
  /** Whether our account is called in it, which is what makes a notification. */
  mentions: boolean;
  listedFrom: number;
}
export interface FakeMastodonOptions {
  maxCharacters?: number;
  scopes?: string[];
  /** Has forgotten every key, as after an hour. */
  forgetsKeys?: boolean;
  passing?: (request: Passing) => void;
}
export interface FakeMastodon extends Place, Pick<Connectable, 'connectConfig'> {
  line: FaultProxy;
  rows: Row[];
  insert(row: Partial<Row>): Row;
}

const TOKEN = 'stand-in-token-of-no-mastodon-account';
const BRAND = { id: '109', acct: 'maison', name: 'Maison Noisette' };
const newStatus = z.strictObject({
  status: z.string(),
  in_reply_to_id: z.string().optional(),
  visibility: z.enum(['public', 'unlisted', 'private', 'direct']),
});
const limit = z.coerce.number().int().min(1).max(80).default(40);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
/** How a server shows plain text: paragraphs, line breaks, nothing else of it as markup. */
const html = (text: string): string =>
  text
    .split('\n\n')
    .map((part) => `<p>${escaped(part).replaceAll('\n', '<br />')}</p>`)
    .join('');

export const startFakeMastodon = async (options: FakeMastodonOptions = {}): Promise<FakeMastodon> => {
  const {
    maxCharacters = 500,
    scopes = ['read', 'write:statuses', 'write:mutes', 'write:blocks'],
    forgetsKeys = false,
    passing,
  } = options;
  const rows: Row[] = [];
  const keys = new Map<string, string>();
  let lastId = 110_000;
  let revoked = false;
  let apps = 0;
  const consents = new Map<string, Consent>();
  let base = '';

  const insert = (row: Partial<Row>): Row => {
    lastId += 1;
    const made: Row = {
      id: String(lastId),
      account: { id: '7', acct: 'marie@elsewhere.example', name: 'Marie' },
      text: 'x',
      at: Date.now(),
      visibility: 'public',
      inReplyTo: undefined,
      mentions: true,
      listedFrom: 0,
      ...row,
    };
    rows.push(made);
    return made;
  };
  const find = (id: string | undefined): Row | undefined => rows.find((row) => row.id === id);
  const accountOf = ({ id, acct, name }: Row['account']): object => ({
    id,
    username: acct.split('@')[0],
    acct,
    display_name: name,
    url: `${base}/@${acct}`,
  });
  const view = (row: Row): object => ({
    id: row.id,
    created_at: new Date(row.at).toISOString(),
    edited_at: null,
    account: accountOf(row.account),
    content: html(row.text),
    visibility: row.visibility,
    in_reply_to_id: row.inReplyTo ?? null,
    in_reply_to_account_id: find(row.inReplyTo)?.account.id ?? null,
    url: `${base}/@${row.account.acct}/${row.id}`,
    uri: `${base}/users/${row.account.acct}/statuses/${row.id}`,
  });
  const error = (status: number, message: string): Said => ({ status, json: { error: message } });
  const shown = (row: Row): boolean => row.listedFrom <= Date.now();
  /** Newest first, before `max_id`. */
  const list = (url: URL, all: Row[], wrap: (row: Row) => object): Said => {
    const most = limit.safeParse(url.searchParams.get('limit') ?? undefined);
    if (!most.success) return error(422, 'limit is invalid');
    const max = url.searchParams.get('max_id');
    const found = all.filter(({ id }) => max === null || Number(id) < Number(max)).toReversed();
    return { status: 200, json: found.slice(0, most.data).map(wrap) };
  };
  const under = (id: string): Row[] =>
    rows.filter((row) => row.inReplyTo === id && shown(row)).flatMap((row) => [row, ...under(row.id)]);

  const post = ({ body, headers }: Asked): Said => {
    if (!scopes.includes('write:statuses')) return error(403, 'This action is outside the authorized scopes');
    const key = headers['idempotency-key'];
    const before = typeof key === 'string' && !forgetsKeys ? find(keys.get(key)) : undefined;
    if (before) return { status: 200, json: view(before) };
    const parsed = newStatus.safeParse(JSON.parse(body));
    if (!parsed.success) return error(422, 'Validation failed');
    const { status: text, in_reply_to_id: inReplyTo, visibility } = parsed.data;
    if (inReplyTo !== undefined && !find(inReplyTo)) return error(404, 'Record not found');
    if (text.trim() === '') return error(422, "Validation failed: Text can't be blank");
    if (measure(text, 'mastodon') > maxCharacters)
      return error(422, `Validation failed: Text character limit of ${maxCharacters} exceeded`);
    const made = insert({ account: BRAND, text, visibility, inReplyTo, mentions: false });
    if (typeof key === 'string') keys.set(key, made.id);
    return { status: 200, json: view(made) };
  };

  /** methods/statuses#edit, #delete: one's own only; another's is as if it were not there. */
  const amend = ({ method, body }: Asked, id: string): Said => {
    if (!scopes.includes('write:statuses')) return error(403, 'This action is outside the authorized scopes');
    const row = find(id);
    if (!row || row.account.id !== BRAND.id) return error(404, 'Record not found');
    if (method === 'DELETE') {
      rows.splice(rows.indexOf(row), 1);
      return { status: 200, json: { ...view(row), text: row.text } };
    }
    const parsed = z.strictObject({ status: z.string() }).safeParse(JSON.parse(body));
    if (!parsed.success) return error(422, 'Validation failed');
    if (measure(parsed.data.status, 'mastodon') > maxCharacters)
      return error(422, `Validation failed: Text character limit of ${maxCharacters} exceeded`);
    row.text = parsed.data.status;
    return { status: 200, json: view(row) };
  };

  /** methods/apps, methods/oauth: whoever registers has a client of their own. */
  const register = ({ body }: Asked): Said => {
    const form = Object.fromEntries(new URLSearchParams(body));
    if (form['client_name'] === undefined || form['redirect_uris'] === undefined)
      return error(422, 'Validation failed');
    apps += 1;
    const client = { client_id: `app-${apps}`, client_secret: `stand-in-secret-of-app-${apps}` };
    const [redirectUri] = [form['redirect_uris']];
    consents.set(
      client.client_id,
      createConsent({
        clientId: client.client_id,
        secret: client.client_secret,
        redirectUris: () => [redirectUri],
        scopes: (form['scopes'] ?? 'read').split(' '),
        challenge: true,
      }),
    );
    return { status: 200, json: { id: String(apps), name: form['client_name'], ...client } };
  };
  const oauth = (asked: Asked): Said => {
    const form = new URLSearchParams(asked.body);
    const id = asked.url.searchParams.get('client_id') ?? form.get('client_id') ?? '';
    const consent = consents.get(id);
    if (!consent) return { status: 401, json: { error: 'invalid_client' } };
    const step = asked.url.pathname.split('/').at(-1);
    if (step === 'authorize') return consent.authorize(asked);
    return step === 'revoke' ? consent.revoke(asked) : consent.token(asked);
  };
  const relations = { muted: new Set<string>(), blocked: new Set<string>() };
  const known = (id: string): boolean => rows.some(({ account }) => account.id === id);
  const relationshipOf = (id: string): object => ({
    id,
    following: false,
    muting: relations.muted.has(id),
    blocking: relations.blocked.has(id),
  });
  /** docs/methods/accounts#mute, #unmute, #block, #unblock. */
  const relate = (id: string, to: string): Said => {
    const which = to.endsWith('mute') ? 'muted' : 'blocked';
    const scope = which === 'muted' ? 'write:mutes' : 'write:blocks';
    if (!scopes.includes(scope)) return error(403, 'This action is outside the authorized scopes');
    if (!known(id)) return error(404, 'Record not found');
    if (to.startsWith('un')) relations[which].delete(id);
    else relations[which].add(id);
    return { status: 200, json: relationshipOf(id) };
  };

  const serve = (asked: Asked): Said => {
    const { method, url, headers } = asked;
    if (url.pathname.startsWith('/oauth/')) return oauth(asked);
    if (method === 'POST' && url.pathname === '/api/v1/apps') return register(asked);
    const path = url.pathname.replace(/^\/api\//, '');
    if (path === 'v2/instance')
      return { status: 200, json: { configuration: { statuses: { max_characters: maxCharacters } } } };
    const given = headers.authorization?.replace(/^Bearer /u, '') ?? '';
    const own = given === TOKEN && !revoked;
    if (!own && ![...consents.values()].some((one) => one.lets(given)))
      return error(401, 'The access token is invalid');
    const [, whom = '', to = ''] = /^v1\/accounts\/([^/]+)\/((?:un)?(?:mute|block))$/.exec(path) ?? [];
    if (method === 'POST' && to !== '') return relate(decodeURIComponent(whom), to);
    if (path === 'v1/accounts/relationships') {
      const ids = url.searchParams.getAll('id[]').filter(known);
      return { status: 200, json: ids.map(relationshipOf) };
    }
    if (method === 'PUT' || method === 'DELETE')
      return amend(asked, /^v1\/statuses\/(\d+)$/.exec(path)?.[1] ?? '');
    if (method === 'POST') return path === 'v1/statuses' ? post(asked) : error(404, 'Not Found');
    if (path === 'v1/accounts/verify_credentials') return { status: 200, json: accountOf(BRAND) };
    if (path === 'v1/notifications') {
      if (url.searchParams.get('types[]') !== 'mention') return error(422, 'types is invalid');
      const heard = rows.filter((row) => row.mentions && row.account.id !== BRAND.id && shown(row));
      return list(url, heard, (row) => ({
        id: row.id,
        type: 'mention',
        created_at: new Date(row.at).toISOString(),
        account: accountOf(row.account),
        status: view(row),
      }));
    }
    if (path === `v1/accounts/${BRAND.id}/statuses`)
      return list(
        url,
        rows.filter((row) => row.account.id === BRAND.id && shown(row)),
        view,
      );
    const [, id, edge] = /^v1\/statuses\/(\d+)(?:\/(context))?$/.exec(path) ?? [];
    const row = find(id);
    if (!row) return error(404, 'Record not found');
    return edge === undefined
      ? { status: 200, json: view(row) }
      : { status: 200, json: { ancestors: [], descendants: under(row.id).map(view) } };
  };
  const server = await startPlaceServer(serve, passing);
  const { line } = server;
  base = line.url;
  const change = (id: string, text: string): Promise<void> => {
    const row = find(id);
    if (!row) return Promise.reject(new Error(`no status ${id}`));
    row.text = text;
    return Promise.resolve();
  };
  const connectConfig = { kind: 'mastodon', server: base, maxCharacters, allowPrivateNetwork: true };
  return {
    label: 'fake Mastodon of ours',
    config: { ...connectConfig, token: TOKEN },
    connectConfig,
    deadlineMs: 1_000,
    line,
    rows,
    insert,
    revoke: () => {
      revoked = true;
    },
    addComment: ({ author, text, parentId }) => {
      const account = { id: `of-${author}`, acct: `${author.length}@elsewhere.example`, name: author };
      return Promise.resolve(insert({ account, text, inReplyTo: parentId }).id);
    },
    edit: change,
    editMethod: 'PUT',
    remove: (id) => {
      rows.splice(
        rows.findIndex((row) => row.id === id),
        1,
      );
      return Promise.resolve();
    },
    standing: (id) => {
      const row = find(id);
      const by = row?.account.id ?? '';
      const author = relations.blocked.has(by) ? 'blocked' : relations.muted.has(by) ? 'muted' : undefined;
      return { comment: row === undefined ? 'removed' : 'shown', ...(author && { author }) };
    },
    answerNatively: (parentId, text) =>
      Promise.resolve(insert({ account: BRAND, text, inReplyTo: parentId, mentions: false }).id),
    answers: (parentId) =>
      Promise.resolve(rows.filter((row) => row.inReplyTo === parentId && row.account.id === BRAND.id)),
    close: server.close,
  };
};
