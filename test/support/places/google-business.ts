/*
 * A strict stand-in of ours for reviews in the Google Business Profile APIs, made from developers.google.com/my-business: reference/rest/v4/
 * accounts.locations.reviews (list, get, updateReply, deleteReply, Review, ReviewReply), reference/businessinformation/rest/v1/{locations/get,accounts.locations/list},
 * reference/accountmanagement/rest/v1/accounts/list; and for
 * Google's token endpoint from developers.google.com/identity/protocols/oauth2/web-server#offline. Not the real thing.
 */
import { z } from 'zod';
import { createConsent } from './consent.ts';
import type { Connectable } from './consent.ts';
import { createReviewShelf, createTokens } from './reviews.ts';
import type { FakeReviews, FakeReviewsOptions, ReviewRow } from './reviews.ts';
import { startPlaceServer } from './server.ts';
import type { Asked, Said } from './server.ts';

export interface FakeGoogleBusinessOptions extends FakeReviewsOptions {
  verified?: boolean;
  /** Where the client registered to be sent back to; without it nobody can connect. */
  redirectUri?: string;
  /** How many locations the person looks after; the first one is ours. */
  locations?: number;
  /** How many Google lists at once, where that is fewer than were asked for. */
  perPage?: number;
}
export interface FakeGoogleBusiness extends FakeReviews, Connectable {}

const ACCOUNT = '112233445566778899';
const LOCATION = '9988776655';
const PERSONAL = '5';
const parent = `accounts/${ACCOUNT}/locations/${LOCATION}`;
const oauth = {
  clientId: 'client.apps.test',
  clientSecret: 'stand-in-secret-of-no-client',
  refreshToken: 'stand-in-refresh-token-of-nobody',
};
const TITLE = 'Maison Noisette, Paris';
const MOST = 4_096;
const words = ['', 'ONE', 'TWO', 'THREE', 'FOUR', 'FIVE'];

const error = (code: number, status: string): Said => ({
  status: code,
  json: { error: { code, message: status, status } },
});
const listQuery = z.strictObject({
  pageSize: z.coerce.number().int().min(1).max(50).default(50),
  pageToken: z.string().optional(),
  orderBy: z.enum(['rating', 'rating desc', 'updateTime desc']),
});
const locationQuery = z.strictObject({ readMask: z.enum(['title,metadata', 'name,title']) });
const accountsQuery = z.strictObject({ pageSize: z.literal('20'), pageToken: z.string().optional() });
const locationsQuery = z.strictObject({
  pageSize: z.coerce.number().int().min(1).max(100),
  pageToken: z.string().optional(),
  readMask: z.literal('name,title'),
});
const reply = z.strictObject({ comment: z.string() });

