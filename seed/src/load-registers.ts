import type { ProviderId } from '@needs-matrix/api/domain/base/ids';
import { recordEntry } from '@needs-matrix/api/services/assistance/register/write-entry';
import type { Context } from '@needs-matrix/api/services/base/context';
import { alreadyThere } from './already-there.ts';
import type { RegisteredEntry } from './worlds/demo/registers.ts';

/** Enters what is not in the registers yet, by its title. */
export async function loadRegisters(
  acting: Context,
  entries: readonly RegisteredEntry[],
  providerIds: ReadonlyMap<string, ProviderId>,
): Promise<void> {
  const there = alreadyThere(await acting.store.registerEntries.list({}));
  for (const { provider: key, ...entry } of entries) {
    if (there({ title: entry.title })) continue;
    const provider = key ? providerIds.get(key) : null;
    await recordEntry(acting, { ...entry, provider, operationId: acting.newId() });
  }
}
