import { z } from 'zod';

/** Which chat somebody decides in. */
export const deskName = z.enum(['slack', 'discord']);
export type DeskName = z.infer<typeof deskName>;

/** A person of the team, by their id in the chat they use. */
export const teammate = z.object({ desk: deskName, id: z.string(), name: z.string() });
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

export const sameTeammate = (a: Teammate, b: Teammate): boolean => a.desk === b.desk && a.id === b.id;
