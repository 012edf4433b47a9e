import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatIn } from './format.ts';
import { type Language, languages, locales } from './languages.ts';
import { readDay } from './read-day.ts';

const language = fc.constantFrom(...languages);
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));

it('reads back what the screens show, in each language', () => {
  fc.assert(fc.property(day, language, (one, of) => readDay(formatIn(of).day(one), of) === one));
});

it('reads ISO, and the figures and words of each language, in Latin and in other digits', () => {
  const forms = [{ dateStyle: 'medium' }, { dateStyle: 'long' }, {}] as const;
  const digits = fc.constantFrom('latn', 'arab', 'deva', 'fullwide');
  fc.assert(
    fc.property(day, language, fc.constantFrom(...forms), digits, (one, of, form, nu) => {
      const locale = `${new Intl.Locale(locales[of]).baseName}-u-nu-${nu}`;
      const written = new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' });
      expect(readDay(written.format(new Date(one)), of)).toBe(one);
      expect(readDay(one, of)).toBe(one);
      expect(readDay(`${one}T00:00:00.000Z`, of)).toBe(one);
    }),
  );
});

it.each([
  ['en', '01/05/27', '0027-05-01'],
  ['en', '01/05/20261', '20261-05-01'],
  ['en', 'May 1, 2027', '2027-05-01'],
  ['es', '1 de mayo de 2027', '2027-05-01'],
  ['es', '31.2.2027', '2027-02-31'],
  ['fr', '1er août 2027', '2027-08-01'],
  ['zh', '2027年5月1日', '2027-05-01'],
  ['ar', '\u200f1\u200f/5\u200f/2027', '2027-05-01'],
] satisfies [Language, string, string][])('reads in %s what is written %s', (of, text, read) =>
  expect(readDay(text, of)).toBe(read),
);

it.each(['', 'soon', '2027', '05/2027', '1 2 3 4', 'mayor 2027', '12:30'])('finds no date in %j', (text) => {
  for (const of of languages) expect(readDay(text, of)).toBeNull();
});

it('shows days of the Gregorian calendar in Latin digits, in the order of each language', () => {
  const order = (of: Language) => readDay('01/02/2003', of);
  expect(languages.map((of) => new Intl.DateTimeFormat(locales[of]).resolvedOptions())).toMatchObject(
    languages.map(() => ({ calendar: 'gregory', numberingSystem: 'latn' })),
  );
  expect(languages.filter((of) => order(of) !== '2003-02-01')).toEqual(['zh']);
});
