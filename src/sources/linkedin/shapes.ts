import { z } from 'zod';
import { plainText } from '../plain-text.ts';

/**
 * learn.microsoft.com/en-us/linkedin/marketing/community-management: organizations/organization-social-action-notifications and
 * shares/comments-api; only what is read here. Times are epoch milliseconds.
 */
const text = z.string().transform(plainText);
const moment = z.int();

/** The parts of `urn:li:comment:(urn:li:activity:1,2)`; notifications also write `(activity:1,2)`. */
export const partsOf = (urn: string): { object: string; id: string } | undefined => {
  const [, object, id] = /^urn:li:comment:\(((?:urn:li:)?\w+:\d+),(\d+)\)$/.exec(urn) ?? [];
  if (object === undefined || id === undefined) return undefined;
  return { object: object.startsWith('urn:') ? object : `urn:li:${object}`, id };
};
const commentUrn = z.string().transform((urn, context) => {
  const parts = partsOf(urn);
  if (parts) return `urn:li:comment:(${parts.object},${parts.id})`;
  context.addIssue({ code: 'custom' });
  return z.NEVER;
});

export const notification = z.object({
  notificationId: z.union([z.int(), z.string()]).transform(String),
  action: z.string(),
  lastModifiedAt: moment,
  generatedActivity: commentUrn,
  decoratedSourcePost: z.object({ text: text.optional() }).optional(),
});
export type Notification = z.output<typeof notification>;

export const comment = z.object({
  /** Absent where it stands in the answer to its own writing. */
  commentUrn,
  actor: z.string(),
  message: z.object({ text }),
  created: z.object({ time: moment }),
  parentComment: commentUrn.optional(),
});
export type Comment = z.output<typeof comment>;

export const listOf = z.object({
  elements: z.array(z.unknown()),
  paging: z.object({ total: z.int().optional() }).optional(),
});
/** Who may not be seen is `private`, without a name. */
export const person = z.object({
  localizedFirstName: text.optional(),
  localizedLastName: text.optional(),
  vanityName: z.string().optional(),
});
export const organization = z.object({ localizedName: text });
/** …/organizations/organization-access-control-by-role; older versions have another name for the page. */
export const role = z.union([
  z.object({ organization: z.string() }),
  z
    .object({ organizationTarget: z.string() })
    .transform(({ organizationTarget }) => ({ organization: organizationTarget })),
]);
export const linkedinError = z
  .object({ code: z.string().optional(), serviceErrorCode: z.int().optional(), message: z.string() })
  .transform(({ code, serviceErrorCode, message }) =>
    (code ?? serviceErrorCode?.toString() ?? message).slice(0, 120),
  );
