/** A version of a field, as much of it as tells sittings apart. */
export interface Saved {
  readonly at: string;
  readonly by?: string | null;
  readonly chosen?: string | null;
  readonly byFile: boolean;
}

/** Saves of one sitting: by one person, each within ten minutes of the next, none of which settled what two had written. */
const togetherMs = 10 * 60_000;

/** Versions, the latest first, put together by sittings: whoever types saves at each pause, and nobody wants to read each. */
export function sittingsOf<T extends Saved>(versions: readonly T[]): readonly (readonly T[])[] {
  const sittings: T[][] = [];
  for (const version of versions) {
    const last = sittings.at(-1);
    const next = last?.at(-1);
    if (last && next && isOneSitting(next, version)) last.push(version);
    else sittings.push([version]);
  }
  return sittings;
}

function isOneSitting(later: Saved, earlier: Saved): boolean {
  return (
    later.by === earlier.by &&
    later.byFile === earlier.byFile &&
    !later.chosen &&
    !earlier.chosen &&
    Date.parse(later.at) - Date.parse(earlier.at) <= togetherMs
  );
}
