/** Rows that a person leaves out of what is taken in, by code, after these are left out too, or taken in again. */
export function leftOut(
  left: ReadonlySet<string>,
  codes: readonly string[],
  leaving: boolean,
): ReadonlySet<string> {
  const next = new Set(left);
  for (const code of codes)
    if (leaving) next.add(code);
    else next.delete(code);
  return next;
}
