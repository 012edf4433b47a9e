import { LRUCache } from 'lru-cache';
import type { Frozen } from '../../../domain/assistance/matrix/frozen/frozen.ts';
import { type Thawed, thawing } from '../../../domain/assistance/matrix/frozen/thaw.ts';
import type { Catalogue } from '../../../domain/convention/catalogue.ts';
import { inSlices, makeLine, makeSlices } from '../../../store/store.ts';

/** About what a need takes in memory, with its share of all else. */
const bytesOfNeed = 250;
/** Two of a world at full size, to be compared, and some more. */
const mostBytes = 48_000_000;
/** Whoever looks at one looks again soon. */
const keptMs = 300_000;

interface Opened {
  readonly memory: LRUCache<string, Thawed>;
  readonly making: Map<string, Promise<Thawed>>;
}
const all = new WeakMap<Catalogue, Opened>();
/** One at a time, whichever it is: each takes the memory of a matrix while it is made. Each takes less than a second, so that many audiences may wait. */
const line = makeLine('editions', 24);

/**
 * What was frozen, to be asked, kept while people look at it. Whoever asks for the same waits for the one that is made. `begin` is called
 * at once, since the matrix goes on; what it gives, when it is its turn.
 */
export async function opened(
  catalogue: Catalogue,
  name: string,
  begin: () => () => Promise<Frozen> | Frozen,
): Promise<Thawed> {
  const { memory, making } = openedOf(catalogue);
  const known = memory.get(name) ?? making.get(name);
  if (known) return known;
  const freeze = begin();
  const made = line(async () => inSlices(thawing(catalogue, await freeze()), makeSlices()));
  making.set(name, made);
  try {
    const thawed = await made;
    const bytes = 100_000 + thawed.frozen.needs.participant.length * bytesOfNeed;
    memory.set(name, thawed, { size: Math.min(mostBytes / 2, bytes) });
    return thawed;
  } finally {
    making.delete(name);
  }
}

function openedOf(catalogue: Catalogue): Opened {
  const known = all.get(catalogue);
  if (known) return known;
  const fresh = {
    memory: new LRUCache<string, Thawed>({ maxSize: mostBytes, ttl: keptMs }),
    making: new Map(),
  };
  all.set(catalogue, fresh);
  return fresh;
}
