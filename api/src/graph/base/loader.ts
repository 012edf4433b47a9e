import DataLoader from 'dataloader';
import type { GraphContext } from './context.ts';

/**
 * DataLoader itself, by the name of what is read, in place of Pothos' loadable types: fields of several types, `node` and what is checked before a write read
 * the same thing in one go, what is absent or hidden is null and no error, and a mutation forgets all of it at once.
 */
const loaders = new WeakMap<GraphContext, Map<string, DataLoader<string, unknown>>>();

/** One of many by its id: what one request asks in one go is read in one go. Missing and hidden are null. */
export function loadOne<K extends string, T>(
  context: GraphContext,
  name: string,
  key: K,
  load: (keys: readonly K[]) => Promise<readonly T[]>,
  keyOf: (value: T) => string,
): Promise<T | null> {
  return loaderOf(context, name, oneEach(load, keyOf)).load(key) as Promise<T | null>;
}

const oneEach =
  <K extends string, T>(load: (keys: readonly K[]) => Promise<readonly T[]>, keyOf: (value: T) => string) =>
  async (keys: readonly string[]) => {
    const found = new Map((await load(keys as readonly K[])).map((value) => [keyOf(value), value]));
    return keys.map((key) => found.get(key) ?? null);
  };

/** What was read already by another name: whoever asks for one of these by its id reads nothing. */
export function primed<K extends string, T>(
  context: GraphContext,
  name: string,
  load: (keys: readonly K[]) => Promise<readonly T[]>,
  keyOf: (value: T) => string,
  known: ReadonlyMap<K, T | null>,
): void {
  const read = oneEach(load, keyOf);
  const before = loaders.get(context)?.get(name);
  if (before) for (const [key, value] of known) before.prime(key, value);
  // Most of them nobody asks for.
  else
    loaderOf(context, name, async (keys) => {
      const rest = keys.filter((key) => !known.has(key as K));
      const found = new Map(rest.length > 0 ? (await read(rest)).map((value, at) => [rest[at], value]) : []);
      return keys.map((key) => known.get(key as K) ?? found.get(key) ?? null);
    });
}

/** All that belong to one key, in the order they were read. */
export function loadMany<K extends string, T>(
  context: GraphContext,
  name: string,
  key: K,
  load: (keys: readonly K[]) => Promise<readonly T[]>,
  ownerOf: (value: T) => string,
): Promise<readonly T[]> {
  return loaderOf(context, name, async (keys) => {
    const groups = new Map<string, T[]>(keys.map((key) => [key, []]));
    for (const value of await load(keys as readonly K[])) groups.get(ownerOf(value))?.push(value);
    return keys.map((key) => groups.get(key) ?? []);
  }).load(key) as Promise<readonly T[]>;
}

function loaderOf(
  context: GraphContext,
  name: string,
  batch: (keys: readonly string[]) => Promise<readonly unknown[]>,
) {
  let ofRequest = loaders.get(context);
  if (!ofRequest) {
    ofRequest = new Map();
    loaders.set(context, ofRequest);
  }
  let loader = ofRequest.get(name);
  if (!loader) {
    loader = new DataLoader<string, unknown>((keys) => batch(keys) as Promise<unknown[]>);
    ofRequest.set(name, loader);
  }
  return loader;
}

/** After a write: what was read before it is not what is there now. */
export const forgetReads = (context: GraphContext): void => void loaders.delete(context);
