import { z } from 'zod';

/** Which chat somebody decides in. */
export const deskName = z.enum(['slack', 'discord']);
export type DeskName = z.infer<typeof deskName>;

/** A person of the team, by their id in the chat they use; `alsoAs`: their id in the other, where the team's settings say so. */
export const teammate = z.object({
  desk: deskName,
  id: z.string(),
  name: z.string(),
  alsoAs: z.string().optional(),
});
export type Teammate = z.infer<typeof teammate>;

/** Who did something: a teammate, a model, the offline drafter, or the bot keeping time. */
export const actor = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('teammate'), teammate }),
  z.object({ kind: z.literal('system') }),
]);
export type Actor = z.infer<typeof actor>;

export const roles = ['reader', 'writer', 'approver', 'admin'] as const;
/** Each role may do what those before it may: read; write drafts and leave; approve; pause and configure. */
export const role = z.enum(roles);
export type Role = z.infer<typeof role>;

/** Whether `has` includes the rights of `needs`. */
export const atLeast = (has: Role | undefined, needs: Role): boolean =>
  has !== undefined && roles.indexOf(has) >= roles.indexOf(needs);

/** Ids of one person in both chats. */
export type SamePerson = Record<DeskName, string>;

/** The same person, known in the other chat too where `both` names them: nobody is two people at two desks. */
export const knownInBoth = (who: Teammate, both: readonly SamePerson[]): Teammate => {
  const found = both.find((one) => one[who.desk] === who.id);
  return found ? { ...who, alsoAs: found[who.desk === 'slack' ? 'discord' : 'slack'] } : who;
};

/** Whether this is one person, at whichever desk. */
export const sameTeammate = (a: Teammate, b: Teammate): boolean =>
  a.desk === b.desk ? a.id === b.id : a.alsoAs === b.id || b.alsoAs === a.id;
