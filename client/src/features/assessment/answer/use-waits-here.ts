import { useEffect, useState, useSyncExternalStore } from 'react';
import type { AnswerValues } from './answer-values.ts';
import type { AnswerWriter } from './answer-writer.ts';
import type { Writing } from './save/state.ts';

/** Once it was there for this long, so that the word does not come and go with each key. */
const moment = 300;

/** Whether what is written waits on this device without a connection: said only when all of it is there. */
export function useWaitsHere({ onKept, isKept }: AnswerWriter, { values, offline }: Writing): boolean {
  const kept = useSyncExternalStore(onKept, isKept);
  const [rested, setRested] = useState<AnswerValues | null>(null);
  useEffect(() => {
    if (!offline || !kept) return;
    const timer = setTimeout(() => setRested(values), moment);
    return () => clearTimeout(timer);
  }, [offline, kept, values]);
  return offline && kept && rested === values;
}
