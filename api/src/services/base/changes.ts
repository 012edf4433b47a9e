import { setImmediate, setTimeout } from 'node:timers/promises';
import type { Store, Touched } from '../../store/store.ts';

/** What happened in between is not known: listeners come back and read again. */
export class Missed extends Error {
  constructor() {
    super('What changed meanwhile is not known.');
  }
}

/** More of them together are not news but another world: listeners read it again. */
const mostTogether = 2_000;

/**
 * What `told` takes from change after change, those of 20 ms together, until `signal` says that nobody listens any longer. (A generator that waits
 * for its next change cannot be ended from outside; the signal can.) It listens from the call on, not from the first `next`: what is committed
 * between is told.
 */
export function changes<T>(
  store: Pick<Store, 'live'>,
  signal: AbortSignal,
  told: (touched: Touched) => Iterable<T>,
  withinMs = 20,
): AsyncGenerator<ReadonlySet<T>, void> {
  let together: Set<T> | null = null;
  let missed = false;
  let wake = (): void => undefined;
  const stop = store.live.onChange((touched) => {
    together ??= new Set();
    for (const one of told(touched)) together.add(one);
    if (touched.gap || together.size > mostTogether) missed = true;
    if (missed) together.clear();
    wake();
  });
  const end = () => {
    stop();
    wake();
  };
  if (signal.aborted) stop();
  else signal.addEventListener('abort', end, { once: true });

  return (async function* () {
    let last = Number.NEGATIVE_INFINITY;
    try {
      while (!signal.aborted) {
        if (!together)
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        if (signal.aborted) return;
        // The first after a quiet time is told at once; a transaction of several entries is still told as one.
        const early = last + withinMs - performance.now();
        await (early > 0 ? setTimeout(early) : setImmediate());
        last = performance.now();
        if (missed) throw new Missed();
        const now: ReadonlySet<T> = together ?? new Set();
        together = null;
        yield now;
      }
    } finally {
      stop();
      signal.removeEventListener('abort', end);
    }
  })();
}
