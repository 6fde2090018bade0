import type { Asked, Said } from './refusals.ts';

const windowMs = 5_000;
const most = 5;

/** Five messages a channel in five seconds: observed, not documented, and told by headers as the docs say. */
export const createRates = (enforced: boolean) => {
  const sent = new Map<string, number[]>();
  return ({ method, url }: Asked): { refusal?: Said; headers?: Record<string, string> } => {
    if (!enforced || method !== 'POST') return {};
    const now = Date.now();
    const lately = (sent.get(url.pathname) ?? []).filter((at) => at > now - windowMs);
    const wait = ((lately[0] ?? now) + windowMs - now) / 1_000;
    if (lately.length >= most) {
      const headers = { 'retry-after': String(Math.ceil(wait)), 'x-ratelimit-scope': 'user' };
      return {
        refusal: {
          status: 429,
          json: { message: 'rate limited', retry_after: wait, global: false },
          headers,
        },
      };
    }
    sent.set(url.pathname, [...lately, now]);
    return {
      headers: {
        'x-ratelimit-limit': String(most),
        'x-ratelimit-remaining': String(most - lately.length - 1),
        'x-ratelimit-reset-after': wait.toFixed(3),
      },
    };
  };
};
