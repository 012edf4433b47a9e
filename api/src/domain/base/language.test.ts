import { describe, expect, it } from 'vitest';
import { languageOf, textIn } from './language.ts';
import { canonicalLanguage } from './language-tag.ts';

describe('languages', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['es', 'es'],
    ['de-AT, fr-CA;q=0.8, en;q=0.9', 'en'],
    ['zh-Hant-TW', 'zh'],
    ['ar;q=0, ru;q=0.1', 'ru'],
    ['*', 'en'],
  ] as const)('takes from %s the language %s', (header, language) =>
    expect(languageOf(header)).toBe(language),
  );

  it('falls back to English', () => {
    expect(textIn({ en: 'Gap', es: 'Carencia' }, 'es')).toBe('Carencia');
    expect(textIn({ en: 'Gap' }, 'ar')).toBe('Gap');
  });

  it('knows language tags and their spelling', () => {
    expect(['en', 'pt-br', 'zh-hant', 'tet'].map(canonicalLanguage)).toEqual([
      'en',
      'pt-BR',
      'zh-Hant',
      'tet',
    ]);
    expect(['english', 'xx', 'e', '', 'en_GB', 'not a tag', '12'].map(canonicalLanguage)).toEqual(
      Array(7).fill(null),
    );
  });
});
