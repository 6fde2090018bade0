import type { Capabilities } from '../../app/ports/source.ts';
import { createAmending } from '../amending.ts';
import { given } from '../json-api.ts';
import type { SourceContext } from '../source.ts';
import type { LinkedInApi } from './api.ts';
import { meaning } from './replies.ts';

/** What the page itself said: learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/comments-api. */
export const createLinkedInAmending = (
  api: LinkedInApi,
  limits: Capabilities['text']['limits'],
  context: Pick<SourceContext, 'language'>,
) =>
  createAmending(
    {
      limits,
      reads: async ({ externalId }, signal) => {
        const found = await api.comment(externalId, signal);
        if (found.kind === 'refusal' && meaning(found) === 'gone') return given('gone' as const);
        return found.kind === 'json' ? given({ text: found.value.message.text }) : found;
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
