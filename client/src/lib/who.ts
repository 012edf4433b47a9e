/** Who is shown as signed in, for what outlives a screen: what waits to be sent is its writer's alone. */
let now: string | null = null;
const listeners = new Set<(person: string | null) => void>();

export const whoIsHere = (): string | null => now;

export function nowHere(person: string | null): void {
  now = person;
  for (const listener of listeners) listener(person);
}

/** Told even when the same person is here again: their session may be a new one. */
export function onWhoIsHere(listener: (person: string | null) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
