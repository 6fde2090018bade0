import { z } from 'zod';
import type { Meaning } from '../answering.ts';
import { googleRefusal, listOrNothing } from '../google-api.ts';
import type { HttpClient } from '../http-client.ts';
import { createJsonApi, given } from '../json-api.ts';
import type { Access, Result } from '../json-api.ts';
import { plainText, webLink } from '../plain-text.ts';
import { readableOf } from '../readable.ts';
import type { Review, ReviewStore } from './store.ts';

/** developers.google.com/my-business/reference/rest/v4/accounts.locations.reviews; only what is read here. */
const moment = z.iso.datetime({ offset: true }).transform((written) => Date.parse(written));
const text = z.string().transform(plainText);
const stars = { ONE: 1, TWO: 2, THREE: 3, FOUR: 4, FIVE: 5 } as const;
const answered = z.object({
  comment: text,
  updateTime: moment,
  /** Google looks at each answer before it shows it; REJECTED ones stand nowhere. */
  reviewReplyState: z.string().optional(),
});
const review = z.object({
  reviewId: z.string().min(1),
  reviewer: z.object({ displayName: text.default('') }).optional(),
  starRating: z.enum(['ONE', 'TWO', 'THREE', 'FOUR', 'FIVE']),
  comment: text.default(''),
  updateTime: moment,
  reviewReply: answered.optional(),
});
const page = z
  .looseObject({ reviews: z.array(z.unknown()).optional(), nextPageToken: z.string().optional() })
  .refine(listOrNothing('reviews', ['averageRating', 'totalReviewCount', 'nextPageToken']));
/** …/my-business/reference/businessinformation/rest/v1/locations/get, with `readMask=title,metadata`. */
const place = z.object({
  title: text,
  metadata: z.object({ mapsUri: z.string().optional() }).optional(),
});

const reasons: Record<string, Meaning> = {
  invalid_grant: 'no_permission',
  invalid_client: 'no_permission',
  unauthorized_client: 'no_permission',
  UNAUTHENTICATED: 'no_permission',
  PERMISSION_DENIED: 'no_permission',
  // "This operation is only valid if the specified location is verified."
  FAILED_PRECONDITION: 'no_permission',
  NOT_FOUND: 'gone',
};

interface Setup {
  /** Of the reviews, and of what is known of the location. */
  roots: { reviews: URL; information: URL };
  http: HttpClient;
  access: Access;
  /** The location, as Google names it (`accounts/…/locations/…`); asked anew each time, because another may have been connected. */
  where: (signal: AbortSignal) => Promise<Result<string>>;
  now: () => number;
}

/** Reviews of one location on Google Maps and in Google's search. */
export const googleBusinessStore = ({ roots, http, access, where, now }: Setup): ReviewStore => {
  const apiAt = (root: URL) =>
    createJsonApi({ root, http, access, refuse: (answer) => googleRefusal(answer, now()) });
  const [api, information] = [apiAt(roots.reviews), apiAt(roots.information)];
  let known: { reviews: string; title: string; url: string } | undefined;

  const describe = async (signal: AbortSignal, anew = false): Promise<Result<NonNullable<typeof known>>> => {
    const at = await where(signal);
    if (at.kind !== 'json') return at;
    const reviews = `${at.value}/reviews`;
    if (known?.reviews === reviews && !anew) return given(known);
    const query = { readMask: 'title,metadata' };
    const path = at.value.replace(/^accounts\/\d+\//, '');
    const found = await information.get(path, query, place, signal);
    if (found.kind !== 'json') return found;
    const { title, metadata } = found.value;
    known = { reviews, title, url: webLink(metadata?.mapsUri) ?? 'https://business.google.com/reviews' };
    return given(known);
  };
  const replyTo = async (id: string, signal: AbortSignal): Promise<Result<string>> => {
    const there = await where(signal);
    if (there.kind !== 'json') return there;
    return given(`${there.value}/reviews/${encodeURIComponent(id)}/reply`);
  };
  const shown = (of: z.output<typeof review>, url: string): Review => {
    const { reviewId: id, reviewer, comment, starRating, updateTime, reviewReply } = of;
    const stands = reviewReply && reviewReply.reviewReplyState !== 'REJECTED';
    return {
      id,
      author: reviewer?.displayName ?? '',
      text: comment,
      stars: stars[starRating],
      at: updateTime,
      url,
      ...(stands && { reply: { text: reviewReply.comment, at: reviewReply.updateTime } }),
    };
  };
  return {
    title: async (signal, anew) => {
      const found = await describe(signal, anew);
      return found.kind === 'json' ? given(found.value.title) : found;
    },
    page: async ({ token: pageToken, size }, signal) => {
      const there = await describe(signal);
      if (there.kind !== 'json') return there;
      const query = { pageSize: size, pageToken, orderBy: 'updateTime desc' };
      const found = await api.get(there.value.reviews, query, page, signal);
      if (found.kind === 'refusal' && found.status === 400 && pageToken !== undefined) return 'expired';
      if (found.kind !== 'json') return found;
      const { reviews: listed = [], nextPageToken: next } = found.value;
      const { read, unread } = readableOf(listed, review);
      return given({ reviews: read.map((one) => shown(one, there.value.url)), unread, next });
    },
    review: async (id, signal) => {
      const there = await describe(signal);
      if (there.kind !== 'json') return there;
      const path = `${there.value.reviews}/${encodeURIComponent(id)}`;
      const found = await api.get(path, {}, review, signal);
      return found.kind === 'json' ? given(shown(found.value, there.value.url)) : found;
    },
    answer: async (id, comment, signal) => {
      const path = await replyTo(id, signal);
      if (path.kind !== 'json') return path;
      const made = await api.put(path.value, { json: { comment } }, answered, signal);
      return made.kind === 'json' ? given({ text: made.value.comment, at: made.value.updateTime }) : made;
    },
    // …/accounts.locations.reviews/deleteReply
    remove: async (id, signal) => {
      const path = await replyTo(id, signal);
      return path.kind === 'json' ? api.tell('DELETE', path.value, {}, signal) : path;
    },
    meaning: ({ code }) => reasons[code] ?? 'place_refused',
  };
};
