/* Run as a process: claims a job and a card, keeps an event, says so, and waits to be killed. */
import { setTimeout as pause } from 'node:timers/promises';
import { thisProcess } from '../../../src/compose/this-process.ts';
import { openStore } from '../../../src/store/open.ts';
import { silentLog, worldAt } from './samples.ts';
import { start } from './times.ts';

const [, , url = ''] = process.argv;
const store = await openStore({ url, world: worldAt(start), log: silentLog, me: thisProcess() });
const lease = 60_000;
await store.claimJob(start, lease, ['deliver']);
await store.claimCard('slack', 'C1', start, lease);
const event = { id: 'kept', kind: 'event', payload: {}, runAt: start, priority: 1 } as const;
await store.transaction((tx) => tx.jobs.addClaimed(event, lease));
console.log('held');
await pause(60_000);
