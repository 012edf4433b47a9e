import { useEffect, useSyncExternalStore } from 'react';
import { useViewer } from '../session.ts';
import { keepAnswer, type Variables } from './copies.ts';
import { type Keeping, keepingNow, onKeeping } from './copy.ts';
import { type Line, lineNow, onLine } from './line.ts';

export const useKeeping = (): Keeping => useSyncExternalStore(onKeeping, keepingNow);
export const useLine = (): Line => useSyncExternalStore(onLine, lineNow);

/** What this screen answered stays on the device as the cache has it, so that it is there again without a connection. */
export const useCopy = (operation: string, variables: Variables, data: unknown): void =>
  useCopyOf(useViewer()?.id, operation, variables, data);

/** The same where who is here is a part of what was answered. */
export function useCopyOf(
  person: string | undefined,
  operation: string,
  variables: Variables,
  data: unknown,
): void {
  const keeping = useKeeping();
  const asked = JSON.stringify(variables);
  useEffect(() => {
    if (!person || !data || keeping !== 'kept') return;
    const timer = setTimeout(() => void keepAnswer(person, operation, JSON.parse(asked), data), settles);
    return () => clearTimeout(timer);
  }, [person, operation, asked, data, keeping]);
}

/** While a list is being read, page by page, it changes often. */
const settles = 300;
