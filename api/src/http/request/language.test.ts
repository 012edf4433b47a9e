import { expect, it } from 'vitest';
import { languageOf } from './language.ts';

it.each([
  [undefined, 'en'],
  ['', 'en'],
  ['es', 'es'],
  ['de-AT, fr-CA;q=0.8, en;q=0.9', 'en'],
  ['de-AT, fr-CA;q=0.8, en;q=0.7', 'fr'],
  ['zh-Hant-TW', 'zh'],
  ['ar;q=0, ru;q=0.1', 'ru'],
  ['fr;q=0.1, ru ; q=0.9', 'ru'],
  ['*', 'en'],
  ['*, fr;q=0.5', 'fr'],
  ['pt-BR,pt;q=0.9', 'en'],
  ['\u202e, ;;;q=, fr', 'fr'],
  ['fr;q=zero, es', 'es'],
  [`ru, ${'xx, '.repeat(20_000)}fr`, 'ru'],
  [`${'x'.repeat(5_000)}`, 'en'],
] as const)('takes from %j the language %s', (header, language) => expect(languageOf(header)).toBe(language));
