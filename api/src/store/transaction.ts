import type { ClientSession, Db } from 'mongodb';
import { MongoError } from 'mongodb';
import { DatabaseAway, isAway } from './base/fault.ts';

/** How long a transaction is tried again before the caller is told that the database is away. */
const patience = 20_000;

/**
 * Runs `work` in one transaction, again from the beginning after a transient error. Whoever lost a race once waits for
 * the turn of its own process, so that many writers on one counter do not keep undoing each other.
 */
export async function inTransaction<T>(db: Db, work: (session: ClientSession) => Promise<T>): Promise<T> {
  const deadline = Date.now() + patience;
  const session = db.client.startSession();
  let giveWay = (): void => undefined;
  try {
    for (let attempt = 1; ; attempt++) {
      if (attempt === 2) giveWay = await turn();
      try {
        session.startTransaction({
          readConcern: { level: 'snapshot' },
          writeConcern: { w: 'majority', journal: true },
          readPreference: 'primary',
        });
        const result = await work(session);
        await commit(session, deadline);
        return result;
      } catch (error) {
        if (session.inTransaction()) await session.abortTransaction().catch(() => undefined);
        if (error instanceof DatabaseAway || !isTransient(error)) throw error;
        if (Date.now() > deadline) throw new DatabaseAway(error);
        await new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(200, 5 * 2 ** attempt)));
      }
    }
  } finally {
    giveWay();
    await session.endSession().catch(() => undefined);
  }
}

/** A commit whose answer was lost is asked again: it was done once or not at all. */
async function commit(session: ClientSession, deadline: number): Promise<void> {
  for (;;) {
    try {
      return await session.commitTransaction();
    } catch (error) {
      const undone = error instanceof MongoError && error.hasErrorLabel('TransientTransactionError');
      const inDoubt = error instanceof MongoError && error.hasErrorLabel('UnknownTransactionCommitResult');
      if (undone || !(inDoubt || isAway(error))) throw error;
      if (Date.now() > deadline) throw new DatabaseAway(error);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** Nothing was committed, so all may be tried again from the beginning. */
const isTransient = (error: unknown): boolean =>
  isAway(error) || (error instanceof MongoError && error.hasErrorLabel('TransientTransactionError'));

let lastInLine: Promise<void> = Promise.resolve();

function turn(): Promise<() => void> {
  let done = (): void => undefined;
  const before = lastInLine;
  lastInLine = new Promise((resolve) => {
    done = resolve;
  });
  return before.then(() => done);
}
