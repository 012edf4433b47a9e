import { expect, it } from 'vitest';
import { proposed } from './propose-subjects.ts';

const subject = (code: string, name: string, articles: string[], provisions: string[] = []) => ({
  ...{ code, name },
  articles: articles.map((number) => ({ number })),
  provisions: provisions.map((reference) => ({ reference })),
});
const subjects = [
  subject('CODES', 'Codes of conduct', ['8']),
  subject('ASSETS', 'Asset declarations', ['20'], ['8(5)']),
  subject('WITNESSES', 'Protección de testigos', ['32']),
  subject('LAUNDERING', '洗钱', ['23']),
];

it('puts first what names the provision itself, then what names its article', () => {
  expect(proposed(subjects, { provisions: ['8(5)'] })).toEqual(['ASSETS', 'CODES']);
  expect(proposed(subjects, { provisions: [], articles: ['32', '20'] })).toEqual(['ASSETS', 'WITNESSES']);
  expect(proposed(subjects, { provisions: ['untoc:8(5)'] })).toEqual([]);
});

it.each([
  ['We want a register of assets declared by ministers: declaration of assets', ['ASSETS']],
  ['PROTECCION para testigos que declaran por vídeo', ['WITNESSES']],
  ['我们需要洗钱方面的培训', ['LAUNDERING']],
  ['A conduct', []],
  ['', []],
])('hears of them in words: %s', (text, codes) => {
  expect(proposed(subjects, { provisions: [], text })).toEqual(codes);
});
