import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** A real WordPress, PHP in WebAssembly, wants a core of its own. */
const heavyServers = existsSync(join(import.meta.dirname, 'test/peers/node_modules'));

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    // Loading the modules anew for each file would take half of all the time. No test changes what a module holds, or the
    // environment.
    isolate: false,
    // Most of them wait for servers rather than compute: more than the cores of a small machine.
    maxWorkers: heavyServers ? 2 : 3,
    // Deadlines for what never comes, not measures of speed: a busy machine must not fail a test.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 30_000 } },
    maxConcurrency: 8,
  },
});
