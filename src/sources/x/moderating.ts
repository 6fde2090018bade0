import type { Mod } from '../../core/review/mod.ts';
import { given } from '../json-api.ts';
import type { Result } from '../json-api.ts';
import { createModerating } from '../moderating.ts';
import type { StandsAs } from '../moderating.ts';
import type { SourceContext } from '../source.ts';
import type { XApi } from './api.ts';
import { meaning } from './replies.ts';

export const xMods = ['fold', 'unfold'] as const satisfies readonly Mod[];

/**
 * Moves replies behind "hidden replies", where who wants can still read them; X allows that only in conversations of the account's
 * own (docs.x.com/x-api/posts/hide-replies). It tells of no reply whether it is hidden: asked again, it says yes again.
 */
export const createXModerating = (api: XApi, context: Pick<SourceContext, 'language'>) => {
  const isOurs = async (conversationId: string, signal: AbortSignal): Promise<Result<StandsAs>> => {
    const me = await api.me(signal);
    if (me.kind !== 'json') return me;
    const root = await api.post(conversationId, signal);
    if (root.kind === 'refusal' && meaning(root) === 'gone') return given<StandsAs>('not_ours');
    if (root.kind !== 'json') return root;
    return given<StandsAs>(root.value.post.authorId === me.value.id ? 'not_so' : 'not_ours');
  };
  return createModerating(
    {
      mods: xMods,
      stands: async ({ comment: { externalId } }, signal) => {
        const found = await api.post(externalId, signal);
        if (found.kind !== 'json') return found;
        const { firstId, conversationId } = found.value.post;
        if (conversationId === undefined || conversationId === firstId) return given<StandsAs>('not_ours');
        return isOurs(conversationId, signal);
      },
      act: async ({ mod, comment: { externalId } }, signal) => {
        const found = await api.post(externalId, signal);
        return found.kind === 'json' ? api.hide(found.value.post.id, mod === 'fold', signal) : found;
      },
      meaning,
    },
    context,
  );
};
