import { Worker } from 'node:worker_threads';
import type { ReadActivity } from '../../../domain/assistance/iati/iati-activity.ts';
import { Invalid, Refusal, TooManyAttempts } from '../../../domain/base/refusal.ts';
import type { FromWorker } from './iati-worker.ts';
import { noDoctype, tooMuch } from './scan.ts';
import type { SchemaFault } from './validate.ts';

/** Takes the activities of a file as they are read; resolves to where it is not as the schema asks. */
export type ReadsIati = (
  bytes: Uint8Array,
  take: (activities: readonly ReadActivity[]) => void,
) => Promise<readonly SchemaFault[]>;

/** So many files wait while one is read; each holds its bytes. */
const mostWaiting = 4;
const mostMs = 120_000;

/**
 * Reads files one after another, each in threads of its own, one that reads and one that holds it against the schema: everybody else is answered
 * meanwhile, and what they took of memory, some hundreds of megabytes for the largest, is given back with them.
 */
export function makeReadsIati(): ReadsIati {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return async (bytes, take) => {
    refuseAtOnce(bytes);
    if (waiting > mostWaiting) throw new TooManyAttempts(busy);
    waiting += 1;
    const mine = last.then(() => inThreads(bytes, take));
    last = mine.catch(() => undefined);
    try {
      return await mine;
    } finally {
      waiting -= 1;
    }
  };
}

async function inThreads(bytes: Uint8Array, take: Parameters<ReadsIati>[1]): Promise<readonly SchemaFault[]> {
  let faults: readonly SchemaFault[] = [];
  const reading = thread(bytes, 'read', (said) => {
    if (!('activities' in said)) return false;
    take(JSON.parse(said.activities) as readonly ReadActivity[]);
    return said.isLast;
  });
  const checking = thread(bytes, 'validate', (said) => {
    if ('faults' in said) faults = said.faults;
    return true;
  });
  try {
    // What reads says better what is wrong than what checks: it is heard first.
    checking.done.catch(() => undefined);
    await reading.done;
    await checking.done;
    return faults;
  } finally {
    await Promise.all([reading.end(), checking.end()]);
  }
}

/** A thread that works on a file until `take` says that it heard all. */
function thread(bytes: Uint8Array, work: 'read' | 'validate', take: (said: FromWorker) => boolean) {
  const worker = new Worker(new URL('./start-worker.mjs', import.meta.url), {
    workerData: { bytes, work },
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  });
  const limit = setTimeout(() => void worker.terminate(), mostMs);
  const done = new Promise<void>((resolve, reject) => {
    worker.on('message', (said: FromWorker) => {
      if ('refused' in said) reject(new Refusal('INVALID', said.refused.words, said.refused.path));
      else if (take(said)) resolve();
    });
    worker.on('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new Invalid(tooMuch, ['file']) : error),
    );
    worker.on('exit', () => reject(new Invalid(tooMuch, ['file'])));
  });
  const end = async () => {
    clearTimeout(limit);
    await worker.terminate();
  };
  return { done, end };
}

/** Elements and attributes: what holds them in memory takes a hundred times the few bytes that each may have in a file. */
const mostParts = 4_000_000;

/** What need not be read to be refused. */
function refuseAtOnce(bytes: Uint8Array): void {
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('<!DOCTYPE'))
    throw new Invalid(noDoctype, ['iati-activities']);
  let parts = 0;
  for (const byte of bytes) if (byte === lessThan || byte === equals) parts += 1;
  if (parts > mostParts) throw new Invalid(tooMuch, ['file']);
}

const [lessThan, equals] = Buffer.from('<=');
const busy = 'Several files are being read at this moment. Send it again in a minute.';
