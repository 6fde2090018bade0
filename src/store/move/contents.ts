import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database } from '../schema.ts';
import { keyOf, rowsAfter } from './tables.ts';
import type { MovedTable, Row } from './tables.ts';

/** What is in a table. */
export interface Contents {
  rows: number;
  /** The sum of the SHA-256 of each row, so that it does not matter in which order an engine sorts text. */
  sum: string;
}

const rowsAtOnce = 500;
const modulus = 1n << 256n;

const digest = (of: Row): bigint => {
  const canonical = Object.keys(of)
    .sort()
    .map((column) => [column, of[column]]);
  return BigInt(`0x${createHash('sha256').update(JSON.stringify(canonical)).digest('hex')}`);
};

export const contentsOf = async (db: Kysely<Database>, table: MovedTable): Promise<Contents> => {
  let rows = 0;
  let sum = 0n;
  for (let after: (string | number)[] | undefined; ;) {
    const some = await rowsAfter(db, table, after, rowsAtOnce);
    const last = some.at(-1);
    if (last === undefined) return { rows, sum: sum.toString(16).padStart(64, '0') };
    rows += some.length;
    for (const one of some) sum = (sum + digest(one)) % modulus;
    after = keyOf(last, table);
  }
};
