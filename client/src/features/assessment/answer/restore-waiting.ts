import type { ApolloClient } from '@apollo/client';
import { beginWriter } from './begin-writer.ts';
import { keptWriters } from './kept-writers.ts';
import { unsettled } from './save/what-waits.ts';
import { leftBehind, takenOver } from './waiting-copy.ts';

/**
 * What this person wrote in windows that are closed, or before the browser was, goes on here: it is shown in its form, and sent once, as it
 * was. Where a form holds something newer of this window that is not stored, what was left waits until it is.
 */
export const restoreWaiting = (client: ApolloClient, viewer: string): Promise<void> =>
  alone(async () => {
    let later = false;
    for (const { state, ...where } of await leftBehind()) {
      const { writers, keepers } = keptWriters(viewer, where.assessment);
      const known = writers.get(where.provision);
      if (known && unsettled(known.snapshot())) {
        later = true;
        continue;
      }
      const writer = beginWriter({ client, viewer, ...where }, state);
      await keepers.get(where.provision)?.keep(state);
      await takenOver(where);
      writer.flush();
    }
    if (later) setTimeout(() => void restoreWaiting(client, viewer), again);
  });

const again = 5_000;

/** Of two windows that open at once one takes over. */
const alone = async (work: () => Promise<void>): Promise<void> => {
  if (!navigator.locks) return work();
  await navigator.locks.request('what waits', work);
};
