import { beforeEach, describe, expect, it } from 'vitest';
import { type AnswerValues, blankAnswer } from '../answer/answer-values.ts';
import { sayLanguage } from './say-language.ts';
import { rememberLanguage, usualLanguage } from './usual-language.ts';

const waiting = (values: Partial<AnswerValues>, ...places: string[]) => ({
  values: { ...blankAnswer, ...values },
  states: Object.fromEntries(places.map((place) => [place, { kind: 'waiting' as const }])),
});
const french = { language: 'fr', secondLanguage: null };

describe('the language of an answer that has none', () => {
  beforeEach(() => localStorage.clear());

  it('is said with the first text that is written here', () => {
    expect(sayLanguage(waiting({ law: 'La loi' }, 'law'), french)).toEqual({ language: 'fr' });
    const title = waiting({ measures: [{ kind: 'LAW', title: 'Code' }] }, 'measures.0.title');
    expect(sayLanguage(title, french)).toMatchObject({ language: 'fr' });
  });

  it('is not said of what somebody else wrote, of figures alone, nor where the text cannot be in it', () => {
    expect(sayLanguage(waiting({ law: 'La loi' }), french)).toBeNull();
    expect(sayLanguage(waiting({ law: '214' }, 'law'), french)).toBeNull();
    expect(sayLanguage(waiting({ law: 'القانون' }, 'law'), french)).toBeNull();
    expect(sayLanguage(waiting({ law: 'La loi', language: 'es' }, 'law'), french)).toBeNull();
    expect(sayLanguage(waiting({ law: 'La loi', secondLanguage: 'fr' }, 'law'), french)).toBeNull();
  });

  it('is what this person chose last for this State, with its second one', () => {
    expect(usualLanguage('anna', 'XAA')).toBeNull();
    rememberLanguage('anna', 'XAA', { language: 'es', secondLanguage: 'pt-BR' });
    expect(usualLanguage('anna', 'XAA')).toEqual({ language: 'es', secondLanguage: 'pt-BR' });
    expect([usualLanguage('anna', 'XAB'), usualLanguage('ben', 'XAA')]).toEqual([null, null]);
    const said = sayLanguage(waiting({ law: 'La ley' }, 'law'), { language: 'es', secondLanguage: 'pt-BR' });
    expect(said).toEqual({ language: 'es', secondLanguage: 'pt-BR' });
    rememberLanguage('anna', 'XAA', { language: 'es', secondLanguage: null });
    expect(usualLanguage('anna', 'XAA')?.secondLanguage).toBeNull();
  });
});
