import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '@needs-matrix/api/config';
import { startEmbedded } from '@needs-matrix/api/database/mongod/embedded';
import { findMongod } from '@needs-matrix/api/database/mongod/find';
import type { TestProject } from 'vitest/node';
import { buildProduct } from './build-product.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A real replica set for the whole run; each world takes a database of its own in it. */
    mongodbUri: string;
    /** The mongod itself, for a test that starts one of its own. */
    mongodBinary: string;
  }
}

const say = (line: string) => void process.stderr.write(`${line}\n`);

/** One mongod for the whole run, found or fetched the way the product does it, and the product built once. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'needs-matrix-tests-'));
  const config = readConfig({ ...process.env, DATA_DIR: folder, PORT: '', WORLD: '', MONGODB_URI: '' });
  const [binary, removeBuilt] = await Promise.all([findMongod(config, say), buildProduct()]);
  project.provide('mongodBinary', binary);
  if (process.env.MONGODB_URI) {
    project.provide('mongodbUri', process.env.MONGODB_URI);
    return async () => {
      await removeBuilt();
      rmSync(folder, { recursive: true, force: true });
    };
  }
  const mongod = await startEmbedded(binary, folder, say);
  project.provide('mongodbUri', mongod.uri);
  return async () => {
    await mongod.stop();
    await removeBuilt();
    rmSync(folder, { recursive: true, force: true });
  };
}
