/** What a person wrote that the server may not hold yet, wherever in the client it waits. */
export interface Unsaved {
  /** The Viewer.id of its writer: it is sent for nobody else. */
  readonly person: string;
  readonly count: () => number;
  /** How much of it would be gone with this window: it is not on the device either. */
  readonly atRisk: () => number;
  /** Sends what can be sent; settles when nothing more can, or the line is gone. */
  readonly drain: () => Promise<void>;
  readonly forget: () => void;
}

const all = new Set<Unsaved>();

/** Announces something that may hold unsaved words; the answer takes the announcement back. */
export function mayBeUnsaved(one: Unsaved): () => void {
  if (all.size === 0) window.addEventListener('beforeunload', holdBack);
  all.add(one);
  return () => void all.delete(one);
}

const of = (person: string): readonly Unsaved[] => [...all].filter((one) => one.person === person);

export const anyUnsaved = (): boolean => [...all].some((one) => one.count() > 0);

export const unsavedOf = (person: string): number => of(person).reduce((sum, one) => sum + one.count(), 0);

/** Sends what this person wrote, and says how much of it is still not stored. */
export async function drainOf(person: string): Promise<number> {
  await Promise.all(of(person).map((one) => one.drain()));
  return unsavedOf(person);
}

/** Before this page goes over to another: what can be sent is; it is not waited for longer than a person would. */
export const drainAll = (patience = 5_000): Promise<unknown> =>
  Promise.race([
    Promise.allSettled([...all].map((one) => one.drain())),
    new Promise((over) => setTimeout(over, patience)),
  ]);

export function forgetOf(person: string): void {
  for (const one of of(person)) one.forget();
}

/** Closing the window sends what waits, and asks while something would be gone. */
function holdBack(event: BeforeUnloadEvent): void {
  for (const one of all) void one.drain();
  if ([...all].some((one) => one.atRisk() > 0)) event.preventDefault();
}
