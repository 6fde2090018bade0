import type { Mod } from '../../core/review/mod.ts';
import { given } from '../json-api.ts';
import { createModerating } from '../moderating.ts';
import type { StandsAs } from '../moderating.ts';
import type { SourceContext } from '../source.ts';
import type { FlarumApi } from './api.ts';
import { meaning } from './replies.ts';

export const flarumMods = ['delete', 'restore', 'suspend', 'unsuspend'] as const satisfies readonly Mod[];

/** What Flarum's menus call Delete hides a post, to be restored; accounts are suspended by the extension flarum/suspend. */
export const createFlarumModerating = (
  api: FlarumApi,
  { language, world }: Pick<SourceContext, 'language' | 'world'>,
) =>
  createModerating(
    {
      mods: flarumMods,
      stands: async ({ mod, comment: { externalId, authorId } }, signal) => {
        if (mod === 'delete' || mod === 'restore') {
          const found = await api.postAsMember(externalId, signal);
          if (found.kind !== 'json') return found;
          return given<StandsAs>(found.value.attributes.isHidden === (mod === 'delete') ? 'so' : 'not_so');
        }
        if (authorId === undefined) return given<StandsAs>('no_author');
        const found = await api.suspendedUntil(authorId, signal);
        if (found.kind !== 'json') return found;
        const isOut = (found.value ?? 0) > world.now();
        return given<StandsAs>(isOut === (mod === 'suspend') ? 'so' : 'not_so');
      },
      act: ({ mod, comment: { externalId, authorId = '' } }, signal) =>
        mod === 'delete' || mod === 'restore'
          ? api.setHidden(externalId, mod === 'delete', signal)
          : api.suspend(authorId, mod === 'suspend', signal),
      meaning,
    },
    { language },
  );
