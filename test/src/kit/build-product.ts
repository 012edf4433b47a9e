import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { place, programs } from './built-product.ts';
import { repository } from './repository.ts';

/**
 * Our programs as a few scripts, with the packages that every start reads: to find and read each of their two thousand files by itself takes a start
 * three times as long, and a run of the tests has more than a hundred of them. They lie where Node finds the other packages of the API. How `npm start`
 * begins from the sources is tested in `api/stopping.test.ts`.
 */
export async function buildProduct(): Promise<() => Promise<void>> {
  const folder = join(repository, 'api/node_modules/.cache', `product-${process.pid}`);
  await build({
    ...{ absWorkingDir: repository, entryPoints: programs, outdir: folder, outbase: '.' },
    ...{ bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'node20' },
    outExtension: { '.js': '.mjs' },
    ...{ mainFields: ['module', 'main'], banner: { js: commonJs } },
    logLevel: 'warning',
    plugins: [ours],
  });
  process.env[place] = folder;
  return () => rm(folder, { recursive: true, force: true });
}

/** Read by every start. What is read when it is first needed, or has parts in the machine's own code, stays where it is. */
const readAtStart = [
  ...[
    '@pothos/core',
    '@pothos/plugin-complexity',
    '@tus/server',
    '@tus/utils',
    'canonicalize',
    'content-type',
  ],
  ...[
    'dataloader',
    'diff',
    'file-type',
    'graphql',
    'graphql-jit',
    'graphql-yoga',
    'helmet',
    'hucre',
    'lru-cache',
  ],
  ...['mongodb', 'mrmime', 'negotiator', 'nodemailer', 'prom-client', 'proxy-addr', 'rate-limiter-flexible'],
  ...['saxes', 'sirv', 'xmlbuilder2', 'zod'],
];

/** A package of CommonJS asks for Node's own modules by `require`. */
const commonJs = `import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);`;

const isOurs = (path: string) => path.startsWith('@needs-matrix/');
const isReadAtStart = (path: string) =>
  readAtStart.some((name) => path === name || path.startsWith(`${name}/`));

/** What is ours is put together with what it reads at its start, and each file of ours still knows where it is. */
const ours: Plugin = {
  name: 'ours',
  setup(building) {
    building.onResolve({ filter: /^[^./]/ }, ({ path, kind, importer }) =>
      kind === 'entry-point' || isOurs(path) || isReadAtStart(path) || importer.includes('node_modules')
        ? undefined
        : { path, external: true },
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
