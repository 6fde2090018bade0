import type { Mod } from '../../core/review/mod.ts';
import { moderate as sentences } from '../../core/catalogue/moderate.ts';
import { given } from '../json-api.ts';
import { createModerating } from '../moderating.ts';
import type { StandsAs } from '../moderating.ts';
import type { SourceContext } from '../source.ts';
import type { GhostApi } from './api.ts';
import { meaning } from './replies.ts';

const statuses = { hold: 'hidden', approve: 'published' } as const satisfies Partial<Record<Mod, string>>;
export const ghostMods = ['hold', 'approve', 'suspend', 'unsuspend'] as const satisfies readonly Mod[];

/**
 * Hides and shows comments as the site's own list does (server/services/comments/comments-controller.js, adminEdit: of what is sent it takes `status`
 * and `pinned`), and takes from members that they may comment (server/api/endpoints/member-commenting.ts).
 */
export const createGhostModerating = (api: GhostApi, { language }: Pick<SourceContext, 'language'>) =>
  createModerating(
    {
      mods: ghostMods,
      stands: async ({ mod, comment: { externalId, authorId } }, signal) => {
        if (mod === 'hold' || mod === 'approve') {
          const found = await api.comment(externalId, signal);
          if (found.kind !== 'json') return found;
          const { status } = found.value;
          // What its writer deleted is kept, and is not ours to publish.
          if (status === 'deleted') return given<StandsAs>('gone');
          return given<StandsAs>(status === statuses[mod] ? 'so' : 'not_so');
        }
        if (authorId === undefined) return given<StandsAs>('no_author');
        const found = await api.member(authorId, signal);
        if (found.kind !== 'json') return found;
        return given<StandsAs>(found.value.can_comment === (mod === 'unsuspend') ? 'so' : 'not_so');
      },
      act: ({ mod, comment: { externalId, authorId = '' } }, signal) =>
        mod === 'hold' || mod === 'approve'
          ? api.setStatus(externalId, statuses[mod], signal)
          : api.letComment(authorId, mod === 'suspend' ? sentences[language].reason : undefined, signal),
      meaning,
    },
    { language },
  );
