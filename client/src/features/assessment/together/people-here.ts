import { useSyncExternalStore } from 'react';

/** Somebody else in the checklist that is open, or the same person in another window. */
export interface PersonHere {
  readonly name: string;
  readonly byViewer: boolean;
  readonly places: readonly { readonly reference: string; readonly field: string | null }[];
}

/** Who else is in the checklist that this window has open, as the stream told last; what shows it is fetched only when there is somebody. */
let here: readonly PersonHere[] = [];
const listeners = new Set<() => void>();

export function nowHere(people: readonly PersonHere[]): void {
  if (people.length === 0 && here.length === 0) return;
  here = people;
  for (const listener of listeners) listener();
}

export const usePeopleHere = (): readonly PersonHere[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => here,
  );
