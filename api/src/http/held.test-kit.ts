import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect } from 'vitest';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What stays of a work, in megabytes, after what it left lying about is collected. */
export function heldBy(work: () => unknown): number {
  const now = () => {
    // Once to find what is garbage, once more for what its end set free.
    collect();
    collect();
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = now();
  const result = work();
  const held = now() - before;
  expect(result).toBeTruthy();
  return held / 1e6;
}
export const times = (count: number, work: (n: number) => void) => {
  for (let n = 0; n < count; n += 1) work(n);
};
/** As it comes from a socket: not a rope, not one constant. */
export const flat = (text: string) => Buffer.from(text).toString('utf8');
