import type { RegisterEntryId } from '../../../domain/base/ids.ts';
import { Conflict } from '../../../domain/base/refusal.ts';
import { type Context, found, permit, signedIn } from '../../base/context.ts';
import { once } from '../../base/once.ts';
import type { ReviseEntryInput } from './write-entry.ts';

/** It was entered by mistake, or is no longer there to be read; the audit trail keeps that it was. */
export async function removeEntry(context: Context, input: ReviseEntryInput): Promise<RegisterEntryId> {
  const { store, viewer } = context;
  const { operationId, entry: id, expectedRevision } = input;
  signedIn(viewer);
  // Removed already, the same request again is answered from what was kept of it.
  const [seen] = await store.registerEntries.byIds([id]);
  const by = seen ? permit(viewer, 'register.remove', seen, ['entry']) : signedIn(viewer);
  return once(
    context,
    'register.remove',
    operationId,
    input,
    async (writes) => {
      const before = await found(writes.registerEntries.byIds([id]), ['entry']);
      permit(viewer, 'register.remove', before, ['entry']);
      if (before.revision !== expectedRevision) throw new Conflict(before.revision);
      await writes.removeRegisterEntry(before);
      const { kind, title } = before;
      writes.record({ user: by.id, action: 'register.remove', subject: id, detail: { kind, title } });
      return id;
    },
    { keep: () => null, again: async () => id },
  );
}
