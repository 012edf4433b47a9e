import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const text = new Set(['.css', '.html', '.js', '.json', '.svg', '.txt', '.webmanifest']);
/** What is shorter goes out in one packet anyway. */
const leastBytes = 800;

/** Beside each text that was built, the same compressed: it is compressed once, as well as can be, and whoever serves it only reads it. */
export function compressBuilt(): Plugin {
  let folder = '';
  return {
    name: 'compress-built',
    apply: 'build',
    configResolved({ root, build }) {
      folder = join(root, build.outDir);
    },
    closeBundle() {
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
        compress(join(folder, name));
    },
  };
}

function compress(file: string): void {
  if (!text.has(extname(file)) || statSync(file).size < leastBytes || isCompressed(file)) return;
  const plain = readFileSync(file);
  writeFileSync(`${file}.gz`, gzipSync(plain, { level: 9 }));
  writeFileSync(
    `${file}.br`,
    brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }),
  );
}

/** While the sources are watched, what did not change is built once. */
function isCompressed(file: string): boolean {
  const squeezed = statSync(`${file}.br`, { throwIfNoEntry: false });
  return squeezed !== undefined && squeezed.mtimeMs >= statSync(file).mtimeMs;
}
