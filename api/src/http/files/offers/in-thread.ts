import { oneAfterAnother, thread } from '../thread.ts';
import type { FromWorker, Task } from './offers-worker.ts';
import type { ReadOffers } from './read-offers.ts';

/** Reads files of offers one after another, each in a thread of its own: everybody else is answered meanwhile. */
export function makeReadsOffers(): (task: Task) => Promise<ReadOffers> {
  const next = oneAfterAnother();
  return (task) =>
    next(async () => {
      const read: ReadOffers[] = [];
      const reading = thread<FromWorker>(new URL('./start-worker.mjs', import.meta.url), task, (said) => {
        read.push(said.read);
        return true;
      });
      try {
        await reading.done;
        return read[0] as ReadOffers;
      } finally {
        await reading.end();
      }
    });
}
