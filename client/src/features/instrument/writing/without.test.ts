import { expect, it } from 'vitest';
import type { DraftArticle, DraftFile } from './draft-file.ts';
import { withoutEdits } from './without.ts';

const article = (number: string, chapter: string, after?: string): DraftArticle => ({
  ...{ number, chapter, titles: {}, priorityArea: null },
  provisions: [{ number: `${number}(1)`, obligation: 'NONE', summaries: {} }],
  prerequisites: after ? [{ article: after, strength: 'HARD', reason: { en: 'First' } }] : [],
});
const question = (code: string, provision: string) => ({
  ...{ code, provision, kind: 'TEXT' as const, texts: {}, required: false },
});
const file: DraftFile = {
  format: 'needs-matrix-instrument',
  convention: {
    code: 'ports',
    chapters: [
      { number: 'I', titles: {} },
      { number: 'II', titles: {} },
    ],
    articles: [article('1', 'I'), article('2', 'I', '1'), article('3', 'II', '1')],
  },
  instrument: { code: 'a', version: '1', titles: {}, state: 'DRAFT', provisions: ['1(1)', '3(1)'] },
  assistanceTypes: [],
  challenges: [],
  questions: [question('one', '1(1)'), question('three', '3(1)')],
};
const told = (part: 'chapter' | 'article', number: string) =>
  withoutEdits(file, part, number).map(({ part, key, becomes }) => [part, key, becomes === null]);

it('takes the articles of a chapter with it, their questions and whatever names them', () => {
  expect(told('chapter', 'I')).toEqual([
    ['questions', 'one', true],
    ['instrument', undefined, false],
    ['articles', '3', false],
    ['articles', '1', true],
    ['articles', '2', true],
    ['chapters', 'I', true],
  ]);
  const [, instrument, three] = withoutEdits(file, 'chapter', 'I');
  expect(instrument?.becomes).toMatchObject({ provisions: ['3(1)'] });
  expect(three?.becomes).toMatchObject({ number: '3', prerequisites: [] });
});

it('leaves what has nothing to do with an article', () => {
  expect(told('article', '2')).toEqual([['articles', '2', true]]);
});
