import { describe, expect, it } from 'vitest';
import { languageFor, languageOfTag, textIn } from './language.ts';
import { canonicalLanguage } from './language-tag.ts';

describe('languages', () => {
  it.each([
    [[], 'en'],
    [['es-419'], 'es'],
    [['ar-EG', 'fr'], 'ar'],
    [['zh-TW'], 'zh'],
    [['zh-Hant'], 'zh'],
    [['cmn-Hans-CN'], 'zh'],
    [['de-AT', 'fr-CA'], 'fr'],
    [['pt'], 'en'],
    [['kk', 'en'], 'en'],
    [['kk', 'de'], 'ru'],
    [['ca'], 'es'],
    [['frr'], 'en'],
    [['*', 'not a tag', 'ru'], 'ru'],
  ] as const)('gives who reads %j the language %s', (tags, language) =>
    expect(languageFor(tags)).toBe(language),
  );

  it('knows which of the six a tag names', () => {
    expect(['fr', 'FR-ca', 'zh-Hant-TW'].map(languageOfTag)).toEqual(['fr', 'fr', 'zh']);
    expect(['pt', 'xx', '', 'fr_FR', 'x'.repeat(2_000), '\u202efr'].map(languageOfTag)).toEqual(
      Array(6).fill(null),
    );
  });

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
