import type { Document } from 'mongodb';
import { figure } from '../figure.ts';
import { instance, raw } from '../parts.ts';
import type { Raw } from '../raw.ts';
import { type Row, timesReference } from '../row.ts';
import { draftAssessment } from '../submission.ts';
import { elapsed } from '../time.ts';

type Kept = { _id: any } & Document;
const runs = 5;
const written = ['assessments', 'revisions', 'needs', 'audit', 'outbox', 'operations'] as const;

/** Submit of 219 answers over HTTP, beside one transaction that writes the same documents with the same indexes and validators. */
export const submit: Row = {
  figures: { submit: [timesReference(2)] },
  async *measure(bench) {
    const product = await bench.of(instance);
    const database = await bench.of(raw);
    const ours: number[] = [];
    const reference: number[] = [];
    const scratch = await twin(database);
    for (let run = 0; run < runs + 1; run += 1) {
      const draft = await draftAssessment(product, 10 + run);
      const since = new Date().toISOString();
      const time = await elapsed(() => draft.submit());
      const documents = await whatWasWritten(database, since, `XA${String.fromCharCode(75 + run)}`);
      const other = await elapsed(() => writeAgain(database, scratch, documents));
      // The first pair warms both up.
      if (run === 0) continue;
      ours.push(time);
      reference.push(other);
    }
    await database.client.db(scratch).dropDatabase();
    yield figure(
      'submit',
      'submit of 219 answers, beside a transaction of the same documents',
      'ms',
      ours,
      reference,
    );
  },
};

/** A database with the same collections, indexes and validators, and the same needs to replace. */
async function twin(raw: Raw): Promise<string> {
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

async function whatWasWritten(
  { db }: Raw,
  since: string,
  participant: string,
): Promise<Record<(typeof written)[number], Kept[]>> {
  const find = (collection: string, filter: Document, sort: Document = { _id: -1 }, limit = 0) =>
    db
      .collection<Kept>(collection)
      .find(filter)
      .sort(sort as never)
      .limit(limit)
      .toArray();
  return {
    assessments: await find('assessments', { participant, cycle: '2027' }, { _id: 1 }, 1),
    revisions: await find('revisions', { participant, cycle: '2027' }, { number: -1 }, 1),
    needs: await find('needs', { participant, changedAt: { $gte: since } }),
    audit: await find('audit', { at: { $gte: since } }),
    outbox: await find('outbox', { at: { $gte: since } }, { _id: -1 }, 1),
    operations: await find('operations', { at: { $gte: since } }, { _id: -1 }, 1),
  };
}

async function writeAgain(
  { client }: Raw,
  name: string,
  documents: Record<(typeof written)[number], Kept[]>,
): Promise<void> {
  const db = client.db(name);
  await client.withSession((session) =>
    session.withTransaction(
      async () => {
        for (const collection of written) {
          const operations = documents[collection].map((replacement) => ({
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
