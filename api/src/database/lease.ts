import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import type { Collection, Db } from 'mongodb';
import { type Say, telling } from '../progress.ts';
import { beginningOf, isRunning } from './mongod/process.ts';

interface Lease {
  readonly _id: string;
  readonly holder: Holder;
  readonly until: Date;
}
/** A process of a machine; `key` tells its leases apart. */
interface Holder {
  readonly machine: string;
  readonly pid: number;
  readonly began: string;
  readonly key: string;
}

const leaseMs = 15_000;

/** One process at a time on this database. A lease rather than a lock: if the holder dies, it expires by itself. */
export async function exclusively<T>(db: Db, what: string, say: Say, work: () => Promise<T>): Promise<T> {
  const leases = db.collection<Lease>('locks');
  const holder: Holder = {
    machine: hostname(),
    pid: process.pid,
    began: beginningOf(process.pid),
    key: randomUUID(),
  };
  await telling(say, 'Waiting for another process that prepares this database …', async () => {
    while (!(await taken(leases, what, holder))) await pause(250);
  });
  const own = { _id: what, 'holder.key': holder.key };
  const renewal = setInterval(
    () => void leases.updateOne(own, { $set: { until: leaseEnd() } }).catch(() => undefined),
    leaseMs / 5,
  );
  try {
    return await work();
  } finally {
    clearInterval(renewal);
    await leases.deleteOne(own);
  }
}

const leaseEnd = () => new Date(Date.now() + leaseMs);

/** Nobody holds it, or it has run out, or who held it on this machine is gone. */
async function taken(leases: Collection<Lease>, what: string, holder: Holder): Promise<boolean> {
  const lease = { holder, until: leaseEnd() };
  try {
    await leases.updateOne({ _id: what, until: { $lt: new Date() } }, { $set: lease }, { upsert: true });
    return true;
  } catch (error) {
    if ((error as { code?: number }).code !== 11000) throw error;
  }
  const other = await leases.findOne({ _id: what });
  if (!other || other.holder.machine !== holder.machine) return false;
  const { pid, began, key } = other.holder;
  if (isRunning(pid) && beginningOf(pid) === began) return false;
  const { modifiedCount } = await leases.updateOne({ _id: what, 'holder.key': key }, { $set: lease });
  return modifiedCount === 1;
}
