/*
 * A strict stand-in of ours for customer reviews in the App Store Connect API, made from developer.apple.com/documentation/appstoreconnectapi:
 * get-v1-apps-_id_-customerReviews, get-v1-customerReviews-_id_, post-v1-customerReviewResponses, generating-tokens-for-api-requests,
 * identifying-rate-limits, interpreting-and-handling-errors. Not the real thing.
 */
import { generateKeyPairSync } from 'node:crypto';
import { z } from 'zod';
import { openJwt } from './jwt.ts';
import { createReviewShelf } from './reviews.ts';
import type { FakeReviews, FakeReviewsOptions, ReviewRow } from './reviews.ts';
import { startPlaceServer } from './server.ts';
import type { Asked, Said } from './server.ts';

export interface FakeAppStoreOptions extends FakeReviewsOptions {
  /** The key's role may look, and not answer. */
  readOnly?: boolean;
}

const APP = { id: '682658836', name: 'Maison Noisette' };
const ISSUER = '57246542-96fe-1a63-e053-0824d011072a';
const KEY_ID = '2X9R4HXF34';
const MOST = 5_970;
const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pem = (key: typeof pair): string => String(key.privateKey.export({ type: 'pkcs8', format: 'pem' }));

const error = (status: number, code: string): Said => ({
  status,
  json: { errors: [{ id: 'a1', status: String(status), code, title: code, detail: 'stand-in' }] },
});
const listQuery = z.strictObject({
  sort: z.enum(['rating', '-rating', 'createdDate', '-createdDate']),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  include: z.literal('response').optional(),
  cursor: z.string().optional(),
});
const oneQuery = z.strictObject({ include: z.literal('response').optional() });
const appQuery = z.strictObject({ 'fields[apps]': z.literal('name') });
const newResponse = z.strictObject({
  data: z.strictObject({
    type: z.literal('customerReviewResponses'),
    attributes: z.strictObject({ responseBody: z.string() }),
    relationships: z.strictObject({
      review: z.strictObject({
        data: z.strictObject({ type: z.literal('customerReviews'), id: z.string() }),
      }),
    }),
  }),
});
const claims = z.strictObject({
  iss: z.literal(ISSUER),
  iat: z.int(),
  exp: z.int(),
  aud: z.literal('appstoreconnect-v1'),
});
/** As Apple writes it: seconds, with an offset. */
const stamp = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}+00:00`;

export const startFakeAppStore = async (options: FakeAppStoreOptions = {}): Promise<FakeReviews> => {
  const { lag = () => 0, passing, readOnly = false } = options;
  const shelf = createReviewShelf((count) => `00000028-b08c-0014-729e-${count}`, lag);
  let revoked = false;
  let base = '';

  const responseOf = ({ id, text, at }: NonNullable<ReviewRow['reply']>): object => ({
    type: 'customerReviewResponses',
    id,
    attributes: { responseBody: text, lastModifiedDate: stamp(at), state: 'PENDING_PUBLISH' },
  });
  const view = (row: ReviewRow, withResponse: boolean): object => {
    const answer = shelf.answerShown(row);
    const related = `${base}/v1/customerReviews/${row.id}/response`;
    return {
      type: 'customerReviews',
      id: row.id,
      attributes: {
        rating: row.stars,
        title: row.title,
        body: row.text,
        reviewerNickname: row.author,
        createdDate: stamp(row.at),
        territory: 'FRA',
      },
      relationships: {
        response: {
          links: { related },
          ...(withResponse && {
            data: answer ? { type: 'customerReviewResponses', id: answer.id } : null,
          }),
        },
      },
    };
  };
  const includedOf = (rows: ReviewRow[], asked: boolean): object => {
    const included = rows.flatMap((row) => shelf.answerShown(row) ?? []).map(responseOf);
    return asked && included.length > 0 ? { included } : {};
  };
  const list = (url: URL): Said => {
    const parsed = listQuery.safeParse(Object.fromEntries(url.searchParams));
    const from = Number(/^c(\d+)$/.exec(parsed.data?.cursor ?? 'c0')?.[1]);
    if (!parsed.success || parsed.data.sort !== '-createdDate' || Number.isNaN(from))
      return error(400, 'PARAMETER_ERROR.INVALID');
    const { limit, include } = parsed.data;
    const all = shelf.newestFirst();
    const rows = all.slice(from, from + limit);
    const next = `${base}/v1/apps/${APP.id}/customerReviews?cursor=c${from + limit}&limit=${limit}`;
    return {
      status: 200,
      json: {
        data: rows.map((row) => view(row, include !== undefined)),
        ...includedOf(rows, include !== undefined),
        links: { self: url.href, ...(from + limit < all.length && { next }) },
        meta: { paging: { total: all.length, limit } },
      },
    };
  };
  const answer = ({ body }: Asked): Said => {
    if (readOnly) return error(403, 'FORBIDDEN_ERROR');
    const parsed = newResponse.safeParse(JSON.parse(body));
    if (!parsed.success) return error(422, 'ENTITY_UNPROCESSABLE');
    const { attributes, relationships } = parsed.data.data;
    const row = shelf.find(relationships.review.data.id);
    if (!row) return error(404, 'NOT_FOUND');
    const { responseBody } = attributes;
    if (responseBody.trim() === '' || responseBody.length > MOST)
      return error(409, 'ENTITY_ERROR.ATTRIBUTE.INVALID.TOO_LONG');
    return { status: 201, json: { data: responseOf(shelf.answer(row, responseBody)) } };
  };
  const isLetIn = (authorization: string | undefined): boolean => {
    const opened = openJwt(authorization?.replace(/^Bearer /, '') ?? '', pair.publicKey);
    const said = claims.safeParse(opened?.claims);
    if (opened?.header.alg !== 'ES256' || opened.header.kid !== KEY_ID || !said.success) return false;
    const { iat, exp } = said.data;
    const now = Date.now() / 1000;
    return !revoked && exp - iat <= 20 * 60 && iat <= now + 60 && exp > now;
  };
  const serve = (asked: Asked): Said => {
    const { method, url, headers } = asked;
    if (!isLetIn(headers.authorization)) return error(401, 'NOT_AUTHORIZED');
    const path = url.pathname.replace(/^\/v1\//, '');
    if (method === 'DELETE') {
      if (readOnly) return error(403, 'FORBIDDEN_ERROR');
      const answered = shelf.rows.find(({ reply }) => path === `customerReviewResponses/${reply?.id}`);
      if (!answered) return error(404, 'NOT_FOUND');
      delete answered.reply;
      return { status: 204, text: '' };
    }
    if (method === 'POST')
      return path === 'customerReviewResponses' ? answer(asked) : error(405, 'METHOD_NOT_ALLOWED');
    const query = Object.fromEntries(url.searchParams);
    if (path === `apps/${APP.id}` && appQuery.safeParse(query).success)
      return { status: 200, json: { data: { type: 'apps', id: APP.id, attributes: { name: APP.name } } } };
    if (path === `apps/${APP.id}/customerReviews`) return list(url);
    const row = shelf.find(/^customerReviews\/([^/]+)$/.exec(path)?.[1] ?? '');
    if (!row) return error(404, 'NOT_FOUND');
    const parsed = oneQuery.safeParse(query);
    if (!parsed.success) return error(400, 'PARAMETER_ERROR.ILLEGAL');
    const asks = parsed.data.include !== undefined;
    return { status: 200, json: { data: view(row, asks), ...includedOf([row], asks) } };
  };
  const server = await startPlaceServer(serve, passing);
  const { line } = server;
  base = line.url;
  return {
    label: 'fake App Store Connect of ours',
    config: {
      kind: 'app_store',
      appId: APP.id,
      issuerId: ISSUER,
      keyId: KEY_ID,
      privateKey: pem(pair),
      apiUrl: `${base}/v1`,
    },
    deadlineMs: 1_000,
    line,
    rows: shelf.rows,
    insert: shelf.insert,
    revoke: () => {
      revoked = true;
    },
    ...shelf.driven,
    close: server.close,
  };
};
