/** What is typed of one provision, by its place: `law`, `measures.0.title`, `reply cases.1.year`. */
export type TypedRow = Readonly<Partial<Record<string, string>>>;

/** What is wrong in a row, by place: the part that is not understood; empty where something is missing. */
export type RowFaults = Readonly<Partial<Record<string, string>>>;

export const placeOf = (list: string, at: number, part: string): string => `${list}.${at}.${part}`;

export const isEmpty = (row: TypedRow): boolean => Object.values(row).every((text) => !text?.trim());

/** The entries of a list in which something is typed, by their rows on paper. */
export function entriesIn(row: TypedRow, list: string): readonly number[] {
  const found = Object.entries(row).flatMap(([place, text]) => {
    const at = place.startsWith(`${list}.`) ? /^\d+/.exec(place.slice(list.length + 1))?.[0] : undefined;
    return at !== undefined && text?.trim() ? [Number(at)] : [];
  });
  return [...new Set(found)].sort((one, other) => one - other);
}

/** How many rows a list has on the screen: one more than are typed in. */
export const rowsOf = (row: TypedRow, list: string): number => (entriesIn(row, list).at(-1) ?? -1) + 2;
