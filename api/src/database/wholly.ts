import type { Db } from 'mongodb';
import { openScope } from '../store/base/scope.ts';
import { isEmptyWorld } from '../store/reset.ts';

/** Loads into an empty database. A mark is there meanwhile, so that what was cut off half-way is not taken for a world. */
export async function wholly(db: Db, reset: () => Promise<void>, load: () => Promise<void>): Promise<void> {
  const marks = db.collection<{ _id: string }>('locks');
  if (await marks.findOne({ _id: 'loading' })) await reset();
  else if (await isEmptyWorld(openScope(db))) await marks.insertOne({ _id: 'loading' });
  else return;
  await load();
  await marks.deleteOne({ _id: 'loading' });
}
