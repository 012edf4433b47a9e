import { expect, it } from 'vitest';
import { told } from './told.ts';

const answer = { language: 'en', secondLanguage: 'fr' };

it('names the language of a text that is in another one than the texts around it, and of no other', () => {
  // A reader of English: the texts around are in English, this one is in French and its translation, where there is one, in English.
  expect(told(answer, 'La loi', null, true, 'fr', false)).toMatchObject({ lang: 'fr', apart: true });
  expect(told(answer, 'La loi', 'The law', true, 'fr', false)).toMatchObject({
    ...{ text: 'The law', lang: 'en' },
    apart: false,
  });
  expect(told(answer, 'The law', 'La loi', true)).toMatchObject({ lang: 'fr', apart: false });
});
