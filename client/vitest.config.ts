import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** They need a document though they are not of a component, or put another module in the place of one. */
const apart = [
  ...['lib/device/copy', 'lib/keep-focus', 'lib/live/keep-live', 'lib/renew', 'lib/sse-link'],
  ...['features/assessment/answer/waiting-copy', 'features/assessment/parts/say-language'],
].map((name) => `src/${name}.test.ts`);

export default defineConfig({
  plugins: [react()],
  resolve: { dedupe: ['graphql', 'react', 'react-dom'] },
  test: {
    reporters: process.env.TEST_REPORTS
      ? ['default', ['json', { outputFile: `${process.env.TEST_REPORTS}/client.json` }]]
      : ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          environment: 'node',
          // None leaves anything behind in what it imports: each is read once.
          isolate: false,
          include: ['{src,check-texts,shapes}/**/*.test.ts'],
          exclude: apart,
        },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          environment: 'jsdom',
          isolate: false,
          include: ['src/**/*.test.tsx', ...apart],
          setupFiles: ['test/setup.ts'],
        },
      },
    ],
  },
});
