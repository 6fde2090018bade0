import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { HttpClient } from '../http-client.ts';
import { createJsonApi, refusalOf } from '../json-api.ts';
import type { Access, JsonApi, Problem, Query, Refusal } from '../json-api.ts';
import type { HttpAnswer } from '../trouble.ts';
import type { Meaning } from '../answering.ts';

/** developers.facebook.com/docs/graph-api/guides/error-handling */
const graphError = z
  .object({ error: z.object({ code: z.int(), error_subcode: z.int().optional() }) })
  .transform(({ error: { code, error_subcode: sub } }) => (sub === undefined ? `${code}` : `${code}/${sub}`));

/** 1 and 2: "possibly a temporary issue due to downtime". */
const broken = new Set([1, 2]);
/** Too many calls: of the app, the user, the page (32, 80001), the account (80002), or of this kind (613, 341). */
const tooMany = new Set([4, 17, 32, 341, 613, 80_001, 80_002]);
const hour = 3_600_000;
const minute = 60_000;

/** docs/graph-api/overview/rate-limiting: minutes until calls are let through again, by business and kind of call. */
const usage = z.record(
  z.string(),
  z.array(z.object({ estimated_time_to_regain_access: z.number().default(0) })),
);
const regained = ({ headers }: HttpAnswer, now: number): number => {
  let read: unknown;
  try {
    read = JSON.parse(headers.get('x-business-use-case-usage') ?? '{}');
  } catch {
    read = {};
  }
  const waits = Object.values(usage.catch({}).parse(read)).flat();
  const minutes = Math.max(0, ...waits.map((one) => one.estimated_time_to_regain_access));
  return now + (minutes > 0 ? minutes * minute : hour / 4);
};

export const codeOf = (code: string): number => Number(code.split('/')[0]);

const gone = new Set([803]);
const denied = new Set([3, 10, 102, 190]);
/** The token, or the session behind it, is no good any more. */
const tokenGone = new Set([102, 190]);
const duplicate = 506;
/** Missing, or not ours to see: docs/graph-api/guides/error-handling, "does not exist, cannot be loaded". */
const noSuchObject = '100/33';

export const meaning = ({ code }: { code: string }): Meaning => {
  const number = codeOf(code);
  if (code === noSuchObject || gone.has(number)) return 'gone';
  if (denied.has(number) || (number >= 200 && number <= 299)) return 'no_permission';
  return number === duplicate ? 'duplicate' : 'place_refused';
};

export const isGone = ({ code }: Pick<Refusal, 'code'>): boolean => tokenGone.has(codeOf(code));

interface Setup {
  root: URL;
  http: HttpClient;
  access: Access;
  appSecret: string | undefined;
  now: () => number;
}

/** Meta's Graph API. With an app secret each call proves that it comes from the app (docs/graph-api/guides/secure-requests). */
export const createGraph = ({ root, http, access, appSecret, now }: Setup): JsonApi => {
  const refuse = (answer: HttpAnswer): Problem => {
    const problem = refusalOf(answer, graphError);
    if (problem.kind === 'trouble') return problem;
    const values = { host: answer.host, status: answer.status };
    const code = codeOf(problem.code);
    if (broken.has(code)) return { kind: 'trouble', sent: 'maybe', trouble: 'server_error', values };
    if (!tooMany.has(code)) return problem;
    return { kind: 'trouble', sent: 'no', trouble: 'rate_limited', values, retryAt: regained(answer, now()) };
  };
  const prove = ({ authorization = '' }: Record<string, string>): Query => {
    const token = authorization.replace(/^Bearer /u, '');
    if (appSecret === undefined || token === '') return {};
    return { appsecret_proof: createHmac('sha256', appSecret).update(token).digest('hex') };
  };
  return createJsonApi({ root, http, access, refuse, prove, unknown: isGone });
};
