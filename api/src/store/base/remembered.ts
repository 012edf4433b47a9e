import { LRUCache } from 'lru-cache';

/** Documents by key, held in memory until a change of them is heard. Nothing is cached while the change stream is down. */
export interface Remembered<T> {
  many(
    keys: readonly string[],
    read: (keys: readonly string[]) => Promise<T[]>,
    keyOf: (value: T) => string,
  ): Promise<T[]>;
  forget(key: string): void;
  forgetAll(): void;
  /** Moves with whatever was forgotten: what follows from these documents is as old as it. */
  version(): number;
  /** Whether changes are heard. */
  listen(heard: boolean): void;
}

const most = 20_000;
const none = Symbol('none');

/** `absent`: what is not there is remembered too. Only for keys that nobody makes up: a stranger's would push out what is there. */
export function remember<T extends {}>({ absent = false } = {}): Remembered<T> {
  const known = new LRUCache<string, T | typeof none>({ max: most });
  let heard = false;
  // A read that began before a change may not be kept after it.
  let changes = 0;
  const forgetAll = () => {
    changes += 1;
    known.clear();
  };
  return {
    many: async (keys, read, keyOf) => {
      const missing = keys.filter((key) => !known.has(key));
      const here = keys.flatMap((key) => {
        const value = known.get(key) ?? none;
        return value === none ? [] : value;
      });
      if (missing.length === 0) return here;
      const before = changes;
      const found = await read(missing);
      if (heard && before === changes) {
        if (absent) for (const key of missing) known.set(key, none);
        for (const value of found) known.set(keyOf(value), value);
      }
      return [...here, ...found];
    },
    forget: (key) => {
      changes += 1;
      known.delete(key);
    },
    forgetAll,
    version: () => changes,
    listen: (now) => {
      heard = now;
      forgetAll();
    },
  };
}
