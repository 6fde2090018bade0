import { z } from 'zod';
import type { Meaning } from '../answering.ts';
import { googleRefusal, listOrNothing } from '../google-api.ts';
import type { HttpClient } from '../http-client.ts';
import { createJsonApi, given } from '../json-api.ts';
import type { Access } from '../json-api.ts';
import { plainText } from '../plain-text.ts';
import { readableOf } from '../readable.ts';
import type { Review, ReviewStore } from './store.ts';

const DAY = 24 * 3_600_000;
/** "Only reviews from last week"; half a day less, because nobody says when a week ends. */
const WINDOW = 6.5 * DAY;

/** developers.google.com/android-publisher/api-ref/rest/v3/reviews; only what is read here. */
const moment = z
  .object({ seconds: z.coerce.number(), nanos: z.number().default(0) })
  .transform(({ seconds, nanos }) => seconds * 1000 + Math.floor(nanos / 1_000_000));
const text = z.string().transform(plainText);
/** "The title and body are concatenated and separated by a tab character." */
const userText = text.transform((written) => {
  const [title = '', ...body] = written.split('\t');
  return [title.trim(), body.join('\t')].filter((one) => one !== '').join('\n\n');
});
const remark = z.object({
  userComment: z
    .object({ text: userText, lastModified: moment, starRating: z.int().min(1).max(5) })
    .optional(),
  developerComment: z.object({ text, lastModified: moment }).optional(),
});
const review = z
  .object({ reviewId: z.string().min(1), authorName: text.default(''), comments: z.array(remark) })
  .transform((whole, context) => {
    const said = whole.comments.findLast(({ userComment }) => userComment)?.userComment;
    if (!said) {
      context.addIssue({ code: 'custom', path: ['comments'] });
      return z.NEVER;
    }
    return {
      ...whole,
      said,
      answer: whole.comments.findLast((one) => one.developerComment)?.developerComment,
    };
  });
const page = z
  .looseObject({
    reviews: z.array(z.unknown()).optional(),
    tokenPagination: z.object({ nextPageToken: z.string().optional() }).optional(),
  })
  .refine(listOrNothing('reviews', ['tokenPagination', 'pageInfo']));
const replied = z.object({ result: z.object({ replyText: text, lastEdited: moment }) });

const reasons: Record<string, Meaning> = {
  invalid_grant: 'no_permission',
  invalid_client: 'no_permission',
  UNAUTHENTICATED: 'no_permission',
  PERMISSION_DENIED: 'no_permission',
  NOT_FOUND: 'gone',
};

interface Setup {
  root: URL;
  http: HttpClient;
  access: Access;
  packageName: string;
  /** What the team calls the app; the API does not say. */
  title: string;
  now: () => number;
}

/** Reviews of one app on Google Play that say something; stars alone are not given out. */
export const googlePlayStore = ({ root, http, access, packageName, title, now }: Setup): ReviewStore => {
  const api = createJsonApi({ root, http, access, refuse: (answer) => googleRefusal(answer, now()) });
  const reviews = `applications/${encodeURIComponent(packageName)}/reviews`;
  const shown = ({ reviewId: id, authorName: author, said, answer }: z.output<typeof review>): Review => {
    const query = new URLSearchParams({ id: packageName, reviewId: id }).toString();
    return {
      id,
      author,
      text: said.text,
      stars: said.starRating,
      at: said.lastModified,
      url: `https://play.google.com/store/apps/details?${query}`,
      ...(answer && { reply: { text: answer.text, at: answer.lastModified } }),
    };
  };
  return {
    title: () => Promise.resolve(given(title)),
    page: async ({ token, size }, signal) => {
      const found = await api.get(reviews, { maxResults: size, token }, page, signal);
      if (found.kind === 'refusal' && found.status === 400 && token !== undefined) return 'expired';
      if (found.kind !== 'json') return found;
      const { reviews: listed = [], tokenPagination } = found.value;
      const { read, unread } = readableOf(listed, review);
      return given({ reviews: read.map(shown), unread, next: tokenPagination?.nextPageToken });
    },
    review: async (id, signal) => {
      const found = await api.get(`${reviews}/${encodeURIComponent(id)}`, {}, review, signal);
      return found.kind === 'json' ? given(shown(found.value)) : found;
    },
    answer: async (id, replyText, signal) => {
      const path = `${reviews}/${encodeURIComponent(id)}:reply`;
      const made = await api.post(path, { json: { replyText } }, replied, signal);
      if (made.kind !== 'json') return made;
      const { replyText: stands, lastEdited: at } = made.value.result;
      return given({ text: stands, at });
    },
    meaning: ({ code }) => reasons[code] ?? 'place_refused',
    windowMs: WINDOW,
  };
};
