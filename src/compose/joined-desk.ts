import type { Front } from '../app/front/front.ts';
import type { ModerationFront } from '../app/front/moderation/front.ts';
import type { Desk, Membership } from '../app/ports/desk.ts';
import type { Verbs } from '../app/verbs.ts';
import type { Handler } from '../http/server.ts';

/** A desk, joined to the app: everything compose needs of it. */
export interface JoinedDesk {
  desk: Desk;
  membership: Membership;
  /** Where it is, once it is known: a workspace's name. */
  place(): string;
  /** What it answers over HTTP, by path. */
  mounts: Record<string, Handler>;
  /** Resolves when what people do there comes in, or when `stop` says so. */
  start(app: { verbs: Verbs; front: Front; moderation: ModerationFront }, stop: AbortSignal): Promise<void>;
  stop(): Promise<void>;
  /** Whether something that was kept is of this desk. */
  keeps(payload: unknown): boolean;
  /** Whether what was kept can be replayed. */
  ready(): boolean;
  replay(payload: unknown): Promise<void>;
  /** Whether what people do there can reach us now. */
  connected(): boolean;
}
