import { tooManyAsk } from './busy.ts';

/** One piece of long work after another; beyond as many as may wait, everybody else is told when to come again. `what` they ask for. */
export function makeLine(what: string, mostWaiting = 4) {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let lastTook = 1_000;
  return <T>(make: () => Promise<T>): Promise<T> => {
    if (waiting > mostWaiting)
      return Promise.reject(tooManyAsk(what, Math.ceil((waiting * lastTook) / 1_000)));
    waiting += 1;
    const made = last.then(async () => {
      const from = performance.now();
      try {
        return await make();
      } finally {
        lastTook = performance.now() - from;
        waiting -= 1;
      }
    });
    last = made.catch(() => undefined);
    return made;
  };
}
