import type { UnsupportedFilter, UnsupportedReason } from '../../../gql/graphql.ts';
import { useAddressFilter } from '../../../lib/address-filter.ts';
import { refusedPath, type UnknownPart } from '../../../lib/unknown-parts.ts';

export const reasons: readonly UnsupportedReason[] = ['NOBODY_PROPOSED', 'EVERY_PROPOSAL_ENDED'];
const listed = ['participant', 'article', 'type', 'subject'] as const;
const names = [...listed, 'reason'] as const;
export type UnsupportedChoice = Readonly<Record<(typeof names)[number], string>>;

/** Which of the needs that nobody takes up; it lives in the address, so that a link shows the same. */
export function useUnsupportedFilter() {
  const address = useAddressFilter(names);
  return { ...address, filter: filterOf(address.chosen) };
}

/** What of the choice the API does not know. */
export function refusedChoice(error: unknown, chosen: UnsupportedChoice): UnknownPart | null {
  const name = listed.find((one) => `${one}s` === refusedPath(error)?.[1]);
  return name && chosen[name] ? { name, value: chosen[name] } : null;
}

function filterOf(chosen: UnsupportedChoice): UnsupportedFilter | null {
  const reason = reasons.find((one) => one === chosen.reason);
  const asked = listed.filter((name) => chosen[name] !== '');
  if (!reason && asked.length === 0) return null;
  return {
    ...Object.fromEntries(asked.map((name) => [`${name}s`, [chosen[name]]])),
    ...(reason && { reasons: [reason] }),
  };
}
