import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { readView, unreadParts, type View, writeView } from './view.ts';

/** The view as the address has it, and how to change it: choosing what to see makes a step back possible, moving in it does not. */
export function useView(): readonly [View, (change: Partial<View>, keep?: 'push' | 'replace') => void] {
  const [query, setQuery] = useSearchParams();
  const view = useMemo(() => readView(query), [query]);
  const change = useCallback(
    (next: Partial<View>, keep: 'push' | 'replace' = 'push') => {
      setQuery((now) => writeView({ ...readView(now), ...next }), {
        replace: keep === 'replace',
        preventScrollReset: true,
      });
    },
    [setQuery],
  );
  return [view, change];
}

/** What of the address nobody can read. */
export function useUnread(): ReturnType<typeof unreadParts> {
  const [query] = useSearchParams();
  return useMemo(() => unreadParts(query), [query]);
}
