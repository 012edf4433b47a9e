import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: process.env.TEST_REPORTS
      ? ['default', ['json', { outputFile: `${process.env.TEST_REPORTS}/seed.json` }]]
      : ['default'],
    include: ['src/**/*.test.ts'],
  },
});
