import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { OverlapFilter, OverlapState } from '../../gql/graphql.ts';
import { refusedPath, type UnknownPart } from '../../lib/unknown-parts.ts';

export const states: readonly OverlapState[] = ['OPEN', 'DUPLICATE', 'COOPERATION', 'NEITHER'];
/** By one State, one provider, one article, one kind of help; by as many decisions as one likes. */
export const names = ['participant', 'provider', 'article', 'type'] as const;
export type OverlapChoice = Readonly<Record<(typeof names)[number], string>>;

/** What is looked for among the overlaps; it lives in the address, so that a link shows the same. */
export function useOverlapFilter() {
  const [query, setQuery] = useSearchParams();
  const address = query.toString();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is all there is to it
  const read = useMemo(() => {
    const status = query.getAll('status');
    return {
      chosen: Object.fromEntries(names.map((name) => [name, query.get(name) ?? ''])) as OverlapChoice,
      status: states.filter((state) => status.includes(state)),
      unread: status
        .filter((one) => !states.some((state) => state === one))
        .map((value): UnknownPart => ({ name: 'status', value })),
    };
  }, [address]);
  const change = (edit: (next: URLSearchParams) => void, replace = false) =>
    setQuery(
      (now) => {
        const next = new URLSearchParams(now);
        edit(next);
        return next;
      },
      { replace },
    );
  return {
    ...read,
    filter: filterOf(read.chosen, read.status),
    choose: (name: keyof OverlapChoice, value: string) =>
      change((next) => (value ? next.set(name, value) : next.delete(name))),
    toggle: (state: OverlapState, on: boolean) =>
      change((next) => (on ? next.append('status', state) : next.delete('status', state))),
    drop: (parts: readonly UnknownPart[]) =>
      change((next) => {
        for (const { name, value } of parts) next.delete(name, value);
      }, true),
    clear: () => setQuery({}),
  };
}

/** What of the choice the API does not know. */
export function refusedChoice(error: unknown, chosen: OverlapChoice): UnknownPart | null {
  const name = names.find((one) => `${one}s` === refusedPath(error)?.[1]);
  return name && chosen[name] ? { name, value: chosen[name] } : null;
}

function filterOf(
  { participant, provider, article, type }: OverlapChoice,
  status: OverlapState[],
): OverlapFilter | null {
  if (!participant && !provider && !article && !type && status.length === 0) return null;
  return {
    ...(participant && { participants: [participant] }),
    ...(provider && { providers: [provider] }),
    ...(article && { articles: [article] }),
    ...(type && { types: [type] }),
    ...(status.length > 0 && { states: status }),
  };
}
