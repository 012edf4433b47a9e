import { TooManyAttempts } from '../../domain/base/refusal.ts';

/** So many at once, the others one after the other; one that finds too many before it is told to come again. */
export function turns({ atOnce, waiting }: { readonly atOnce: number; readonly waiting: number }) {
  const line: (() => void)[] = [];
  let busy = 0;
  return async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (busy >= atOnce) {
      if (line.length >= waiting)
        throw new TooManyAttempts('Many people are signing in at this moment. Try again in a minute.');
      // One that ends hands the turn on, so `busy` stays.
      await new Promise<void>((resolve) => line.push(resolve));
    } else busy += 1;
    try {
      return await work();
    } finally {
      const next = line.shift();
      if (next) next();
      else busy -= 1;
    }
  };
}
