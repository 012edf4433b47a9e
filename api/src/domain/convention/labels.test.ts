import { describe, expect, it } from 'vitest';
import { reasonIn, shortIn, titleIn } from './labels.ts';

const title = { en: 'Public procurement and management of public finances', fr: 'Passation des marchés' };

describe('a label for a narrow place', () => {
  it('is our own short one where the language has it', () => {
    expect(shortIn({ en: 'Procurement and finances' }, title, 'en')).toBe('Procurement and finances');
  });

  it('is never one of another language', () => {
    expect(shortIn({ en: 'Procurement and finances' }, title, 'fr')).toBe('Passation des marchés');
  });

  it('is else the first whole words', () => {
    expect(shortIn(undefined, title, 'en')).toBe('Public procurement and…');
    expect(shortIn({}, { en: 'Extradition' }, 'en')).toBe('Extradition');
  });
});

describe('a title over a page', () => {
  it('is our own short one where the language has it, else the whole title, never cut', () => {
    expect(titleIn({ en: 'Procurement and finances' }, title, 'en')).toBe('Procurement and finances');
    expect(titleIn({ en: 'Procurement and finances' }, title, 'fr')).toBe('Passation des marchés');
    expect(titleIn(undefined, title, 'en')).toBe('Public procurement and management of public finances');
  });
});

it('says why an article builds on another in the reader’s language, in English where nobody has translated it', () => {
  const edge = { reason: 'Needs it.', reasons: { en: 'Needs it.', fr: 'En a besoin.' } };
  expect(['fr', 'ru', 'en'].map((language) => reasonIn(edge, language))).toEqual([
    'En a besoin.',
    'Needs it.',
    'Needs it.',
  ]);
  expect(reasonIn({ reason: 'Needs it.' }, 'fr')).toBe('Needs it.');
});
