import { randomBytes } from 'node:crypto';
import { chmod, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotStart } from '../../config.ts';
import { makeFolder } from '../folder.ts';
import type { MongodSource } from './source.ts';
import { versionOf } from './version.ts';

/**
 * The mongod kept from an earlier time; else `fetch` puts one into a folder of its own, and it takes its place in one
 * rename, so that two who fetch at once both end with a whole file.
 */
export async function cached(
  source: MongodSource,
  fetch: (folder: string) => Promise<string>,
): Promise<string> {
  const folder = await writable([source.cacheDir, join(source.dataDir, 'cache')]);
  const kept = join(folder, 'mongod');
  if (await versionOf(kept)) return kept;

  const work = join(folder, `fetch-${process.pid}-${randomBytes(4).toString('hex')}`);
  await mkdir(work);
  try {
    const file = await fetch(work);
    await chmod(file, 0o755);
    if (!(await versionOf(file))) {
      throw new CannotStart(
        'The MongoDB that was fetched does not run on this machine: set MONGODB_URI to a replica set, or MONGOD_BINARY to a mongod of 6.0 or later.',
      );
    }
    await rename(file, kept);
    return kept;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** An account without a home of its own keeps it beside the data. */
async function writable(folders: readonly string[]): Promise<string> {
  for (const folder of folders) {
    try {
      await makeFolder(join(folder, `try-${process.pid}`));
      await rm(join(folder, `try-${process.pid}`), { recursive: true });
      return folder;
    } catch {
      // The next one.
    }
  }
  throw new CannotStart(
    `Neither ${folders.join(' nor ')} can be written: set DATA_DIR to a folder that this account may write.`,
  );
}
