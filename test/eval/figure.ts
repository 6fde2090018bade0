import type { Estimate } from './stats.ts';

/** What another package, or a simpler way, gives on the same texts. */
export interface Baseline {
  of: string;
  value: number;
}

/** One line of the table. */
export interface Figure {
  /** Under this name in floor.json and in the last line. */
  key: string;
  part: string;
  metric: string;
  estimate: Estimate;
  /** Shares are shown as percent, scores as they are, times in microseconds. */
  unit: 'share' | 'score' | 'us' | 'ratio';
  better: 'higher' | 'lower';
  target?: number;
  baselines?: readonly Baseline[];
}

/** Whether a value is at least as good as another. */
export const reaches = ({ better }: Pick<Figure, 'better'>, value: number, bound: number): boolean =>
  better === 'higher' ? value >= bound : value <= bound;
