import { expect, it } from 'vitest';
import { formatIn } from './format.ts';
import { sayIn } from './i18n.ts';

const texts = {
  en: { needs_one: '{{count}} need', needs_other: '{{count}} needs', only: 'Only here' },
  es: { needs_one: '{{count}} necesidad', needs_other: '{{count}} necesidades', only: 'Solo aquí' },
};

it('says a text in the language, with its plural', () => {
  expect(sayIn(texts, 'es')('needs', { count: 1 })).toBe('1 necesidad');
  expect(sayIn(texts, 'en')('needs', { count: 2 })).toBe('2 needs');
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
