import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { figure } from '../figure.ts';
import { root } from '../instance.ts';
import { builtClient } from '../parts.ts';
import { atMost, type Row } from '../row.ts';

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly src?: string;
}

const languages = ['en', 'es', 'fr', 'ar', 'ru', 'zh'] as const;
const nameOf = (language: string) => (language === 'en' ? 'client-first' : `client-first-${language}`);

/**
 * All script that the home route loads before it can be used, compressed, in each language: the entry, the route, the texts of the
 * language, and what they import statically. The same for the checklist, in English.
 */
export const clientFirst: Row = {
  figures: {
    ...Object.fromEntries(languages.map((language) => [nameOf(language), [atMost(190)]])),
    'checklist-script': [atMost(200)],
  },
  async *measure(bench) {
    await bench.of(builtClient);
    const dist = join(root, 'client', 'dist');
    const manifest = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8')) as Record<
      string,
      Chunk
    >;
    const kilobytes = (files: readonly string[]) =>
      files
        .map((file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length / 1000)
        .reduce((sum, one) => sum + one, 0);
    for (const language of languages) {
      const files = loadedFirst(manifest, 'home', `src/texts/${language}/first.ts`);
      const what = `script of the home route in ${language}, compressed, ${files.length} files`;
      yield figure(nameOf(language), what, 'kB', [kilobytes(files)]);
    }
    const files = loadedFirst(manifest, 'checklist', 'src/texts/en/first.ts');
    const what = `script of the checklist route, compressed, ${files.length} files`;
    yield figure('checklist-script', what, 'kB', [kilobytes(files)]);
  },
};

function loadedFirst(
  manifest: Readonly<Record<string, Chunk>>,
  route: string,
  texts: string,
): readonly string[] {
  const starts = Object.entries(manifest)
    .filter(([key, { isEntry }]) => isEntry || key === `src/routes/${route}.tsx`)
    .map(([key]) => key);
  if (!texts.includes('/en/') && !manifest[texts]) throw new Error(`The build has no ${texts}.`);
  const files = new Set<string>();
  const follow = (key: string): void => {
    const chunk = manifest[key];
    if (!chunk || files.has(chunk.file)) return;
    if (chunk.file.endsWith('.js')) files.add(chunk.file);
    for (const one of chunk.imports ?? []) follow(one);
  };
  for (const key of [...starts, texts]) follow(key);
  return [...files];
}
