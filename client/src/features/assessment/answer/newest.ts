/** What the stream brought last of an answer or of the assessment: an answer to a write of ours that was longer on its way is older, and does not stay in its place. */
const newest = new Map<string, { readonly revision: number; readonly put: () => void }>();

export function heardLast(id: string, revision: number, put: () => void): void {
  const known = newest.get(id);
  if (!known || known.revision <= revision) newest.set(id, { revision, put });
}

/** Called after what was read at this revision came into the cache. */
export function keepNewest(id: string, revision: number): void {
  const known = newest.get(id);
  if (known && known.revision > revision) known.put();
}

export const forgetNewest = (): void => newest.clear();
