import type { Meaning } from '../answering.ts';
import type { Refusal, Result } from '../json-api.ts';

/** What somebody wrote about an app or a business, with its stars and the one answer there is room for. */
export interface Review {
  id: string;
  /** Empty where the place gives no name. */
  author: string;
  /** Empty where somebody gave stars and wrote nothing. */
  text: string;
  /** 1 to 5. */
  stars: number;
  /** When it was written or last changed, epoch ms. */
  at: number;
  url: string;
  reply?: { text: string; at: number };
}

/** How one place keeps reviews. All calls make one attempt. */
export interface ReviewStore {
  /** What is reviewed; asked once, then remembered, unless it is wanted anew. */
  title(signal: AbortSignal, anew?: boolean): Promise<Result<string>>;
  /** Newest first; an unknown token is `expired`. `unread`: fields that kept entries from being read. */
  page(
    from: { token: string | undefined; size: number },
    signal: AbortSignal,
  ): Promise<Result<{ reviews: Review[]; unread: string[]; next: string | undefined }> | 'expired'>;
  review(id: string, signal: AbortSignal): Promise<Result<Review>>;
  /** Writes the answer, over the one that stands; gives what stands now. */
  answer(id: string, text: string, signal: AbortSignal): Promise<Result<{ text: string; at: number }>>;
  /** Takes the answer away; absent where the place has no way to. */
  remove?: (id: string, signal: AbortSignal) => Promise<Result<unknown>>;
  meaning(refusal: Refusal): Meaning;
  /** Reviews older than this are not listed, which says nothing about them, in ms. */
  windowMs?: number;
}

/** A review changed after it was answered is not answered as it stands now. */
export const isAnswered = ({ at, reply }: Review): boolean => reply !== undefined && reply.at >= at;

/** A place gives its answer no id of its own, or a new one with each change. */
export const answerId = (reviewId: string): string => `${reviewId}/reply`;

export const starsOf = (stars: number): string => '★'.repeat(stars) + '☆'.repeat(5 - stars);
/** Where nothing was written, the stars are what was said. */
export const wordsOf = ({ text, stars }: Review): string => (text === '' ? starsOf(stars) : text);
