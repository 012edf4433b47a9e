import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient, MongoServerError } from 'mongodb';
import { runCommand } from './product.ts';
import { until } from './until.ts';

const template = 'demonstration-world';

/** The demonstration world in a database of its own: loaded once in a run, by whoever asks first, and copied for everyone. */
export async function copyDemonstrationWorld(uri: string): Promise<void> {
  const { origin, name } = partsOf(uri);
  const client = await MongoClient.connect(`${origin}/?${uri.split('?')[1] ?? ''}`);
  try {
    const loads = client.db('kit').collection<{ _id: string; done: boolean }>('loads');
    if (await isFirst(loads.insertOne({ _id: template, done: false }))) {
      await load(uri.replace(`/${name}`, `/${template}`));
      await loads.updateOne({ _id: template }, { $set: { done: true } });
    }
    await until('the demonstration world', () => loads.findOne({ _id: template, done: true }), 120_000);
    const from = client.db(template);
    for (const { name: collection, type } of await from.listCollections().toArray()) {
      if (type !== 'collection') continue;
      // The product makes indexes and validators when it starts.
      await from
        .collection(collection)
        .aggregate([{ $out: { db: name, coll: collection } }])
        .toArray();
    }
  } finally {
    await client.close();
  }
}

async function load(uri: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'needs-matrix-demonstration-'));
  const environment = { MONGODB_URI: uri, DATA_DIR: folder, DEMO: '1' };
  const { status, output } = await runCommand(['seed/src/main.ts', '--world', 'demo'], environment);
  rmSync(folder, { recursive: true, force: true });
  if (status !== 0) throw new Error(`The demonstration world was not loaded:\n${output}`);
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

function partsOf(uri: string): { readonly origin: string; readonly name: string } {
  const url = new URL(uri);
  return { origin: `mongodb://${url.host}`, name: url.pathname.slice(1) };
}
