import type { Action, Owned } from '../../domain/base/policy.ts';
import { Conflict } from '../../domain/base/refusal.ts';
import type { Reads, Writes } from '../../store/store.ts';
import { type Context, found, permit, signedIn } from './context.ts';
import { once } from './once.ts';

interface Removed extends Owned {
  readonly id: string;
  readonly revision: number;
}

/** One thing that may be removed for good; the audit trail keeps that it was. */
export interface Removable<T extends Removed> {
  /** The argument that names it. */
  readonly argument: string;
  read(reads: Reads): Promise<readonly T[]>;
  remove(writes: Writes, before: T): Promise<void>;
  /** For the audit trail. */
  detail(before: T): Readonly<Record<string, unknown>>;
}

/** Refuses what is no longer as it was read. Removed already, the same request again is answered from what was kept of it. */
export async function removing<T extends Removed>(
  context: Context,
  action: Action,
  input: { readonly operationId: string; readonly expectedRevision: number },
  { argument, read, remove, detail }: Removable<T>,
): Promise<void> {
  const { store, viewer } = context;
  signedIn(viewer);
  const [seen] = await read(store);
  const by = seen ? permit(viewer, action, seen, [argument]) : signedIn(viewer);
  await once(
    context,
    action,
    input.operationId,
    input,
    async (writes) => {
      const before = await found(read(writes), [argument]);
      permit(viewer, action, before, [argument]);
      if (before.revision !== input.expectedRevision) throw new Conflict(before.revision);
      await remove(writes, before);
      writes.record({ user: by.id, action, subject: before.id, detail: detail(before) });
      return before.id;
    },
    { keep: () => null, again: async () => '' },
  );
}
