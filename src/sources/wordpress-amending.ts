import type { Capabilities } from '../app/ports/source.ts';
import { createAmending } from './amending.ts';
import { escapeHtml } from './html-entities.ts';
import { given } from './json-api.ts';
import type { Refusal } from './json-api.ts';
import type { SourceContext } from './source.ts';
import { meaningOfModerating } from './wordpress-moderating.ts';
import { textOf } from './wordpress-api.ts';
import type { WpApi } from './wordpress-api.ts';

/** wp_get_comment_fields_max_lengths(): 65,525 bytes of HTML. */
export const wordpressLimits: Capabilities['text']['limits'] = [{ unit: 'byte', max: 65_525 }];

const tooLong = new Set(['rest_comment_content_too_long', 'comment_content_column_length']);

/** What was binned there or marked as spam stands no more for anybody who reads. */
const outOfSight: readonly (string | undefined)[] = ['trash', 'spam'];

/**
 * Changes and removes a comment of ours: developer.wordpress.org/rest-api/reference/comments/#update-a-comment and
 * #delete-a-comment; it takes a user who may edit it.
 */
export const createWpAmending = (api: WpApi, context: Pick<SourceContext, 'language'>) =>
  createAmending(
    {
      limits: wordpressLimits,
      written: escapeHtml,
      reads: async ({ externalId }, signal) => {
        const found = await api.comment(externalId, { context: 'edit' }, signal);
        if (found.kind === 'refusal' && meaningOfModerating(found) === 'gone') return given('gone' as const);
        if (found.kind !== 'json') return found;
        return given(outOfSight.includes(found.value.status) ? 'gone' : { text: textOf(found.value) });
      },
      change: async ({ externalId }, text, signal) => {
        const made = await api.setContent(externalId, escapeHtml(text), signal);
        return made.kind === 'json' ? given({}) : made;
      },
      remove: ({ externalId }, signal) => api.remove(externalId, signal),
      meaning: (refusal: Refusal) => (tooLong.has(refusal.code) ? 'too_long' : meaningOfModerating(refusal)),
    },
    context,
  );
