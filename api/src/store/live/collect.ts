import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Loading leaves as much garbage behind as it keeps, and an idle process gets no reason to return it for a long time:
 * it is collected once, so that memory at rest is what the world needs.
 */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  collect();
}
