import type { ApolloClient } from '@apollo/client';
import { resume } from './begin-writer.ts';
import { restoreConfirming } from './confirming/kept-confirming.ts';
import { leftBehind } from './waiting-copy.ts';

/**
 * What this person wrote in windows that are closed, or before the browser was, goes on here: it is shown in its form, and sent once, as it
 * was. Where a form holds something newer of this window that is not stored, what was left waits until it is.
 */
export const restoreWaiting = (client: ApolloClient, viewer: string): Promise<void> =>
  alone(async () => {
    // Confirmations first: what was written over a copied answer afterwards is merged with it.
    await restoreConfirming(client, viewer);
    let later = false;
    for (const { state, ...where } of await leftBehind(viewer))
      if (!(await resume({ client, viewer, ...where }, state, where))) later = true;
    if (later) setTimeout(() => void restoreWaiting(client, viewer), again);
  });

const again = 5_000;

/** Of two windows that open at once one takes over. */
const alone = async (work: () => Promise<void>): Promise<void> => {
  if (!navigator.locks) return work();
  await navigator.locks.request('what waits', work);
};
