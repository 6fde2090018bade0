import type { Capabilities } from '../../app/ports/source.ts';
import { createAmending } from '../amending.ts';
import { comparable } from '../html-text.ts';
import { given } from '../json-api.ts';
import type { SourceContext } from '../source.ts';
import type { XApi } from './api.ts';
import { withoutCalls } from './read.ts';
import { meaning, variants } from './replies.ts';

/** A reply can be removed; X lets nobody change one (docs.x.com/x-api/fundamentals/edit-posts: "replies … are not editable"). */
export const createXAmending = (
  api: XApi,
  limits: Capabilities['text']['limits'],
  context: Pick<SourceContext, 'language'>,
) =>
  createAmending(
    {
      limits,
      reads: async ({ externalId, text }, signal) => {
        const found = await api.post(externalId, signal);
        if (found.kind === 'refusal' && meaning(found) === 'gone') return given('gone' as const);
        if (found.kind !== 'json') return found;
        const { post } = found.value;
        const asSent = variants(post.text).find((one) => comparable(one) === comparable(text));
        return given({ text: asSent ?? withoutCalls(post) });
      },
      remove: ({ externalId }, signal) => api.remove(externalId, signal),
      meaning,
    },
    context,
  );
