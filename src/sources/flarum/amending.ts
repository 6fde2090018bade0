import { createAmending } from '../amending.ts';
import { given } from '../json-api.ts';
import type { SourceContext } from '../source.ts';
import type { FlarumApi } from './api.ts';
import { meaning, MOST, stillMarkup, written } from './replies.ts';
import { wordsOf } from './shapes.ts';

/** A post of the account's own, for as long as the forum lets its writers (`allow_post_editing`, `allow_hide_own_posts`). */
export const createFlarumAmending = (api: FlarumApi, context: Pick<SourceContext, 'language'>) =>
  createAmending(
    {
      limits: [{ unit: 'codepoint', max: MOST }],
      written,
      markup: stillMarkup,
      reads: async ({ externalId }, signal) => {
        const found = await api.post(externalId, signal);
        if (found.kind === 'refusal' && meaning(found) === 'gone') return given('gone' as const);
        if (found.kind !== 'json') return found;
        const { post } = found.value;
        return given(post.attributes.isHidden ? ('gone' as const) : { text: wordsOf(post) });
      },
      change: async ({ externalId }, text, signal) => {
        const made = await api.change(externalId, written(text), signal);
        return made.kind === 'json' ? given({}) : made;
      },
      remove: ({ externalId }, signal) => api.setHidden(externalId, true, signal),
      meaning,
    },
    context,
  );
