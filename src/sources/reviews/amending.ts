import type { Capabilities } from '../../app/ports/source.ts';
import { createAmending } from '../amending.ts';
import { comparable } from '../html-text.ts';
import { given } from '../json-api.ts';
import { optional } from '../plain-text.ts';
import type { SourceContext } from '../source.ts';
import type { ReviewStore } from './store.ts';

/** The one answer to a review, written over or taken away; the place knows it by its review. */
export const createReviewAmending = (
  store: ReviewStore,
  { limits, cuts }: Capabilities['text'],
  context: Pick<SourceContext, 'language'>,
) => {
  const { remove } = store;
  return createAmending(
    {
      limits,
      ...optional('cuts', cuts),
      reads: async ({ parent }, signal) => {
        const found = await store.review(parent.externalId, signal);
        if (found.kind === 'refusal' && store.meaning(found) === 'gone') return given('gone' as const);
        if (found.kind !== 'json') return found;
        return given(found.value.reply ?? ('gone' as const));
      },
      change: async ({ parent }, text, signal) => {
        const made = await store.answer(parent.externalId, text, signal);
        if (made.kind !== 'json') return made;
        return comparable(made.value.text) === comparable(text)
          ? given({})
          : { kind: 'trouble', sent: 'maybe', trouble: 'altered', values: {} };
      },
      ...(remove && { remove: ({ parent }, signal) => remove(parent.externalId, signal) }),
      meaning: (refusal) => store.meaning(refusal),
    },
    context,
  );
};
