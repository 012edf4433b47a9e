import type { ApolloClient } from '@apollo/client';
import { dropFromDevice, keepOnDevice, vaultOf } from '../../../../lib/device/copy.ts';
import { newOperationId } from '../../../../lib/operation.ts';
import { keptWriters } from '../kept-writers.ts';
import { openWindows, thisWindow } from '../waiting-copy.ts';
import { type Confirmation, type Confirming, createConfirming } from './confirming.ts';
import { type ConfirmPlace, sendConfirmation } from './send-confirmation.ts';

/** The confirmations of one assessment, beside its writers: they outlive the screen, the page and the browser. */
export function confirmingOf(place: ConfirmPlace): Confirming {
  const kept = keptWriters(place.viewer, place.assessment);
  if (kept.confirming) return kept.confirming;
  const nameOf = ({ operationId }: Confirmation) => nameIn(place.assessment, operationId, thisWindow);
  const confirming = createConfirming({
    newId: newOperationId,
    send: sendConfirmation(place),
    keep: async (confirmation) => {
      if (await keepOnDevice(place.viewer, nameOf(confirmation), confirmation))
        kept.confirmingKept.add(confirmation.operationId);
    },
    drop: (confirmation) => dropFromDevice(place.viewer, nameOf(confirmation)),
  });
  confirming.subscribe(() => {
    for (const listener of kept.listeners) listener();
  });
  kept.confirming = confirming;
  return confirming;
}

/** What was confirmed in windows that are closed, or before the browser was, goes on here. */
export async function restoreConfirming(client: ApolloClient, viewer: string): Promise<void> {
  const vault = vaultOf(viewer);
  const names = (await vault?.names(beginning)) ?? [];
  if (names.length === 0) return;
  const open = await openWindows();
  for (const name of names) {
    const [assessment, , window] = JSON.parse(name.slice(beginning.length)) as string[];
    if (!assessment || !window || window === thisWindow || open.has(window)) continue;
    const confirmation = await vault?.read<Confirmation>(name);
    if (!confirmation) continue;
    await confirmingOf({ client, viewer, assessment }).resume(confirmation);
    if (keptWriters(viewer, assessment).confirmingKept.has(confirmation.operationId))
      await dropFromDevice(viewer, name);
  }
}

const beginning = 'confirming ';
const nameIn = (...place: readonly [assessment: string, operationId: string, window: string]): string =>
  `${beginning}${JSON.stringify(place)}`;
