/*
 * A strict stand-in of ours for the ways into Meta's places, made from developers.facebook.com: docs/facebook-login/guides/advanced/manual-flow,
 * docs/facebook-login/guides/access-tokens/get-long-lived, docs/graph-api/reference/user/{accounts,permissions}, debug_token;
 * docs/instagram-platform/instagram-api-with-instagram-login/business-login, reference/{access_token,refresh_access_token}. Not the real thing.
 */
import { createHmac, randomBytes } from 'node:crypto';
import { error } from './meta-error.ts';
import { startPlaceServer } from './server.ts';
import type { Asked, Said } from './server.ts';

const APP = { appId: '1234567890', appSecret: 'stand-in-app-secret-of-no-app' };
const day = 86_400;
const made = (kind: string): string => `${kind}-${randomBytes(12).toString('base64url')}`;

export interface MetaLogin {
  config: (kind: 'facebook' | 'instagram') => Record<string, unknown>;
  /** The Pages this person looks after. */
  pages: { id: string; name: string; mine: boolean }[];
  /** The person unticks this. */
  untick(permission: string): void;
  /** What was given out works no more. */
  takeBack(): void;
  /** So much older is every Instagram token, in ms. */
  age(ms: number): void;
  exchanges(): number;
  deleted(): number;
  /** Whether this token is of a Page or an account. */
  lets(token: string): boolean;
  close: () => Promise<void>;
}

const pageScopes = [
  'pages_show_list',
  'pages_read_engagement',
  'pages_read_user_content',
  'pages_manage_engagement',
];
const accountScopes = ['instagram_business_basic', 'instagram_business_manage_comments'];

