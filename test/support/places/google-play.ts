/*
 * A strict stand-in of ours for reviews in the Google Play Developer API v3, made from developers.google.com: android-publisher/api-ref/rest/v3/
 * reviews (list, get, reply), android-publisher/{reply-to-reviews,quotas}, identity/protocols/oauth2/service-account#httprest. Not the real thing.
 */
import { generateKeyPairSync } from 'node:crypto';
import { z } from 'zod';
import { openJwt } from './jwt.ts';
import { createReviewShelf, createTokens } from './reviews.ts';
import type { FakeReviews, FakeReviewsOptions, ReviewRow } from './reviews.ts';
import { startPlaceServer } from './server.ts';
import type { Asked, Said } from './server.ts';

export interface FakeGooglePlayOptions extends FakeReviewsOptions {
  /** The account may look, and not answer. */
  readOnly?: boolean;
  /** "200 per hour" for list and get, "2,000 per day" for reply. */
  quota?: { gets: number; posts: number };
  /** Keeps other words than it was given. */
  alters?: boolean;
}
export interface FakeGooglePlay extends FakeReviews {
  expireTokens(): void;
  tokensGiven(): number;
}

const PACKAGE = 'org.example.maison';
const EMAIL = 'aplomb@stand-in.iam.gserviceaccount.com';
const SCOPE = 'https://www.googleapis.com/auth/androidpublisher';
const WEEK = 7 * 24 * 3_600_000;
const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
const other = generateKeyPairSync('rsa', { modulusLength: 2048 });
const keyFile = (key: typeof pair): string =>
  JSON.stringify({
    type: 'service_account',
    client_email: EMAIL,
    private_key: key.privateKey.export({ type: 'pkcs8', format: 'pem' }),
  });

const error = (code: number, status: string): Said => ({
  status: code,
  json: { error: { code, message: status, status } },
});
const listQuery = z.strictObject({
  maxResults: z.coerce.number().int().min(1).max(100).default(10),
  token: z.string().optional(),
});
const reply = z.strictObject({ replyText: z.string() });
const claims = z.strictObject({
  iss: z.literal(EMAIL),
  scope: z.literal(SCOPE),
  aud: z.string(),
  iat: z.int(),
  exp: z.int(),
});
/** int64 as Google writes it in JSON: a string. */
const moment = (at: number): object => ({
  seconds: String(Math.floor(at / 1000)),
  nanos: (at % 1000) * 1_000_000,
});

