import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type Rolldown } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { compressBuilt } from './compress-built.ts';
import { inlineClasses, nameOfClass } from './inline-classes.ts';
import { inlineDocuments } from './inline-documents.ts';
import { leanRouter } from './lean-router.ts';
import { offlineShell } from './offline-shell.ts';
import { pieceOf } from './pieces.ts';

/** The six languages of the United Nations: the only ones whose screen-reader texts are shipped. */
const locales = ['en-US', 'es-ES', 'fr-FR', 'ru-RU', 'ar-AE', 'zh-CN'];

export default defineConfig({
  base: '/',
  plugins: [
    { ...optimizeLocales.vite({ locales }), enforce: 'pre' },
    inlineDocuments(),
    inlineClasses(),
    leanRouter(),
    react(),
    VitePWA(offlineShell),
    compressBuilt(),
  ],
  resolve: {
    dedupe: ['graphql', 'react', 'react-dom'],
    // rxjs is written for browsers of ten years ago otherwise.
    conditions: ['es2015', ...defaultClientConditions],
  },
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/demo-accounts.json'].map((path) => [path, 'http://127.0.0.1:4000']),
    ),
  },
  css: { modules: { generateScopedName: nameOfClass } },
  build: {
    target: 'es2022',
    sourcemap: false,
    manifest: true,
    rolldownOptions: {
      output: {
        chunkFileNames: nameOf,
        assetFileNames: 'assets/[name]-[hash:7][extname]',
        // What every page loads anyway is one file: it is compressed better than twenty.
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'] },
            { name: pieceOf, test: /\/client\/src\//, includeDependenciesRecursively: false },
          ],
        },
      },
    },
  },
});

/**
 * The texts of a language are known by their name, `texts-fr-first`, and so are screens, and what the bundler was told to put together. All else is called by its hash alone: what every
 * page loads names it all, and hardly any of that can be compressed.
 */
function nameOf({
  name,
  facadeModuleId,
}: Pick<Rolldown.PreRenderedChunk, 'name' | 'facadeModuleId'>): string {
  const [, language, part] = /texts\/(\w\w)\/(first|rest)\.ts$/.exec(facadeModuleId ?? '') ?? [];
  if (language) return `assets/texts-${language}-${part}-[hash:7].js`;
  const isNamed = named.has(name) || facadeModuleId?.includes('/src/routes/');
  return isNamed ? 'assets/[name]-[hash:7].js' : 'assets/[hash:7].js';
}
const named: ReadonlySet<string> = new Set(['first', 'assessment', 'answering', 'writing']);
