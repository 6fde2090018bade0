import type { Spending } from '../../core/status.ts';
import type { HttpClient } from '../http-client.ts';
import { resetAt } from '../retry-after.ts';

/** What an account is granted in an hour unless its answers say otherwise (disqus.com/api/docs, "Getting Started"). */
const usual = 1_000;
const HOUR = 3_600_000;

/** What Disqus itself says with each answer is left of the hour, other programs with the same key included. */
export interface ToldQuota {
  /** The same client, listened to. */
  heard(http: HttpClient): HttpClient;
  /** When the hour ends that is said to be used up; epoch ms. */
  until(): number;
  now(): Spending;
}

export const createToldQuota = (now: () => number): ToldQuota => {
  let told: { used: number; of: number; resetAt: number } | undefined;
  const hear = (headers: Headers): void => {
    const [of, left] = ['limit', 'remaining'].map((name) =>
      Number(headers.get(`x-ratelimit-${name}`) ?? 'none'),
    );
    const until = resetAt(headers.get('x-ratelimit-reset'), now());
    if (of === undefined || left === undefined || !(of > 0 && left >= 0)) return;
    told = { used: Math.max(0, of - left), of, resetAt: until ?? now() + HOUR };
  };
  const current = (): Spending => {
    if (told !== undefined && now() < told.resetAt) return { ...told, per: 'hour' };
    return { used: 0, of: told?.of ?? usual, resetAt: now() + HOUR, per: 'hour' };
  };
  return {
    heard: (http) => ({
      send: async (request, signal) => {
        const answer = await http.send(request, signal);
        if (answer.kind === 'answer') hear(answer.headers);
        return answer;
      },
    }),
    until: () => current().resetAt,
    now: current,
  };
};
