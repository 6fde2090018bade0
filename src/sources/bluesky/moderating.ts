import { given } from '../json-api.ts';
import { createModerating } from '../moderating.ts';
import type { StandsAs } from '../moderating.ts';
import type { SourceContext } from '../source.ts';
import type { BlueskyApi } from './api.ts';
import { meaning } from './replies.ts';

export const blueskyMods = ['mute', 'unmute'] as const;

/** A post is its author's own record; what can be had is not to see them: lexicons/app/bsky/graph/muteActor, unmuteActor. */
export const createBlueskyModerating = (api: BlueskyApi, context: Pick<SourceContext, 'language'>) =>
  createModerating(
    {
      mods: blueskyMods,
      stands: async ({ mod, comment: { authorId } }, signal) => {
        if (authorId === undefined) return given<StandsAs>('no_author');
        const found = await api.isMuted(authorId, signal);
        if (found.kind !== 'json') return found;
        return given<StandsAs>(found.value === (mod === 'mute') ? 'so' : 'not_so');
      },
      act: ({ mod, comment: { authorId = '' } }, signal) => api.mute(authorId, mod === 'mute', signal),
      meaning,
    },
    context,
  );
