import type { NeedId } from '../../domain/base/ids.ts';
import type { Store } from '../../store/store.ts';

/**
 * What changed, change by change, those within 20 ms together, until `signal` says that nobody listens any more. (A generator that waits
 * for its next change cannot be ended from outside; the signal can.)
 */
export async function* changes(
  store: Pick<Store, 'live'>,
  signal: AbortSignal,
  withinMs = 20,
): AsyncGenerator<ReadonlySet<NeedId>, void> {
  let touched: Set<NeedId> | null = null;
  let wake = (): void => undefined;
  const stop = store.live.onChange(({ needs }) => {
    touched ??= new Set();
    for (const need of needs) touched.add(need);
    wake();
  });
  const awaken = () => wake();
  signal.addEventListener('abort', awaken);
  try {
    while (!signal.aborted) {
      if (!touched)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      if (signal.aborted) return;
      await new Promise((resolve) => setTimeout(resolve, withinMs));
      const together: Set<NeedId> = touched ?? new Set();
      touched = null;
      yield together;
    }
  } finally {
    stop();
    signal.removeEventListener('abort', awaken);
  }
}
