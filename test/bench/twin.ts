import type { Document } from 'mongodb';
import type { Raw } from './raw.ts';

export type Kept = { _id: any } & Document;

/** A database with the same collections, indexes and validators, and the same needs to replace. */
export async function twin(raw: Raw, written: readonly string[]): Promise<string> {
  const name = `${raw.db.databaseName}_bench`;
  const other = raw.client.db(name);
  await other.dropDatabase();
  for (const collection of written) {
    const [info] = await raw.db.listCollections({ name: collection }).toArray();
    if (!info) continue;
    await other.createCollection(collection, (info as Document).options ?? {});
    for (const { key, unique, name: index } of await raw.db.collection(collection).indexes()) {
      if (index !== '_id_')
        await other
          .collection(collection)
          .createIndex(key, { ...(unique ? { unique: true } : {}), name: index });
    }
  }
  await raw.db
    .collection('needs')
    .aggregate([{ $match: { participant: /^XA/ } }, { $out: { db: name, coll: 'needs' } }])
    .toArray()
    .catch(() => undefined);
  return name;
}

/** One journaled majority transaction of these documents. */
export async function writeAgain(
  { client }: Raw,
  name: string,
  documents: Readonly<Record<string, readonly Kept[]>>,
): Promise<void> {
  const db = client.db(name);
  await client.withSession((session) =>
    session.withTransaction(
      async () => {
        for (const [collection, list] of Object.entries(documents)) {
          const operations = list.map((replacement) => ({
            replaceOne: { filter: { _id: replacement._id }, replacement, upsert: true },
          }));
          if (operations.length > 0)
            await db.collection<Kept>(collection).bulkWrite(operations, { session, ordered: false });
        }
      },
      { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority', j: true } },
    ),
  );
}
