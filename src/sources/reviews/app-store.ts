import { z } from 'zod';
import type { HttpClient } from '../http-client.ts';
import { createJsonApi, given, refusalOf } from '../json-api.ts';
import type { Access, Result } from '../json-api.ts';
import { plainText } from '../plain-text.ts';
import { readableOf } from '../readable.ts';
import type { Review, ReviewStore } from './store.ts';

/** developer.apple.com/documentation/appstoreconnectapi (customer-reviews, customer-review-responses); only what is read here. */
const moment = z.iso.datetime({ offset: true }).transform((written) => Date.parse(written));
const text = z
  .string()
  .nullish()
  .transform((written) => plainText(written ?? ''));
const reviewData = z.object({
  type: z.literal('customerReviews'),
  id: z.string().min(1),
  attributes: z.object({
    rating: z.int().min(1).max(5),
    title: text,
    body: text,
    reviewerNickname: text,
    createdDate: moment,
  }),
  relationships: z
    .object({ response: z.object({ data: z.object({ id: z.string() }).nullish() }).optional() })
    .optional(),
});
const responseData = z.object({
  type: z.literal('customerReviewResponses'),
  id: z.string().min(1),
  attributes: z.object({ responseBody: text, lastModifiedDate: moment }),
});
const included = z.array(responseData).default([]);
const one = z.object({ data: reviewData, included });
const many = z.object({
  data: z.array(z.unknown()),
  included: z.array(z.unknown()).default([]),
  links: z.object({ next: z.string().optional() }).optional(),
});
const app = z.object({ data: z.object({ attributes: z.object({ name: z.string().transform(plainText) }) }) });
const appleError = z
  .object({ errors: z.array(z.object({ code: z.string() })).min(1) })
  .transform(({ errors }) => (errors[0]?.code ?? '').slice(0, 100));

/** The link to the next page is not followed: what it says is put into a question of ours. */
const cursorOf = (next: string | undefined): string | undefined =>
  next !== undefined && URL.canParse(next)
    ? (new URL(next).searchParams.get('cursor') ?? undefined)
    : undefined;

const response = 'customerReviewResponses';
const include = 'response';

interface Setup {
  root: URL;
  http: HttpClient;
  access: Access;
  appId: string;
}

/** Reviews of one app on the App Store. */
export const appStore = ({ root, http, access, appId }: Setup): ReviewStore => {
  const api = createJsonApi({ root, http, access, refuse: (answer) => refusalOf(answer, appleError) });
  const path = `apps/${encodeURIComponent(appId)}`;
  const shown = (
    { id, attributes, relationships }: z.output<typeof reviewData>,
    answers: z.output<typeof included>,
  ): Review => {
    const answer = answers.find((given) => given.id === relationships?.response?.data?.id)?.attributes;
    return {
      id,
      author: attributes.reviewerNickname,
      text: [attributes.title, attributes.body].filter((part) => part !== '').join('\n\n'),
      stars: attributes.rating,
      at: attributes.createdDate,
      // No review has a page of its own.
      url: `https://apps.apple.com/app/id${encodeURIComponent(appId)}`,
      ...(answer && { reply: { text: answer.responseBody, at: answer.lastModifiedDate } }),
    };
  };
  let known: string | undefined;
  return {
    title: async (signal, anew = false): Promise<Result<string>> => {
      if (known !== undefined && !anew) return given(known);
      const found = await api.get(path, { 'fields[apps]': 'name' }, app, signal);
      if (found.kind !== 'json') return found;
      known = found.value.data.attributes.name;
      return given(known);
    },
    page: async ({ token: cursor, size: limit }, signal) => {
      const query = { sort: '-createdDate', limit, include, cursor };
      const found = await api.get(`${path}/customerReviews`, query, many, signal);
      if (found.kind === 'refusal' && found.status === 400 && cursor !== undefined) return 'expired';
      if (found.kind !== 'json') return found;
      const { data, included: beside, links } = found.value;
      const [reviews, answers] = [readableOf(data, reviewData), readableOf(beside, responseData)];
      return given({
        reviews: reviews.read.map((review) => shown(review, answers.read)),
        unread: [...reviews.unread, ...answers.unread],
        next: cursorOf(links?.next),
      });
    },
    review: async (id, signal) => {
      const found = await api.get(`customerReviews/${encodeURIComponent(id)}`, { include }, one, signal);
      return found.kind === 'json' ? given(shown(found.value.data, found.value.included)) : found;
    },
    answer: async (id, responseBody, signal) => {
      const review = { data: { type: 'customerReviews', id } };
      const data = { type: response, attributes: { responseBody }, relationships: { review } };
      const made = await api.post(response, { json: { data } }, z.object({ data: responseData }), signal);
      if (made.kind !== 'json') return made;
      const { responseBody: stands, lastModifiedDate: at } = made.value.data.attributes;
      return given({ text: stands, at });
    },
    // …/appstoreconnectapi/delete-v1-customerreviewresponses-_id_: by the id of the answer, which only its review tells.
    remove: async (id, signal) => {
      const found = await api.get(`customerReviews/${encodeURIComponent(id)}`, { include }, one, signal);
      if (found.kind !== 'json') return found;
      const answer = found.value.data.relationships?.response?.data?.id;
      if (answer === undefined) return given(undefined);
      return api.tell('DELETE', `${response}/${encodeURIComponent(answer)}`, {}, signal);
    },
    meaning: ({ status }) => {
      if (status === 401 || status === 403) return 'no_permission';
      return status === 404 ? 'gone' : 'place_refused';
    },
  };
};
