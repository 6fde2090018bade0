import type { Capabilities } from '../../app/ports/source.ts';
import { createAmending } from '../amending.ts';
import { given } from '../json-api.ts';
import type { SourceContext } from '../source.ts';
import type { MastodonApi } from './api.ts';
import { meaning } from './replies.ts';

/** An edit keeps a post's id, its address and who sees it; other servers are told of both. */
export const createMastodonAmending = (
  api: MastodonApi,
  limits: Capabilities['text']['limits'],
  context: Pick<SourceContext, 'language'>,
) =>
  createAmending(
    {
      limits,
      reads: async ({ externalId }, signal) => {
        const found = await api.status(externalId, signal);
        if (found.kind === 'refusal' && meaning(found) === 'gone') return given('gone' as const);
        return found.kind === 'json' ? given({ text: found.value.content }) : found;
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
