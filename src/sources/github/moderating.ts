import type { Mod } from '../../core/review/mod.ts';
import { given } from '../json-api.ts';
import { createModerating } from '../moderating.ts';
import type { StandsAs } from '../moderating.ts';
import type { SourceContext } from '../source.ts';
import type { GithubAct, GithubApi } from './api.ts';
import { meaning } from './replies.ts';
import type { Node } from './shapes.ts';

export const githubMods = [
  'delete',
  'fold',
  'unfold',
  'lock',
  'unlock',
  'block',
  'unblock',
] as const satisfies readonly Mod[];

/** The issue or discussion it stands in: only these are locked. */
const threadOf = (node: Node): { id: string; locked: boolean } => {
  if (node.__typename === 'IssueComment') return node.issue;
  return node.__typename === 'DiscussionComment' ? node.discussion : node;
};
const stands = (mod: GithubAct, node: Node): StandsAs => {
  if (mod === 'delete') return 'not_so';
  if (mod === 'lock' || mod === 'unlock') return threadOf(node).locked === (mod === 'lock') ? 'so' : 'not_so';
  // What begins a thread cannot be folded away.
  if (node.__typename === 'Issue' || node.__typename === 'Discussion') return 'not_here';
  return node.isMinimized === (mod === 'fold') ? 'so' : 'not_so';
};

/** What whoever may write to the repository can do there; keeping somebody off is up to its owner. */
export const createGithubModerating = (api: GithubApi, context: Pick<SourceContext, 'language'>) =>
  createModerating(
    {
      mods: githubMods,
      stands: async ({ mod, comment: { externalId, authorId } }, signal) => {
        if (mod === 'block' || mod === 'unblock') {
          if (authorId === undefined) return given<StandsAs>('no_author');
          const found = await api.isBlocked(authorId, signal);
          if (found.kind !== 'json') return found;
          return given<StandsAs>(found.value === (mod === 'block') ? 'so' : 'not_so');
        }
        const found = await api.node(externalId, signal);
        return found.kind === 'json' ? given(stands(mod, found.value)) : found;
      },
      act: async ({ mod, comment: { externalId, authorId = '' } }, signal) => {
        if (mod === 'block' || mod === 'unblock') return api.block(authorId, mod === 'block', signal);
        const found = await api.node(externalId, signal);
        if (found.kind !== 'json') return found;
        const isAboutThread = mod === 'lock' || mod === 'unlock';
        const id = isAboutThread ? threadOf(found.value).id : externalId;
        return api.act(mod, found.value.__typename, id, signal);
      },
      meaning,
    },
    context,
  );
