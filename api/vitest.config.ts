import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // Vitest loads graphql as ESM for us and as CommonJS for Pothos; two copies make "another module or realm".
    alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql/index.js') }],
  },
  test: {
    reporters: process.env.TEST_REPORTS
      ? ['default', ['json', { outputFile: `${process.env.TEST_REPORTS}/api.json` }]]
      : ['default'],
    projects: [
      // None leaves anything behind in what it imports: each is read once. What one keeps, it keeps in a database of its own.
      { extends: true, test: { name: 'rules', include: ['src/**/*.test.ts'], isolate: false } },
      {
        extends: true,
        test: {
          name: 'with a database',
          include: ['test/**/*.test.ts'],
          isolate: false,
          globalSetup: ['test/mongod.ts'],
        },
      },
    ],
    // On two cores Vitest would take one: most of these wait for the database.
    maxWorkers: 2,
    // Laws are tried on many worlds; on a busy machine that takes longer than the five seconds of the default, and so does a database that is opened there.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
