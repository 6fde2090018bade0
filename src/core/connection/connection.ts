import { z } from 'zod';
import { deskName, teammate } from '../actor.ts';

/**
 * What lets us in at a place because a teammate gave their consent there, as far as people may know of it. The tokens are
 * in `sealed`, which nothing here can read.
 */
export const connection = z.object({
  /** The team's name for the source in aplomb.yaml. */
  source: z.string(),
  version: z.number().int(),
  updatedAt: z.number(),
  /** Who gave the consent, and when; epoch ms. */
  by: teammate,
  at: z.number(),
  /** As whom we speak at the place. */
  account: z.object({ id: z.string(), name: z.string() }),
  /** `lost`: the place does not take it any more, and only a new consent helps. */
  state: z.enum(['connected', 'lost', 'disconnected']),
  /** When it ends and only a person can renew it; absent where we renew it, or it never ends. */
  endsAt: z.number().optional(),
  sealed: z.string(),
  /** Whoever renews it at this moment; everybody else waits, or takes over after `until`. */
  renewing: z.object({ lease: z.string(), until: z.number() }).optional(),
  /** What the desks were told of it last, and where that stands. */
  notice: z
    .object({
      key: z.string(),
      at: z.number(),
      cards: z.array(z.object({ desk: deskName, channel: z.string(), messageId: z.string() })),
    })
    .optional(),
});
export type Connection = z.infer<typeof connection>;

const day = 86_400_000;
/** How long before its end a connection is said to end. */
export const warnedMs = 7 * day;

/** Whether people should renew it now. */
export const isEnding = ({ state, endsAt }: Connection, now: number): boolean =>
  state === 'connected' && endsAt !== undefined && now >= endsAt - warnedMs;

/** A teammate was sent to a place, and has not come back yet. Whoever brings back its state may finish it, once. */
export const invitation = z.object({
  /** A hash of the state that goes to the place and comes back. */
  key: z.string(),
  source: z.string(),
  by: teammate,
  expiresAt: z.number(),
  /** What is needed to finish it. */
  sealed: z.string(),
  /** A hash of what the browser was given that set out; absent where none did, and the answer is pasted. */
  browser: z.string().optional(),
});
export type Invitation = z.infer<typeof invitation>;
