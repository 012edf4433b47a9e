import { randomUUID } from 'node:crypto';
import { checkFixture } from './check.ts';
import type { Fixture } from './fixture.ts';
import { fixtureWorld, type Loader, type LoadOptions, loadWorld } from './load.ts';
import { progressLine } from './progress.ts';

/** Looks a fixture through and loads it: all of it, or, where something in it is wrong, nothing. */
export async function loadFixture(
  { store, log }: Pick<Loader, 'store' | 'log'>,
  fixture: Fixture,
  { demo, real }: Pick<LoadOptions, 'demo'> & { readonly real: boolean },
): Promise<void> {
  checkFixture(fixture, store.catalogue(), { real });
  await loadWorld({ store, log, newId: randomUUID }, fixtureWorld(fixture), {
    demo,
    progress: progressLine(),
  });
}
