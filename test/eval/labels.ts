import type { Row } from './rows.ts';

/** What the label of a row says, or nothing where annotators disagreed. */
export type Truth = (row: Row) => boolean | undefined;

/** MLMA puts several labels side by side: "normal" beside another one says nothing. */
const labels = ({ label }: Row): string[] => String(label).split('_');

export const mlmaToxic: Truth = (row) => {
  const all = labels(row);
  if (all.includes('normal')) return all.length === 1 ? false : undefined;
  return all.some((one) => /abusive|offensive|hateful|disrespectful/.test(one)) ? true : undefined;
};

/** Of what is rude and not called hateful, annotators do not say whom it is aimed at: it is no example of either. */
export const mlmaHate: Truth = (row) => {
  const all = labels(row);
  if (all.includes('hateful')) return all.includes('normal') ? undefined : true;
  return all.length === 1 && all[0] === 'normal' ? false : undefined;
};
