import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { OfferFilter } from '../../gql/graphql.ts';

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
  return { chosen, choose, clear: () => setQuery({}), filter: filterOf(chosen) };
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
