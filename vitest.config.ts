import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/** Those that start processes, browsers and servers of others; within each kind the larger file first, as vitest has it. */
const longest = [
  /\/crash\/crash\./,
  /\/browser\//,
  /-(real|pds|hoodiecrow|dovecot)\./,
  /\/journeys\//,
  /\/(cli|store)\//,
];

/** What takes longest begins first, so that no worker is left alone with it at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const kind = longest.findIndex((one) => one.test(moduleId));
      return kind === -1 ? longest.length : kind;
    };
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    // Loading the modules anew for each file would take half of all the time. No test changes what a module holds, or the
    // environment.
    isolate: false,
    // Most of them wait for servers rather than compute: more than the cores of a small machine.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    globalSetup: ['test/support/scratch.ts'],
    // Deadlines for what never comes, not measures of speed: a busy machine must not fail a test.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 30_000 } },
    maxConcurrency: 8,
  },
});
