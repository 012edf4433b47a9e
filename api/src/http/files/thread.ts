import { Worker } from 'node:worker_threads';
import { Invalid, Refusal, TooManyAttempts, type Words } from '../../domain/base/refusal.ts';

/** A thread says of a file that it is refused, as a whole. */
export interface Refused {
  readonly refused: { readonly words: Words; readonly path: readonly string[] };
}

export interface Thread {
  readonly done: Promise<void>;
  readonly end: () => Promise<void>;
}

const mostMs = 120_000;

/** A thread that works on a file until `take` says that it heard all. */
export function thread<Said extends object>(
  start: URL,
  workerData: unknown,
  take: (said: Exclude<Said, Refused>) => boolean,
): Thread {
  const worker = new Worker(start, { workerData, resourceLimits: { maxOldGenerationSizeMb: 1024 } });
  const limit = setTimeout(() => void worker.terminate(), mostMs);
  const done = new Promise<void>((resolve, reject) => {
    worker.on('message', (said: Said | Refused) => {
      if ('refused' in said) reject(new Refusal('INVALID', said.refused.words, said.refused.path));
      else if (take(said as Exclude<Said, Refused>)) resolve();
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

/** So many files wait while one is read; each holds its bytes. */
const mostWaiting = 4;

/** Does one after another, so that what they take of memory is given back before the next one takes it. */
export function oneAfterAnother() {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (waiting > mostWaiting) throw new TooManyAttempts(busy);
    waiting += 1;
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    try {
      return await mine;
    } finally {
      waiting -= 1;
    }
  };
}

export const tooMuch = 'This file has more parts than can be read at once. Divide it into several files.';
const busy = 'Several files are being read at this moment. Send it again in a minute.';
