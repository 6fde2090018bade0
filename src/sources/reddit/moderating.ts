import type { Mod } from '../../core/review/mod.ts';
import { given } from '../json-api.ts';
import type { Result } from '../json-api.ts';
import { createModerating } from '../moderating.ts';
import type { StandsAs } from '../moderating.ts';
import type { SourceContext } from '../source.ts';
import type { RedditAct, RedditApi } from './api.ts';
import { denied, gone, meaning } from './replies.ts';
import type { Comment } from './shapes.ts';

/** How a comment stands once it is done, as moderators of its community are told. */
const ofComment = {
  delete: ({ removed }: Comment): boolean => removed,
  restore: ({ removed }: Comment): boolean => !removed,
  spam: ({ spam }: Comment): boolean => spam,
  approve: ({ spam, removed }: Comment): boolean => !spam && !removed,
  lock: ({ locked }: Comment): boolean => locked,
  unlock: ({ locked }: Comment): boolean => !locked,
} as const satisfies Record<RedditAct, (said: Comment) => boolean>;
export const redditMods = [
  'delete',
  'restore',
  'spam',
  'approve',
  'lock',
  'unlock',
  'suspend',
  'unsuspend',
] as const satisfies readonly Mod[];

/** In communities that the account moderates; elsewhere Reddit tells of no right, and it is a clear no. */
export const createRedditModerating = (api: RedditApi, context: Pick<SourceContext, 'language'>) => {
  const current = async (name: string, signal: AbortSignal): Promise<Result<Comment>> => {
    const found = await api.info([name], signal);
    if (found.kind !== 'json') return found;
    const said = found.value.comments.find((one) => one.name === name);
    if (!said || said.author === '[deleted]') return gone;
    return said.can_mod_post ? given(said) : denied;
  };
  return createModerating(
    {
      mods: redditMods,
      stands: async ({ mod, comment: { externalId } }, signal) => {
        const said = await current(externalId, signal);
        if (said.kind !== 'json') return said;
        if (mod !== 'suspend' && mod !== 'unsuspend')
          return given<StandsAs>(ofComment[mod](said.value) ? 'so' : 'not_so');
        const { author, subreddit = '' } = said.value;
        const banned = await api.isBanned(subreddit, author, signal);
        if (banned.kind !== 'json') return banned;
        return given<StandsAs>(banned.value === (mod === 'suspend') ? 'so' : 'not_so');
      },
      act: async ({ mod, comment: { externalId } }, signal) => {
        if (mod !== 'suspend' && mod !== 'unsuspend') return api.mark(mod, externalId, signal);
        const said = await current(externalId, signal);
        if (said.kind !== 'json') return said;
        const { author, subreddit = '' } = said.value;
        return api.ban(subreddit, author, mod === 'suspend', signal);
      },
      meaning,
    },
    context,
  );
};
