import { lookup } from 'node:dns/promises';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Say } from '../../progress.ts';

export type Fetched = { readonly file: string } | { readonly reason: string };

/** The official build for this platform. The host's name is looked up first, so that the next way starts at once where it cannot be reached. */
export async function downloadOfficial(folder: string, say: Say): Promise<Fetched> {
  if (!(await resolves('fastdl.mongodb.org'))) return { reason: 'fastdl.mongodb.org cannot be reached' };
  say('Fetching the official MongoDB (about 100 MB), once …');
  try {
    const { MongoBinary } = await import('mongodb-memory-server-core');
    const file = join(folder, 'mongod-official');
    await copyFile(await MongoBinary.getPath({ version: '7.0.24', downloadDir: folder }), file);
    return { file };
  } catch (error) {
    return {
      reason: `fastdl.mongodb.org gave no build for this machine (${error instanceof Error ? error.message.split('\n')[0] : error})`,
    };
  }
}

async function resolves(host: string): Promise<boolean> {
  return Promise.race([
    lookup(host).then(
      () => true,
      () => false,
    ),
    pause(2000, false, { ref: false }),
  ]);
}
