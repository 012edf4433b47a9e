/** Opened and closed again, so deep. */
export const nested = (depth: number, open: string, close: string) =>
  open.repeat(depth) + close.repeat(depth);

export const many = (count: number, part: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => part(n)).join(' ');
