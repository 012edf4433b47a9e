import { useEffect, useSyncExternalStore } from 'react';
import { keepAnswer } from './copies.ts';
import { type Keeping, keepingNow, onKeeping } from './copy.ts';
import { type Line, lineNow, onLine } from './line.ts';

export const useKeeping = (): Keeping => useSyncExternalStore(onKeeping, keepingNow);
export const useLine = (): Line => useSyncExternalStore(onLine, lineNow);

/** What this screen was answered stays on the device as the cache has it, so that it is there again without a connection. */
export function useCopy(
  operation: string,
  variables: Readonly<Record<string, unknown>>,
  data: unknown,
): void {
  const keeping = useKeeping();
  const asked = JSON.stringify(variables);
  useEffect(() => {
    if (!data || keeping !== 'kept') return;
    const timer = setTimeout(() => void keepAnswer(operation, JSON.parse(asked), data), settles);
    return () => clearTimeout(timer);
  }, [operation, asked, data, keeping]);
}

/** While a list is being read, page by page, it changes often. */
const settles = 300;
