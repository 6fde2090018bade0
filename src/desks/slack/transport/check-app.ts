import { connect, connectionTiming } from './connection.ts';
import type { SlackCheckSettings } from './check-settings.ts';
import { fine, wrong } from './check-line.ts';
import type { CheckLine } from './check-line.ts';
import { createOpen } from './web.ts';

/** What may be told of a token: how it begins and how long it is. */
export const tokenShape = (token: string): { prefix: string; length: number } => {
  const [prefix = ''] = /^(?:xox[a-z]-|xapp-)/.exec(token) ?? [];
  return { prefix: prefix === '' ? '…' : prefix, length: token.length };
};

const socketLine = async (url: string): Promise<CheckLine> => {
  const nothing = (): void => {};
  const events = { envelope: nothing, leaving: nothing, gone: nothing, unreadable: nothing };
  try {
    const line = await connect(url, { ...connectionTiming, helloWithinMs: 5_000 }, events);
    line.close();
    return fine('socket_ok');
  } catch (error) {
    return wrong('socket_failed', 'network', { why: error instanceof Error ? error.message : 'unknown' });
  }
};

/** The app-level token and whether a connection can be opened with it. */
export const checkAppToken = async (settings: SlackCheckSettings): Promise<CheckLine[]> => {
  const { appToken, apiUrl, fetch, world } = settings;
  if (appToken === undefined || appToken === '') return [wrong('app_token_missing', 'app_token')];
  if (!appToken.startsWith('xapp-')) return [wrong('app_token_prefix', 'app_token', tokenShape(appToken))];
  const opened = await createOpen({ appToken, apiUrl, fetch, world })();
  if (opened.ok)
    return [fine('app_token_ok'), ...(settings.connect === false ? [] : [await socketLine(opened.url)])];
  if (opened.error === 'missing_scope')
    return [wrong('app_token_scope', 'app_token', { scope: 'connections:write' })];
  if (opened.error === 'unreachable') return [wrong('socket_failed', 'network', { why: opened.error })];
  if (/socket|forbidden|not_allowed$/.test(opened.error))
    return [wrong('socket_failed', 'socket', { why: opened.error })];
  return [wrong('app_token_refused', 'app_token', { error: opened.error })];
};

/** Slack's signing secrets are 32 hexadecimal characters. */
export const checkSigningSecret = (secret: string | undefined): CheckLine[] => {
  if (secret === undefined || secret === '') return [wrong('signing_secret_missing', 'signing_secret')];
  if (/^[0-9a-f]{32}$/.test(secret)) return [fine('signing_secret_ok')];
  return [wrong('signing_secret_shape', 'signing_secret', { length: secret.length })];
};
