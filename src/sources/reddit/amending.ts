import type { Capabilities } from '../../app/ports/source.ts';
import { createAmending } from '../amending.ts';
import { given } from '../json-api.ts';
import type { SourceContext } from '../source.ts';
import type { RedditApi } from './api.ts';
import { shown, written } from './markdown.ts';
import { meaning } from './replies.ts';
import { isGone } from './shapes.ts';

/** What the account said; what was deleted stays as an empty place where somebody answered it. */
export const createRedditAmending = (
  api: RedditApi,
  limits: Capabilities['text']['limits'],
  context: Pick<SourceContext, 'language'>,
) =>
  createAmending(
    {
      limits,
      written,
      reads: async ({ externalId }, signal) => {
        const found = await api.info([externalId], signal);
        if (found.kind !== 'json') return found;
        const said = found.value.comments.find(({ name }) => name === externalId);
        return given(said && !isGone(said) ? { text: shown(said.body) } : ('gone' as const));
      },
      change: async ({ externalId }, text, signal) => {
        const made = await api.change(externalId, written(text), signal);
        return made.kind === 'json' ? given({}) : made;
      },
      remove: ({ externalId }, signal) => api.remove(externalId, signal),
      meaning,
    },
    context,
  );
