/** What the linear model was taught to tell, in the order of its table; `positive` and `negative` compete with neither. */
export const heads = ['positive', 'negative', 'toxic', 'hate'] as const;
export type Head = (typeof heads)[number];

/** A weight is kept as one letter: so many steps above or below this one. */
export const middle = 80;
export const mostSteps = 46;
