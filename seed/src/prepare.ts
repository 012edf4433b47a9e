import { randomUUID } from 'node:crypto';
import type { Config } from '@needs-matrix/api/config';
import type { Opened } from '@needs-matrix/api/database/open';
import { loadWorld } from './load.ts';
import { progressLine } from './progress.ts';
import { loadReference } from './reference.ts';
import { makeWorld } from './worlds/worlds.ts';

/** Before anybody is served: reference data, and the first time the world that WORLD names. */
export async function prepare(
  { store, log, begin }: Opened,
  { demo, world: name, production }: Pick<Config, 'demo' | 'world' | 'production'>,
  say: (line: string) => void,
): Promise<void> {
  await loadReference(store);
  if (name === 'none') return;
  await begin(async () => {
    say(`Loading the world "${name}" (the first time only) …`);
    const world = makeWorld(name, store.catalogue(), new Date().toISOString().slice(0, 10));
    const progress = production ? progressLine(say, false) : progressLine();
    if (world) await loadWorld({ store, log, newId: randomUUID }, world, { demo, progress });
  });
}
