/** Of the first and the last word of a name. */
export const initials = (name: string): string =>
  name
    .split(/\s+/)
    .filter((_, at, all) => at === 0 || at === all.length - 1)
    .map((word) => [...word][0])
    .join('');
