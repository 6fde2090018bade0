import { given } from '../json-api.ts';
import type { Result } from '../json-api.ts';
import { createModerating } from '../moderating.ts';
import type { StandsAs } from '../moderating.ts';
import type { SourceContext } from '../source.ts';
import type { Dialect } from './dialect.ts';
import { meaning } from './graph.ts';

/** Hides, shows and removes what stands under the brand's own posts, and keeps people off a Page. */
export const createMetaModerating = (
  { moderation }: Pick<Dialect, 'moderation'>,
  context: Pick<SourceContext, 'language'>,
) => {
  const { mods, people } = moderation;
  const isBlocked = async (
    userId: string | undefined,
    wanted: boolean,
    signal: AbortSignal,
  ): Promise<Result<StandsAs>> => {
    if (userId === undefined || !people) return given<StandsAs>('no_author');
    const found = await people.isBlocked(userId, signal);
    return found.kind === 'json' ? given<StandsAs>(found.value === wanted ? 'so' : 'not_so') : found;
  };
  return createModerating(
    {
      mods,
      stands: async ({ mod, comment }, signal) => {
        if (mod === 'block' || mod === 'unblock') return isBlocked(comment.authorId, mod === 'block', signal);
        const found = await moderation.isHidden(comment.externalId, signal);
        if (found.kind === 'refusal' && meaning(found) === 'gone') return given<StandsAs>('gone');
        if (found.kind !== 'json') return found;
        return given<StandsAs>(mod !== 'delete' && found.value === (mod === 'hide') ? 'so' : 'not_so');
      },
      act: async ({ mod, comment: { externalId, authorId = '' } }, signal) => {
        if (mod === 'delete') return moderation.remove(externalId, signal);
        if (mod === 'hide' || mod === 'unhide') return moderation.hide(externalId, mod === 'hide', signal);
        return people?.block(authorId, mod === 'block', signal) ?? given(undefined);
      },
      meaning,
    },
    context,
  );
};
