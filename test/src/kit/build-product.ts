import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { place, programs } from './built-product.ts';
import { repository } from './repository.ts';

/**
 * Our programs as a few scripts: a start that reads each of eight hundred files by itself takes twice as long, and a run of the tests has nearly a
 * hundred of them. They lie where Node finds the packages of the API. How `npm start` begins from the sources is tested in `api/stopping.test.ts`.
 */
export async function buildProduct(): Promise<() => Promise<void>> {
  const folder = join(repository, 'api/node_modules/.cache', `product-${process.pid}`);
  await build({
    ...{ absWorkingDir: repository, entryPoints: programs, outdir: folder, outbase: '.' },
    ...{ bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'node20' },
    outExtension: { '.js': '.mjs' },
    logLevel: 'warning',
    plugins: [ours],
  });
  process.env[place] = folder;
  return () => rm(folder, { recursive: true, force: true });
}

/** Only what is ours is put together, and each file still knows where it is. */
const ours: Plugin = {
  name: 'ours',
  setup(building) {
    building.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('@needs-matrix/') ? undefined : { path, external: true },
    );
    building.onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: 'ts',
    }));
  },
};
