import type { ReadActivity } from '../../../domain/assistance/iati/iati-activity.ts';
import { Invalid } from '../../../domain/base/refusal.ts';
import { oneAfterAnother, thread, tooMuch } from '../thread.ts';
import type { FromWorker } from './iati-worker.ts';
import { noDoctype } from './scan.ts';
import type { SchemaFault } from './validate.ts';

/** Takes the activities of a file as they are read; resolves to where it is not as the schema asks. */
export type ReadsIati = (
  bytes: Uint8Array,
  take: (activities: readonly ReadActivity[]) => void,
) => Promise<readonly SchemaFault[]>;

/**
 * Reads files one after another, each in threads of its own, one that reads and one that holds it against the schema: everybody else is answered
 * meanwhile, and what they took of memory, some hundreds of megabytes for the largest, is given back with them.
 */
export function makeReadsIati(): ReadsIati {
  const next = oneAfterAnother();
  return async (bytes, take) => {
    refuseAtOnce(bytes);
    return next(() => inThreads(bytes, take));
  };
}

const start = new URL('./start-worker.mjs', import.meta.url);

async function inThreads(bytes: Uint8Array, take: Parameters<ReadsIati>[1]): Promise<readonly SchemaFault[]> {
  let faults: readonly SchemaFault[] = [];
  const reading = thread<FromWorker>(start, { bytes, work: 'read' }, (said) => {
    if (!('activities' in said)) return false;
    take(JSON.parse(said.activities) as readonly ReadActivity[]);
    return said.isLast;
  });
  const checking = thread<FromWorker>(start, { bytes, work: 'validate' }, (said) => {
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
