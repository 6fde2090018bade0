import { rows } from './rows.ts';
import type { Row } from './rows.ts';
import { heldOut } from './split.ts';

/** The six languages that are measured. */
export const sixLanguages = ['en', 'fr', 'es', 'de', 'it', 'pt'] as const;

/** Reads research sets once each. */
export interface Sets {
  /** All rows of sets that nothing may be trained on; of others only the rows that were held out. */
  held(...names: string[]): Row[];
  /** All rows, for what nothing was ever trained on. */
  all(name: string): Row[];
}

export const setsIn = (directory: string): Sets => {
  const known = new Map<string, Row[]>();
  const all = (name: string): Row[] => {
    const read = known.get(name) ?? rows(directory, name);
    known.set(name, read);
    return read;
  };
  return { all, held: (...names) => names.flatMap((name) => all(name).filter(heldOut)) };
};

/** What a brand reads all day, nothing special in it: customers of companies held out, and tweets. */
export const ordinary = (sets: Sets): Row[] => [
  ...sets.held('care_ibm').filter(({ who }) => who === 'client'),
  ...sixLanguages.flatMap((lang) => sets.held(`umsab_${lang}_val`, `umsab_${lang}_train`)),
];
