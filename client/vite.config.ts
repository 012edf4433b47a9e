import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { compressBuilt } from './compress-built.ts';
import { inlineClasses, nameOfClass } from './inline-classes.ts';
import { inlineDocuments } from './inline-documents.ts';
import { offlineShell } from './offline-shell.ts';

/** The six languages of the United Nations: the only ones whose screen-reader texts are shipped. */
const locales = ['en-US', 'es-ES', 'fr-FR', 'ru-RU', 'ar-AE', 'zh-CN'];

export default defineConfig({
  base: '/',
  plugins: [
    { ...optimizeLocales.vite({ locales }), enforce: 'pre' },
    inlineDocuments(),
    inlineClasses(),
    react(),
    VitePWA(offlineShell),
    compressBuilt(),
  ],
  resolve: { dedupe: ['graphql', 'react', 'react-dom'] },
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
        // What every page loads anyway is one file: it is compressed better than twenty.
        codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] },
      },
    },
  },
});

/** The texts of a language are known by their name: `texts-fr-first`. */
function nameOf({ facadeModuleId }: { readonly facadeModuleId: string | null }): string {
  const [, language, part] = /texts\/(\w\w)\/(first|rest)\.ts$/.exec(facadeModuleId ?? '') ?? [];
  return `assets/${language ? `texts-${language}-${part}` : '[name]'}-[hash].js`;
}
