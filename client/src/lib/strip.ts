import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';

/** What a page adds to the context strip: its instant, whether it is live, and its boundary in words. */
export type StripFacts = {
  readonly asOf?: string;
  readonly live?: 'live' | 'waiting' | 'refused' | 'past' | 'still';
  readonly boundary?: string;
  readonly action?: ReactNode;
  /** Who else is on it. */
  readonly people?: ReactNode;
  /** As whom it is seen, where that can be chosen. */
  readonly seen?: ReactNode;
};

export const StripContext = createContext<(facts: StripFacts | null) => void>(() => undefined);

/** The instant that the strip shows: figures beside it say the same. */
export const ShownInstant = createContext<string | null>(null);
export const useShownInstant = (): string | null => useContext(ShownInstant);

/** Puts the page's facts into the strip while the page is shown. */
export function useStrip({ asOf, live, boundary, action, people, seen }: StripFacts): void {
  const put = useContext(StripContext);
  const facts = useMemo(
    () => ({ asOf, live, boundary, action, people, seen }),
    [asOf, live, boundary, action, people, seen],
  );
  useEffect(() => {
    put(facts);
    return () => put(null);
  }, [put, facts]);
}
