import { randomUUID } from 'node:crypto';
import type { MongoClient } from 'mongodb';

/**
 * A database for one test: MongoDB needs half a second to make all collections with their indexes, so that one which an earlier test gave back is
 * emptied and taken again. What it holds, what it counted and what was migrated in it is as in a new one.
 */
export async function takeDatabase(client: MongoClient): Promise<string> {
  const free = await givenBack(client).findOneAndDelete({}, { sort: { at: 1 } });
  if (!free) return `test-${randomUUID().slice(0, 8)}`;
  const collections = await client.db(free._id).collections();
  const ours = collections.filter(({ collectionName }) => !collectionName.startsWith('system.'));
  await Promise.all(ours.map((collection) => collection.deleteMany({})));
  return free._id;
}

/** Once nobody writes there. The one that lies longest is taken first. */
export async function giveBackDatabase(client: MongoClient, name: string): Promise<void> {
  await givenBack(client).insertOne({ _id: name, at: new Date() });
}

const givenBack = (client: MongoClient) =>
  client.db('given-back').collection<{ readonly _id: string; readonly at: Date }>('databases');
