import type { Place } from '../place.ts';
import type { Connectable } from './consent.ts';
import { startFakeMeta } from './meta.ts';
import { startMetaLogin } from './meta-login.ts';
import type { MetaLogin } from './meta-login.ts';
import type { Asked, Said } from './server.ts';

/** A stand-in of ours for a Page or an account that can be connected: the way in, and the comments behind it. */
export const startConnectedMeta = async (
  kind: 'facebook' | 'instagram',
  redirectUri: string,
): Promise<Place & Pick<Connectable, 'connectConfig'>> => {
  const ways: { login?: MetaLogin } = {};
  const place = await startFakeMeta({ kind, lets: (token) => ways.login?.lets(token) ?? false });
  const beyond = async ({ method, url, headers, body }: Asked): Promise<Said> => {
    const { authorization = '', 'content-type': type = '' } = headers;
    const answer = await fetch(new URL(`${url.pathname}${url.search}`, place.line.url), {
      method,
      headers: { authorization, ...(type !== '' && { 'content-type': type }) },
      ...(body !== '' && { body }),
    });
    return { status: answer.status, json: await answer.json() };
  };
  const login = await startMetaLogin(redirectUri, beyond);
  ways.login = login;
  return {
    ...place,
    connectConfig: { ...login.config(kind), pollEverySeconds: 15 },
    close: async () => {
      await login.close();
      await place.close();
    },
  };
};
