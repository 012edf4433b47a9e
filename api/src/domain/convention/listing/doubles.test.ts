import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Called, likeness } from './doubles.ts';

const called = (name: string, more: Partial<Called> = {}): Called => ({ name, ...more });

it.each<[string, Called, Called, ReturnType<typeof likeness>]>([
  ['capitals, accents and signs', called('Institut d’Études'), called('INSTITUT D’ETUDES.'), 'SAME_NAME'],
  [
    'a name in another language',
    called('Fondo Azul', { names: { en: 'Blue Fund' } }),
    called('Blue fund'),
    'SAME_NAME',
  ],
  [
    'the same site, however it is written',
    called('One', { site: 'https://www.blue.example/en' }),
    called('Two', { site: 'http://blue.example' }),
    'SAME_SITE',
  ],
  [
    'mail at the other’s site',
    called('One', { email: 'a@blue.example' }),
    called('Two', { site: 'https://blue.example' }),
    'SAME_SITE',
  ],
  [
    'mail that anybody can have',
    called('One', { email: 'a@gmail.com' }),
    called('Two', { email: 'b@gmail.com' }),
    null,
  ],
  ['an abbreviation', called('U.N.D.P.'), called('United Nations Development Programme'), 'ABBREVIATION'],
  [
    'most of the words',
    called('Regional Drafting Institute'),
    called('The Regional Institute for Drafting, Office of the South'),
    'SIMILAR_NAME',
  ],
  ['the first letters of two words', called('BF'), called('Blue Fund'), null],
  ['one word in common', called('Blue Fund'), called('Green Fund'), null],
  ['the one word that one of them has', called('Fund'), called('Blue Fund'), null],
  ['nothing', called('Blue Fund'), called('Academy'), null],
])('finds %s', (_what, one, other, found) => {
  expect(likeness(one, other)).toBe(found);
});

it('says the same whichever of the two is looked at first, and knows each thing again', () => {
  const word = fc.constantFrom('Regional', 'Fund', 'of', 'Law', 'Łódź', 'UN', 'drafting');
  const some = fc.record({
    name: fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' ')),
    site: fc.constantFrom(null, 'https://a.example', 'https://www.a.example/x', 'https://b.example'),
    email: fc.constantFrom(null, 'x@a.example', 'x@gmail.com'),
  });
  fc.assert(
    fc.property(some, some, (one, other) => {
      expect(likeness(one, other)).toBe(likeness(other, one));
      expect(likeness(one, one)).toBe('SAME_NAME');
    }),
  );
});
