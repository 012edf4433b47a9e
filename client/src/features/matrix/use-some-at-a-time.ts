import { useEffect, useState } from 'react';

/** From the first to the last; nothing where the last is before the first. */
export type Range = { readonly first: number; readonly last: number };

/**
 * Rows that come to be drawn, some with each frame: a dozen at once, each with a dozen glyphs, hold up whoever scrolls, and forty whoever opens the page.
 * Those that are not wanted any longer go at once.
 */
export function useSomeAtATime(wanted: Range): Range {
  const [shown, setShown] = useState(() => towards(none, wanted, first));
  const next = towards(shown, wanted, most);
  const isThere = next.first === shown.first && next.last === shown.last;
  useEffect(() => {
    if (isThere) return;
    const frame = requestAnimationFrame(() => setShown({ first: next.first, last: next.last }));
    return () => cancelAnimationFrame(frame);
  }, [isThere, next.first, next.last]);
  return shown;
}

/** One step from what is shown to what is wanted. */
export function towards(shown: Range, wanted: Range, most: number): Range {
  const [first, last] = [Math.max(shown.first, wanted.first), Math.min(shown.last, wanted.last)];
  // Nothing of it is there: from the row that one reads first.
  if (first > last) return { first: wanted.first, last: Math.min(wanted.last, wanted.first + most - 1) };
  const below = Math.min(wanted.last - last, most);
  return { first: Math.max(wanted.first, first - (most - below)), last: last + below };
}

const most = 4;
/** As many as there mostly are above the fold of a page that was opened. */
const first = 8;
const none: Range = { first: 0, last: -1 };
