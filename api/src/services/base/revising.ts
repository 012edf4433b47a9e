import type { Action, Owned } from '../../domain/base/policy.ts';
import { Conflict } from '../../domain/base/refusal.ts';
import type { Reads, Writes } from '../../store/store.ts';
import { type Context, permit, type SignedIn, signedIn } from './context.ts';
import { entityAgain, once } from './once.ts';

interface Revised {
  readonly id: string;
  readonly revision: number;
}
type Rows = Parameters<Writes['publish']>[0];

/** One thing that may be revised: where it is read and written. */
export interface Revisable<T extends Revised, Seen extends Owned = T & Owned> {
  /** The argument that names it. */
  readonly argument: string;
  /** What the viewer sees, by which the right to revise it is judged; refused where it is absent or hidden. */
  see(): Promise<Seen>;
  /** The thing itself as it is now, or in the transaction. */
  read(reads: Reads, seen: Seen): Promise<T>;
  save(writes: Writes, after: T, replaces: number): Promise<void>;
  /** What the matrix keeps of it. */
  rows(after: T): Rows;
}

/** What is to become of it, once the input was found good. */
export interface Decision<T> {
  /** Refuses what is no longer as it was read. */
  readonly compare: (before: T) => void;
  readonly change: (before: T, writes: Writes) => Change<T> | Promise<Change<T>>;
}

export interface Change<T> {
  readonly after: T;
  /** Of other things that changed with it. */
  readonly rows?: Rows;
  /** For the audit trail. */
  readonly detail?: Readonly<Record<string, unknown>>;
}

/**
 * The frame of every service that refuses a revision: whoever may not see it, may not do it or sends nonsense is refused before anything is begun; what is
 * no longer as it was read, in the transaction that holds the change, its rows, its operation and its audit entry.
 */
export async function revising<T extends Revised, Seen extends Owned>(
  context: Context,
  action: Action,
  input: { readonly operationId: string },
  { argument, see, read, save, rows }: Revisable<T, Seen>,
  prepare: (seen: Seen, by: SignedIn) => Decision<T>,
): Promise<T> {
  const { store, viewer } = context;
  signedIn(viewer);
  const seen = await see();
  const by = permit(viewer, action, seen, [argument]);
  const { compare, change } = prepare(seen, by);
  return once(
    context,
    action,
    input.operationId,
    input,
    async (writes) => {
      const before = await read(writes, seen);
      compare(before);
      const { after, rows: others = [], detail = {} } = await change(before, writes);
      await save(writes, after, before.revision);
      writes.publish([...rows(after), ...others]);
      writes.record({ user: by.id, action, subject: after.id, detail });
      return after;
    },
    entityAgain(async () => [await read(store, seen)]),
  );
}

/** By the revision that was read. */
export const asRead =
  ({ expectedRevision }: { readonly expectedRevision: number }) =>
  ({ revision }: Revised): void => {
    if (revision !== expectedRevision) throw new Conflict(revision);
  };
