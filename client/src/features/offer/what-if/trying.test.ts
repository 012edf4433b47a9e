import { describe, expect, it } from 'vitest';
import type { OfferTriedFragment } from '../../../gql/graphql.ts';
import { blankOffer } from '../offer-form.ts';
import { changesOf, differencesOf, trying, without } from './trying.ts';

const offer = { id: 'o1', revision: 3 } as OfferTriedFragment;
const form = { ...blankOffer, title: 'Advice', types: ['LEGAL_ADVICE'], articles: ['15'] };

describe('what is tried', () => {
  it('is sent with the revision that was read; what is added names no offer', () => {
    const tried = [
      { key: 'o1', offer, form },
      { key: 'o2', offer: { ...offer, id: 'o2' }, form: null },
      { key: 'new', offer: null, form },
    ];
    expect(changesOf(tried)).toMatchObject([
      { kind: 'CHANGE', offer: 'o1', expectedRevision: 3, content: { title: 'Advice' } },
      { kind: 'WITHDRAW', offer: 'o2', expectedRevision: 3 },
      { kind: 'ADD', content: { types: ['LEGAL_ADVICE'] } },
    ]);
    expect(changesOf(tried)[2]).not.toHaveProperty('offer');
  });

  it('has each offer once, and forgets one that is as it was', () => {
    const once = trying([], { key: 'o1', offer, form });
    const again = trying(once, { key: 'o1', offer, form: null });
    expect(again).toEqual([{ key: 'o1', offer, form: null }]);
    expect(without(again, 'o1')).toEqual([]);
  });

  it('says what would be otherwise, each thing once', () => {
    const after = {
      ...form,
      types: ['CAPACITY_BUILDING'],
      articles: ['16'],
      capacityPerYear: '8',
      mode: 'REMOTE' as const,
    };
    expect(differencesOf(form, after)).toEqual([
      { what: 'type', code: 'CAPACITY_BUILDING' },
      { what: 'type', code: 'LEGAL_ADVICE', gone: true },
      { what: 'scope' },
      { what: 'places' },
      { what: 'other' },
    ]);
    expect(differencesOf(form, { ...form })).toEqual([]);
  });
});
