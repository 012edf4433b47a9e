import type { ObligationLevel } from '../../gql/graphql.ts';

/** What a reader puts first, or looks at alone, because they chose it: nobody is shown it unasked [WG 28, 39]. */
export const tiers = ['mandatory-first', 'mandatory-only', 'legislation-first', 'legislation-only'] as const;
export type Tier = (typeof tiers)[number];

export const tierIn = (text: string): Tier | null => tiers.find((one) => one === text) ?? null;

interface Placed {
  readonly provision: { readonly obligationLevel: ObligationLevel };
  readonly type: { readonly legislative: boolean };
}

export const isOfTier = (tier: Tier, { provision, type }: Placed): boolean =>
  tier.startsWith('mandatory') ? provision.obligationLevel === 'MANDATORY' : type.legislative;

export const isOnly = (tier: Tier | null): boolean => tier?.endsWith('only') ?? false;

/** Those of the tier first, each where it was among its own; or those alone. */
export function inTier<Need extends Placed>(needs: readonly Need[], tier: Tier | null): readonly Need[] {
  if (!tier) return needs;
  const own = needs.filter((need) => isOfTier(tier, need));
  return isOnly(tier) ? own : [...own, ...needs.filter((need) => !isOfTier(tier, need))];
}

/** The same, as the API is asked. */
export function askedOf(tier: Tier | null) {
  if (tier === 'mandatory-first') return { begin: 'MANDATORY' as const };
  if (tier === 'legislation-first') return { begin: 'LEGISLATION' as const };
  if (tier === 'mandatory-only') return { filter: { obligationLevels: ['MANDATORY' as const] } };
  return tier === 'legislation-only' ? { filter: { legislation: true } } : {};
}
