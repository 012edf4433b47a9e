/** A key as people read it: `5(1)` stays, `untoc:5(1)` is `5(1) UNTOC`; what is not a key stays as it is. */
export function shownKey(key: string): string {
  const [, convention, number] = /^([a-z][a-z0-9-]*):([0-9A-Za-z.]+(?:\([0-9A-Za-z.]+\))*)$/.exec(key) ?? [];
  return convention === undefined ? key : `${number} ${convention.toUpperCase()}`;
}
