import type { ClientSession, Db } from 'mongodb';
import { isTransient } from './fault.ts';
import { type Scope, sessionScope } from './scope.ts';

const attempts = 5;

/** Several reads that see one instant of the database: what is read together was committed together. */
export async function inSnapshot<T>(
  db: Db,
  read: (scope: Scope, session: ClientSession) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const session = db.client.startSession({ snapshot: true });
    try {
      return await read(sessionScope(db, session), session);
    } catch (error) {
      if (attempt === attempts || !(isTransient(error) || isTooOld(error))) throw error;
    } finally {
      await session.endSession();
    }
  }
}

/** SnapshotTooOld, SnapshotUnavailable: the instant went by while we read, so a newer one is read. */
const isTooOld = (error: unknown): boolean =>
  [239, 246].includes(Number((error as { code?: unknown } | null)?.code));
