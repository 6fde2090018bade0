import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    // Tests that wait for the bot run side by side on machines of two cores.
    // Most of these wait for servers rather than compute: more of them than cores.
    maxWorkers: 3,
    testTimeout: 90_000,
    maxConcurrency: 8,
    hookTimeout: 30_000,
  },
});
