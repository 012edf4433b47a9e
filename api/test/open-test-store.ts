import { randomUUID } from 'node:crypto';
import { readConfig } from '../src/config.ts';
import { type Opened, type OpenOptions, openStore } from '../src/database/open.ts';

/** A fresh database on the test run's MongoDB, gone when closed. */
export async function openTestStore(
  options: Partial<OpenOptions> = {},
): Promise<Opened & { readonly database: string }> {
  const uri = process.env.TEST_MONGODB_URI;
  if (!uri) throw new Error('These tests need the global set-up test/mongod.ts.');
  const config = readConfig({ MONGODB_URI: uri, LOG_LEVEL: 'warn' });
  const database = options.database ?? `test-${randomUUID().slice(0, 8)}`;
  const opened = await openStore({ config, database, ...options });
  return {
    ...opened,
    database,
    close: async () => {
      if (!options.database) await opened.client.db(database).dropDatabase();
      await opened.close();
    },
  };
}
