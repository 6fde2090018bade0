import type { Kysely } from 'kysely';
import type { Log } from '../../app/ports/world.ts';
import { connectionNames, openPostgres, openSqlite } from '../engine.ts';
import { explained } from '../errors.ts';
import { houseOf } from '../house.ts';
import type { House } from '../house.ts';
import { migrate } from '../migrations.ts';
import type { Database, Engine } from '../schema.ts';
import type { Address } from '../url.ts';

/** One end of a move. */
export interface End {
  engine: Engine;
  where: string;
  /** What it was when it was opened. */
  house: House | undefined;
  /** Asks this database; its errors name it and not the other end. */
  ask<T>(work: (db: Kysely<Database>) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Opens one end for a move alone, its tables made; "locked" where somebody else has the file open. */
export const openEnd = async (address: Address, log: Log): Promise<End> => {
  const { engine, where } = address;
  return explained(where, async () => {
    const { writer: db, close } =
      address.engine === 'sqlite'
        ? await openSqlite(address.path, { alone: true })
        : openPostgres(address.url, log, connectionNames.mover);
    try {
      await migrate(db, engine, where);
      const house = await houseOf(db);
      return { engine, where, house, ask: (work) => explained(where, () => work(db)), close };
    } catch (error) {
      await close();
      throw error;
    }
  });
};