export const startFakeGoogleBusiness = async (
  options: FakeGoogleBusinessOptions = {},
): Promise<FakeGoogleBusiness> => {
  const { lag = () => 0, passing, verified = true } = options;
  const { redirectUri, locations = 2, perPage = 100 } = options;
  const consent = createConsent({
    clientId: oauth.clientId,
    secret: oauth.clientSecret,
    redirectUris: () => (redirectUri === undefined ? [] : [redirectUri]),
    scopes: ['https://www.googleapis.com/auth/business.manage'],
    challenge: true,
    asksFor: { access_type: 'offline', prompt: 'consent' },
    accessSeconds: 3_599,
  });
  const theirs = Array.from({ length: locations }, (_, nth) => ({
    name: `locations/${nth === 0 ? LOCATION : String(1_000 + nth)}`,
    title: nth === 0 ? TITLE : `Maison Noisette ${nth + 1}`,
  }));
  const shelf = createReviewShelf((count) => `AbFvOq${count}`, lag);
  const tokens = createTokens('ya29.stand-in-business-');
  let revoked = false;

  const answerOf = ({ text, at, rejected }: NonNullable<ReviewRow['reply']>): object => ({
    comment: text,
    updateTime: new Date(at).toISOString(),
    reviewReplyState: rejected === true ? 'REJECTED' : 'APPROVED',
  });
  const view = (row: ReviewRow): object => {
    const answer = shelf.answerShown(row);
    return {
      name: `${parent}/reviews/${row.id}`,
      reviewId: row.id,
      reviewer: { displayName: row.author, isAnonymous: row.author === '' },
      starRating: words[row.stars],
      ...(row.text !== '' && { comment: row.text }),
      createTime: new Date(row.at).toISOString(),
      updateTime: new Date(row.at).toISOString(),
      ...(answer && { reviewReply: answerOf(answer) }),
    };
  };
  const list = (url: URL): Said => {
    const parsed = listQuery.safeParse(Object.fromEntries(url.searchParams));
    const from = Number(/^p(\d+)$/.exec(parsed.data?.pageToken ?? 'p0')?.[1]);
    if (!parsed.success || parsed.data.orderBy !== 'updateTime desc' || Number.isNaN(from))
      return error(400, 'INVALID_ARGUMENT');
    const all = shelf.newestFirst();
    const to = from + parsed.data.pageSize;
    return {
      status: 200,
      json: {
        ...(all.length > 0 && { reviews: all.slice(from, to).map(view) }),
        averageRating: 3,
        totalReviewCount: all.length,
        ...(to < all.length && { nextPageToken: `p${to}` }),
      },
    };
  };
  const answer = (row: ReviewRow, { body }: Asked): Said => {
    const parsed = reply.safeParse(JSON.parse(body));
    const comment = parsed.data?.comment ?? '';
    if (comment.trim() === '' || Buffer.byteLength(comment) > MOST) return error(400, 'INVALID_ARGUMENT');
    return { status: 200, json: answerOf(shelf.answer(row, comment)) };
  };
  const token = ({ body }: Asked): Said => {
    const form = Object.fromEntries(new URLSearchParams(body));
    if (form['client_id'] !== oauth.clientId || form['client_secret'] !== oauth.clientSecret)
      return { status: 401, json: { error: 'invalid_client' } };
    if (form['grant_type'] !== 'refresh_token' || form['refresh_token'] !== oauth.refreshToken || revoked)
      return { status: 400, json: { error: 'invalid_grant' } };
    return { status: 200, json: { access_token: tokens.give(), expires_in: 3599, token_type: 'Bearer' } };
  };
  /** Their own account comes first, with no location in it. */
  const listAccounts = (query: Record<string, string>): Said => {
    if (!accountsQuery.safeParse(query).success) return error(400, 'INVALID_ARGUMENT');
    const all = [PERSONAL, ACCOUNT].map((id) => ({ name: `accounts/${id}`, accountName: 'Marie' }));
    return { status: 200, json: { accounts: all } };
  };
  const listTheirs = (query: Record<string, string>): Said => {
    const parsed = locationsQuery.safeParse(query);
    if (!parsed.success) return error(400, 'INVALID_ARGUMENT');
    const from = Number(parsed.data.pageToken ?? 0);
    const to = from + Math.min(perPage, parsed.data.pageSize);
    const more = to < theirs.length && { nextPageToken: String(to) };
    return {
      status: 200,
      json: { ...(theirs.length > 0 && { locations: theirs.slice(from, to) }), ...more },
    };
  };
  const serve = (asked: Asked): Said => {
    const { method, url, headers } = asked;
    if (url.pathname === '/consent') return consent.authorize(asked);
    if (method === 'POST' && url.pathname === '/revoke') return consent.revoke(asked);
    if (method === 'POST' && url.pathname === '/token')
      return consent.knows(asked) ? consent.token(asked) : token(asked);
    const given = headers.authorization?.replace(/^Bearer /, '') ?? '';
    if (!tokens.knows(headers.authorization) && !consent.lets(given)) return error(401, 'UNAUTHENTICATED');
    const query = Object.fromEntries(url.searchParams);
    if (url.pathname === '/v1/accounts' && method === 'GET') return listAccounts(query);
    if (url.pathname === `/v1/accounts/${ACCOUNT}/locations` && method === 'GET') return listTheirs(query);
    if (url.pathname === `/v1/accounts/${PERSONAL}/locations`) return { status: 200, json: {} };
    if (url.pathname === `/v1/locations/${LOCATION}` && method === 'GET') {
      if (!locationQuery.safeParse(query).success) return error(400, 'INVALID_ARGUMENT');
      const metadata = { mapsUri: 'https://maps.google.com/maps?cid=1', placeId: 'ChIJ' };
      return { status: 200, json: { name: `locations/${LOCATION}`, title: TITLE, metadata } };
    }
    const [, id, edge] = new RegExp(`^/v4/${parent}/reviews(?:/([^/]+)(/reply)?)?$`).exec(url.pathname) ?? [];
    if (!url.pathname.startsWith(`/v4/${parent}/reviews`)) return error(403, 'PERMISSION_DENIED');
    if (!verified) return error(400, 'FAILED_PRECONDITION');
    if (id === undefined) return method === 'GET' ? list(url) : error(404, 'NOT_FOUND');
    const row = shelf.find(id);
    if (!row) return error(404, 'NOT_FOUND');
    if (edge === undefined && method === 'GET') return { status: 200, json: view(row) };
    if (edge !== undefined && method === 'DELETE') {
      if (!row.reply) return error(404, 'NOT_FOUND');
      delete row.reply;
      return { status: 200, json: {} };
    }
    return edge !== undefined && method === 'PUT' ? answer(row, asked) : error(404, 'NOT_FOUND');
  };
  const server = await startPlaceServer(serve, passing);
  const { line } = server;
  return {
    label: 'fake Google Business Profile of ours',
    config: {
      kind: 'google_business',
      account: ACCOUNT,
      location: LOCATION,
      ...oauth,
      apiUrl: `${line.url}/v4`,
      informationUrl: `${line.url}/v1`,
      tokenUrl: `${server.directUrl}/token`,
    },
    connectConfig: {
      kind: 'google_business',
      clientId: oauth.clientId,
      clientSecret: oauth.clientSecret,
      pollEverySeconds: 60,
      apiUrl: `${line.url}/v4`,
      informationUrl: `${line.url}/v1`,
      managementUrl: `${line.url}/v1`,
      tokenUrl: `${server.directUrl}/token`,
      consentUrl: `${server.directUrl}/consent`,
    },
    consent,
    deadlineMs: 1_000,
    editMethod: 'PUT',
    replyMethod: 'PUT',
    line,
    rows: shelf.rows,
    insert: shelf.insert,
    revoke: () => {
      tokens.expire();
      revoked = true;
    },
    ...shelf.driven,
    close: server.close,
  };
};
