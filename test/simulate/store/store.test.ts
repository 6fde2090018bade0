import { describe } from 'vitest';
import { portContract } from '../../store/contract/contract.ts';
import { createDatabase } from './database.ts';
import type { Database, Isolation } from './database.ts';
import { openSimulated } from './open.ts';

const databases = new Map<string, Database>();

const isolations: Isolation[] = ['serial', 'read committed'];
describe.each(isolations)('the simulated store, %s', (isolation) => {
  portContract({
    fresh: () => {
      const url = String(databases.size);
      databases.set(url, createDatabase(isolation));
      return Promise.resolve(url);
    },
    open: ({ url, world, me }) => {
      const database = databases.get(url);
      if (!database) throw new Error(`no database ${url}`);
      const pace = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
      return Promise.resolve(openSimulated({ database, world, me, pace, nesting: 'refused' }));
    },
  });
});
