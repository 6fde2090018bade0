/* Run as a process: commits one review, begins another and never ends; says `half` when it is time to kill it. */
import { setTimeout as pause } from 'node:timers/promises';
import { openStore } from '../../../src/store/open.ts';
import { sampleComment, sampleReview, silentLog, worldAt } from './samples.ts';
import { start } from './times.ts';

const [, , url = ''] = process.argv;
const store = await openStore({ url, world: worldAt(start), log: silentLog });
for (const id of ['whole', 'half']) {
  await store.transaction(async (tx) => {
    await tx.comments.insert(sampleComment(`c-${id}`));
    await tx.reviews.insert(sampleReview(id, await tx.reviews.nextNumber()));
    await tx.jobs.add({ id, kind: 'deliver', payload: {}, runAt: start, priority: 0 });
    if (id === 'whole') return;
    console.log('half');
    await pause(60_000);
  });
}
