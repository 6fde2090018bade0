import type { Mod } from '../../core/review/mod.ts';
import { moderate as sentences } from '../../core/catalogue/moderate.ts';
import { given } from '../json-api.ts';
import { createModerating } from '../moderating.ts';
import type { StandsAs } from '../moderating.ts';
import type { SourceContext } from '../source.ts';
import type { DiscourseApi } from './api.ts';
import { meaning } from './replies.ts';
import type { Member, Post } from './shapes.ts';

/** How a post stands once it is done. */
const ofPost = {
  spam: ({ hidden }: Post): boolean => hidden,
  approve: ({ hidden }: Post): boolean => !hidden,
  delete: ({ deleted_at }: Post): boolean => (deleted_at ?? null) !== null,
  restore: ({ deleted_at }: Post): boolean => (deleted_at ?? null) === null,
} as const satisfies Partial<Record<Mod, (post: Post) => boolean>>;
/** The same of its author; silenced is who may read and log in, and write nothing. */
const ofAuthor = {
  suspend: ({ silenced_till }: Member, now: number): boolean => (silenced_till ?? 0) > now,
  unsuspend: ({ silenced_till }: Member, now: number): boolean => (silenced_till ?? 0) <= now,
} as const satisfies Partial<Record<Mod, (member: Member, now: number) => boolean>>;

type OfPost = keyof typeof ofPost;
type OfAuthor = keyof typeof ofAuthor;
export const discourseMods = [
  'delete',
  'restore',
  'spam',
  'approve',
  'suspend',
  'unsuspend',
] as const satisfies readonly (OfPost | OfAuthor)[];
const isOfAuthor = (mod: OfPost | OfAuthor): mod is OfAuthor => Object.hasOwn(ofAuthor, mod);

/** As a moderator of the forum does it: what is deleted or flagged away, moderators still see, and can bring back. */
export const createDiscourseModerating = (
  api: DiscourseApi,
  { language, world }: Pick<SourceContext, 'language' | 'world'>,
) =>
  createModerating(
    {
      mods: discourseMods,
      stands: async ({ mod, comment: { externalId, authorId } }, signal) => {
        if (!isOfAuthor(mod)) {
          const found = await api.post(externalId, signal);
          return found.kind === 'json' ? given<StandsAs>(ofPost[mod](found.value) ? 'so' : 'not_so') : found;
        }
        if (authorId === undefined) return given<StandsAs>('no_author');
        const found = await api.member(authorId, signal);
        if (found.kind !== 'json') return found;
        return given<StandsAs>(ofAuthor[mod](found.value, world.now()) ? 'so' : 'not_so');
      },
      act: ({ mod, comment: { externalId, authorId = '' } }, signal) =>
        isOfAuthor(mod)
          ? api.silence(authorId, mod === 'suspend' ? sentences[language].reason : undefined, signal)
          : api.moderate(externalId, mod, signal),
      meaning,
    },
    { language },
  );
