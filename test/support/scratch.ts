import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the workers of a run of vitest find its folder. */
export const scratchVariable = 'TESTS_SCRATCH';

/** A folder for what is made once for many tests; it goes when the run ends, whatever became of the workers. */
export default (): (() => void) => {
  const folder = mkdtempSync(join(tmpdir(), 'aplomb-tests-'));
  process.env[scratchVariable] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
};
