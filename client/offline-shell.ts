import { readFileSync } from 'node:fs';
import type { VitePWAOptions } from 'vite-plugin-pwa';
import { assetCaches, lasting } from './src/asset-caches.ts';

const keptIn = (cacheName: string, urlPattern: RegExp) => ({
  ...{ urlPattern, handler: 'CacheFirst' as const },
  options: { cacheName, expiration: { maxEntries: 60 } },
});

/**
 * The service worker brings the page and its script without a connection, never data: these come from the device's own copy (docs/decisions).
 * Texts of a language and fonts are kept once they were read, so that nobody fetches five languages for one.
 */
export const offlineShell: Partial<VitePWAOptions> = {
  strategies: 'generateSW',
  injectRegister: false,
  manifest: false,
  workbox: {
    inlineWorkboxRuntime: true,
    globPatterns: ['index.html', 'mark.svg', 'assets/*.{js,css}'],
    globIgnores: ['assets/texts-*'],
    manifestTransforms: [
      async (entries) => ({
        manifest: entries.filter(({ url }) => url === 'index.html' || needed().has(url)),
      }),
    ],
    navigateFallback: '/index.html',
    // What ends as a file does, and what the API says itself, is the server's. A provision may be called 1.2.
    navigateFallbackDenylist: [
      /^\/(graphql|livez|readyz|metrics|evidence|embed)/,
      /^\/formal-requests\/[^/]+\/answer/,
      /\.[a-z]{2,}\d?$/i,
    ],
    clientsClaim: true,
    cleanupOutdatedCaches: true,
    runtimeCaching: [keptIn(assetCaches.lasting, lasting), keptIn(assetCaches.all, /\/assets\//)],
  },
};

/** The screens that must open without a connection; of the others only what was opened before does. */
const screens = [
  'index.html',
  'src/routes/home.tsx',
  'src/routes/checklists.tsx',
  'src/routes/checklist.tsx',
  'src/lib/device/device.ts',
  'src/lib/live/connect-sse.ts',
  'src/features/assessment/answer/restore-waiting.ts',
  'src/features/assessment/evidence/restore-files.ts',
];
/** The piece of script that leads on to every screen. */
const isDoor = (name: string) => name === 'index.html' || name.startsWith('_first-');

interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

let files: ReadonlySet<string> | null = null;

/** Their script and style, with all that they may fetch later. */
function needed(): ReadonlySet<string> {
  if (files) return files;
  const chunks = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as Record<string, Chunk>;
  const seen = new Set<string>();
  const follow = (name: string): void => {
    const chunk = chunks[name];
    if (!chunk || seen.has(name)) return;
    seen.add(name);
    const later = isDoor(name) ? [] : (chunk.dynamicImports ?? []);
    for (const next of [...(chunk.imports ?? []), ...later]) follow(next);
  };
  for (const name of screens) follow(name);
  const all = [...seen].flatMap((name) => [chunks[name]?.file ?? '', ...(chunks[name]?.css ?? [])]);
  files = new Set([...all, 'mark.svg']);
  return files;
}
