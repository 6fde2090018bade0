import { eachOfWord } from '../../../src/core/learned/features.ts';
import { size } from '../../../src/core/triage/model/heads.ts';
import { eachPart, eachRow } from '../../../src/core/triage/model/rows.ts';
import { read } from '../../../src/core/triage/read.ts';

const touched = new Map<string, Uint32Array>();

/** Rows of the table that a text touches. */
export const rowsTouched = (text: string): Uint32Array => {
  const known = touched.get(text);
  if (known !== undefined) return known;
  const rows: number[] = [];
  eachRow(read(text), (row) => rows.push(row & (size - 1)));
  const found = Uint32Array.from(rows);
  touched.set(text, found);
  return found;
};

/** The same without the marks that word lists leave: a head taught so can tell what no list knows. */
export const wordRowsTouched = (text: string): Uint32Array => {
  const rows: number[] = [];
  const see = (row: number): number => rows.push(row & (size - 1));
  eachPart(read(text), {
    word: (word) => eachOfWord(word, see),
    pair: see,
    mark: () => {},
  });
  return Uint32Array.from(rows);
};
