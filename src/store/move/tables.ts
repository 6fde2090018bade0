import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import { z } from 'zod';
import { houseKey } from '../house.ts';
import type { Progress } from '../house.ts';
import type { Database, Engine } from '../schema.ts';

export interface MovedTable {
  name: Exclude<keyof Database, 'processes'>;
  /** Its columns that tell rows apart, in this order. */
  key: readonly string[];
}

/**
 * Every table, those that others refer to first; a test compares with what is in the database. Who works on it
 * (`processes`) does not move.
 */
export const movedTables: readonly MovedTable[] = [
  { name: 'comments', key: ['id'] },
  { name: 'comment_versions', key: ['comment_id', 'version'] },
  { name: 'reviews', key: ['id'] },
  { name: 'audit', key: ['seq'] },
  { name: 'jobs', key: ['seq'] },
  { name: 'cards', key: ['review_id', 'desk', 'channel'] },
  { name: 'knowledge', key: ['seq'] },
  { name: 'habits', key: ['key'] },
  { name: 'draft_fates', key: ['review_id'] },
  { name: 'draft_opinions', key: ['review_id', 'revision', 'teammate'] },
  { name: 'moderation_cases', key: ['id'] },
  { name: 'moderation_incidents', key: ['id'] },
  { name: 'moderation_reports', key: ['incident_id', 'reporter'] },
  { name: 'connections', key: ['source'] },
  { name: 'invitations', key: ['key'] },
  { name: 'sources', key: ['name'] },
  { name: 'settings', key: ['key'] },
  { name: 'cache', key: ['key'] },
];

/** Both engines hold texts and whole numbers only. */
const row = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
export type Row = z.infer<typeof row>;

const list = (parts: readonly RawBuilder<unknown>[]): RawBuilder<unknown> => sql.join(parts);

/** So many rows behind `after` in the order of the key. */
export const rowsAfter = async (
  db: Kysely<Database>,
  { name, key }: MovedTable,
  after: Progress['key'] | undefined,
  limit: number,
): Promise<Row[]> => {
  const columns = list(key.map((column) => sql.ref(column)));
  const behind = after === undefined ? sql`1 = 1` : sql`(${columns}) > (${sql.join(after)})`;
  const own = name === 'settings' ? sql`key <> ${houseKey}` : sql`1 = 1`;
  const { rows } = await sql`select * from ${sql.table(name)} where ${behind} and ${own}
    order by ${columns} limit ${limit}`.execute(db);
  return z.array(row).parse(rows);
};

export const keyOf = (of: Row, { key }: MovedTable): Progress['key'] =>
  key.map((column) => {
    const value = of[column];
    if (value === undefined || value === null) throw new Error(`a row without ${column}`);
    return value;
  });

/** Puts rows there as they are, their `seq` included. */
export const putRows = async (
  db: Kysely<Database>,
  engine: Engine,
  { name }: MovedTable,
  rows: readonly Row[],
): Promise<void> => {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first);
  const values = rows.map((of) => sql`(${sql.join(columns.map((column) => of[column] ?? null))})`);
  // A PostgreSQL identity column counts by itself unless told otherwise.
  const asGiven = engine === 'postgres' && 'seq' in first ? sql`overriding system value` : sql``;
  await sql`insert into ${sql.table(name)} (${list(columns.map((column) => sql.ref(column)))})
    ${asGiven} values ${list(values)}`.execute(db);
};

export const isEmpty = async (db: Kysely<Database>): Promise<boolean> => {
  // A cache may be lost and pages are read again; a bot that only started has written there.
  for (const table of movedTables.filter(({ name }) => name !== 'cache' && name !== 'knowledge'))
    if ((await rowsAfter(db, table, undefined, 1)).length > 0) return false;
  return true;
};
