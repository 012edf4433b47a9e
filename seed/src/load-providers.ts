import type { ProviderId } from '@needs-matrix/api/domain/base/ids';
import type { Context } from '@needs-matrix/api/services/base/context';
import { recordProviders } from '@needs-matrix/api/services/convention/record-providers';
import { alreadyThere } from './already-there.ts';
import type { World } from './worlds/world.ts';

/** Registers those who are not there yet; gives the id of each key. */
export async function loadProviders(clock: Context, world: World): Promise<ReadonlyMap<string, ProviderId>> {
  const there = alreadyThere([...clock.store.catalogue().providers.values()]);
  const wanted = world.providers.map(({ key, name, kind, participant }) => {
    // A world with invented States has invented providers: they never enter a figure about real ones.
    const fictional = world.participants.length > 0;
    const provider = { name: name.trim(), kind, participant: participant ?? null, fictional };
    return { key, provider, known: there(provider) };
  });
  const missing = wanted.filter(({ known }) => known === null);
  const made = await recordProviders(
    clock,
    missing.map(({ provider }) => provider),
  );
  const ids = new Map(wanted.flatMap(({ key, known }) => (known ? [[key, known.id] as const] : [])));
  for (const [n, { key }] of missing.entries()) ids.set(key, made[n]?.id as ProviderId);
  return ids;
}
