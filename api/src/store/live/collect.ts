import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** By how much the heap may grow, in per cent, before what it holds is told from garbage again; V8 by itself lets a heap of 100 MB double. */
const growth = 50;

/**
 * Loading leaves as much garbage behind as it keeps, and an idle process gets no reason to return it for a long time:
 * it is collected once, so that memory at rest is what the world needs. From then on little is allocated that stays, but for pasts, each of which
 * throws away as much as it keeps: V8 collects sooner, most of it beside other work, so that they do not pile up.
 */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  setFlagsFromString(`--heap-growing-percent=${growth}`);
  const collect: () => void = runInNewContext('gc');
  collect();
}
