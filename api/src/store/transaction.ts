import { setTimeout as sleep } from 'node:timers/promises';
import type { ClientSession, Db } from 'mongodb';
import { Contended, DatabaseAway, isAway, isInDoubt, isTransient, isUndone } from './base/fault.ts';

/** How long one is patient, in milliseconds. */
export interface Patience {
  /** With a transaction that is undone again and again. */
  readonly work: number;
  /** With a commit of which nobody knows whether it was done: longer than an election takes. */
  readonly commit: number;
}
const usual: Patience = { work: 20_000, commit: 20_000 };

/**
 * Runs `work` in one transaction, again from the beginning after a transient error. Whoever lost a race once waits for the turn of its own
 * process, so that many writers on one counter do not keep undoing each other. Throws DatabaseAway, which says whether the change was made.
 */
export async function inTransaction<T>(
  db: Db,
  work: (session: ClientSession) => Promise<T>,
  patience: Patience = usual,
): Promise<T> {
  const deadline = Date.now() + patience.work;
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
        await commit(session, patience.commit);
        return result;
      } catch (error) {
        if (session.inTransaction()) await session.abortTransaction().catch(() => undefined);
        if (error instanceof DatabaseAway || !isTransient(error)) throw error;
        if (Date.now() > deadline) throw isAway(error) ? new DatabaseAway(error) : new Contended(error);
        await sleep(Math.random() * Math.min(200, 5 * 2 ** attempt));
      }
    }
  } finally {
    giveWay();
    await session.endSession().catch(() => undefined);
  }
}

/**
 * A commit whose answer was lost is asked again until the database says what became of it: done, which is told as often as it is asked, or
 * undone. Only when nobody could be asked for so long does the caller hear that it is not known.
 */
async function commit(session: ClientSession, patience: number): Promise<void> {
  const deadline = Date.now() + patience;
  for (;;) {
    try {
      return await session.commitTransaction();
    } catch (error) {
      if (isUndone(error) || !isInDoubt(error)) throw error;
      if (Date.now() > deadline) throw new DatabaseAway(error, 'UNKNOWN', 'The commit was not answered.');
      await sleep(50);
    }
  }
}

let lastInLine: Promise<void> = Promise.resolve();

function turn(): Promise<() => void> {
  let done = (): void => undefined;
  const before = lastInLine;
  lastInLine = new Promise((resolve) => {
    done = resolve;
  });
  return before.then(() => done);
}
