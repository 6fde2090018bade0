import { z } from 'zod';
import type { Connector, Failed, Grant, Offer } from '../../app/ports/connect.ts';
import { connection as sentences } from '../../core/catalogue/connection.ts';
import { fixedAccess, retryOf, wordProblem } from '../json-api.ts';
import type { JsonApi } from '../json-api.ts';
import { askForm, failedOf, failedScopes, grantOf, granted, missingScopes, withQuery } from '../oauth.ts';
import type { Granted, Wire } from '../oauth.ts';
import { createGraph, isGone } from './graph.ts';
import { edgeOf } from './shapes.ts';

/** A Meta app, as its dashboard names it. */
export interface MetaApp {
  id: string;
  secret: string;
  /** Another page of consent than Meta's. */
  consentUrl: string | undefined;
}

const day = 86_400_000;
/** More Pages than that are not offered at once. */
const mostPages = 20;

/** docs/pages-api/comments-mentions, and docs/pages-api/overview for the list of one's Pages. */
const pageScopes = [
  'pages_show_list',
  'pages_read_engagement',
  'pages_read_user_content',
  'pages_manage_engagement',
];
/** docs/instagram-platform/instagram-api-with-instagram-login/business-login */
const accountScopes = ['instagram_business_basic', 'instagram_business_manage_comments'];

