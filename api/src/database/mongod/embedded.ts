import { existsSync } from 'node:fs';
import { open, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CannotStart } from '../../config.ts';
import { type Say, telling } from '../../progress.ts';
import { makeFolder } from '../folder.ts';
import { type Guarded, guarded } from './guard.ts';
import { freePort } from './port.ts';
import { isRunning, until } from './process.ts';
import { becomePrimary, replicaSetName } from './replica-set.ts';

export interface Embedded {
  readonly uri: string;
  stop(): Promise<void>;
}

/** A one-member replica set of our own on `folder`/mongo, bound to this machine, started again when it dies. */
export async function startEmbedded(binary: string, folder: string, say: Say): Promise<Embedded> {
  const files = await prepare(folder);
  await telling(say, 'Waiting for the MongoDB of an earlier run to end …', () => endEarlier(files.data));

  let port = await freePort(await lastPort(files.settings));
  let running = await telling(say, 'Starting MongoDB …', () => launch(binary, files, port));
  if (!running) {
    // Somebody may have taken the port between our look and its start.
    port = await freePort(null);
    running = await launch(binary, files, port);
  }
  if (!running)
    throw new CannotStart(`MongoDB did not start on ${files.data}: ${await lastWords(files.log)}`);
  await writeFile(files.settings, `${JSON.stringify({ port })}\n`);

  let stopping = false;
  let current: Guarded = running;
  const watch = async () => {
    for (let failures = 0; ; ) {
      await current.ended;
      if (stopping) return;
      say('MongoDB ended unexpectedly: starting it again.');
      await endEarlier(files.data);
      const again = await launch(binary, files, port, () => stopping);
      if (again) {
        current = again;
        failures = 0;
      } else {
        failures += 1;
        await pause(Math.min(5000, 200 * failures));
      }
    }
  };
  const watching = watch();

  return {
    uri: `mongodb://127.0.0.1:${port}/?replicaSet=${replicaSetName}`,
    stop: async () => {
      stopping = true;
      await current.end();
      await watching;
    },
  };
}

interface Files {
  readonly data: string;
  readonly log: string;
  readonly settings: string;
}

async function prepare(folder: string): Promise<Files> {
  const files = {
    data: join(folder, 'mongo'),
    log: join(folder, 'mongod.log'),
    settings: join(folder, 'mongod.json'),
  };
  try {
    await makeFolder(files.data, 0o700);
    await (await open(join(files.data, '.writable'), 'w')).close();
  } catch {
    throw new CannotStart(
      `The folder ${folder} cannot be written: set DATA_DIR to one that this account may write.`,
    );
  }
  return files;
}

/** Resolves when it is primary; null when it ended before. */
async function launch(
  binary: string,
  files: Files,
  port: number,
  cancelled: () => boolean = () => false,
): Promise<Guarded | null> {
  await startLogAnew(files.log);
  const mongod = guarded(binary, [
    '--replSet',
    replicaSetName,
    '--port',
    String(port),
    '--bind_ip',
    '127.0.0.1',
    '--dbpath',
    files.data,
    '--wiredTigerCacheSizeGB',
    '0.25',
    '--oplogSize',
    '1024',
    '--nounixsocket',
    '--logpath',
    files.log,
    '--logappend',
    '--quiet',
    '--setParameter',
    'diagnosticDataCollectionEnabled=false',
    // What a process that died left open holds its documents for as long as this; ours take a fraction of a second.
    '--setParameter',
    'transactionLifetimeLimitSeconds=10',
  ]);
  if (await becomePrimary(port, files.data, () => mongod.hasEnded() || cancelled())) return mongod;
  await mongod.end();
  return null;
}

/** A mongod that outlived its parent is on its way out already; one that hangs is ended. Two never run on one folder. */
async function endEarlier(data: string): Promise<void> {
  const lock = join(data, 'mongod.lock');
  const pid = existsSync(lock) ? Number.parseInt(await readFile(lock, 'utf8'), 10) : Number.NaN;
  if (!(pid > 1)) return;
  const gone = () => !isRunning(pid, data);
  if (await until(gone, 5000)) return;
  process.kill(pid, 'SIGTERM');
  if (await until(gone, 20_000)) return;
  process.kill(pid, 'SIGKILL');
  await until(gone, 10_000);
}

async function lastPort(settings: string): Promise<number | null> {
  try {
    const { port } = JSON.parse(await readFile(settings, 'utf8'));
    return Number.isInteger(port) ? port : null;
  } catch {
    return null;
  }
}

async function startLogAnew(log: string): Promise<void> {
  if (existsSync(log) && (await stat(log)).size > 20_000_000) await rename(log, `${log}.1`);
}

async function lastWords(log: string): Promise<string> {
  const lines = existsSync(log) ? (await readFile(log, 'utf8')).trim().split('\n').slice(-200) : [];
  const wrong = lines.findLast((line) => /"s":"[EF]"/.test(line)) ?? '';
  const said = /"msg":"([^"]*)"/.exec(wrong)?.[1] ?? 'it ended at once';
  return `${said} (see ${log}). Set DATA_DIR to another folder, or MONGODB_URI to a replica set.`;
}
