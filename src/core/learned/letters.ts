/** A weight is kept as one letter: so many steps above or below this one. */
export const middle = 80;
export const mostSteps = 46;

/** What a head has learned, as it is kept: what a row adds, in steps, one letter each. */
export interface KeptHead {
  step: number;
  bias: number;
  letters: string;
}

/** Tells the steps of each row. */
export const eachStep = ({ letters }: KeptHead, see: (row: number, steps: number) => void): void => {
  for (let at = 0; at < letters.length; at += 1) see(at, letters.charCodeAt(at) - middle);
};
