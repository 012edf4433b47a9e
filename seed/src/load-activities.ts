import { parseActivity } from '@needs-matrix/api/domain/assistance/activity-input';
import type { ProviderId } from '@needs-matrix/api/domain/base/ids';
import { recordActivities } from '@needs-matrix/api/services/assistance/activity/record-activities';
import { audience, type Context } from '@needs-matrix/api/services/base/context';
import { alreadyThere } from './already-there.ts';
import type { Progress } from './progress.ts';
import type { World } from './worlds/world.ts';

/** Records what is not there yet exactly as it is. */
export async function loadActivities(
  acting: Context,
  world: World,
  providerIds: ReadonlyMap<string, ProviderId>,
  progress?: Progress,
): Promise<void> {
  const recorded = (await acting.store.activities.all(audience(acting))).filter(({ match }) => !match);
  const there = alreadyThere(recorded);
  const wanted = world.activities.map(({ key: _key, organizations, ...activity }) => ({
    ...activity,
    organizations: organizations.map(({ provider, role }) => ({
      provider: providerIds.get(provider) as ProviderId,
      role,
    })),
  }));
  const catalogue = acting.store.catalogue();
  // What is known by an identifier is one, whatever was changed of it since.
  const known = new Set(recorded.flatMap(({ iati }) => iati ?? []));
  const isThere = (input: (typeof wanted)[number]) =>
    (input.iati !== undefined && known.has(input.iati)) || there(parseActivity(input, catalogue)) !== null;
  const missing = recorded.length === 0 ? wanted : wanted.filter((input) => !isThere(input));
  await inBatches(missing, 500, 'activities', progress, (batch) => recordActivities(acting, batch));
}

async function inBatches<T>(
  all: readonly T[],
  size: number,
  what: string,
  progress: Progress | undefined,
  work: (batch: readonly T[]) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < all.length; from += size) {
    await work(all.slice(from, from + size));
    progress?.at(what, Math.min(all.length, from + size), all.length);
  }
}
