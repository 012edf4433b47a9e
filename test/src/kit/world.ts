import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { giveBackDatabase, takeDatabase } from '@needs-matrix/api/database/temporary-databases';
import type { FixtureInput } from '@needs-matrix/seed/fixture';
import { MongoClient } from 'mongodb';
import { inject } from 'vitest';
import { type Account, accountOf, readAccounts } from './accounts.ts';
import { copyDemonstrationWorld } from './demonstration-world.ts';
import { type Environment, type Product, startProduct } from './product.ts';
import { type Program, program } from './program.ts';

export interface World {
  readonly url: string;
  readonly product: Product;
  readonly environment: Environment;
  readonly accounts: readonly Account[];
  /** Nobody signed in. */
  readonly everyone: Program;
  /** Somebody of this role: `as('FOCAL_POINT', 'XAA')`, `as('DONOR', 'Drafting Fund')`, `as('ANALYST')`. */
  as(role: string, whose?: string): Promise<Program>;
  close(): Promise<void>;
}

/** The product with a world in it, on a database of its own until it is closed, over HTTP and with real accounts. */
export async function openWorld({
  world = 'none',
  settings = {},
}: {
  readonly world?: 'demo' | 'none' | FixtureInput;
  readonly settings?: Environment;
}): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'needs-matrix-world-'));
  const mongodb = await MongoClient.connect(inject('mongodbUri'));
  const database = await takeDatabase(mongodb);
  const environment = {
    MONGODB_URI: uriOf(database),
    DATA_DIR: folder,
    DEMO: '1',
    WORLD: 'none',
    ...settings,
  };
  if (world === 'demo') await copyDemonstrationWorld(mongodb, database, uriOf);
  const product = await (typeof world === 'object'
    ? startWith(world, folder, environment)
    : startProduct(environment));
  const everyone = program(product.url);
  const accounts = await readAccounts(product.url);
  return {
    url: product.url,
    product,
    environment,
    accounts,
    everyone,
    as: (role, whose) => everyone.signIn(accountOf(accounts, role, whose)),
    async close() {
      await product.stop();
      await giveBackDatabase(mongodb, database);
      await mongodb.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function startWith(fixture: FixtureInput, folder: string, environment: Environment): Promise<Product> {
  const file = join(folder, 'fixture.json');
  writeFileSync(file, JSON.stringify(fixture));
  return startProduct({ ...environment, FIXTURE: file }, 'test/src/kit/start-with-fixture.ts');
}

function uriOf(database: string): string {
  const url = new URL(inject('mongodbUri'));
  url.pathname = `/${database}`;
  return url.href;
}
