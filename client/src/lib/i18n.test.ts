import fc from 'fast-check';
import i18next from 'i18next';
import { expect, it } from 'vitest';
import { formatIn } from './format.ts';
import { addTexts, english, sayIn } from './i18n.ts';
import { languages } from './languages.ts';

const texts = english('test.i18n', {
  needs_one: '{{count}} need',
  needs_other: '{{count}} needs',
  only: 'Only here',
});
addTexts('es', { 'test.i18n': { needs_one: '{{count}} necesidad', needs_other: '{{count}} necesidades' } });
addTexts('ru', {
  'test.i18n': {
    needs_one: '{{count}} потребность',
    needs_few: '{{count}} потребности',
    needs_many: '{{count}} потребностей',
    needs_other: '{{count}} потребности',
  },
});
addTexts('ar', {
  'test.i18n': {
    needs_zero: 'لا احتياجات',
    needs_one: 'احتياج واحد',
    needs_two: 'احتياجان',
    needs_few: '{{count}} احتياجات',
    needs_many: '{{count}} احتياجا',
    needs_other: '{{count}} احتياج',
  },
});

it('says a text in the language, with its plural', () => {
  expect(sayIn(texts, 'es')('needs', { count: 1 })).toBe('1 necesidad');
  expect(sayIn(texts, 'en')('needs', { count: 2 })).toBe('2 needs');
});

it('has the three plurals of Russian and the six of Arabic', () => {
  const inRussian = [1, 2, 5, 11, 21, 22].map((count) => sayIn(texts, 'ru')('needs', { count }));
  expect(inRussian).toEqual([
    '1 потребность',
    '2 потребности',
    '5 потребностей',
    '11 потребностей',
    '21 потребность',
    '22 потребности',
  ]);
  const inArabic = [0, 1, 2, 3, 11, 100].map((count) => sayIn(texts, 'ar')('needs', { count }));
  expect(inArabic).toEqual([
    'لا احتياجات',
    'احتياج واحد',
    'احتياجان',
    '3 احتياجات',
    '11 احتياجا',
    '100 احتياج',
  ]);
});

it('says of every count and every value what i18next says', async () => {
  const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];
  const table = Object.fromEntries(forms.map((form) => [`of_${form}`, `${form}: {{count}} of {{ name }}`]));
  for (const language of languages) {
    addTexts(language, { 'test.law': table });
    const say = sayIn({ name: 'test.law', english: table as { of_other: string } }, language);
    const theirs = i18next.createInstance();
    const interpolation = { escapeValue: false };
    await theirs.init({ lng: language, resources: { [language]: { translation: table } }, interpolation });
    const counts = fc.oneof(fc.nat(200), fc.nat(2_000_000), fc.constantFrom(1_000_000, 1.5));
    // A name without letters from right to left: those are isolated (own-text.test.ts).
    const names = fc.string({ unit: fc.constantFrom(...'aZ{}$&t()1`'.split(''), '{{count}}', '$t(of)') });
    fc.assert(
      fc.property(counts, names, (count, name) => {
        const plain = say('of', { count, name }).replace(/[\u2066-\u2069]/g, '');
        expect(plain).toBe(theirs.t('of', { count, name }));
      }),
    );
  }
});

it('reads English where a language has no text, in its own direction', () => {
  expect(sayIn(texts, 'fr')('only')).toBe('Only here');
  expect(sayIn(texts, 'ar')('only')).toBe('\u2066Only here\u2069');
});

it('writes instants in UTC and says so, in Latin digits everywhere', () => {
  expect(formatIn('en').instant('2026-11-21T09:40:00.000Z')).toBe('21 Nov 2026, 09:40 UTC');
  expect(formatIn('ar').day('2026-11-21T09:40:00.000Z')).toContain('2026');
  expect(formatIn('en').compact(1234)).toBe('1.2k');
});
