import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Db, type Document, type MongoClient, MongoServerError } from 'mongodb';
import { runCommand, startProduct } from './product.ts';
import { until } from './until.ts';

const template = 'demonstration-world';

/** The demonstration world in an empty database: loaded once in a run, by whoever asks first, and copied for everyone. */
export async function copyDemonstrationWorld(
  client: MongoClient,
  name: string,
  uriOf: (name: string) => string,
): Promise<void> {
  const loads = client.db('kit').collection<{ _id: string; done: boolean }>('loads');
  if (await isFirst(loads.insertOne({ _id: template, done: false }))) {
    await load(client.db(template), uriOf(template));
    await loads.updateOne({ _id: template }, { $set: { done: true } });
  }
  await until('the demonstration world', () => loads.findOne({ _id: template, done: true }), 120_000);
  const [from, to] = [client.db(template), client.db(name)];
  const there = new Set((await to.collections()).map(({ collectionName }) => collectionName));
  const all = (await from.listCollections().toArray()).filter(({ type }) => type === 'collection');
  await Promise.all(
    all.map(async ({ name: collection }) => {
      if (!there.has(collection)) await index(from, to, collection);
      await from
        .collection(collection)
        .aggregate([{ $merge: { into: { db: name, coll: collection }, whenMatched: 'fail' } }])
        .toArray();
    }),
  );
}

/** Before anything is in it: MongoDB takes a hundred times as long for an index of what is there. */
async function index(from: Db, to: Db, collection: string): Promise<void> {
  const indexes: Document[] = await from.collection(collection).indexes();
  const own = indexes.filter(({ name }) => name !== '_id_').map(({ v: _, ...index }) => index);
  if (own.length > 0) await to.command({ createIndexes: collection, indexes: own });
}

/** And its reports written, which takes a process longer than to start. */
async function load(db: Db, uri: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'needs-matrix-demonstration-'));
  const environment = { MONGODB_URI: uri, DATA_DIR: folder, DEMO: '1' };
  try {
    const { status, output } = await runCommand(['seed/src/main.ts', '--world', 'demo'], environment);
    if (status !== 0) throw new Error(`The demonstration world was not loaded:\n${output}`);
    const product = await startProduct(environment);
    const unwritten = { status: { $ne: 'WRITTEN' } };
    const written = async () => (await db.collection('reports').countDocuments(unwritten)) === 0;
    await until('the reports of the demonstration world', written, 60_000).finally(product.stop);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function isFirst(inserting: Promise<unknown>): Promise<boolean> {
  try {
    await inserting;
    return true;
  } catch (error) {
    if (error instanceof MongoServerError && error.code === 11000) return false;
    throw error;
  }
}
