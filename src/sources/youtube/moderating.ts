import type { Mod } from '../../core/review/mod.ts';
import { given } from '../json-api.ts';
import { createModerating } from '../moderating.ts';
import type { StandsAs } from '../moderating.ts';
import type { SourceContext } from '../source.ts';
import type { YtApi } from './api.ts';
import { meaning } from './replies.ts';

/**
 * developers.google.com/youtube/v3/docs/comments/setModerationStatus: what was rejected cannot be published again, and only its
 * author can delete a comment, so that rejecting is how an owner removes one.
 */
const statuses = {
  hold: { moderationStatus: 'heldForReview' },
  approve: { moderationStatus: 'published' },
  delete: { moderationStatus: 'rejected' },
  ban: { moderationStatus: 'rejected', banAuthor: true },
} as const satisfies Partial<Record<Mod, Parameters<YtApi['setStatus']>[1]>>;
export const youtubeMods = [
  'hold',
  'approve',
  'delete',
  'ban',
] as const satisfies readonly (keyof typeof statuses)[];

/** YouTube tells of no comment how it is moderated; a status is set, not changed, so that twice is as good as once. */
export const createYtModerating = (api: YtApi, context: Pick<SourceContext, 'language'>) =>
  createModerating(
    {
      mods: youtubeMods,
      stands: () => Promise.resolve(given<StandsAs>('not_so')),
      act: ({ mod, comment }, signal) => api.setStatus(comment.externalId, statuses[mod], signal),
      meaning,
    },
    context,
  );
