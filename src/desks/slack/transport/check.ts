import { checkAppToken, checkSigningSecret, tokenShape } from './check-app.ts';
import { doubtful, fine, wrong } from './check-line.ts';
import type { CheckLine } from './check-line.ts';
import type { SlackCheckSettings } from './check-settings.ts';
import { checkChannels, checkGroups } from './check-routes.ts';
import { botScopes } from './methods.ts';
import { createSlackWeb } from './web.ts';
import type { Refused } from './web-call.ts';
import type { Identity } from './web-reads.ts';

/** Beyond this, times on cards look odd; beyond five minutes signatures fail. Slack's `Date` is in whole seconds. */
const clockOddS = 30;
const clockWrongS = 300;

/** Whether Slack gave no answer at all, rather than a refusal. */
const away = (refused: Refused, apiUrl = 'https://slack.com/api/'): CheckLine | undefined =>
  refused.error === 'unreachable'
    ? wrong('unreachable', 'network', { host: new URL(apiUrl).host, why: refused.detail ?? 'unknown' })
    : undefined;

const scopeLines = (has: readonly string[] | undefined): CheckLine[] => {
  if (has === undefined || has.length === 0) return [doubtful(wrong('scopes_unknown', 'bot_token'))];
  const missing = botScopes.filter((scope) => !has.includes(scope));
  if (missing.length === 0) return [fine('scopes_ok', { count: botScopes.length })];
  return missing.map((scope) => wrong('scope_missing', 'scope', { scope }));
};

const clockLines = (date: string | null, now: number): CheckLine[] => {
  const theirs = Date.parse(date ?? '');
  if (Number.isNaN(theirs)) return [];
  const seconds = Math.round(Math.abs(now - theirs) / 1_000);
  if (seconds <= clockOddS) return [fine('clock_ok')];
  const line = wrong('clock_off', 'clock', { seconds });
  return [seconds >= clockWrongS ? line : doubtful(line)];
};

/** The bot token, its scopes and the clock; with what is needed to look further. */
const checkBot = async (
  settings: SlackCheckSettings,
): Promise<{ lines: CheckLine[]; web?: ReturnType<typeof createSlackWeb>; identity?: Identity }> => {
  const { botToken, apiUrl, world } = settings;
  if (botToken === undefined || botToken === '') return { lines: [wrong('bot_token_missing', 'bot_token')] };
  if (!botToken.startsWith('xoxb-'))
    return { lines: [wrong('bot_token_prefix', 'bot_token', tokenShape(botToken))] };
  let date: string | null = null;
  const dated: typeof fetch = async (input, init) => {
    const answer = await settings.fetch(input, init);
    date = answer.headers.get('date');
    return answer;
  };
  const web = createSlackWeb({ botToken, apiUrl, world, fetch: dated });
  const who = await web.authTest();
  const clock = clockLines(date, world.now());
  if (!who.ok) {
    return {
      lines: [away(who, apiUrl) ?? wrong('bot_token_refused', 'bot_token', { error: who.error }), ...clock],
    };
  }
  const { identity, scopes } = who;
  const values = { bot: identity.user, team: identity.team };
  return { lines: [fine('bot_token_ok', values), ...scopeLines(scopes), ...clock], web, identity };
};

/**
 * What works with Slack and what is still missing, line by line. Posts nothing; no token is ever part of a line. Makes
 * a handful of reads and opens one connection, so it takes seconds at most.
 */
export const checkSlack = async (settings: SlackCheckSettings): Promise<CheckLine[]> => {
  const { lines, web, identity } = await checkBot(settings);
  const entry =
    settings.transport === 'socket'
      ? await checkAppToken(settings)
      : checkSigningSecret(settings.signingSecret);
  if (web === undefined || identity === undefined) return [...lines, ...entry];
  const channels = await checkChannels(web, settings, identity.user);
  const groups = await checkGroups(web, settings.routes);
  return [...lines, ...entry, ...channels, ...groups];
};
