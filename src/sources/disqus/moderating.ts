import type { Mod } from '../../core/review/mod.ts';
import { given } from '../json-api.ts';
import { createModerating } from '../moderating.ts';
import type { StandsAs } from '../moderating.ts';
import type { SourceContext } from '../source.ts';
import type { DisqusAct, DisqusApi } from './api.ts';
import { meaning } from './replies.ts';
import { isPublic } from './shapes.ts';
import type { Post } from './shapes.ts';

/** How a comment stands once it is done. */
const ofComment = {
  spam: ({ isSpam }: Post): boolean => isSpam,
  approve: isPublic,
  delete: ({ isDeleted }: Post): boolean => isDeleted,
  restore: ({ isDeleted }: Post): boolean => !isDeleted,
} as const satisfies Record<DisqusAct, (said: Post) => boolean>;
export const disqusMods = [
  'spam',
  'approve',
  'delete',
  'restore',
  'suspend',
  'unsuspend',
] as const satisfies readonly Mod[];

/** What a moderator of the forum does. To suspend is to put the account on the forum's list of who may not comment. */
export const createDisqusModerating = (api: DisqusApi, context: Pick<SourceContext, 'language'>) =>
  createModerating(
    {
      mods: disqusMods,
      stands: async ({ mod, comment: { externalId } }, signal) => {
        const found = await api.post(externalId, signal);
        if (found.kind !== 'json') return found;
        if (mod !== 'suspend' && mod !== 'unsuspend') {
          if (found.value.isDeleted && mod !== 'delete' && mod !== 'restore') return given<StandsAs>('gone');
          return given<StandsAs>(ofComment[mod](found.value) ? 'so' : 'not_so');
        }
        const { id, username } = found.value.author;
        if (!id) return given<StandsAs>('no_author');
        const out = await api.isShutOut({ id, username: username ?? id }, signal);
        if (out.kind !== 'json') return out;
        return given<StandsAs>(out.value === (mod === 'suspend') ? 'so' : 'not_so');
      },
      act: async ({ mod, comment: { externalId } }, signal) => {
        if (mod !== 'suspend' && mod !== 'unsuspend') return api.mark(mod, externalId, signal);
        const found = await api.post(externalId, signal);
        return found.kind === 'json'
          ? api.shutOut(found.value.author.id ?? '', mod === 'suspend', signal)
          : found;
      },
      meaning,
    },
    context,
  );
