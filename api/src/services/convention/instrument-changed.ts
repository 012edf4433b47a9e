import { setTimeout as pause } from 'node:timers/promises';
import { Missed } from '../base/changes.ts';
import { type Context, permit } from '../base/context.ts';

/** Once at first, then whenever an instrument in writing or under consultation changed, by whatever process; what it is now must be read. */
export async function instrumentChanged(
  context: Context,
  signal: AbortSignal,
): Promise<AsyncGenerator<void, void>> {
  permit(context.viewer, 'consultation.read');
  return follow(context, signal);
}

async function* follow({ store }: Context, signal: AbortSignal): AsyncGenerator<void, void> {
  let [due, gap] = [false, false];
  let wake = (): void => undefined;
  const leave = await store.written.enter((missed) => {
    due = true;
    gap ||= missed;
    wake();
  });
  const woken = () => wake();
  signal.addEventListener('abort', woken, { once: true });
  try {
    yield;
    while (!signal.aborted) {
      if (!due)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      if (signal.aborted) return;
      if (gap) throw new Missed();
      due = false;
      yield;
      // What is written at once is told at once.
      await pause(withinMs);
    }
  } finally {
    signal.removeEventListener('abort', woken);
    leave();
  }
}

const withinMs = 100;
