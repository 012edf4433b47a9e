/** What was kept and has the form's shape today: another build's fields are left out, new ones are blank. */
export function likeBlank<V extends object>(kept: unknown, blank: V): V {
  if (typeof kept !== 'object' || kept === null) return blank;
  const fields = Object.entries(blank).map(([name, empty]) => {
    const value = (kept as Readonly<Record<string, unknown>>)[name];
    return [name, isLike(value, empty) ? value : empty];
  });
  return Object.fromEntries(fields) as V;
}

/** Texts by a name that the form does not know beforehand: one comment for each answer. */
export const textsByName = (kept: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(typeof kept === 'object' && kept !== null ? kept : {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );

const isLike = (value: unknown, empty: unknown): boolean =>
  Array.isArray(empty)
    ? Array.isArray(value) && value.every((one) => typeof one === 'string')
    : typeof value === typeof empty;
