import type { Capabilities } from '../../app/ports/source.ts';
import { createAmending } from '../amending.ts';
import { given } from '../json-api.ts';
import { shownMarkdown } from '../markdown.ts';
import type { SourceContext } from '../source.ts';
import type { DiscourseApi } from './api.ts';
import { meaning, written } from './replies.ts';
import { isThere, wordsOf } from './shapes.ts';

/** A forum lets its members change their posts for as long as it likes (`post_edit_time_limit`); later it says no. */
export const createDiscourseAmending = (
  api: DiscourseApi,
  limits: Capabilities['text']['limits'],
  context: Pick<SourceContext, 'language'>,
) =>
  createAmending(
    {
      limits,
      written,
      reads: async ({ externalId }, signal) => {
        const found = await api.post(externalId, signal);
        if (found.kind === 'refusal' && meaning(found) === 'gone') return given('gone' as const);
        if (found.kind !== 'json') return found;
        return given(
          isThere(found.value) ? { text: shownMarkdown(wordsOf(found.value)) } : ('gone' as const),
        );
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
