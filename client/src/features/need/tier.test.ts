import { describe, expect, it } from 'vitest';
import { askedOf, inTier, tierIn } from './tier.ts';

const need = (id: string, obligationLevel: 'MANDATORY' | 'OPTIONAL', legislative: boolean) => ({
  ...{ id, provision: { obligationLevel }, type: { legislative } },
});
const needs = [
  need('training, optional', 'OPTIONAL', false),
  need('drafting, mandatory', 'MANDATORY', true),
  need('training, mandatory', 'MANDATORY', false),
  need('drafting, optional', 'OPTIONAL', true),
];
const shown = (tier: string) => inTier(needs, tierIn(tier)).map(({ id }) => id);

describe('what a reader puts first', () => {
  it('comes first in the order that it had, and everything else after it in its own', () => {
    expect(shown('mandatory-first')).toEqual([
      ...['drafting, mandatory', 'training, mandatory'],
      ...['training, optional', 'drafting, optional'],
    ]);
    expect(shown('legislation-first')).toEqual([
      ...['drafting, mandatory', 'drafting, optional'],
      ...['training, optional', 'training, mandatory'],
    ]);
  });

  it('is alone where that was chosen, and nothing happens unasked or by a link that was made up', () => {
    expect(shown('legislation-only')).toEqual(['drafting, mandatory', 'drafting, optional']);
    expect(shown('mandatory-only')).toEqual(['drafting, mandatory', 'training, mandatory']);
    for (const unasked of ['', 'poorest-first']) expect(shown(unasked)).toEqual(needs.map(({ id }) => id));
  });

  it('is asked of the API in the same way', () => {
    expect(askedOf('legislation-first')).toEqual({ begin: 'LEGISLATION' });
    expect(askedOf('mandatory-only')).toEqual({ filter: { obligationLevels: ['MANDATORY'] } });
    expect(askedOf(null)).toEqual({});
  });
});
