import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { startEmbedded } from './mongod/embedded.ts';
import { findMongod } from './mongod/find.ts';

/** A real MongoDB for a test run, in a directory of its own that goes with it: started once, a database name for each file. */
export async function temporaryMongod(): Promise<{
  readonly uri: string;
  readonly dataDir: string;
  stop(): Promise<void>;
}> {
  const config = readConfig();
  if (config.mongodbUri)
    return { uri: config.mongodbUri, dataDir: config.dataDir, stop: async () => undefined };
  const dataDir = await mkdtemp(join(tmpdir(), 'needs-matrix-'));
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  const mongod = await startEmbedded(await findMongod(config, say), dataDir, () => undefined);
  return {
    uri: mongod.uri,
    dataDir,
    stop: async () => {
      await mongod.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
