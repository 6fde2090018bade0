import type { Capabilities } from '../../app/ports/source.ts';
import { createAmending } from '../amending.ts';
import { given } from '../json-api.ts';
import type { SourceContext } from '../source.ts';
import type { Dialect } from './dialect.ts';
import { meaning } from './graph.ts';

/** What the brand itself said there: docs/graph-api/reference/comment, docs/instagram-platform/reference/ig-comment. */
export const createMetaAmending = (
  dialect: Pick<Dialect, 'comment' | 'change' | 'moderation'>,
  limits: Capabilities['text']['limits'],
  context: Pick<SourceContext, 'language'>,
) => {
  const { change } = dialect;
  return createAmending(
    {
      limits,
      reads: async ({ externalId }, signal) => {
        const found = await dialect.comment(externalId, signal);
        if (found.kind === 'refusal' && meaning(found) === 'gone') return given('gone' as const);
        return found.kind === 'json' ? given({ text: found.value.text }) : found;
      },
      ...(change && {
        change: async ({ externalId }, text, signal) => {
          const made = await change(externalId, text, signal);
          return made.kind === 'json' ? given({}) : made;
        },
      }),
      remove: ({ externalId }, signal) => dialect.moderation.remove(externalId, signal),
      meaning,
    },
    context,
  );
};
