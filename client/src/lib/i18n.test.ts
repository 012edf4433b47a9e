import { expect, it } from 'vitest';
import { formatIn } from './format.ts';
import { addTexts, english, sayIn } from './i18n.ts';

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

it('reads English where a language has no text, in its own direction', () => {
  expect(sayIn(texts, 'fr')('only')).toBe('Only here');
  expect(sayIn(texts, 'ar')('only')).toBe('\u2066Only here\u2069');
});

it('writes instants in UTC and says so, in Latin digits everywhere', () => {
  expect(formatIn('en').instant('2026-11-21T09:40:00.000Z')).toBe('21 Nov 2026, 09:40 UTC');
  expect(formatIn('ar').day('2026-11-21T09:40:00.000Z')).toContain('2026');
  expect(formatIn('en').compact(1234)).toBe('1.2k');
});
