import { readConfig } from '@needs-matrix/api/config';
import { openDatabase } from '@needs-matrix/api/database';
import { needRowFields } from '@needs-matrix/api/domain/assessment/need';

/** A process of its own that connects as the product does, and then reads what a start reads by the driver alone; prints the milliseconds. */
const { client, name, close } = await openDatabase(
  readConfig({ ...process.env, LOG_LEVEL: 'error' }),
  () => undefined,
  {
    alone: true,
  },
);
const from = performance.now();
const db = client.db(name);
const projection = Object.fromEntries(needRowFields.map((field) => [field, 1]));
const wholes = [
  'chapters',
  'articles',
  'instruments',
  'participants',
  'providers',
  'vocabulary',
  'sources',
  'weights',
  'counters',
  'submissions',
  'offers',
  'activities',
  'matches',
];
const read = [await db.collection('needs').find({}, { projection, batchSize: 5_000 }).toArray()];
for (const collection of wholes)
  read.push(await db.collection(collection).find({}, { batchSize: 5_000 }).toArray());
const took = performance.now() - from;
if (read.every((documents) => documents.length === 0)) throw new Error('There is nothing to read.');
process.stdout.write(`${took}\n`);
await close();
