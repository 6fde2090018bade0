import type { Scores, Weight } from './model/model.ts';
import type { Reading } from './read.ts';

/** A text as read, with the linear model's opinion of it. */
export interface Judged extends Reading {
  weight: Weight;
  scores: Scores;
}
