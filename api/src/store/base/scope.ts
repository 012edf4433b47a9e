import type { ClientSession, Collection, Db, Document } from 'mongodb';
import { DatabaseAway, isAway } from './fault.ts';

/** Where commands go: the database at large, or one transaction's session. */
export interface Scope {
  collection<D extends Document>(name: string): Collection<D>;
  /** Runs one command; a transaction takes them one after another, however they were asked for. */
  run<T>(command: (options: { readonly session?: ClientSession }) => Promise<T>): Promise<T>;
}

export function openScope(db: Db): Scope {
  return {
    collection: (name) => collectionOf(db, name),
    run: async (command) => {
      try {
        return await command({});
      } catch (error) {
        throw isAway(error) ? new DatabaseAway(error) : error;
      }
    },
  };
}

/**
 * Errors keep their labels here, since the transaction is retried by them. The first one undoes the transaction, so what was asked for after it is not
 * sent now: it would reach the next attempt's transaction, which has the same session.
 */
export function sessionScope(db: Db, session: ClientSession): Scope {
  let last: Promise<unknown> = Promise.resolve();
  let failed: { readonly error: unknown } | null = null;
  return {
    collection: (name) => collectionOf(db, name),
    run: (command) => {
      const next = last.then(async () => {
        if (failed) throw failed.error;
        try {
          return await command({ session });
        } catch (error) {
          failed = { error };
          throw error;
        }
      });
      last = next.catch(() => undefined);
      return next;
    },
  };
}

/** Made once: each transaction names dozens of them, and needs a few. */
function collectionOf<D extends Document>(db: Db, name: string): Collection<D> {
  const known = collections.get(db) ?? new Map<string, Collection>();
  collections.set(db, known);
  const collection = known.get(name) ?? db.collection(name);
  known.set(name, collection);
  return collection as unknown as Collection<D>;
}
const collections = new WeakMap<Db, Map<string, Collection>>();
