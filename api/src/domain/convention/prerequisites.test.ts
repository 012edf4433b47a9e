import { describe, expect, it } from 'vitest';
import { aCatalogue, anArticle, aPrerequisite, ref } from '../../../test/assessment-makers.ts';
import { articleClosure, hardPrerequisitesOf, prerequisitesOf, unlocksMost } from './prerequisites.ts';

describe('hard prerequisites of a provision', () => {
  const catalogue = aCatalogue();

  it('are all provisions of the prerequisite article where none is named', () => {
    expect(hardPrerequisitesOf(catalogue, ref('23(1)'))).toEqual(['15(a)', '15(b)']);
  });

  it('hold for the named provisions alone, and wait for the named ones alone', () => {
    expect(hardPrerequisitesOf(catalogue, ref('23(2)(b)'))).toEqual(['15(a)', '15(b)', '16(1)']);
    expect(hardPrerequisitesOf(catalogue, ref('15(a)'))).toEqual([]);
  });

  it('are not the soft ones', () => {
    const articles = [
      anArticle('15', ['15(a)']),
      anArticle('18', ['18'], { prerequisites: [aPrerequisite('18', '15', { strength: 'SOFT' })] }),
    ];
    const soft = aCatalogue({ articles, instruments: [] });
    expect(hardPrerequisitesOf(soft, ref('18'))).toEqual([]);
    expect(prerequisitesOf(soft, ref('18'))).toHaveLength(1);
    expect([...(articleClosure(articles).get('18') ?? [])]).toEqual(['15']);
    expect(articleClosure(articles, ['HARD']).get('18')?.size).toBe(0);
  });

  it('names what most needs wait for, the earlier one where two are alike', () => {
    const waiting = (...provisions: string[]) => ({
      waitsFor: provisions.map((provision) => ({ provision: ref(provision) })),
    });
    expect(unlocksMost(catalogue, [waiting('16(1)', '15(a)'), waiting('16(1)'), waiting()])).toEqual({
      provision: '16(1)',
      count: 2,
    });
    expect(unlocksMost(catalogue, [waiting('16(1)', '15(a)')])).toEqual({ provision: '15(a)', count: 1 });
    expect(unlocksMost(catalogue, [waiting()])).toBeNull();
  });
});
