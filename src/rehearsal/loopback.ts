import type { IncomingMessage } from 'node:http';
import { rehearsal } from '../core/catalogue/rehearsal.ts';
import { uiLanguageOf } from '../core/language.ts';

const names = new Set(['localhost', '127.0.0.1', '[::1]']);

const hostOf = (url: string): URL | undefined => (URL.canParse(url) ? new URL(url) : undefined);

/**
 * Whether a browser was told to come here by us. A page elsewhere can make a browser send requests here, under our address
 * (then `Origin` is theirs) or under a name of theirs that resolves to loopback (then `Host` is theirs): both are refused.
 */
export const isOurs = (request: Pick<IncomingMessage, 'headers'>): boolean => {
  const { host, origin } = request.headers;
  const named = hostOf(`http://${host ?? ''}`);
  if (host === undefined || !named || !names.has(named.hostname)) return false;
  const { 'sec-fetch-site': site, 'sec-fetch-mode': mode } = request.headers;
  // Following a link from elsewhere is fine; a script or picture elsewhere that loads us is not. A form posted here has an Origin.
  if (site === 'cross-site' && mode !== 'navigate') return false;
  return origin === undefined || hostOf(origin)?.host === named.host;
};

/** The sentences in the language a browser asks for first. */
export const wordsForBrowser = (request: Pick<IncomingMessage, 'headers'>): (typeof rehearsal)['en'] =>
  rehearsal[uiLanguageOf(request.headers['accept-language'])];
