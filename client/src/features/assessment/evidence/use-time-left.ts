import { useRef } from 'react';
import type { Sending } from './sending.ts';
import { type Sample, secondsLeft } from './time-left.ts';

/** About how many seconds a file still takes, by how fast it went lately; null while that cannot be known. */
export function useTimeLeft({ phase, sent, bytes }: Sending): number | null {
  const samples = useRef<readonly Sample[]>([]);
  if (phase !== 'SENDING') {
    samples.current = [];
    return null;
  }
  const last = samples.current.at(-1);
  if (last?.sent !== sent) samples.current = [...samples.current.slice(-19), { at: Date.now(), sent }];
  return secondsLeft(samples.current, bytes);
}
