/**
 * What the linear model was taught to tell, in the order of its table. `positive` and `negative` compete with neither; the
 * others each say yes or no.
 */
export const heads = [
  'positive', 'negative', 'toxic', 'hate', 'complaint', 'question', 'praise', 'suggestion', 'spam', 'severe',
] as const; // prettier-ignore
export type Head = (typeof heads)[number];

/** A weight is kept as one letter: so many steps above or below this one. */
export const middle = 80;
export const mostSteps = 46;
