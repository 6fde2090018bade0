import { houseOf, setHouse } from '../house.ts';
import type { House } from '../house.ts';
import type { End } from './end.ts';
import { keyOf, movedTables, putRows, rowsAfter } from './tables.ts';
import type { MovedTable } from './tables.ts';

const rowsAtOnce = 200;

/** Copies what of a table has not arrived yet. Rows and how far they got are one transaction: killed, it goes on from there. */
const copyTable = async (
  from: End,
  to: End,
  table: MovedTable,
  begun: Extract<House, { state: 'arriving' }>,
  told: (rows: number) => void,
): Promise<void> => {
  let copied = 0;
  let last = begun.after?.table === table.name ? begun.after.key : undefined;
  for (;;) {
    const rows = await from.ask((db) => rowsAfter(db, table, last, rowsAtOnce));
    const newest = rows.at(-1);
    if (newest === undefined) return;
    last = keyOf(newest, table);
    const after = { table: table.name, key: last };
    await to.ask((db) =>
      db.transaction().execute(async (trx) => {
        await putRows(trx, to.engine, table, rows);
        await setHouse(trx, { state: 'arriving', move: begun.move, after });
      }),
    );
    copied += rows.length;
    told(copied);
  }
};

export type CopyStep =
  /** `rows`: so many of this table in this run. */
  { step: 'copying'; table: string; rows: number } | { step: 'copied'; table: string };

/** Copies every table, from where an earlier try stopped. */
export const copyTables = async (from: End, to: End, tell: (step: CopyStep) => void): Promise<void> => {
  const begun = await to.ask(houseOf);
  if (begun?.state !== 'arriving') throw new Error('no move arrives here');
  const reached = movedTables.findIndex(({ name }) => name === begun.after?.table);
  for (const table of movedTables.slice(Math.max(0, reached))) {
    const { name } = table;
    await copyTable(from, to, table, begun, (rows) => tell({ step: 'copying', table: name, rows }));
    tell({ step: 'copied', table: name });
  }
};
