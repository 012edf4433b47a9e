import { expect, it } from 'vitest';
import { placesIn } from './places-in.ts';

const placeOf = placesIn({
  provisions: [{ reference: '1(1)' }, { reference: '2(1)' }],
  questions: [{ code: 'moved', provision: '2(1)' }],
});

it('shows each comment somewhere: with its question wherever that went, and apart where nothing of it is asked', () => {
  expect(placeOf({ questionCode: null, provision: null })).toBeNull();
  expect(placeOf({ questionCode: null, provision: { reference: '1(1)' } })).toBe('1(1)');
  expect(placeOf({ questionCode: 'moved', provision: { reference: '1(1)' } })).toBe('2(1)');
  expect(placeOf({ questionCode: 'gone', provision: { reference: '1(1)' } })).toBeUndefined();
  expect(placeOf({ questionCode: null, provision: { reference: '3(1)' } })).toBeUndefined();
});
