import type { Changes, Database, Rows, TableName, Tables } from './database.ts';

const noRows = (): Rows => ({
  comments: new Map(),
  reviews: new Map(),
  audit: new Map(),
  jobs: new Map(),
  cards: new Map(),
  sources: new Map(),
  knowledge: new Map(),
  habits: new Map(),
  fates: new Map(),
  opinions: new Map(),
  cases: new Map(),
  incidents: new Map(),
  reports: new Map(),
  connections: new Map(),
  invitations: new Map(),
  settings: new Map(),
  processes: new Map(),
});

/** Tables that nobody was lent since they were copied. */
type Own = { [K in TableName]?: Map<string, Tables[K]> };

/** Lays what was changed in a table over it: over a copy, where somebody was lent the table. */
const lay = <K extends TableName>(
  rows: { [P in K]: ReadonlyMap<string, Tables[P]> },
  own: { [P in K]?: Map<string, Tables[P]> },
  changes: Changes,
  table: K,
): void => {
  const next: Map<string, Tables[K]> = own[table] ?? new Map(rows[table]);
  for (const [key, row] of changes[table] ?? [])
    if (row === undefined) next.delete(key);
    else next.set(key, row);
  own[table] = next;
  rows[table] = next;
};

/** What is committed. Most commits come before anybody reads again: a table is copied when it has to be, and not before. */
export const createTables = (): Pick<Database, 'rows' | 'lend' | 'keep' | 'editionOf'> => {
  const rows = noRows();
  let own: Own = {};
  const editions = new Map<TableName, number>();
  return {
    rows,
    lend() {
      own = {};
      return { ...rows };
    },
    keep(changes, changed) {
      for (const table of changed) {
        lay(rows, own, changes, table);
        editions.set(table, (editions.get(table) ?? 0) + 1);
      }
    },
    editionOf: (table) => editions.get(table) ?? 0,
  };
};
