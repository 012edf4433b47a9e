import type { Upload } from '../domain/assessment/upload.ts';
import type { Instant } from '../domain/base/calendar.ts';
import type { Store } from '../store/store.ts';

/** How many pieces of a file are being stored at the same time. */
const atOnce = 4;

export interface Storing {
  /** Chunks from this number on, until this place in the file; waits while too many are on their way. False: somebody else sends it by now. */
  store(first: number, chunks: readonly Buffer[], until: number): Promise<boolean>;
  /** All of them are stored, and that is said. */
  end(): Promise<boolean>;
}

/**
 * Stores the bytes of one request, some pieces at the same time. How much has come is said once all before it is stored, and not more often than it
 * can be said: a killed process loses what was on its way, and never leaves a gap.
 */
export function makeStoring(
  { arriving, evidenceBytes }: Pick<Store, 'arriving' | 'evidenceBytes'>,
  upload: Pick<Upload, 'id' | 'writer' | 'offset'>,
  clock: () => Instant,
): Storing {
  let ours = true;
  let stored = upload.offset;
  let said = upload.offset;
  let saying = Promise.resolve();
  let last = Promise.resolve();
  const flights: Promise<void>[] = [];

  const say = async (): Promise<void> => {
    if (!ours || said === stored) return;
    said = stored;
    ours = await arriving.advance(upload, said, clock());
  };

  return {
    async store(first, chunks, until) {
      if (flights.length === atOnce) await flights.shift();
      if (!ours) return false;
      const writing = evidenceBytes.write(upload.id, upload.writer, first, chunks);
      const flight = Promise.all([writing, last]).then(([kept]) => {
        ours &&= kept;
        if (!ours) return;
        stored = until;
        saying = saying.then(say);
        saying.catch(unheard);
      });
      flight.catch(unheard);
      last = flight;
      flights.push(flight);
      return true;
    },
    async end() {
      await last;
      await saying;
      return ours;
    },
  };
}

/** Whoever waits for the end hears of it. */
const unheard = () => undefined;
