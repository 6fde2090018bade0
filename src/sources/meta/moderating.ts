import { given } from '../json-api.ts';
import { createModerating } from '../moderating.ts';
import type { StandsAs } from '../moderating.ts';
import type { SourceContext } from '../source.ts';
import type { Dialect } from './dialect.ts';
import { meaning } from './graph.ts';

/** Hides, shows and removes what stands under the brand's own posts. */
export const createMetaModerating = (
  { moderation }: Pick<Dialect, 'moderation'>,
  context: Pick<SourceContext, 'language'>,
) =>
  createModerating(
    {
      mods: moderation.mods,
      stands: async ({ mod, comment }, signal) => {
        const found = await moderation.isHidden(comment.externalId, signal);
        if (found.kind === 'refusal' && meaning(found) === 'gone') return given<StandsAs>('gone');
        if (found.kind !== 'json') return found;
        return given<StandsAs>(mod !== 'delete' && found.value === (mod === 'hide') ? 'so' : 'not_so');
      },
      act: ({ mod, comment: { externalId } }, signal) =>
        mod === 'delete'
          ? moderation.remove(externalId, signal)
          : moderation.hide(externalId, mod === 'hide', signal),
      meaning,
    },
    context,
  );
