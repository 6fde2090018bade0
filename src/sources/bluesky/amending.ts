import { createAmending } from '../amending.ts';
import { given } from '../json-api.ts';
import type { SourceContext } from '../source.ts';
import type { BlueskyApi } from './api.ts';
import { limits, meaning } from './replies.ts';

/** `at://did/collection/key`: the last part names the record. */
const keyOf = (uri: string): string => uri.split('/').at(-1) ?? uri;

/**
 * A post can be removed, not changed: readers keep showing the record they saw first (github.com/bluesky-social/atproto,
 * packages/bsky, which indexes no update of a post).
 */
export const createBlueskyAmending = (api: BlueskyApi, context: Pick<SourceContext, 'language'>) =>
  createAmending(
    {
      limits,
      reads: async ({ externalId }, signal) => {
        const found = await api.record(keyOf(externalId), signal);
        if (found.kind === 'refusal' && meaning(found) === 'gone') return given('gone' as const);
        return found.kind === 'json' ? given({ text: found.value.value.text }) : found;
      },
      remove: ({ externalId }, signal) => api.remove(keyOf(externalId), signal),
      meaning,
    },
    context,
  );
