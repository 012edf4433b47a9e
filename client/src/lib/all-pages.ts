import { useEffect, useRef } from 'react';

type PageInfo = { readonly hasNextPage: boolean; readonly endCursor?: string | null };

/** Reads on until the last page, for lists that are only of use as a whole; true when all of it is there. */
export function useAllPages(
  pageInfo: PageInfo | undefined,
  more: (after: string) => Promise<unknown>,
): boolean {
  const asked = useRef<string | null>(null);
  const read = useRef(more);
  read.current = more;
  const after = pageInfo?.hasNextPage ? (pageInfo.endCursor ?? null) : null;
  useEffect(() => {
    if (asked.current === after) return;
    asked.current = after;
    if (after === null) return;
    read.current(after).catch(() => {
      asked.current = null;
    });
  }, [after]);
  return pageInfo !== undefined && !pageInfo.hasNextPage;
}
