/* Run as a process: opens the database and says how it went. */
import { openStore } from '../../../src/store/open.ts';
import { StoreError } from '../../../src/store/errors.ts';
import { silentLog, worldAt } from './samples.ts';

const [, , url = ''] = process.argv;
try {
  const store = await openStore({ url, world: worldAt(0), log: silentLog });
  const { detail } = await store.check();
  await store.close();
  console.log(detail);
} catch (error) {
  console.log(error instanceof StoreError ? error.trouble : String(error));
}
