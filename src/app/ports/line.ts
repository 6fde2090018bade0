import type { Refusals } from '../../core/discord/refusals.ts';

/** Something a platform told over its line. What is in it is not to be trusted: whoever uses it parses it. */
export interface Told {
  /** The platform's own name for it: `MESSAGE_CREATE`. */
  name: string;
  data: unknown;
}

/** One connection on which a platform tells what happens there, shared by all that hold the same secret. */
export interface Line {
  /** How often the platform refused us, counted by all that ask it from this process. */
  refusals?: Refusals;
  /** Hears everything until the signal ends. What is told while the line is down is lost: whoever needs it reads it anew. */
  hear(tell: (told: Told) => void, stop: AbortSignal): void;
  connected(): boolean;
}
