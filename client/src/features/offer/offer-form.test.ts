import { describe, expect, it } from 'vitest';
import { blankOffer, missingIn, offerInput } from './offer-form.ts';

const form = { ...blankOffer, title: ' Drafting ', types: ['LEGAL_ADVICE'], articles: ['23'] };

describe('the form of an offer', () => {
  it('sends empty fields as null and the scope as chosen', () => {
    const input = offerInput(form);
    expect(input).toMatchObject({
      title: 'Drafting',
      description: null,
      capacityPerYear: null,
      ceiling: null,
      mode: null,
    });
    expect(input.scope).toEqual({ chapters: [], articles: ['23'], provisions: [] });
  });

  it('sends the whole Convention alone, without the articles chosen before', () => {
    expect(offerInput({ ...form, wholeConvention: true }).scope).toEqual({ wholeConvention: true });
  });

  it('sends money as a decimal text with its currency', () => {
    const input = offerInput({ ...form, ceilingAmount: '60000.50', ceilingCurrency: 'usd' });
    expect(input.ceiling).toEqual({ amount: '60000.50', currency: 'USD' });
  });

  it('names what is missing before anything is sent', () => {
    expect(missingIn(form)).toEqual([]);
    expect(missingIn(blankOffer).map(({ place }) => place)).toEqual(['title', 'types', 'scope']);
    expect(missingIn({ ...form, opens: '2027-02-01', closes: '2027-01-01' })[0]?.place).toBe('closes');
    expect(missingIn({ ...form, capacityPerYear: 'six' })[0]?.place).toBe('capacityPerYear');
  });

  it.each([
    ['closes', { closes: '0027-05-01' }],
    ['closes', { closes: '20261-05-01' }],
    ['opens', { opens: '?' }],
    ['capacityPerYear', { capacityPerYear: '99999999999' }],
    ['capacityPerYear', { capacityPerYear: '0' }],
    ['ceiling', { ceilingAmount: '1234567890123456' }],
  ])('says at %s what the API would not take: %o', (place, typed) => {
    expect(missingIn({ ...form, ...typed }).map((one) => one.place)).toEqual([place]);
  });
});
