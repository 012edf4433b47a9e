import type { OfferFilter } from '../../gql/graphql.ts';
import { useAddressFilter } from '../../lib/address-filter.ts';
import { refusedPath, type UnknownPart } from '../../lib/unknown-parts.ts';

const names = ['text', 'convention', 'type', 'subject', 'article', 'provider'] as const;
export type OfferChoice = Readonly<Record<(typeof names)[number], string>>;

/** What is looked for among the offers. */
export function useOfferFilter() {
  const address = useAddressFilter(names);
  return { ...address, filter: filterOf(address.chosen) };
}

/** What of the choice the API does not know. */
export function refusedChoice(error: unknown, chosen: OfferChoice): UnknownPart | null {
  const list = refusedPath(error)?.[1];
  const name = (['convention', 'type', 'subject', 'article', 'provider'] as const).find(
    (one) => list === `${one}s`,
  );
  return name && chosen[name] ? { name, value: chosen[name] } : null;
}

function filterOf({ text, convention, type, subject, article, provider }: OfferChoice): OfferFilter | null {
  if (!text && !convention && !type && !subject && !article && !provider) return null;
  return {
    ...(text ? { text } : {}),
    ...(convention ? { conventions: [convention] } : {}),
    ...(type ? { types: [type] } : {}),
    ...(subject ? { subjects: [subject] } : {}),
    ...(article ? { articles: [article] } : {}),
    ...(provider ? { providers: [provider] } : {}),
  };
}
