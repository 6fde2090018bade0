import type { SlackAnswer, SlackContent } from '../web-port.ts';

/** Where Slack's response URLs live; one names a post credential, so it is used and never logged. */
const hosts = new Set(['hooks.slack.com', 'hooks.slack-gov.com']);

const allowed = (responseUrl: string, apiUrl: string | undefined): boolean => {
  if (!URL.canParse(responseUrl)) return false;
  const url = new URL(responseUrl);
  if (apiUrl !== undefined && url.origin === new URL(apiUrl).origin) return true;
  return url.protocol === 'https:' && hosts.has(url.host);
};

/** Answers an interaction, seen by the person alone: at most 5 times in 30 minutes. One attempt. */
export const createRespond =
  (settings: { fetch: typeof fetch; apiUrl?: string | undefined; timeoutMs: number }) =>
  async (responseUrl: string, answer: SlackContent & { replace?: boolean }): Promise<SlackAnswer> => {
    if (!allowed(responseUrl, settings.apiUrl)) return { ok: false, error: 'invalid_response_url' };
    const { replace = false, text, blocks } = answer;
    try {
      const result = await settings.fetch(responseUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8' },
        redirect: 'error',
        signal: AbortSignal.timeout(settings.timeoutMs),
        body: JSON.stringify({
          response_type: 'ephemeral',
          replace_original: replace,
          unfurl_links: false,
          unfurl_media: false,
          text,
          blocks,
        }),
      });
      if (result.ok) return { ok: true };
      return { ok: false, error: result.status >= 500 ? 'unreachable' : `http_${result.status}` };
    } catch {
      return { ok: false, error: 'unreachable' };
    }
  };
