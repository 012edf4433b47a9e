import { expect, it } from 'vitest';
import { languageFor } from './languages.ts';

it.each([
  [['fr-CA', 'en'], 'fr'],
  [['zh-Hant-TW'], 'zh'],
  [['ar-EG-u-nu-arab'], 'ar'],
  [['de-AT', 'ru'], 'ru'],
  // What is read is taken before what is near it.
  [['ca', 'fr'], 'fr'],
  [['ca-ES'], 'es'],
  [['wo-SN'], 'fr'],
  [['kk', 'de'], 'ru'],
  [['yue-HK'], 'zh'],
  [['cmn'], 'zh'],
  [['arz'], 'ar'],
  // Tags that begin like one of the six and are another language: North Frisian, Rusyn, Aragonese, Mapudungun.
  [['frr'], 'en'],
  [['rue'], 'en'],
  [['an'], 'es'],
  [['arn'], 'en'],
  [['*', '', 'not a tag', 'x-private'], 'en'],
  [[], 'en'],
] as const)('who reads %j gets %s', (tags, language) => expect(languageFor(tags)).toBe(language));
