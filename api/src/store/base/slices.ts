import { setImmediate as turn } from 'node:timers/promises';

/** Milliseconds that long work takes in one go, before others have their turn. */
const slice = 12;

/** Gives others their turn whenever a slice is over; called between two steps of long work. */
export function makeSlices(pause: () => Promise<unknown> = turn): () => Promise<void> {
  let from = performance.now();
  return async () => {
    if (performance.now() - from < slice) return;
    await pause();
    from = performance.now();
  };
}

/** Runs work that stops now and then to the end, with pauses. */
export async function inSlices<T>(steps: Generator<void, T>, breathe: () => Promise<void>): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await breathe();
  }
}
