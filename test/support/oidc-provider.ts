import { join } from 'node:path';
import { z } from 'zod';
import { peerMissing, peers } from './peers.ts';

/** Why there is no authorization server of others here and how to have it; undefined when there is one. */
export const oidcMissing = peerMissing(
  'oidc-provider',
  'oidc-provider, an authorization server that others wrote,',
);

export interface OidcProvider {
  issuer: string;
  /** What it says itself that it did. */
  events: { tokens: number; refused: string[]; grantsRevoked: number };
  close(): Promise<void>;
}
type Start = (client: {
  clientId: string;
  clientSecret: string;
  redirectUri: string;
}) => Promise<OidcProvider>;
const loaded = z.object({ start: z.custom<Start>((it) => typeof it === 'function') });

export const startOidcProvider: Start = async (client) => {
  const { start } = loaded.parse(await import(join(peers, 'oidc-provider.mjs')));
  return start(client);
};

/** A browser that follows where it is led, with its cookies, until it is led away from the provider; that address is given. */
export const followAway = async (url: string, { issuer }: Pick<OidcProvider, 'issuer'>): Promise<URL> => {
  const cookies = new Map<string, string>();
  let at = new URL(url);
  while (at.origin === issuer) {
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
    const answer = await fetch(at, { redirect: 'manual', headers: { cookie } });
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/u.exec(set) ?? [];
      cookies.set(name, value);
    }
    const to = answer.headers.get('location');
    if (to === null) throw new Error(`stopped with ${answer.status}: ${await answer.text()}`);
    at = new URL(to, at);
  }
  return at;
};
