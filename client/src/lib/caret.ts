/** Where a caret goes that was at `at` in a text, now that others wrote elsewhere in it: it stays beside the words it was beside. */
export function caretIn(before: string, after: string, at: number): number {
  const start = sameAtStart(before, after);
  if (at <= start) return at;
  const end = sameAtEnd(before, after, start);
  if (at >= before.length - end) return after.length - (before.length - at);
  return besideItsWords(before, after, at) ?? Math.min(at, after.length - end);
}

/** The place with the longest stretch of the former text around it. */
function besideItsWords(before: string, after: string, at: number): number | null {
  for (const reach of [48, 24, 12, 6]) {
    const from = Math.max(0, at - reach);
    const found = after.indexOf(before.slice(from, at + reach));
    if (found >= 0) return found + (at - from);
  }
  return null;
}

function sameAtStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one[at] === other[at]) at += 1;
  return at;
}

function sameAtEnd(one: string, other: string, start: number): number {
  const most = Math.min(one.length, other.length) - start;
  let count = 0;
  while (count < most && one.at(-1 - count) === other.at(-1 - count)) count += 1;
  return count;
}
