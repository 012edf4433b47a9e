import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { OfferFilter } from '../../gql/graphql.ts';
import { refusedPath, type UnknownPart } from '../../lib/unknown-parts.ts';

const names = ['text', 'type', 'article', 'provider'] as const;
export type OfferChoice = Readonly<Record<(typeof names)[number], string>>;

/** What is looked for among the offers; it lives in the address, so that a link shows the same. */
export function useOfferFilter() {
  const [query, setQuery] = useSearchParams();
  const address = query.toString();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is all there is to it
  const chosen = useMemo(
    () => Object.fromEntries(names.map((name) => [name, query.get(name) ?? ''])) as OfferChoice,
    [address],
  );
  const choose = (change: Partial<OfferChoice>) =>
    setQuery(Object.entries({ ...chosen, ...change }).filter(([, value]) => value !== ''));
  const drop = (parts: readonly UnknownPart[]) =>
    setQuery(
      (now) => {
        for (const { name } of parts) now.delete(name);
        return now;
      },
      { replace: true },
    );
  return { chosen, choose, drop, clear: () => setQuery({}), filter: filterOf(chosen) };
}

/** What of the choice the API does not know. */
export function refusedChoice(error: unknown, chosen: OfferChoice): UnknownPart | null {
  const list = refusedPath(error)?.[1];
  const name = (['type', 'article', 'provider'] as const).find((one) => list === `${one}s`);
  return name && chosen[name] ? { name, value: chosen[name] } : null;
}

function filterOf({ text, type, article, provider }: OfferChoice): OfferFilter | null {
  if (!text && !type && !article && !provider) return null;
  return {
    ...(text ? { text } : {}),
    ...(type ? { types: [type] } : {}),
    ...(article ? { articles: [article] } : {}),
    ...(provider ? { providers: [provider] } : {}),
  };
}
