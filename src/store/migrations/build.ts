import { sql } from 'kysely';
import type { CreateTableBuilder, Kysely } from 'kysely';
import type { Engine } from '../schema.ts';

/** What migrations make tables with, so that one text serves both engines. */
export interface Build {
  db: Kysely<unknown>;
  engine: Engine;
  /** A whole number of 64 bits. */
  int: 'integer' | 'bigint';
  table: (name: string) => CreateTableBuilder<string>;
  /** A table whose `seq` counts insertions; in SQLite it is the rowid. */
  counted: (name: string) => CreateTableBuilder<string, 'seq'>;
}

export const buildOn = (db: Kysely<unknown>, engine: Engine): Build => {
  const int = engine === 'sqlite' ? 'integer' : 'bigint';
  const table = (name: string): CreateTableBuilder<string> => {
    const builder = db.schema.createTable(name);
    return engine === 'sqlite' ? builder.modifyEnd(sql`strict`) : builder;
  };
  const counted = (name: string): CreateTableBuilder<string, 'seq'> =>
    table(name).addColumn('seq', int, (column) =>
      (engine === 'sqlite' ? column : column.generatedAlwaysAsIdentity()).primaryKey(),
    );
  return { db, engine, int, table, counted };
};
