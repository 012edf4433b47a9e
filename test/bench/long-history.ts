import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { MongoClient } from 'mongodb';
import type { Bench } from './bench.ts';
import { type Instance, startInstance } from './instance.ts';
import { worldAt } from './worlds.ts';

const yearMs = 365 * 86_400_000;
/** As many entries a year, spread evenly. */
const entriesOfYear = 50_000;
export const aYearBack = (): number => Date.now() - yearMs;
export const betweenEntriesMs = yearMs / entriesOfYear;

/** The product on a whole world of its own, with two years of history after it and their checkpoints; made the first time. */
export const longInstance = (bench: Bench): Promise<Instance> => instanceAfter(bench, 2, 'history');
export const fiveYearsInstance = (bench: Bench): Promise<Instance> => instanceAfter(bench, 5, 'history-5y');

async function instanceAfter(bench: Bench, years: number, name: string): Promise<Instance> {
  const { dataDir } = await worldAt(1, name);
  const mark = join(dataDir, 'history-made');
  if (!existsSync(mark)) {
    process.stderr.write(`Writing ${years} years of history (the first time only) …\n`);
    const instance = await startInstance(dataDir);
    await withDatabase(dataDir, (client) => writeHistory(client, years));
    await instance.stop();
    // The product writes checkpoints of a history that has none by itself, a moment after it started.
    const again = await startInstance(dataDir);
    await withDatabase(dataDir, allCheckpoints);
    await again.stop();
    writeFileSync(mark, new Date().toISOString());
  }
  const instance = await startInstance(dataDir);
  bench.onClose(() => instance.stop());
  return instance;
}

async function withDatabase(dataDir: string, work: (client: MongoClient) => Promise<void>): Promise<void> {
  const noted = JSON.parse(readFileSync(join(dataDir, 'instance.json'), 'utf8')) as { mongodb: string };
  const client = await new MongoClient(noted.mongodb).connect();
  await work(client);
  await client.close();
}

/** Each entry changes the horizon of one need, as its State may. */
async function writeHistory(client: MongoClient, years: number): Promise<void> {
  const db = client.db();
  const needs = await db
    .collection('outbox')
    .aggregate<{ row: { id: string } }>([
      { $unwind: '$rows' },
      { $match: { 'rows.kind': 'need' } },
      { $sort: { _id: 1 } },
      { $group: { _id: '$rows.row.id', row: { $last: '$rows.row' } } },
      { $limit: 50_000 },
    ])
    .toArray();
  const counters = db.collection<{ _id: string; number: number }>('counters');
  let number = (await counters.findOne({ _id: 'outbox' }))?.number ?? 0;
  const from = Date.now() - years * yearMs;
  const entries = years * entriesOfYear;
  const horizons = ['SHORT', 'MEDIUM', 'LONG'];
  for (let entry = 0; entry < entries; entry += 1_000) {
    await db.collection<{ _id: number }>('outbox').insertMany(
      Array.from({ length: 1_000 }, (_, n) => {
        const row = { ...needs[(entry + n) % needs.length]?.row, horizon: horizons[(entry + n) % 3] };
        number += 1;
        const at = new Date(from + (entry + n + 1) * betweenEntriesMs).toISOString();
        return { _id: number, at, rows: [{ kind: 'need', row }] };
      }),
    );
  }
  await counters.updateOne({ _id: 'outbox' }, { $set: { number, at: Date.now() } });
}

async function allCheckpoints(client: MongoClient): Promise<void> {
  const db = client.db();
  const last = await db.collection('outbox').findOne({}, { sort: { _id: -1 } });
  for (;;) {
    const checkpoint = await db.collection('checkpoints').findOne({}, { sort: { number: -1 } });
    const lease = await db
      .collection<{ _id: string; at: number }>('counters')
      .findOne({ _id: 'checkpoints' });
    if (checkpoint && lease?.at === 0 && Number(last?._id) - checkpoint.number < 10_000) return;
    await pause(500);
  }
}
