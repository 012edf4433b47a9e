import { useSyncExternalStore } from 'react';

/** Words that were written for an earlier version of a checklist, and where the server took them; nowhere: they are parked. */
export interface TakenOver {
  readonly provision: string;
  readonly to: readonly string[];
}

const none: readonly TakenOver[] = [];
const known = new Map<string, readonly TakenOver[]>();
const listeners = new Set<() => void>();

/** Its person is told in the checklist, until this window is closed: what they typed is no longer where they typed it. */
export function toldTakenOver(viewer: string, assessment: string, one: TakenOver): void {
  const key = keyOf(viewer, assessment);
  const others = (known.get(key) ?? none).filter(
    ({ provision, to }) => provision !== one.provision || to.join() !== one.to.join(),
  );
  known.set(key, [...others, one]);
  for (const listener of listeners) listener();
}

export const useTakenOver = (viewer: string, assessment: string): readonly TakenOver[] =>
  useSyncExternalStore(subscribe, () => known.get(keyOf(viewer, assessment)) ?? none);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const keyOf = (viewer: string, assessment: string): string => `${viewer} ${assessment}`;
