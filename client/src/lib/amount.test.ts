import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readAmount, writeAmount } from './amount.ts';
import { type Language, languages } from './languages.ts';

it.each([
  ['en', '0.49', '0.49'],
  ['en', '1,250,000.50', '1250000.50'],
  ['en', '1,250', '1250'],
  ['en', '1.250', '1.250'],
  ['en', '1 250 000', '1250000'],
  ['en', "1'250'000.5", '1250000.5'],
  ['es', '0,49', '0.49'],
  ['es', '1.250.000,50', '1250000.50'],
  ['es', '1.250', '1250'],
  ['es', '999.50', '999.50'],
  ['fr', '1 250 000,50', '1250000.50'],
  ['fr', '1\u202f250,5', '1250.5'],
  ['fr', '999.50', '999.50'],
  ['ru', '1\u00a0250,500', '1250.500'],
  ['zh', '１，２５０．５', '1250.5'],
  ['ar', '1,250.5', '1250.5'],
  ['ar', '١٬٢٥٠٫٥', '1250.5'],
  ['en', '١٢٥٠', '1250'],
  ['en', '007', '7'],
] satisfies [Language, string, string][])('reads in %s the amount %s', (language, typed, amount) =>
  expect(readAmount(typed, language)).toBe(amount),
);

it.each([
  ['en', '12,5'],
  ['en', '1,25,000'],
  ['en', '1,250 000'],
  ['en', '1,250,00'],
  ['es', '1,250,000'],
  ['fr', '1.250.000'],
  ['en', '1.2.3'],
  ['en', '-5'],
  ['en', '1e3'],
  ['en', '.'],
  ['en', ''],
  ['en', 'USD 5'],
] satisfies [Language, string][])('reads in %s no amount in %j', (language, typed) =>
  expect(readAmount(typed, language)).toBeNull(),
);

const amount = fc
  .tuple(
    fc.bigInt({ min: 0n, max: 999_999_999_999_999n }),
    fc.constantFrom('', '.5', '.49', '.50', '.250', '.0001'),
  )
  .map(([whole, minor]) => `${whole}${minor}`);

it('reads back what it writes, in each language, to the last digit', () => {
  fc.assert(
    fc.property(amount, fc.constantFrom(...languages), (one, language) => {
      const written = writeAmount(one, language);
      expect(readAmount(written, language)).toBe(one);
    }),
  );
});

it('shows as it was typed what is not an amount', () => {
  expect(writeAmount('12,5', 'en')).toBe('12,5');
  expect(writeAmount('', 'en')).toBe('');
});
