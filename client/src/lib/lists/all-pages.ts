import { useEffect, useRef, useState } from 'react';

export type PageInfo = { readonly hasNextPage: boolean; readonly endCursor?: string | null };

const tryAgainMs = 2_000;

/**
 * Reads on until the last page, for lists that are only of use as a whole; a page that fails is asked for again. True once all of it was there: what comes in addition later is read
 * without removing what is shown.
 */
export function useAllPages(
  pageInfo: PageInfo | undefined,
  more: (after: string) => Promise<unknown>,
): boolean {
  const [attempt, setAttempt] = useState(0);
  const read = useRef(more);
  read.current = more;
  const after = pageInfo?.hasNextPage ? (pageInfo.endCursor ?? null) : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the attempt asks for the same page again
  useEffect(() => {
    if (after === null) return;
    let over = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    read.current(after).catch(() => {
      if (!over) timer = setTimeout(() => setAttempt((before) => before + 1), tryAgainMs);
    });
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [after, attempt]);
  const whole = useRef(false);
  whole.current = pageInfo !== undefined && (whole.current || !pageInfo.hasNextPage);
  return whole.current;
}
