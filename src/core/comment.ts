import { z } from 'zod';

/** Who wrote a comment, as the place shows them. `id` is absent where a place gives none. */
export const author = z.object({
  id: z.string().optional(),
  name: z.string(),
  url: z.string().optional(),
});
export type Author = z.infer<typeof author>;

/** What somebody said in public, as a source hands it in. Times are epoch milliseconds. */
export const incomingComment = z.object({
  /** The configured name of the source ("blog"), not its kind ("wordpress"). */
  source: z.string().min(1),
  /** Id at the source; (source, externalId) is unique and makes redelivery harmless. */
  externalId: z.string().min(1),
  author,
  /** Plain text, any length; markup is turned into text by the source. */
  text: z.string(),
  /** Permalink, where the place has one. */
  url: z.string().optional(),
  /** What was commented on: an article, a video, a thread. */
  place: z
    .object({ id: z.string().optional(), title: z.string().optional(), url: z.string().optional() })
    .optional(),
  /** What this comment answers, when it is itself a reply. */
  parent: z
    .object({ externalId: z.string(), author: author.optional(), text: z.string().optional() })
    .optional(),
  /** What the source has to say beside it and the author did not: that the sender is not proven, what is attached. */
  notes: z.array(z.string()).optional(),
  postedAt: z.number().int(),
});
export type IncomingComment = z.infer<typeof incomingComment>;

/**
 * A comment as it is kept. Immutable: an edit is a new version of it (`version` counts from 1), and `contentHash`
 * tells whether a redelivery is an edit.
 */
export const comment = incomingComment.extend({
  id: z.string(),
  version: z.number().int().positive(),
  contentHash: z.string(),
  receivedAt: z.number().int(),
});
export type Comment = z.infer<typeof comment>;

/** What a source reports. Order is not guaranteed: an edit may arrive before the comment it edits. */
export type SourceEvent =
  /** `original`: as it was first said; it never replaces a version that is there already (an edit may overtake it). */
  | { kind: 'comment'; comment: IncomingComment; original?: boolean }
  | { kind: 'gone'; source: string; externalId: string; at: number }
  /**
   * An answer by the brand's own account: ours coming back, or a teammate's given natively. Never a new comment. Without a
   * parent where the place does not tell what answers what: then only a text that is to be posted by hand is known by it.
   */
  | {
      kind: 'own_reply';
      source: string;
      parentExternalId?: string;
      externalId: string;
      text: string;
      url?: string;
      at: number;
    };
