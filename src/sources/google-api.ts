import { z } from 'zod';
import { refusalOf } from './json-api.ts';
import type { Problem } from './json-api.ts';
import type { HttpAnswer } from './trouble.ts';

/** cloud.google.com/apis/design/errors, and the older form with its list of reasons. */
export const googleError = z
  .object({
    error: z.object({
      errors: z.array(z.object({ reason: z.string() })).optional(),
      status: z.string().optional(),
    }),
  })
  .transform(({ error }) => error.errors?.[0]?.reason ?? error.status ?? '');

const tooFast = new Set(['rateLimitExceeded', 'userRateLimitExceeded']);
const pauseMs = 60_000;

/** A refusal by one of Google's APIs; too many calls a minute are said with 403 too. */
export const googleRefusal = (answer: HttpAnswer, now: number): Problem => {
  const problem = refusalOf(answer, googleError);
  if (problem.kind === 'trouble' || !tooFast.has(problem.code)) return problem;
  const values = { host: answer.host, status: answer.status };
  return { kind: 'trouble', sent: 'no', trouble: 'rate_limited', values, retryAt: now + pauseMs };
};

/** Google leaves out a list that is empty; an answer with anything unknown in its place is no list at all. */
export const listOrNothing =
  (list: string, beside: readonly string[]) =>
  (page: Readonly<Record<string, unknown>>): boolean =>
    list in page || Object.keys(page).every((key) => beside.includes(key));
