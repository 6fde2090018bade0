import { createAmending } from '../amending.ts';
import { given } from '../json-api.ts';
import type { SourceContext } from '../source.ts';
import type { DisqusApi } from './api.ts';
import { meaning, stillMarkup, written } from './replies.ts';
import { wordsOf } from './shapes.ts';

/** What the account said; its author may change it, and whoever moderates may remove it. */
export const createDisqusAmending = (api: DisqusApi, context: Pick<SourceContext, 'language'>) =>
  createAmending(
    {
      limits: [],
      written,
      markup: stillMarkup,
      reads: async ({ externalId }, signal) => {
        const found = await api.post(externalId, signal);
        if (found.kind === 'refusal' && meaning(found) === 'gone') return given('gone' as const);
        if (found.kind !== 'json') return found;
        return given(found.value.isDeleted ? ('gone' as const) : { text: wordsOf(found.value) });
      },
      change: async ({ externalId }, text, signal) => {
        const made = await api.change(externalId, written(text), signal);
        return made.kind === 'json' ? given({}) : made;
      },
      remove: ({ externalId }, signal) => api.mark('delete', externalId, signal),
      meaning,
    },
    context,
  );
