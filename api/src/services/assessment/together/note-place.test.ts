import { expect, it } from 'vitest';
import type { AssessmentId, Reference } from '../../../domain/base/ids.ts';
import type { Catalogue } from '../../../domain/convention/catalogue.ts';
import { keptAt } from './note-place.ts';

it('finds notes of a whole article where the version before kept them, for what is submitted stays in it', () => {
  const keys = ['5(1)', '5(2)', '6(1)'] as Reference[];
  const version = (provisions: readonly string[]) => ({ code: 'one', provisions });
  const catalogue = {
    provisions: new Map(keys.map((reference) => [reference, { reference, article: reference.slice(0, 1) }])),
    instruments: new Map([['one', version(['5(2)', '6(1)'])]]),
    earlierInstruments: new Map([['one', [version(keys)]]]),
  } as unknown as Catalogue;
  const at = (provision: string) =>
    keptAt(
      { store: { catalogue: () => catalogue } },
      'XAA/one/2026' as AssessmentId,
      provision as Reference,
    ).map((place) => place.provision);
  expect(at('5(2)')).toEqual(['5(2)', '5(1)']);
  expect(at('6(1)')).toEqual(['6(1)']);
});
