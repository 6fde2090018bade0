import type { HttpClient } from './http-client.ts';
import type { SourceContext } from './source.ts';
import { signedHeaders } from './standard-webhook.ts';
import type { HttpAnswer, HttpTrouble } from './trouble.ts';

/** Answers of a site whose address takes no such question. */
export const notOffered = (status: number): boolean => status === 405 || status === 501;
export const isGone = (status: number): boolean => status === 404 || status === 410;
export const succeeded = (status: number): boolean => status >= 200 && status < 300;

/** The one address of a site: everything that goes there is signed. */
export interface SiteLine {
  host: string;
  ask(question: Record<string, string>, signal: AbortSignal): Promise<HttpAnswer | HttpTrouble>;
  /** One attempt, under this id; one of its own unless given. */
  tell(message: object, signal: AbortSignal, id?: string): Promise<HttpAnswer | HttpTrouble>;
}

interface Setup {
  url: URL;
  key: Buffer;
  http: HttpClient;
  world: SourceContext['world'];
}

export const createSiteLine = ({ url, key, http, world }: Setup): SiteLine => ({
  host: url.host,
  ask: (question, signal) => {
    const asked = new URL(url);
    for (const [field, value] of Object.entries(question)) asked.searchParams.set(field, value);
    const headers = signedHeaders(key, { id: world.id(), at: world.now(), body: '' });
    return http.send(
      { method: 'GET', url: asked, headers: { ...headers, accept: 'application/json' } },
      signal,
    );
  },
  tell: (message, signal, id = world.id()) => {
    const body = JSON.stringify(message);
    const headers = {
      ...signedHeaders(key, { id, at: world.now(), body }),
      'content-type': 'application/json',
      accept: 'application/json',
    };
    return http.send({ method: 'POST', url, headers, body }, signal);
  },
});
