import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { inject } from 'vitest';
import { accountOf, readAccounts } from './accounts.ts';
import { aFixture } from './makers.ts';
import { type Environment, type Product, runCommand, startProduct } from './product.ts';
import { type Program, program } from './program.ts';
import { until } from './until.ts';

/** The product with a mongod and a folder of its own, as `npm start` has it on somebody's machine: both are there to be killed. */
export interface OwnProduct {
  readonly folder: string;
  /** The one that runs now, or ran last. */
  readonly product: Product;
  /** Starts it again on what is there. */
  again(): Promise<void>;
  /** The focal point of the State XAA, signed in at the one that runs now. */
  focalPoint(): Promise<Program>;
  mongodPid(): number;
  /** The first moment at which MongoDB tells that something is stored in this collection: by asking the product it would be known later. */
  stored(collection: string): Promise<{ readonly first: Promise<void> }>;
  /** Until it answers again after its mongod was killed. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

export async function startOwnProduct(): Promise<OwnProduct> {
  const folder = mkdtempSync(join(tmpdir(), 'needs-matrix-own-'));
  const environment: Environment = {
    DATA_DIR: folder,
    WORLD: 'none',
    DEMO: '1',
    MONGOD_BINARY: inject('mongodBinary'),
  };
  const file = join(folder, 'fixture.json');
  writeFileSync(file, JSON.stringify(aFixture()));
  const { status, output } = await runCommand(['seed/src/main.ts', '--file', file], environment);
  if (status !== 0) throw new Error(`The fixture was not loaded:\n${output}`);
  let product = await startProduct(environment);
  return {
    folder,
    get product() {
      return product;
    },
    async again() {
      product = await startProduct(environment);
    },
    focalPoint: async () =>
      program(product.url).signIn(accountOf(await readAccounts(product.url), 'FOCAL_POINT', 'XAA')),
    mongodPid: () => Number(readFileSync(join(folder, 'mongo', 'mongod.lock'), 'utf8')),
    async stored(collection) {
      const { port } = JSON.parse(readFileSync(join(folder, 'mongod.json'), 'utf8')) as { port: number };
      const client = await MongoClient.connect(`mongodb://127.0.0.1:${port}/?directConnection=true`);
      const changes = client.watch([{ $match: { 'ns.coll': collection } }]);
      // Until the stream is open, nothing is told of what comes.
      await changes.tryNext();
      return { first: changes.next().then(() => void client.close()) };
    },
    async ready() {
      await until(
        'the product to be ready again',
        async () => (await fetch(`${product.url}/readyz`)).ok,
        30_000,
      );
    },
    async close() {
      await product.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
