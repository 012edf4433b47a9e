import type { Names, PlacedActivity } from '../../../domain/assistance/iati/place-activity.ts';
import { Invalid, words } from '../../../domain/base/refusal.ts';
import { oneAfterAnother, thread, tooMuch } from '../thread.ts';
import type { FromWorker } from './from-worker.ts';
import { mostActivities, noDoctype, tooMany } from './scan.ts';
import type { SchemaFault } from './validate.ts';

/** Takes the activities of a file as they are read, with what they name found here; resolves to where it is not as the schema asks. */
export type ReadsIati = (
  bytes: Uint8Array,
  names: Names,
  take: (activities: readonly PlacedActivity[]) => void,
) => Promise<readonly SchemaFault[]>;

/**
 * Reads files one after another, each in threads of its own, one that reads and one that holds it against the schema: everybody else is answered
 * meanwhile, and what they took of memory, some hundreds of megabytes for the largest, is given back with them.
 */
export function makeReadsIati(): ReadsIati {
  const next = oneAfterAnother();
  return async (bytes, names, take) => {
    refuseAtOnce(bytes);
    return next(() => inThreads(bytes, names, take));
  };
}

const start = new URL('./start-worker.mjs', import.meta.url);

async function inThreads(...[bytes, names, take]: Parameters<ReadsIati>): Promise<readonly SchemaFault[]> {
  let faults: readonly SchemaFault[] = [];
  const reading = thread<FromWorker>(start, { bytes, names }, (said) => {
    if (!('activities' in said)) return false;
    take(JSON.parse(said.activities) as readonly PlacedActivity[]);
    return said.isLast;
  });
  const checking = thread<FromWorker>(start, { bytes, names: null }, (said) => {
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

/** Elements and attributes: what holds them in memory takes a hundred times the few bytes that each may have in a file. The largest of real ones has half as many. */
const mostParts = 2_000_000;
/** Nobody writes so long a text; it would be held some times over. */
const mostInText = 1_000_000;
const one = '<iati-activity';

/** What need not be read to be refused. */
function refuseAtOnce(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.includes('<!DOCTYPE')) throw new Invalid(noDoctype, ['iati-activities']);
  let activities = 0;
  for (let at = file.indexOf(one); at >= 0; at = file.indexOf(one, at + one.length)) activities += 1;
  if (activities > mostActivities)
    throw new Invalid(words(tooMany, { most: mostActivities }), ['iati-activities']);
  let parts = 0;
  let last = 0;
  // By places: the millions of bytes one by one through an iterator would hold everybody else up.
  let longest = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const sign = bytes[at];
    if (sign === equals) parts += 1;
    else if (sign === lessThan) {
      parts += 1;
      longest = Math.max(longest, at - last);
      last = at;
    }
  }
  longest = Math.max(longest, bytes.length - last);
  if (parts > mostParts || longest > mostInText) throw new Invalid(tooMuch, ['file']);
}

const [lessThan, equals] = Buffer.from('<=');
