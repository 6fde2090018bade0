/*
 * A strict stand-in of ours for the side of a place that asks for consent and gives out tokens, made from RFC 6749, RFC 7636,
 * RFC 7009 and RFC 9700 (rotation with detection of reuse, section 4.14.2). Whoever opens its page is signed in and says yes.
 */
import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Asked, Said } from './server.ts';

export interface ConsentRules {
  clientId: string;
  secret: string;
  /** Compared as they are, letter for letter. */
  redirectUris: () => readonly string[];
  /** What has to be asked for, all of it. */
  scopes: readonly string[];
  /** Without a challenge of RFC 7636, by S256, nobody gets a code. */
  challenge: boolean;
  /** What the page must be asked with besides, or no refresh token comes. */
  asksFor?: Record<string, string>;
  /** Each refresh gives a new refresh token; the old one, used again, ends them all. */
  rotates?: boolean;
  accessSeconds?: number | undefined;
  refreshSeconds?: number | undefined;
  /** No refresh token comes with an access token. */
  never?: boolean | undefined;
  /** Each refresh gives the refresh token again, as it was. */
  repeats?: boolean;
  /** The client says who it is in the head of a request; its secret stands in no form. */
  basic?: boolean;
  /** How it says no to a code and to a refresh token, where that is not "400" and `invalid_grant`. */
  denies?: { code?: Said; refresh?: Said };
  /** What a revocation is answered with. */
  revoked?: Said;
  /** What stands between scopes in its answers. */
  divider?: string;
}
/** A stand-in that can be connected: what a team sets to do so, and its page of consent. */
export interface Connectable {
  connectConfig: Record<string, unknown>;
  consent: Consent;
}
export interface Consent {
  authorize(asked: Asked): Said;
  token(asked: Asked): Said;
  revoke(asked: Asked): Said;
  /** Whether this form is about a code or a refresh token of ours. */
  knows(asked: Asked): boolean;
  lets(accessToken: string): boolean;
  /** The next person says no; or the place does, with this error, before anybody is asked. */
  refuse(error?: string): void;
  /** The next person unticks these. */
  untick(...scopes: string[]): void;
  /** What was given out works no more; it can be refreshed. */
  expireAccess(): void;
  /** Somebody takes our access away at the place. */
  takeBack(): void;
  /** How often tokens were given for a code, for a refresh token, and how often one was used that was used before. */
  counts(): { codes: number; refreshes: number; reuses: number; revoked: number };
}

interface Family {
  live: boolean;
  access: Set<string>;
  refresh: string;
  used: Set<string>;
  scope: string;
}

const made = (): string => randomBytes(18).toString('base64url');
const error = (status: number, code: string): Said => ({ status, json: { error: code } });
const page = z.object({
  response_type: z.literal('code'),
  client_id: z.string(),
  redirect_uri: z.string(),
  scope: z.string(),
  state: z.string().min(20),
  code_challenge: z
    .string()
    .regex(/^[\w-]{43}$/u)
    .optional(),
  code_challenge_method: z.literal('S256').optional(),
});

