import { temporaryMongod } from '../src/database/temporary.ts';

/** Vitest's global set-up: one MongoDB for all files; each takes a database of its own. */
export async function setup(): Promise<() => Promise<void>> {
  const mongod = await temporaryMongod();
  process.env.TEST_MONGODB_URI = mongod.uri;
  return mongod.stop;
}
