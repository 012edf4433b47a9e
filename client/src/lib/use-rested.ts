import { useEffect, useState } from 'react';

/** A value once it has rested: typing and choosing come in bursts. */
export function useRested(value: string, ms = 400): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return rested;
}
