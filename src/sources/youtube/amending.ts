import { createAmending } from '../amending.ts';
import { given } from '../json-api.ts';
import type { SourceContext } from '../source.ts';
import type { YtApi } from './api.ts';
import { meaning, MOST } from './replies.ts';
import { wordsOf } from './shapes.ts';

/** developers.google.com/youtube/v3/docs/comments/update and …/comments/delete: each costs as much as a reply. */
export const createYtAmending = (api: YtApi, context: Pick<SourceContext, 'language'>) =>
  createAmending(
    {
      limits: [{ unit: 'utf16', max: MOST }],
      reads: async ({ externalId }, signal) => {
        const found = await api.comment(externalId, signal);
        if (found.kind === 'refusal' && meaning(found) === 'gone') return given('gone' as const);
        return found.kind === 'json' ? given({ text: wordsOf(found.value) }) : found;
      },
      change: async ({ externalId }, text, signal) => {
        const made = await api.change(externalId, text, signal);
        return made.kind === 'json' ? given({}) : made;
      },
      remove: ({ externalId }, signal) => api.remove(externalId, signal),
      meaning,
    },
    context,
  );
