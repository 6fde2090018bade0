import { z } from 'zod';
import { teammate } from '../actor.ts';

/** What a team can have a place do with a comment, or with whoever wrote it. */
export const mods = [
  'hide', 'unhide', 'fold', 'unfold', 'hold', 'approve', 'spam', 'delete', 'restore', 'lock', 'unlock',
  'ban', 'unban', 'suspend', 'unsuspend', 'mute', 'unmute', 'block', 'unblock',
] as const; // prettier-ignore
export const mod = z.enum(mods);
export type Mod = z.infer<typeof mod>;

/** What is about a comment and nothing else: it can be asked for all that one author said and that waits. */
export const wavable: readonly Mod[] = ['hide', 'fold', 'hold', 'spam', 'delete'];

/** What each takes back; the others are taken back by one of these, or by nothing. */
const takesBack: Partial<Record<Mod, readonly Mod[]>> = {
  unhide: ['hide'],
  unfold: ['fold'],
  approve: ['hold', 'spam'],
  restore: ['delete'],
  unlock: ['lock'],
  unban: ['ban'],
  unsuspend: ['suspend'],
  unmute: ['mute'],
  unblock: ['block'],
};

/** What was done at the place with a comment, and what is under way; always by a person. */
export const placeModeration = z.object({
  /** In force, as far as it was done from here. */
  standing: z.array(mod),
  /** The last that somebody asked for. `proposed`: a second person must agree. */
  last: z
    .object({
      mod,
      state: z.enum(['proposed', 'due', 'done', 'failed']),
      by: teammate,
      second: teammate.optional(),
      at: z.number().int(),
      code: z.string().optional(),
    })
    .optional(),
});
export type PlaceModeration = z.infer<typeof placeModeration>;

/** What of all that a place does makes sense now: nothing twice, and taken back only what stands. */
export const offered = (place: readonly Mod[], standing: readonly Mod[]): Mod[] =>
  place.filter((one) => {
    const of = takesBack[one];
    return of ? of.some((each) => standing.includes(each)) : !standing.includes(one);
  });

/** Whether the place can take it back. */
export const canBeTakenBack = (one: Mod, place: readonly Mod[]): boolean =>
  place.some((other) => takesBack[other]?.includes(one));

/** What stands once this is done; a comment is hidden, folded, held, spam or gone, one of these at a time. */
export const standingAfter = (standing: readonly Mod[], one: Mod): Mod[] => {
  const ofComment: readonly Mod[] = ['hide', 'fold', 'hold', 'spam', 'delete'];
  const back = takesBack[one];
  if (back) return standing.filter((each) => !back.includes(each));
  const others = ofComment.includes(one) ? standing.filter((each) => !ofComment.includes(each)) : standing;
  return [...others.filter((each) => each !== one), one];
};
