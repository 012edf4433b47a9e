import { describe, expect, it } from 'vitest';
import { aCatalogue, anArticle, anInstrument, aPrerequisite, ref } from '../../../test/assessment-makers.ts';
import { refusalOf } from '../../../test/refusal.ts';
import { articleTitle, typeLabel, vocabularyLabel } from './labels.ts';
import { mostNumbered } from './make-catalogue.ts';
import { firstWeights } from './weights.ts';

describe('the catalogue', () => {
  it('keeps the order of the Convention', () => {
    expect([...aCatalogue().provisions.keys()]).toEqual([
      '15(a)',
      '15(b)',
      '16(1)',
      '16(2)',
      '23(1)',
      '23(2)(b)',
    ]);
  });

  it('keeps what is of one convention together, whenever it was loaded', () => {
    const untoc = anArticle('untoc:5', ['untoc:5(1)'], { chapter: 'untoc:III' });
    const chapters = ['untoc:III', 'III'].map((number) => ({ number, titles: { en: number } }));
    const catalogue = aCatalogue({ chapters, articles: [untoc, anArticle('5', ['5(1)'])], instruments: [] });
    expect([...catalogue.chapters.keys()]).toEqual(['III', 'untoc:III']);
    expect([...catalogue.articles.keys()]).toEqual(['5', 'untoc:5']);
    expect([...catalogue.provisions.keys()]).toEqual(['5(1)', 'untoc:5(1)']);
  });

  it('refuses a circle and names it', () => {
    const articles = [
      anArticle('15', ['15(a)'], { prerequisites: [aPrerequisite('15', '23')] }),
      anArticle('23', ['23(1)'], { prerequisites: [aPrerequisite('23', '15')] }),
    ];
    const refusal = refusalOf(() => aCatalogue({ articles, instruments: [] }));
    expect(refusal).toMatchObject({ code: 'INVALID', path: 'articles.0.prerequisites' });
    expect(refusal.message).toContain('15 → 23 → 15');
  });

  it('leaves weights that were set in force, also where others of that number ship since', () => {
    const versions = ({ weights, earlierWeights }: ReturnType<typeof aCatalogue>) =>
      [...earlierWeights, weights].map(({ version, reason, parts }) => [version, reason, parts.SUBJECT]);
    const { SUBJECT: _, ...parts } = firstWeights.parts;
    const set = (version: number) => ({ ...firstWeights, version, reason: 'Theirs', parts: parts as never });
    expect(versions(aCatalogue())).toEqual([
      [1, null, 0],
      [2, null, 10],
    ]);
    expect(versions(aCatalogue({ weights: [set(2)] }))).toEqual([
      [1, null, 0],
      [2, 'Theirs', 0],
    ]);
    expect(versions(aCatalogue({ weights: [set(3)] })).map(([version]) => version)).toEqual([1, 2, 3]);
  });

  it('refuses a subject that is about nothing there is, or is there twice', () => {
    const subject = { code: 'BRIBERY', names: { en: 'Bribery' }, version: '1' };
    const about = (articles: string[], provisions: string[]) => ({
      ...{ ...subject, articles, provisions: provisions as never[] },
    });
    const pathOf = (subjects: ReturnType<typeof about>[]) => refusalOf(() => aCatalogue({ subjects })).path;
    expect(pathOf([about(['15', '99'], [])])).toBe('subjects.0.articles.1');
    expect(pathOf([about([], ['15(z)'])])).toBe('subjects.0.provisions.0');
    expect(pathOf([about([], []), about([], [])])).toBe('subjects.1');
  });

  const one = anArticle('15', ['15(a)']);
  it.each([
    ['an article twice', { articles: [one, one] }, 'articles.1'],
    ['a provision twice', { articles: [anArticle('15', ['15(a)', '15(a)'])] }, 'articles.0.provisions.1'],
    [
      'a key that cannot be read',
      { articles: [anArticle('uncac:15', ['uncac:15(a)'])] },
      'articles.0.provisions.0.reference',
    ],
    [
      'a provision of another convention than its article’s',
      { articles: [anArticle('15', ['untoc:15(a)'])] },
      'articles.0.provisions.0.reference',
    ],
    [
      'an article of another convention than its chapter’s',
      { articles: [anArticle('untoc:15', ['untoc:15(a)'])] },
      'articles.0.chapter',
    ],
    [
      'more provisions than can be counted',
      {
        articles: [
          anArticle(
            '15',
            Array.from({ length: mostNumbered + 1 }, (_, at) => `15(${at})`),
          ),
        ],
      },
      'articles',
    ],
    ['an unknown chapter', { articles: [{ ...one, chapter: 'X' }] }, 'articles.0.chapter'],
    [
      'an unknown prerequisite',
      { articles: [{ ...one, prerequisites: [aPrerequisite('15', '99')] }] },
      'articles.0.prerequisites.0.prerequisite',
    ],
    [
      'a reference of another article',
      {
        articles: [
          one,
          anArticle('16', ['16'], { prerequisites: [aPrerequisite('16', '15', { of: [ref('16')] })] }),
        ],
      },
      'articles.1.prerequisites.0.of.0',
    ],
    [
      'an instrument that asks what is not there',
      { articles: [one], instruments: [anInstrument({ provisions: [ref('15(a)'), ref('99')] })] },
      'instruments.0.provisions.1',
    ],
    [
      'a type with two categories',
      {
        instruments: [
          anInstrument(),
          anInstrument({
            code: 'b',
            assistanceTypes: [{ code: 'OTHER', labels: {}, category: 'EQUIPMENT' }],
            legislativeTypes: [],
          }),
        ],
      },
      'instruments.1.assistanceTypes.0.category',
    ],
    [
      'a kind of help that makes law and is not asked for',
      { instruments: [anInstrument({ legislativeTypes: ['LEGAL_ADVICE', 'DRAFTING'] })] },
      'instruments.0.legislativeTypes.1',
    ],
  ] as const)('refuses %s', (_, parts, path) => {
    expect(refusalOf(() => aCatalogue({ instruments: [], ...parts }))).toMatchObject({
      code: 'INVALID',
      path,
    });
  });

  it('labels by language, English where there is none, the code where there is nothing', () => {
    const catalogue = aCatalogue();
    expect(articleTitle(catalogue, '15', 'es')).toBe('Artículo 15');
    expect(typeLabel(catalogue, 'LEGAL_ADVICE', 'fr')).toBe('Legal advice');
    expect(vocabularyLabel(catalogue, 'answers', 'IN_PART', 'es')).toBe('In part');
    expect(vocabularyLabel(catalogue, 'answers', 'PERHAPS', 'es')).toBe('PERHAPS');
  });
});
