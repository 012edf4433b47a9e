import type { NeedFilter } from '../../gql/graphql.ts';
import { useAddressFilter } from '../../lib/address-filter.ts';
import { refusedPath, type UnknownPart } from '../../lib/unknown-parts.ts';
import { askedOf, tierIn } from './tier.ts';

const names = ['text', 'convention', 'type', 'subject', 'article', 'participant', 'tier'] as const;
export type NeedChoice = Readonly<Record<(typeof names)[number], string>>;

/** What is looked for among the needs. */
export function useNeedFilter() {
  const address = useAddressFilter(names);
  const tier = tierIn(address.chosen.tier);
  return { ...address, tier, filter: filterOf(address.chosen), begin: askedOf(tier).begin };
}

/** What of the choice the API does not know. */
export function refusedChoice(error: unknown, chosen: NeedChoice): UnknownPart | null {
  const name = listed.find((one) => `${one}s` === refusedPath(error)?.[1]);
  return name && chosen[name] ? { name, value: chosen[name] } : null;
}

function filterOf(chosen: NeedChoice): NeedFilter | null {
  const { tier, ...others } = chosen;
  const asked = Object.entries(others).filter(([, value]) => value !== '');
  const ofTier = askedOf(tierIn(tier)).filter;
  if (asked.length === 0 && !ofTier) return null;
  return {
    ...Object.fromEntries(
      asked.map(([name, value]) => (name === 'text' ? [name, value] : [`${name}s`, [value]])),
    ),
    ...ofTier,
  };
}

const listed = ['convention', 'type', 'subject', 'article', 'participant'] as const;
