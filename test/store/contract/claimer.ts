/* Run as a process: claims and completes jobs until none is left; prints the id of each. */
import { openStore } from '../../../src/store/open.ts';
import { silentLog, worldAt } from './samples.ts';
import { start } from './times.ts';

const [, , url = ''] = process.argv;
const store = await openStore({ url, world: worldAt(start), log: silentLog });
for (;;) {
  const job = await store.claimJob(start, 60_000, ['deliver']);
  if (job === undefined) break;
  if (await store.transaction((tx) => tx.jobs.complete(job))) console.log(job.id);
}
await store.close();