/** As one person, or as nobody yet. */
const speaking = ({ http, now }: Wire, { secret }: MetaApp, root: URL, token?: string): JsonApi =>
  createGraph({
    root,
    http,
    access: fixedAccess(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    appSecret: token === undefined ? undefined : secret,
    now,
  });

/** Meta takes no challenge of RFC 7636 here: the secret of the app and the state keep the code from others. */
const asked = (
  address: string,
  { id, consentUrl }: MetaApp,
  scopes: readonly string[],
  { state, redirectUri }: { state: string; redirectUri: string },
): string =>
  withQuery(consentUrl ?? address, {
    client_id: id,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: scopes.join(','),
    state,
  });

const permission = z.object({ permission: z.string(), status: z.string() });
const page = z.object({ id: z.string(), name: z.string(), access_token: z.string().optional() });
const debugged = z.object({
  data: z.object({
    expires_at: z.number().default(0),
    data_access_expires_at: z.number().default(0),
  }),
});

/** docs/facebook-login/guides/access-tokens/get-long-lived: the code, then some sixty days in exchange for the hours it gives. */
const longLivedPerson = async (
  wire: Wire,
  app: MetaApp,
  root: URL,
  { code, redirectUri }: { code: string; redirectUri: string },
  signal: AbortSignal,
): Promise<Granted | Failed> => {
  const nobody = speaking(wire, app, root);
  const client = { client_id: app.id, client_secret: app.secret };
  const path = 'oauth/access_token';
  const short = await nobody.get(path, { ...client, code, redirect_uri: redirectUri }, granted, signal);
  if (short.kind !== 'json') return failedOf(wire.language, short);
  const { access_token: fb_exchange_token } = short.value;
  const exchange = { grant_type: 'fb_exchange_token', ...client, fb_exchange_token };
  const long = await nobody.get(path, exchange, granted, signal);
  return long.kind === 'json' ? long.value : failedOf(wire.language, long);
};

/** When a person has to say yes again: docs/facebook-login/auth-vs-data. 0 means never. */
const endOfPage = async (
  wire: Wire,
  app: MetaApp,
  root: URL,
  token: string,
  signal: AbortSignal,
): Promise<number | undefined> => {
  const query = { input_token: token, access_token: `${app.id}|${app.secret}` };
  const found = await speaking(wire, app, root).get('debug_token', query, debugged, signal);
  if (found.kind !== 'json') return undefined;
  const { expires_at: token_, data_access_expires_at: data } = found.value.data;
  const ends = [token_, data].filter((seconds) => seconds > 0);
  return ends.length === 0 ? undefined : Math.min(...ends) * 1000;
};

/** Each Page of this person with a token of its own, which does not run out while theirs was long-lived. */
const pagesOf = async (
  wire: Wire,
  app: MetaApp,
  root: URL,
  person: Granted,
  signal: AbortSignal,
): Promise<{ offers: Offer[] } | Failed> => {
  const { language, now } = wire;
  const graph = speaking(wire, app, root, person.access_token);
  const may = await graph.get('me/permissions', {}, edgeOf(permission), signal);
  if (may.kind !== 'json') return failedOf(language, may);
  const yes = may.value.data.filter(({ status }) => status === 'granted');
  const missing = missingScopes(pageScopes, yes.map((one) => one.permission).join(' '));
  if (missing.length > 0) return failedScopes(language, missing);
  const found = await graph.get(
    'me/accounts',
    { fields: 'id,name,access_token', limit: mostPages },
    edgeOf(page),
    signal,
  );
  if (found.kind !== 'json') return failedOf(language, found);
  const offers: Offer[] = [];
  for (const { id, name, access_token: token } of found.value.data) {
    if (token === undefined) continue;
    const grant = { ...grantOf({ access_token: token }, now()), kept: { person: person.access_token } };
    offers.push({ account: { id, name }, grant, endsAt: await endOfPage(wire, app, root, token, signal) });
  }
  return offers.length === 0 ? { failed: sentences[language].noAccount.facebook } : { offers };
};

/** A Page, by the consent of somebody who looks after it. */
export const facebookConnector = (wire: Wire, app: MetaApp, root: URL): Connector => ({
  begin: (ask) => {
    const version = root.pathname.split('/').find((part) => /^v\d/u.test(part)) ?? '';
    return Promise.resolve({
      url: asked(`https://www.facebook.com/${version}/dialog/oauth`, app, pageScopes, ask),
    });
  },
  finish: async (answer, signal) => {
    const person = await longLivedPerson(wire, app, root, answer, signal);
    return 'failed' in person ? person : pagesOf(wire, app, root, person, signal);
  },
  revoke: async ({ kept }, signal) => {
    const headers = { authorization: `Bearer ${kept?.['person'] ?? ''}`, accept: 'application/json' };
    const url = new URL('me/permissions', root);
    const answer = await wire.http.send({ method: 'DELETE', url, headers }, signal);
    return answer.kind === 'answer' && answer.status === 200;
  },
});

/** A flat answer, or one in a list: Meta's pages show both. */
const short = z
  .union([z.object({ data: z.array(z.unknown()).min(1) }).transform(({ data }) => data[0]), z.unknown()])
  .pipe(
    z.object({
      access_token: z.string().min(1),
      permissions: z.union([z.string(), z.array(z.string()).transform((all) => all.join(','))]).optional(),
    }),
  );
const who = z.object({ user_id: z.string(), username: z.string() });

/** docs/instagram-platform/reference/refresh_access_token: from a day after it was given until it runs out. */
const renewable = (got: Granted, now: number): Grant => {
  const grant = grantOf(got, now);
  const { accessUntil } = grant;
  return accessUntil === undefined
    ? grant
    : { ...grant, renewAt: now + Math.max(day, (accessUntil - now) / 2) };
};

/** A professional account, by the consent of its owner. Instagram has no way to be told that we are done. */
export const instagramConnector = (wire: Wire, app: MetaApp, root: URL): Connector => {
  const { language, now } = wire;
  const nobody = speaking(wire, app, new URL('/', root));
  // The code is exchanged at another host than everything else.
  const tokenUrl = new URL('/oauth/access_token', app.consentUrl ?? 'https://api.instagram.com');
  const long = (query: Record<string, string>, path: string, signal: AbortSignal) =>
    nobody.get(path, query, granted, signal);
  const offered = (got: Granted): Pick<Offer, 'grant' | 'endsAt'> => {
    const grant = renewable(got, now());
    return { grant, endsAt: grant.accessUntil };
  };
  return {
    begin: (ask) =>
      Promise.resolve({
        url: asked('https://www.instagram.com/oauth/authorize', app, accountScopes, ask),
      }),
    finish: async ({ code, redirectUri }, signal) => {
      const form = {
        client_id: app.id,
        client_secret: app.secret,
        grant_type: 'authorization_code',
        redirect_uri: redirectUri,
        code,
      };
      const first = await askForm(wire, tokenUrl, form, short, signal);
      if (first.kind !== 'json') return failedOf(language, first);
      const missing = missingScopes(accountScopes, first.value.permissions);
      if (missing.length > 0) return failedScopes(language, missing);
      const { access_token } = first.value;
      const query = { grant_type: 'ig_exchange_token', client_secret: app.secret, access_token };
      const got = await long(query, 'access_token', signal);
      if (got.kind !== 'json') return failedOf(language, got);
      const offer = offered(got.value);
      const me = await speaking(wire, app, root, offer.grant.accessToken).get(
        'me',
        { fields: 'user_id,username' },
        who,
        signal,
      );
      if (me.kind !== 'json') return failedOf(language, me);
      return { offers: [{ account: { id: me.value.user_id, name: me.value.username }, ...offer }] };
    },
    renew: async ({ accessToken }, signal) => {
      const query = { grant_type: 'ig_refresh_token', access_token: accessToken };
      const got = await long(query, 'refresh_access_token', signal);
      if (got.kind === 'json') return { renewed: offered(got.value) };
      const words = wordProblem(language, got);
      return got.kind === 'refusal' && isGone(got) ? { refused: words } : { trouble: words, ...retryOf(got) };
    },
  };
};
