import type { Reading } from '../read.ts';
import { eachFeature } from './features.ts';
import type { See } from './features.ts';
import { marksOf } from './marks.ts';
import { skipped } from './skipped.ts';

/** Calls `see` with every row of the table that a text touches: the same for learning and for judging. */
export const eachRow = (reading: Reading, see: See): void =>
  eachFeature(reading.tokens, skipped(reading.tokens, reading.links), marksOf(reading), see);
