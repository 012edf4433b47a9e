import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  resolve: { dedupe: ['graphql', 'react', 'react-dom'] },
  test: {
    reporters: process.env.TEST_REPORTS
      ? ['default', ['json', { outputFile: `${process.env.TEST_REPORTS}/client.json` }]]
      : ['default'],
    environment: 'jsdom',
    include: ['{src,check-texts}/**/*.test.{ts,tsx}'],
    setupFiles: ['test/setup.ts'],
  },
});
