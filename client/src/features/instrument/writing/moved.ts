/** The list with the entry at this place one up or one down. */
export function moved<T>(list: readonly T[], at: number, step: -1 | 1): readonly T[] {
  const next = [...list];
  const [one] = next.splice(at, 1);
  if (one !== undefined) next.splice(at + step, 0, one);
  return next;
}
