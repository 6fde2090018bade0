import type { Mod } from '../../core/review/mod.ts';
import { given } from '../json-api.ts';
import { createModerating } from '../moderating.ts';
import type { StandsAs } from '../moderating.ts';
import type { SourceContext } from '../source.ts';
import type { MastodonApi } from './api.ts';
import { meaning } from './replies.ts';

/** docs/methods/accounts#mute and its neighbours: what each sets, as docs/entities/Relationship tells it back. */
const relations = {
  mute: { of: 'muting', to: true },
  unmute: { of: 'muting', to: false },
  block: { of: 'blocking', to: true },
  unblock: { of: 'blocking', to: false },
} as const satisfies Partial<Record<Mod, { of: 'muting' | 'blocking'; to: boolean }>>;
export type Relating = keyof typeof relations;
export const mastodonMods = ['mute', 'unmute', 'block', 'unblock'] as const satisfies readonly Relating[];

/** A post elsewhere is its author's: what can be had is not to see them, or not to be followed and answered by them. */
export const createMastodonModerating = (api: MastodonApi, context: Pick<SourceContext, 'language'>) =>
  createModerating(
    {
      mods: mastodonMods,
      stands: async ({ mod, comment: { authorId } }, signal) => {
        if (authorId === undefined) return given<StandsAs>('no_author');
        const found = await api.relationship(authorId, signal);
        if (found.kind !== 'json') return found;
        if (!found.value) return given<StandsAs>('no_author');
        return given<StandsAs>(found.value[relations[mod].of] === relations[mod].to ? 'so' : 'not_so');
      },
      act: ({ mod, comment: { authorId = '' } }, signal) => api.relate(authorId, mod, signal),
      meaning,
    },
    context,
  );
