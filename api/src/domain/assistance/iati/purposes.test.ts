import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reference } from '../../base/ids.ts';
import type { Instruments } from '../../convention/broad/broad.ts';
import { purposesOf } from './purposes.ts';

const articles = ['5', '7', '9', '13', '23', 'untoc:5'];
const provisions = articles.flatMap((article) => ['(1)', '(2)', '(3)'].map((part) => `${article}${part}`));
const catalogue = {
  ...{ chapters: new Map(), articles: new Map() },
  provisions: new Map(
    provisions.map((reference) => [reference, { reference, article: reference.slice(0, -3) }]),
  ),
} as unknown as Instruments;
const of = (...named: string[]) =>
  purposesOf(named as Reference[], catalogue).map(({ code, percent }) => `${code} ${percent}`);

describe('the purposes of an activity', () => {
  it('are those of its articles, each with as much as it has of the provisions', () => {
    expect(of('5(1)', '23(2)')).toEqual(['15113 100']);
    expect(of('9(1)')).toEqual(['15111 100']);
    expect(of('9(1)', '9(2)', '5(1)')).toEqual(['15111 66.67', '15113 33.33']);
    expect(of('7(1)', '9(2)', '13(1)')).toEqual(['15110 33.33', '15111 33.34', '15150 33.33']);
  });

  it('is against corruption where none is known, and for what is broader than an article', () => {
    expect([of('untoc:5(1)'), of('joining'), of('chapter.II')]).toEqual([
      ['15113 100'],
      ['15113 100'],
      ['15113 100'],
    ]);
    expect(of('untoc:5(1)', '13(1)')).toEqual(['15150 100']);
  });

  it('are together a hundred, each once and in whatever order the provisions are', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(provisions, { minLength: 1 }), (named) => {
        const found = purposesOf(named as Reference[], catalogue);
        expect(Math.round(found.reduce((sum, { percent }) => sum + percent * 100, 0))).toBe(10_000);
        expect(new Set(found.map(({ code }) => code)).size).toBe(found.length);
        expect(found.every(({ percent }) => percent > 0)).toBe(true);
        expect(purposesOf([...named].sort() as Reference[], catalogue)).toEqual(found);
      }),
    );
  });
});
