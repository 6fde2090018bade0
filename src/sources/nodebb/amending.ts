import type { Capabilities } from '../../app/ports/source.ts';
import { createAmending } from '../amending.ts';
import type { AmendMeaning } from '../amending.ts';
import { given } from '../json-api.ts';
import type { Refusal } from '../json-api.ts';
import { shownMarkdown } from '../markdown.ts';
import type { SourceContext } from '../source.ts';
import type { NodebbApi } from './api.ts';
import { meaning as meaningOfPost, written } from './replies.ts';
import { wordsOf } from './shapes.ts';

/** `postEditDuration`, `postDeleteDuration`: how long its writer may, in the forum's own settings. */
const meaning = (refusal: Refusal): AmendMeaning =>
  /only allowed to (?:edit|delete) posts for/i.test(refusal.code) ? 'too_old' : meaningOfPost(refusal);

/** A post of the account's own. */
export const createNodebbAmending = (
  api: NodebbApi,
  limits: Capabilities['text']['limits'],
  context: Pick<SourceContext, 'language'>,
) =>
  createAmending(
    {
      limits,
      written,
      reads: async ({ externalId }, signal) => {
        const found = await api.postAsMember(externalId, signal);
        if (found.kind === 'refusal' && meaning(found) === 'gone') return given('gone' as const);
        if (found.kind !== 'json') return found;
        return given(found.value.deleted ? ('gone' as const) : { text: shownMarkdown(wordsOf(found.value)) });
      },
      change: async ({ externalId }, text, signal) => {
        const made = await api.change(externalId, written(text), signal);
        return made.kind === 'json' ? given({}) : made;
      },
      remove: ({ externalId }, signal) => api.setDeleted(externalId, true, signal),
      meaning,
    },
    context,
  );
