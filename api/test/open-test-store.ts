import { MongoClient } from 'mongodb';
import { readConfig } from '../src/config.ts';
import { type Opened, type OpenOptions, openStore } from '../src/database/open.ts';
import { giveBackDatabase, takeDatabase } from '../src/database/temporary-databases.ts';

/** An empty database on the test run's MongoDB, given back when closed. */
export async function openTestStore(
  options: Partial<OpenOptions> = {},
): Promise<Opened & { readonly database: string }> {
  const uri = process.env.TEST_MONGODB_URI;
  if (!uri) throw new Error('These tests need the global set-up test/mongod.ts.');
  const config = readConfig({ MONGODB_URI: uri, LOG_LEVEL: 'warn' });
  const databases = options.database ? null : await MongoClient.connect(uri);
  const database = options.database ?? (await takeDatabase(databases as MongoClient));
  const opened = await openStore({ config, database, ...options });
  return {
    ...opened,
    database,
    close: async () => {
      await opened.close();
      if (!databases) return;
      await giveBackDatabase(databases, database);
      await databases.close();
    },
  };
}
