import type { Seal } from './ports/connect.ts';
import type { Desk, Rights } from './ports/desk.ts';
import type { Drafter } from './ports/drafter.ts';
import type { KnowledgeFolder } from './ports/knowledge.ts';
import type { Source } from './ports/source.ts';
import type { Store } from './ports/store.ts';
import type { Log, World } from './ports/world.ts';
import type { Slots } from './slots.ts';
import type { Team } from './team.ts';

export interface Connecting {
  seal: Seal;
  /** Where places send people back to. */
  backUrl: string;
  /** A browser somewhere else reaches it; otherwise what came back is pasted. */
  reachable: boolean;
  /** 32 bytes of chance, in base64url. */
  secret: () => string;
}

/** Everything the use cases work with; built once, by compose. */
export interface Kit {
  store: Store;
  world: World;
  log: Log;
  team: Team;
  drafter: Drafter;
  /** The team's pages, where it has some. */
  knowledge?: KnowledgeFolder | undefined;
  rights: Rights;
  sources: ReadonlyMap<string, Source>;
  /** How places are connected by consent; absent where .env has no key to keep their tokens under. */
  connecting?: Connecting | undefined;
  desks: readonly Desk[];
  /** Until when Discord is asked nothing more, because it refused too much; epoch ms. */
  heldBack?: () => number | undefined;
  /** Whose turn it is to post in a channel. */
  slots: Slots;
  /** sha-256, hex. */
  hash: (text: string) => string;
  /** Aborts when `stop` does, or after so many milliseconds: the only timer of the use cases, so that a simulation owns it. */
  deadline: (stop: AbortSignal, ms: number) => AbortSignal;
  /** Called after a commit that left work behind, so that nobody waits for the next tick. */
  nudge: () => void;
}
