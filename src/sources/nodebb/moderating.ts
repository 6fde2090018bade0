import type { Mod } from '../../core/review/mod.ts';
import { moderate as sentences } from '../../core/catalogue/moderate.ts';
import { given } from '../json-api.ts';
import { createModerating } from '../moderating.ts';
import type { StandsAs } from '../moderating.ts';
import type { SourceContext } from '../source.ts';
import type { NodebbApi } from './api.ts';
import { meaning } from './replies.ts';

export const nodebbMods = ['delete', 'restore', 'suspend', 'unsuspend'] as const satisfies readonly Mod[];

/** Deletes posts softly and bans accounts, as NodeBB's own menus do (public/openapi/write: posts/pid/state, users/uid/ban). */
export const createNodebbModerating = (api: NodebbApi, { language }: Pick<SourceContext, 'language'>) =>
  createModerating(
    {
      mods: nodebbMods,
      stands: async ({ mod, comment: { externalId, authorId } }, signal) => {
        if (mod === 'delete' || mod === 'restore') {
          const found = await api.postAsMember(externalId, signal);
          if (found.kind !== 'json') return found;
          return given<StandsAs>(found.value.deleted === (mod === 'delete') ? 'so' : 'not_so');
        }
        if (authorId === undefined) return given<StandsAs>('no_author');
        const found = await api.member(authorId, signal);
        if (found.kind !== 'json') return found;
        return given<StandsAs>(found.value.banned === (mod === 'suspend') ? 'so' : 'not_so');
      },
      act: ({ mod, comment: { externalId, authorId = '' } }, signal) =>
        mod === 'delete' || mod === 'restore'
          ? api.setDeleted(externalId, mod === 'delete', signal)
          : api.ban(authorId, mod === 'suspend' ? sentences[language].reason : undefined, signal),
      meaning,
    },
    { language },
  );
