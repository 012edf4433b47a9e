import type { MongoClient } from 'mongodb';
import { CannotStart, type Config } from '../config.ts';
import { type Say, telling } from '../progress.ts';
import { connect, databaseIn } from './connect.ts';
import { type Claim, claim, runningInstance } from './instance.ts';
import { startEmbedded } from './mongod/embedded.ts';
import { findMongod } from './mongod/find.ts';
import { until } from './mongod/process.ts';

export interface Database {
  readonly client: MongoClient;
  /** What `MONGODB_URI` would be. */
  readonly uri: string;
  /** The database that the URI names. */
  readonly name: string;
  /** Tells anyone who looks into the data directory where this instance answers. */
  tell(url: string): void;
  close(): Promise<void>;
}

const defaultName = 'needs-matrix';

/** The MongoDB that the environment names; else that of an instance running beside us; else one of our own. `alone`: not beside another. */
export async function openDatabase(config: Config, say: Say, { alone = false } = {}): Promise<Database> {
  if (config.mongodbUri) {
    const { mongodbUri } = config;
    const client = await telling(say, 'Connecting to MongoDB …', () => connect(mongodbUri));
    return opened(client, mongodbUri, alone ? await claim(config.dataDir) : null, async () => undefined);
  }
  const ours = await claim(config.dataDir);
  if (!ours) return beside(config, say, alone);
  try {
    const binary = await findMongod(config, say);
    const mongod = await startEmbedded(binary, config.dataDir, say);
    const uri = mongod.uri.replace('/?', `/${defaultName}?`);
    return opened(await connect(uri), uri, ours, mongod.stop);
  } catch (error) {
    ours.release();
    throw error;
  }
}

function opened(client: MongoClient, uri: string, ours: Claim | null, stop: () => Promise<void>): Database {
  ours?.tell({ mongodb: uri });
  return {
    client,
    uri,
    name: databaseIn(uri) ?? defaultName,
    tell: (url) => ours?.tell({ url }),
    close: async () => {
      await client.close();
      await stop();
      ours?.release();
    },
  };
}

async function beside({ dataDir }: Config, say: Say, alone: boolean): Promise<Database> {
  const other = runningInstance(dataDir);
  if (alone) {
    const where = other?.url ? ` at ${other.url}` : '';
    throw new CannotStart(
      `Another instance (process ${other?.pid}) already runs on ${dataDir}${where}: stop it, or set DATA_DIR to another folder.`,
    );
  }
  await telling(say, 'Waiting for the instance on this data directory to come up …', () =>
    until(() => runningInstance(dataDir)?.mongodb !== null, 180_000),
  );
  const uri = runningInstance(dataDir)?.mongodb;
  if (!uri)
    throw new CannotStart(
      `The instance on ${dataDir} did not come up: start it again, or set DATA_DIR to another folder.`,
    );
  return opened(await connect(uri), uri, null, async () => undefined);
}
