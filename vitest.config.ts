import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    // Tests that wait for the bot run side by side on machines of two cores.
    // Most of these wait for servers rather than compute: more of them than cores.
    maxWorkers: 3,
    // Deadlines for what never comes, not measures of speed: a busy machine must not fail a test.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 30_000 } },
    maxConcurrency: 8,
  },
});
