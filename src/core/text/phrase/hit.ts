import type { Span } from '../span.ts';

/** A phrase found in a text. */
export interface Hit<Name extends string> {
  name: Name;
  span: Span;
  /** Word positions, `to` exclusive. */
  from: number;
  to: number;
}
