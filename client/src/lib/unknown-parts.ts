import { useEffect, useState } from 'react';

/** What a link may name: as an address of ours spells it. */
export type PartName =
  | 'article'
  | 'asOf'
  | 'category'
  | 'chapter'
  | 'column'
  | 'columns'
  | 'convention'
  | 'coverage'
  | 'goal'
  | 'horizon'
  | 'instrument'
  | 'obligationLevel'
  | 'participant'
  | 'priorityArea'
  | 'provider'
  | 'provision'
  | 'regionalGroup'
  | 'row'
  | 'rows'
  | 'status'
  | 'subject'
  | 'type';
export type UnknownPart = { readonly name: PartName; readonly value: string };

/**
 * Parts of a link that mean nothing here (or no longer) are taken out of the address and named, so that the rest of it works: those that the page itself cannot read, and that which the
 * API refused, one after the other.
 */
export function useUnknownParts(
  unread: readonly UnknownPart[],
  refused: UnknownPart | null,
  drop: (parts: readonly UnknownPart[]) => void,
): readonly UnknownPart[] {
  const [named, setNamed] = useState<readonly UnknownPart[]>([]);
  const unknown = refused ? [...unread, refused] : unread;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is unknown is all there is to it
  useEffect(() => {
    if (unknown.length === 0) return;
    setNamed((before) => [
      ...before.filter((one) => !unknown.some((other) => isSame(one, other))),
      ...unknown,
    ]);
    drop(unknown);
  }, [JSON.stringify(unknown)]);
  return named;
}

/** Where in the question is what the API does not know; null where the fault is another one. */
export function refusedPath(error: unknown): readonly (string | number)[] | null {
  if (typeof error !== 'object' || error === null || !('errors' in error) || !Array.isArray(error.errors))
    return null;
  const [first] = error.errors as readonly { extensions?: { code?: unknown; path?: unknown } }[];
  const { code, path } = first?.extensions ?? {};
  return code === 'INVALID' && Array.isArray(path) ? path : null;
}

const isSame = (one: UnknownPart, other: UnknownPart): boolean =>
  one.name === other.name && one.value === other.value;
