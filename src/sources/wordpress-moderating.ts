import type { Mod } from '../core/review/mod.ts';
import type { Meaning } from './answering.ts';
import { given } from './json-api.ts';
import type { Refusal } from './json-api.ts';
import { createModerating } from './moderating.ts';
import type { StandsAs } from './moderating.ts';
import type { SourceContext } from './source.ts';
import type { WpApi } from './wordpress-api.ts';

/** `handle_status_param` of class-wp-rest-comments-controller.php; what is in the trash is deleted after 30 days. */
const statuses = {
  hold: 'hold',
  approve: 'approved',
  spam: 'spam',
  delete: 'trash',
  restore: 'approved',
} as const satisfies Partial<Record<Mod, string>>;
export const wordpressMods = [
  'hold',
  'approve',
  'spam',
  'delete',
  'restore',
] as const satisfies readonly (keyof typeof statuses)[];

/** What its no to a change of a comment means. */
export const meaningOfModerating = ({ status, code }: Refusal): Meaning => {
  if (code === 'rest_comment_invalid_id') return 'gone';
  return status === 401 || status === 403 ? 'no_permission' : 'place_refused';
};

/** Sets how a comment stands, as the site's own list of comments does; it takes a user who moderates. */
export const createWpModerating = (api: WpApi, context: Pick<SourceContext, 'language'>) =>
  createModerating(
    {
      mods: wordpressMods,
      stands: async ({ mod, comment }, signal) => {
        const found = await api.comment(comment.externalId, { context: 'edit' }, signal);
        if (found.kind === 'refusal' && meaningOfModerating(found) === 'gone') return given<StandsAs>('gone');
        if (found.kind !== 'json') return found;
        return given<StandsAs>(found.value.status === statuses[mod] ? 'so' : 'not_so');
      },
      act: ({ mod, comment }, signal) => api.setStatus(comment.externalId, statuses[mod], signal),
      meaning: meaningOfModerating,
    },
    context,
  );
