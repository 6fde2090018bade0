import { z } from 'zod';
import type { Capabilities, Source } from '../../app/ports/source.ts';
import { problemLine } from '../json-api.ts';
import type { SourceContext } from '../source.ts';
import { createTimeline } from '../timeline.ts';
import { createReviewAmending } from './amending.ts';
import { createRead } from './read.ts';
import { createReplies } from './replies.ts';
import type { ReviewStore } from './store.ts';

/** Reviews come slowly, and the places count our questions by the hour. */
export const pollEverySeconds = z
  .number()
  .int()
  .min(60)
  .max(86_400)
  .default(300)
  .describe('How often to look for news.');

export interface ReviewPlace {
  kind: 'google_play' | 'app_store' | 'google_business';
  pageSize: number;
  text: Capabilities['text'];
}

const checker =
  (kind: ReviewPlace['kind'], store: ReviewStore, { name, language }: SourceContext): Source['check'] =>
  async (signal) => {
    const values = { source: name };
    const title = await store.title(signal, true);
    if (title.kind !== 'json') return [problemLine(`${kind}_refused`, title, values, language)];
    const page = await store.page({ token: undefined, size: 1 }, signal);
    return page === 'expired' || page.kind === 'json'
      ? [{ ok: true, says: 'reviews_read', values: { ...values, title: title.value } }]
      : [problemLine(`${kind}_refused`, page, values, language)];
  };

/** A place of reviews: polled; each review has one answer, which is written over the one before. */
export const createReviewSource = (
  { kind, pageSize, text }: ReviewPlace,
  store: ReviewStore,
  settings: { pollEverySeconds: number },
  context: SourceContext,
): Source => {
  const { name, world } = context;
  return {
    name,
    kind,
    capabilities: {
      receive: ['poll'],
      reply: 'api',
      edit: true,
      remove: store.remove !== undefined,
      threadDepth: 'one',
      idempotency: { kind: 'upsert', ttlMs: Number.POSITIVE_INFINITY },
      lookup: 'list',
      edits: 'diff',
      deletes: 'diff',
      text,
      visibilityLagMs: 60_000,
    },
    pollEveryMs: settings.pollEverySeconds * 1000,
    poll: createTimeline({
      source: name,
      pageSize,
      read: createRead({ source: name, store, context }),
      now: () => world.now(),
    }),
    ...createReplies(store, text, context),
    ...createReviewAmending(store, text, context),
    check: checker(kind, store, context),
  };
};
