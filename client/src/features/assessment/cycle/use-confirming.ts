import { useApolloClient } from '@apollo/client/react';
import { useSyncExternalStore } from 'react';
import { useViewer } from '../../../lib/session.ts';
import type { Confirming, ConfirmingState } from '../answer/confirming/confirming.ts';
import { confirmingOf } from '../answer/confirming/kept-confirming.ts';
import type { MappedProvision } from '../checklist-map.ts';

export interface Confirms extends ConfirmingState {
  readonly confirm: (provisions: readonly MappedProvision[]) => void;
}

/** What this person confirms of the last cycle: sent now, or when the line is back. */
export function useConfirming(assessment: string): Confirms {
  const client = useApolloClient();
  const viewer = useViewer()?.id ?? '';
  const confirming: Confirming = confirmingOf({ client, viewer, assessment });
  const state = useSyncExternalStore(confirming.subscribe, confirming.snapshot);
  return {
    ...state,
    confirm: (provisions) => confirming.confirm(provisions.map(({ provision: { reference } }) => reference)),
  };
}