export const startFakeGooglePlay = async (options: FakeGooglePlayOptions = {}): Promise<FakeGooglePlay> => {
  const { lag = () => 0, passing, readOnly = false, alters = false } = options;
  const quota = options.quota ?? { gets: 1_000_000, posts: 1_000_000 };
  const shelf = createReviewShelf((count) => `gp:AOqpTOE${count}`, lag);
  const tokens = createTokens('ya29.stand-in-');
  let [gets, posts] = [0, 0];
  let revoked = false;
  let tokenUrl = '';

  const view = (row: ReviewRow): object => {
    const answer = shelf.answerShown(row);
    const userComment = {
      text: `${row.title}\t${row.text}`,
      lastModified: moment(row.at),
      starRating: row.stars,
      reviewerLanguage: 'fr',
      device: 'trltecan',
      androidOsVersion: 21,
      appVersionCode: 12345,
      thumbsUpCount: 1,
      deviceMetadata: { productName: 'E5333', deviceClass: 'FORM_FACTOR_PHONE' },
    };
    const developerComment = answer && { text: answer.text, lastModified: moment(answer.at) };
    return {
      reviewId: row.id,
      authorName: row.author,
      comments: [{ userComment }, ...(developerComment ? [{ developerComment }] : [])],
    };
  };
  const list = (url: URL): Said => {
    const parsed = listQuery.safeParse(Object.fromEntries(url.searchParams));
    const from = Number(/^after-(\d+)$/.exec(parsed.data?.token ?? 'after-0')?.[1]);
    if (!parsed.success || Number.isNaN(from)) return error(400, 'INVALID_ARGUMENT');
    const all = shelf.newestFirst().filter(({ at }) => at > Date.now() - WEEK);
    const to = from + parsed.data.maxResults;
    const more = to < all.length;
    return {
      status: 200,
      json: {
        ...(all.length > 0 && { reviews: all.slice(from, to).map(view) }),
        ...(more && { tokenPagination: { nextPageToken: `after-${to}` } }),
      },
    };
  };
  const answer = (row: ReviewRow, { body }: Asked): Said => {
    const parsed = reply.safeParse(JSON.parse(body));
    if (!parsed.success || parsed.data.replyText.trim() === '') return error(400, 'INVALID_ARGUMENT');
    const { replyText } = parsed.data;
    if (replyText.length > 350) return error(400, 'INVALID_ARGUMENT');
    // "HTML tags will be stripped."
    const stripped = replyText.replaceAll(/<[a-z!/][^>]*>/gi, '');
    const made = shelf.answer(row, alters ? `${stripped} ***` : stripped);
    return { status: 200, json: { result: { replyText: made.text, lastEdited: moment(made.at) } } };
  };
  const token = ({ body }: Asked): Said => {
    const form = Object.fromEntries(new URLSearchParams(body));
    const denied: Said = { status: 400, json: { error: 'invalid_grant', error_description: 'Invalid JWT' } };
    if (form['grant_type'] !== 'urn:ietf:params:oauth:grant-type:jwt-bearer')
      return { status: 400, json: { error: 'unsupported_grant_type' } };
    const opened = openJwt(form['assertion'] ?? '', pair.publicKey);
    const said = claims.safeParse(opened?.claims);
    if (opened?.header.alg !== 'RS256' || !said.success || revoked) return denied;
    const { aud, iat, exp } = said.data;
    const now = Date.now() / 1000;
    if (aud !== tokenUrl || exp - iat > 3_600 || iat > now + 300 || exp < now) return denied;
    const access_token = tokens.give();
    return { status: 200, json: { access_token, expires_in: 3599, token_type: 'Bearer' } };
  };
  const serve = (asked: Asked): Said => {
    const { method, url, headers } = asked;
    if (method === 'POST' && url.pathname === '/token') return token(asked);
    if (!tokens.knows(headers.authorization)) return error(401, 'UNAUTHENTICATED');
    const [, name, id, verb] =
      /^\/androidpublisher\/v3\/applications\/([\w.]+)\/reviews(?:\/([^/]+?)(:reply)?)?$/.exec(
        url.pathname,
      ) ?? [];
    if (name !== PACKAGE) return error(name === undefined ? 404 : 403, 'PERMISSION_DENIED');
    if (method === 'GET') {
      gets += 1;
      if (gets > quota.gets) return error(429, 'RESOURCE_EXHAUSTED');
    } else {
      posts += 1;
      if (readOnly) return error(403, 'PERMISSION_DENIED');
      if (posts > quota.posts) return error(429, 'RESOURCE_EXHAUSTED');
    }
    if (id === undefined) return method === 'GET' ? list(url) : error(404, 'NOT_FOUND');
    const row = shelf.find(decodeURIComponent(id));
    if (!row) return error(404, 'NOT_FOUND');
    if (method === 'POST' && verb !== undefined) return answer(row, asked);
    return method === 'GET' && verb === undefined
      ? { status: 200, json: view(row) }
      : error(404, 'NOT_FOUND');
  };
  const server = await startPlaceServer(serve, passing);
  const { line } = server;
  tokenUrl = `${server.directUrl}/token`;
  return {
    label: 'fake Google Play of ours',
    config: {
      kind: 'google_play',
      packageName: PACKAGE,
      serviceAccount: keyFile(pair),
      apiUrl: `${line.url}/androidpublisher/v3`,
      tokenUrl,
    },
    deadlineMs: 1_000,
    line,
    rows: shelf.rows,
    insert: shelf.insert,
    expireTokens: tokens.expire,
    tokensGiven: tokens.count,
    revoke: () => {
      tokens.expire();
      revoked = true;
    },
    ...shelf.driven,
    close: server.close,
  };
};

/** The key file of somebody else's service account. */
export const foreignKeyFile = keyFile(other);
