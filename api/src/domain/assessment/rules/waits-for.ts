import type { Reference } from '../../base/ids.ts';
import { hardPrerequisitesOf } from '../../convention/prerequisites.ts';
import { isGap } from '../answer.ts';
import { isAppliedDirectly } from '../prerequisites/applied-directly.ts';
import { because, type Facts, type Findings, type NeedRule } from './rule.ts';

/**
 * A need waits for the hard prerequisites of its provision that are themselves gaps of that State, each with that answer's label [WG 27]; not for one at which the treaty is
 * applied directly [WG 28].
 */
export const waitsFor = {
  name: 'waits-for',
  version: 2,
  source: 'WG 27, 28',
  apply: ({ answer, ...facts }: Facts) => waitsAt(answer.provision, facts),
} as const satisfies NeedRule;

export function waitsAt(
  provisionAt: Reference,
  { inForce, catalogue }: Pick<Facts, 'inForce' | 'catalogue'>,
): Partial<Findings> | null {
  const gaps = hardPrerequisitesOf(catalogue, provisionAt).flatMap((provision) => {
    const prerequisite = inForce.get(provision);
    return prerequisite && isGap(prerequisite) && !isAppliedDirectly(prerequisite) ? [prerequisite] : [];
  });
  if (gaps.length === 0) return null;
  return {
    waitsFor: gaps.map(({ provision, label }) => ({ provision, label })),
    because: gaps.map((gap) =>
      because(waitsFor, gap, 'waits-for', {
        provision: provisionAt,
        prerequisite: gap.provision,
        compliance: gap.compliance ?? '',
      }),
    ),
  };
}
