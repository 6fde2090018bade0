/* Run as a process: moves a database and stands still after so many steps of one kind, to be killed there. */
import { moveStore } from '../../../src/store/move.ts';
import { silentLog } from './samples.ts';

const [, , from = '', to = '', kind = '', times = ''] = process.argv;
let left = Number(times);
/** Blocks the whole process, as a kill would find it. */
const standStill = (): void => {
  process.stdout.write('here\n');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000);
};
await moveStore({ from, to, log: silentLog, id: () => crypto.randomUUID() }, ({ step }) => {
  if (step !== kind) return;
  left -= 1;
  if (left === 0) standStill();
});
