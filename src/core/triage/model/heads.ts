/**
 * What the linear model was taught to tell, in the order of its table. `positive` and `negative` compete with neither; the
 * others each say yes or no.
 */
export const heads = [
  'positive', 'negative', 'toxic', 'hate', 'complaint', 'question', 'praise', 'suggestion', 'spam', 'severe',
] as const; // prettier-ignore
export type Head = (typeof heads)[number];

/** Rows of the table: a power of two, so that the lowest bits of a row choose one. */
export const size = 1 << 16;
