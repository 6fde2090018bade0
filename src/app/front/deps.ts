import type { Verbs } from '../verbs.ts';

/** What the front works with. */
export interface FrontDeps {
  verbs: Verbs;
  /** Epoch ms. */
  now: () => number;
  /** A hash of these words, hex. */
  hash: (words: string) => string;
}
