import { createAmending } from '../amending.ts';
import { given } from '../json-api.ts';
import type { SourceContext } from '../source.ts';
import type { GhostApi } from './api.ts';
import { meaning } from './replies.ts';

/** A key of the admin's takes a comment out of sight; only the member who wrote it can change its words. */
export const createGhostAmending = (api: GhostApi, context: Pick<SourceContext, 'language'>) =>
  createAmending(
    {
      limits: [],
      reads: async ({ externalId }, signal) => {
        const found = await api.comment(externalId, signal);
        if (found.kind === 'refusal' && meaning(found) === 'gone') return given('gone' as const);
        if (found.kind !== 'json') return found;
        const { status, html } = found.value;
        return given(status === 'published' ? { text: html } : ('gone' as const));
      },
      remove: ({ externalId }, signal) => api.setStatus(externalId, 'hidden', signal),
      meaning,
    },
    context,
  );
