import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const reports = process.env.TEST_REPORTS;

export default defineConfig({
  resolve: {
    // Vitest loads graphql as ESM for us and as CommonJS for others; two copies make "another module or realm".
    alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql/index.js') }],
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    globalSetup: ['src/kit/global-setup.ts'],
    // Every file starts the product and most a browser: three at once take all of two cores, and then what a person would wait for comes too late.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // A second is too short where a page loads lazily on a busy machine.
    expect: { poll: { timeout: 20_000 } },
    reporters: reports ? ['default', ['json', { outputFile: `${reports}/test.json` }]] : ['default'],
  },
});
