import { z } from 'zod';
import type { HttpClient } from './http-client.ts';
import type { Access } from './json-api.ts';
import { privateKeyOf, signJwt } from './jwt.ts';
import { refreshedAccess } from './oauth-refresh.ts';

const keyFile = z.object({ client_email: z.string().min(1), private_key: z.string() });
/** The longest a signed request for a token may be good for, in seconds. */
const LIFE = 3_600;

/** The key file of a Google service account, as it was downloaded; undefined for any other text. */
export const serviceAccountOf = (json: string) => {
  let read: unknown;
  try {
    read = JSON.parse(json);
  } catch {
    return undefined;
  }
  const { data } = keyFile.safeParse(read);
  const key = data && privateKeyOf(data.private_key, 'RS256');
  return key && { email: data.client_email, key };
};
export type ServiceAccount = NonNullable<ReturnType<typeof serviceAccountOf>>;

interface Setup {
  http: HttpClient;
  url: URL;
  account: ServiceAccount;
  scope: string;
  now: () => number;
}

/** Tokens for a service account (developers.google.com/identity/protocols/oauth2/service-account#httprest). */
export const serviceAccountAccess = ({ http, url, account, scope, now }: Setup): Access =>
  refreshedAccess({
    http,
    url,
    now,
    form: () => {
      const iat = Math.floor(now() / 1000);
      const claims = { iss: account.email, scope, aud: url.href, iat, exp: iat + LIFE };
      return {
        grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
        assertion: signJwt('RS256', account.key, { claims }),
      };
    },
  });