export const startMetaLogin = async (
  redirectUri: string,
  /** Where a Page and an account can be asked for more than who they are. */
  beyond?: (asked: Asked) => Promise<Said>,
): Promise<MetaLogin> => {
  const codes = new Map<string, string>();
  const short = new Set<string>();
  const people = new Set<string>();
  const pageTokens = new Map<string, string>();
  const accounts = new Map<string, number>();
  const pages = [
    { id: '501', name: 'Maison Noisette', mine: true },
    { id: '502', name: 'Maison & <Filles>', mine: true },
  ];
  let unticked: string | undefined;
  let older = 0;
  let exchanges = 0;
  let deleted = 0;
  const granted = (): string[] => [...pageScopes, ...accountScopes].filter((one) => one !== unticked);

  const consent = ({ url }: Asked): Said => {
    const asked = Object.fromEntries(url.searchParams);
    const scopes = (asked['scope'] ?? '').split(',');
    if (asked['client_id'] !== APP.appId || asked['response_type'] !== 'code')
      return { status: 400, text: 'client' };
    if (asked['redirect_uri'] !== redirectUri) return { status: 400, text: 'URL blocked' };
    if (!scopes.every((one) => [...pageScopes, ...accountScopes].includes(one)))
      return { status: 400, text: 'scope' };
    const code = made('code');
    codes.set(code, redirectUri);
    const back = new URL(redirectUri);
    back.searchParams.set('code', code);
    back.searchParams.set('state', asked['state'] ?? '');
    return { status: 302, headers: { location: `${back.href}#_` } };
  };
  const isApp = (query: URLSearchParams): boolean =>
    query.get('client_id') === APP.appId && query.get('client_secret') === APP.appSecret;
  const useCode = (query: URLSearchParams): boolean => {
    const known = codes.get(query.get('code') ?? '');
    codes.delete(query.get('code') ?? '');
    return known !== undefined && known === query.get('redirect_uri');
  };

  const exchange = (query: URLSearchParams): Said => {
    if (!isApp(query)) return error(400, 101);
    exchanges += 1;
    if (query.get('grant_type') === 'fb_exchange_token') {
      if (!short.has(query.get('fb_exchange_token') ?? '')) return error(400, 190);
      const token = made('person');
      people.add(token);
      return { status: 200, json: { access_token: token, token_type: 'bearer', expires_in: 60 * day } };
    }
    if (!useCode(query)) return error(400, 100);
    const token = made('short');
    short.add(token);
    return { status: 200, json: { access_token: token, token_type: 'bearer', expires_in: 5_000 } };
  };
  const asPerson = ({ method, url, headers }: Asked, path: string): Said => {
    const token = headers.authorization?.replace(/^Bearer /u, '') ?? '';
    if (!people.has(token)) return error(400, 190);
    if (method === 'DELETE' && path === 'me/permissions') {
      deleted += 1;
      people.delete(token);
      return { status: 200, json: { success: true } };
    }
    if (
      url.searchParams.get('appsecret_proof') !==
      createHmac('sha256', APP.appSecret).update(token).digest('hex')
    )
      return error(400, 100);
    if (path === 'me/permissions') {
      const data = pageScopes.map((permission) => ({
        permission,
        status: granted().includes(permission) ? 'granted' : 'declined',
      }));
      return { status: 200, json: { data } };
    }
    if (path !== 'me/accounts') return error(400, 100);
    const data = pages.map(({ id, name, mine }) => {
      const own = made('page');
      pageTokens.set(own, id);
      return { id, name, ...(mine && { access_token: own }) };
    });
    return { status: 200, json: { data } };
  };
  const debug = (query: URLSearchParams): Said => {
    if (query.get('access_token') !== `${APP.appId}|${APP.appSecret}`) return error(400, 190);
    if (!pageTokens.has(query.get('input_token') ?? ''))
      return { status: 200, json: { data: { is_valid: false } } };
    const seconds = Math.floor(Date.now() / 1000) + 90 * day;
    return {
      status: 200,
      json: { data: { is_valid: true, expires_at: 0, data_access_expires_at: seconds } },
    };
  };

  const instagramCode = ({ body }: Asked): Said => {
    const form = new URLSearchParams(body);
    if (!isApp(form) || form.get('grant_type') !== 'authorization_code' || !useCode(form))
      return {
        status: 400,
        json: { error_type: 'OAuthException', code: 400, error_message: 'Invalid code' },
      };
    const token = made('short');
    short.add(token);
    const permissions = accountScopes.filter((one) => granted().includes(one)).join(',');
    return { status: 200, json: { data: [{ access_token: token, user_id: '178', permissions }] } };
  };
  const newAccount = (): Said => {
    const token = made('account');
    accounts.set(token, Date.now());
    return { status: 200, json: { access_token: token, token_type: 'bearer', expires_in: 60 * day } };
  };
  const instagramLong = (query: URLSearchParams): Said => {
    if (query.get('grant_type') !== 'ig_exchange_token' || query.get('client_secret') !== APP.appSecret)
      return error(400, 101);
    return short.delete(query.get('access_token') ?? '') ? newAccount() : error(400, 190);
  };
  const instagramRefresh = (query: URLSearchParams): Said => {
    const at = accounts.get(query.get('access_token') ?? '');
    if (query.get('grant_type') !== 'ig_refresh_token' || at === undefined) return error(400, 190);
    const age = Date.now() - at + older;
    if (age < day * 1000) return error(400, 10);
    return age > 60 * day * 1000 ? error(400, 190) : newAccount();
  };

  const lets = (token: string): boolean => pageTokens.has(token) || accounts.has(token);
  const serve = (asked: Asked): Said | Promise<Said> => {
    const { method, url, headers } = asked;
    const path = url.pathname.replace(/^\/(?:v25\.0\/)?/u, '');
    const query = url.searchParams;
    if (path === 'consent') return consent(asked);
    if (path === 'oauth/access_token') return method === 'POST' ? instagramCode(asked) : exchange(query);
    if (path === 'access_token') return instagramLong(query);
    if (path === 'refresh_access_token') return instagramRefresh(query);
    if (path === 'debug_token') return debug(query);
    const token = headers.authorization?.replace(/^Bearer /u, '') ?? '';
    if (beyond && lets(token)) return beyond(asked);
    if (path === 'me' && accounts.has(token))
      return { status: 200, json: { id: '2105', user_id: '178', username: 'maison.noisette' } };
    return asPerson(asked, path);
  };
  const server = await startPlaceServer(serve);
  const { directUrl: url } = server;
  return {
    config: (kind) => ({ kind, ...APP, apiUrl: `${url}/v25.0`, consentUrl: `${url}/consent` }),
    pages,
    untick: (permission) => {
      unticked = permission;
    },
    takeBack: () => {
      for (const all of [short, people, pageTokens, accounts]) all.clear();
    },
    age: (ms) => {
      older = ms;
    },
    exchanges: () => exchanges,
    deleted: () => deleted,
    lets,
    close: server.close,
  };
};
