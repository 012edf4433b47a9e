import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FixtureInput } from '@needs-matrix/seed/fixture';
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

/** The product with a world in it, on a database of its own, over HTTP and with real accounts. */
export async function openWorld({
  world = 'none',
  settings = {},
}: {
  readonly world?: 'demo' | 'none' | FixtureInput;
  readonly settings?: Environment;
}): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'needs-matrix-world-'));
  const environment = {
    MONGODB_URI: databaseOf(inject('mongodbUri')),
    DATA_DIR: folder,
    DEMO: '1',
    WORLD: 'none',
    ...settings,
  };
  if (world === 'demo') await copyDemonstrationWorld(environment.MONGODB_URI);
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
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function startWith(fixture: FixtureInput, folder: string, environment: Environment): Promise<Product> {
  const file = join(folder, 'fixture.json');
  writeFileSync(file, JSON.stringify(fixture));
  return startProduct({ ...environment, FIXTURE: file }, 'test/src/kit/start-with-fixture.ts');
}

function databaseOf(uri: string): string {
  const url = new URL(uri);
  url.pathname = `/world-${randomUUID().slice(0, 8)}`;
  return url.href;
}
