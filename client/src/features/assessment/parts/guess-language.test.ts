import { describe, expect, it } from 'vitest';
import { type AnswerValues, blankAnswer } from '../answer/answer-values.ts';
import { guessLanguage, isIn } from './guess-language.ts';
import { toldLanguage } from './told-language.ts';

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
      mark: 'ar',
    });
    expect(guess({ ...law, practice: arabic }, { ...law, practice: arabic })).toBeNull();
    expect(guess(law, { ...law, practice: 'Peu de cas.' })).toBeNull();
  });

  it('is that of the answer where it is its first text, unless the second language is that', () => {
    expect(guess({}, { law: arabic })).toMatchObject({ place: 'language', values: { language: 'ar' } });
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
      mark: 'ar',
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

  describe('is told by its words where nobody chose one', () => {
    const spanish = 'La ley penal castiga a quien ofrece dinero a un funcionario.';
    const french = 'Le code pénal punit toute personne qui offre un avantage à un agent public.';
    const english = 'The penal code punishes whoever offers money to a public official.';
    const telling = (
      before: Partial<AnswerValues>,
      now: Partial<AnswerValues>,
      over: Partial<Parameters<typeof guessLanguage>[2]> = {},
    ) => guessLanguage(values(before), values(now), { ...known, told: toldLanguage, ...over });
    const said = { language: 'en' };

    it('of the answer with its first text, of a later one for that alone', () => {
      expect(telling(said, { ...said, law: spanish }, { unchosen: true })?.values).toEqual({
        language: 'es',
      });
      expect(telling(said, { ...said, law: spanish })?.values).toEqual({ lawLanguage: 'es' });
      const two = { ...said, law: english, practice: french };
      expect(telling({ ...said, law: english }, two, { unchosen: true })?.values).toEqual({
        practiceLanguage: 'fr',
      });
      expect(telling(said, { ...said, law: english }, { unchosen: true })).toBeNull();
      const there = { ...said, law: spanish };
      expect(telling(there, there)).toBeNull();
      expect(telling(there, there, { fresh: new Set(['lawLanguage']) })?.mark).toBe('es');
    });

    it('and never where a person said which, nor of a language that the form does not offer', () => {
      const marked = { ...said, law: spanish, lawLanguage: 'fr' };
      expect(telling({ ...marked, law: '' }, marked)).toBeNull();
      expect(
        telling({ ...marked, law: '' }, marked, { marks: new Map([['lawLanguage', 'fr']]) })?.values,
      ).toEqual({
        lawLanguage: 'es',
      });
      const portuguese = 'Não existe um registo central dos bens apreendidos pelos tribunais.';
      expect(telling(said, { ...said, law: portuguese }, { unchosen: true })).toBeNull();
    });

    it('of a reply in words and of who gives help as of any other text, and of nothing that is short', () => {
      const replies = [{ question: 'why', value: french }] as unknown as AnswerValues['replies'];
      const help = [{ providerName: 'Agencia de cooperación para la lucha contra la corrupción' }];
      const both = {
        ...{ ...said, law: english, replies },
        assistanceReceived: help as unknown as AnswerValues['assistanceReceived'],
      };
      const written = new Set(['why']);
      const first = telling({ ...said, law: english }, both, { written });
      expect(first?.place).toBe('assistanceReceived.0.providerNameLanguage');
      expect(first?.mark).toBe('es');
      const next = telling({ ...both, replies: [] }, both, { written });
      expect(next?.values).toMatchObject({ replies: [{ question: 'why', language: 'fr' }] });
      for (const short of ['Código Penal', 'Banque mondiale', 'Ley 12 de 2003', '12/2003 (art. 4)'])
        expect(toldLanguage(short)).toBeNull();
    });
  });
});
