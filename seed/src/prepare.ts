import { randomUUID } from 'node:crypto';
import type { Config } from '@needs-matrix/api/config';
import type { Store } from '@needs-matrix/api/store';
import type { Logger } from 'pino';
import { loadWorld } from './load.ts';
import { progressLine } from './progress.ts';
import { loadReference } from './reference.ts';
import { makeWorld } from './worlds/worlds.ts';

/** Before the API listens: reference data, and the first time the world that WORLD names. */
export async function prepare(
  store: Store,
  config: Pick<Config, 'demo' | 'world'>,
  log: Logger,
): Promise<void> {
  await loadReference(store);
  if (config.world === 'none' || (await isInhabited(store))) return;
  process.stderr.write(`Loading the world "${config.world}" (the first time only) …\n`);
  const now = new Date().toISOString();
  const world = makeWorld(config.world, store.catalogue(), now.slice(0, 10));
  if (world)
    await loadWorld({ store, log, newId: randomUUID }, world, {
      demo: config.demo,
      progress: progressLine(),
    });
}

async function isInhabited(store: Store): Promise<boolean> {
  return store.catalogue().providers.size > 0 || (await store.users.all()).length > 0;
}
