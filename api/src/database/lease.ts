import { randomUUID } from 'node:crypto';
import type { Db } from 'mongodb';
import { type Say, telling } from '../progress.ts';

interface Lease {
  readonly _id: string;
  readonly holder: string;
  readonly until: Date;
}

const leaseMs = 15_000;

/** One process at a time on this database. A lease rather than a lock: who dies holding it does not need a person. */
export async function exclusively<T>(db: Db, what: string, say: Say, work: () => Promise<T>): Promise<T> {
  const leases = db.collection<Lease>('locks');
  const holder = randomUUID();
  const lease = () => ({ holder, until: new Date(Date.now() + leaseMs) });
  const taken = async (): Promise<boolean> => {
    try {
      await leases.updateOne({ _id: what, until: { $lt: new Date() } }, { $set: lease() }, { upsert: true });
      return true;
    } catch (error) {
      // There is one that has not run out: somebody else is at it.
      if ((error as { code?: number }).code !== 11000) throw error;
      return false;
    }
  };
  await telling(say, 'Waiting for another process that prepares this database …', async () => {
    while (!(await taken())) await new Promise((resolve) => setTimeout(resolve, 250));
  });
  const renewal = setInterval(
    () => void leases.updateOne({ _id: what, holder }, { $set: lease() }).catch(() => undefined),
    leaseMs / 5,
  );
  try {
    return await work();
  } finally {
    clearInterval(renewal);
    await leases.deleteOne({ _id: what, holder });
  }
}