export const createConsent = (rules: ConsentRules): Consent => {
  const codes = new Map<
    string,
    { redirectUri: string; challenge: string | undefined; scope: string; offline: boolean }
  >();
  const spent = new Map<string, Family>();
  const families: Family[] = [];
  const counts = { codes: 0, refreshes: 0, reuses: 0, revoked: 0 };
  let refusing: string | undefined;
  let unticked: string[] = [];

  const formOf = ({ body }: Asked): Record<string, string> => Object.fromEntries(new URLSearchParams(body));
  const { clientId, secret } = rules;
  const basic = `Basic ${Buffer.from(`${clientId}:${secret}`).toString('base64')}`;
  const isClient = ({ headers }: Asked, form: Record<string, string>): boolean =>
    rules.basic
      ? headers.authorization === basic && form['client_secret'] === undefined
      : form['client_id'] === clientId && form['client_secret'] === secret;
  const noCode = rules.denies?.code ?? error(400, 'invalid_grant');
  const noRefresh = rules.denies?.refresh ?? error(400, 'invalid_grant');
  const familyOf = (refresh: string | undefined): Family | undefined =>
    families.find((one) => one.refresh === refresh || one.used.has(refresh ?? ''));
  const tokens = (family: Family, withRefresh: boolean): Said => {
    const access = `access-${made()}`;
    family.access.add(access);
    const { accessSeconds: expires_in, refreshSeconds: refresh_token_expires_in } = rules;
    return {
      status: 200,
      json: {
        access_token: access,
        token_type: 'Bearer',
        scope: family.scope.replaceAll(' ', rules.divider ?? ' '),
        ...(expires_in !== undefined && { expires_in }),
        ...(withRefresh && { refresh_token: family.refresh }),
        ...(withRefresh && refresh_token_expires_in !== undefined && { refresh_token_expires_in }),
      },
    };
  };

  const forCode = (form: Record<string, string>): Said => {
    const code = form['code'] ?? '';
    const known = codes.get(code);
    codes.delete(code);
    if (!known) {
      // RFC 6749, section 4.1.2: a code used twice ends what the first use gave.
      const family = spent.get(code);
      if (family) family.live = false;
      return noCode;
    }
    if (!rules.challenge && form['code_verifier'] !== undefined) return noCode;
    const challenge = createHash('sha256')
      .update(form['code_verifier'] ?? '')
      .digest('base64url');
    if (known.redirectUri !== form['redirect_uri']) return noCode;
    if (known.challenge !== undefined && known.challenge !== challenge) return noCode;
    const family = {
      live: true,
      access: new Set<string>(),
      refresh: `refresh-${made()}`,
      used: new Set<string>(),
      scope: known.scope,
    };
    families.push(family);
    spent.set(code, family);
    counts.codes += 1;
    return tokens(family, known.offline && !rules.never);
  };
  const forRefresh = (form: Record<string, string>): Said => {
    const given = form['refresh_token'] ?? '';
    const family = familyOf(given);
    if (!family?.live) return noRefresh;
    if (family.used.has(given)) {
      counts.reuses += 1;
      family.live = false;
      return noRefresh;
    }
    counts.refreshes += 1;
    if (rules.rotates) {
      family.used.add(given);
      family.refresh = `refresh-${made()}`;
    }
    return tokens(family, rules.rotates ?? rules.repeats ?? false);
  };

  return {
    authorize: ({ url }) => {
      const parsed = page.safeParse(Object.fromEntries(url.searchParams));
      if (!parsed.success) return { status: 400, text: `not a request: ${parsed.error.message}` };
      const { client_id, redirect_uri, scope, state, code_challenge } = parsed.data;
      if (client_id !== clientId) return { status: 400, text: 'no such client' };
      if (!rules.redirectUris().includes(redirect_uri)) return { status: 400, text: 'redirect_uri_mismatch' };
      if (rules.challenge !== (code_challenge !== undefined))
        return {
          status: 400,
          text: rules.challenge ? 'no challenge' : 'a challenge, which it does not know',
        };
      const asked = scope.split(/[ ,]/u);
      if (!rules.scopes.every((one) => asked.includes(one))) return { status: 400, text: 'invalid_scope' };
      const back = new URL(redirect_uri);
      back.searchParams.set('state', state);
      const offline = Object.entries(rules.asksFor ?? {}).every(
        ([name, value]) => url.searchParams.get(name) === value,
      );
      if (refusing !== undefined) back.searchParams.set('error', refusing);
      else {
        const code = made();
        const granted = asked.filter((one) => !unticked.includes(one)).join(' ');
        codes.set(code, { redirectUri: redirect_uri, challenge: code_challenge, scope: granted, offline });
        back.searchParams.set('code', code);
      }
      refusing = undefined;
      unticked = [];
      return { status: 302, headers: { location: back.href } };
    },
    token: (asked) => {
      const form = formOf(asked);
      if (!isClient(asked, form)) return error(401, 'invalid_client');
      if (form['grant_type'] === 'authorization_code') return forCode(form);
      if (form['grant_type'] === 'refresh_token') return forRefresh(form);
      return error(400, 'unsupported_grant_type');
    },
    revoke: (asked) => {
      const form = formOf(asked);
      if (!isClient(asked, form)) return error(401, 'invalid_client');
      const { token = '' } = form;
      const family = familyOf(token) ?? families.find(({ access }) => access.has(token));
      if (!family?.live) return error(400, 'invalid_token');
      family.live = false;
      counts.revoked += 1;
      return rules.revoked ?? { status: 200, json: {} };
    },
    knows: (asked) => {
      const form = formOf(asked);
      return form['grant_type'] === 'authorization_code' || familyOf(form['refresh_token']) !== undefined;
    },
    lets: (access) => families.some((one) => one.live && one.access.has(access)),
    refuse: (code = 'access_denied') => {
      refusing = code;
    },
    untick: (...scopes) => {
      unticked = scopes;
    },
    expireAccess: () => families.forEach(({ access }) => access.clear()),
    takeBack: () => families.forEach((one) => Object.assign(one, { live: false })),
    counts: () => ({ ...counts }),
  };
};
