import { describe, expect, it } from 'vitest';
import { type AnswerValues, blankAnswer } from '../answer/answer-values.ts';
import { guessLanguage, isIn } from './guess-language.ts';

const values = (over: Partial<AnswerValues>): AnswerValues => ({ ...blankAnswer, ...over });
const known = { reader: 'en', usual: ['fr', 'ar', 'en', 'es', 'ru', 'zh'] };
const guess = (before: Partial<AnswerValues>, now: Partial<AnswerValues>) =>
  guessLanguage(values(before), values(now), known);

const arabic = 'يعاقب القانون على الرشوة (Act 12).';
const law = { language: 'fr', law: 'Le code pénal punit la corruption.' };

describe('the language of a text', () => {
  it('is in no doubt where the script is another one than that of the language it is marked with', () => {
    expect([isIn('ar', arabic), isIn('fa', arabic), isIn('en', arabic)]).toEqual([true, true, false]);
    expect([isIn('zh', '法律没有涵盖公司'), isIn('ru', 'Закон'), isIn('es', 'La ley')]).toEqual([
      true,
      true,
      true,
    ]);
    expect([isIn('en', '12 (3)'), isIn('no tag', 'x')]).toEqual([true, true]);
  });

  it('is marked anew for the text that was just written, and for no other', () => {
    expect(guess(law, { ...law, practice: arabic })).toEqual({
      place: 'practiceLanguage',
      values: { practiceLanguage: 'ar' },
    });
    expect(guess({ ...law, practice: arabic }, { ...law, practice: arabic })).toBeNull();
    expect(guess(law, { ...law, practice: 'Peu de cas.' })).toBeNull();
  });

  it('is that of the answer where it is its first text, unless the second language is that', () => {
    expect(guess({}, { law: arabic })).toEqual({ place: 'language', values: { language: 'ar' } });
    expect(guess({}, { law: arabic, secondLanguage: 'ar' })).toBeNull();
  });

  it('is said of a text in a list at its entry, and taken back where the words are in the other script again', () => {
    const measures = [
      { kind: 'LAW' as const, title: 'Code pénal' },
      { kind: 'LAW' as const, title: arabic },
    ];
    const marked = guess({ ...law, measures: measures.slice(0, 1) }, { ...law, measures });
    expect(marked).toEqual({
      place: 'measures.1.titleLanguage',
      values: { measures: [measures[0], { ...measures[1], titleLanguage: 'ar' }] },
    });
    const before = { ...law, ...marked?.values };
    const renamed = {
      ...law,
      measures: [measures[0], { kind: 'LAW', title: 'Loi', titleLanguage: 'ar' }],
    } as unknown as AnswerValues;
    expect(guess(before, renamed)?.values).toMatchObject({
      measures: [{}, { title: 'Loi', titleLanguage: null }],
    });
  });
});
