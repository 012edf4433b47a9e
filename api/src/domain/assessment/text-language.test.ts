import { describe, expect, it } from 'vitest';
import { aWish } from '../../../test/assessment-makers.ts';
import { languageOfFirstText } from './text-language.ts';

const nothing = { language: null, secondLanguage: null };

describe('the language of the first text', () => {
  it('is the writer’s', () => {
    for (const patch of [
      { law: 'x' },
      { practice: 'x' },
      { measures: [{} as never] },
      { figures: [{ year: null, count: null, note: 'x' }] },
      { assistanceWanted: [aWish({ subject: 'x' })] },
    ])
      expect(languageOfFirstText(nothing, patch, 'fr')).toEqual({ language: 'fr' });
  });
  it('is not said where no text comes, or a person said it, or it is the other language already', () => {
    expect(languageOfFirstText(nothing, { compliance: 'NO', practice: null }, 'fr')).toEqual({});
    expect(languageOfFirstText(nothing, { assistanceWanted: [aWish({ subject: null })] }, 'fr')).toEqual({});
    expect(languageOfFirstText(nothing, { practice: 'x', language: null }, 'fr')).toEqual({});
    expect(languageOfFirstText({ ...nothing, language: 'es' }, { practice: 'x' }, 'fr')).toEqual({});
    expect(languageOfFirstText({ ...nothing, secondLanguage: 'fr' }, { practice: 'x' }, 'fr')).toEqual({});
    expect(languageOfFirstText(nothing, { practice: 'x' }, null)).toEqual({});
  });
});
