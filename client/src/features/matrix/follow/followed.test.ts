import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followedIn, savedIn } from './followed.ts';

const option = (value: string) => ({ value, label: `The ${value}` });
const lists = {
  participants: [option('XAA'), option('XAB')],
  articles: [option('23'), option('44')],
  types: [option('IT_EQUIPMENT')],
  subjects: [option('cash')],
};
const view = { rows: 'ARTICLE', columns: 'TYPE', filter: {}, cell: null } as const;
const codes = (looked: Partial<Parameters<typeof followedIn>[0]>) =>
  followedIn({ ...view, ...looked }, { lists }).map(({ kind, code }) => `${kind} ${code}`);

describe('what can be followed of what somebody looks at', () => {
  it('is the open cell and each filter, once, by its name', () => {
    const filter = { participants: ['XAB'], articles: ['23'], types: ['IT_EQUIPMENT'], subjects: ['cash'] };
    expect(codes({ filter, cell: { row: '44', column: 'IT_EQUIPMENT' } })).toEqual([
      ...['ARTICLE 44', 'TYPE IT_EQUIPMENT', 'PARTICIPANT XAB', 'ARTICLE 23', 'SUBJECT cash'],
    ]);
    expect(followedIn({ ...view, filter }, { lists })[0]).toMatchObject({ label: 'The XAB' });
  });

  it('is the article of a provision, and nothing of what has no code of its own', () => {
    expect(codes({ rows: 'PROVISION', cell: { row: '23(1)(a)', column: null } })).toEqual(['ARTICLE 23']);
    expect(
      codes({ rows: 'SUBJECT', columns: 'CATEGORY', cell: { row: 'NONE', column: 'ADVISORY' } }),
    ).toEqual([]);
  });

  it('is never what the catalogue does not know, and never a long list', () => {
    const some = fc.array(fc.oneof(fc.constantFrom('XAA', 'XAB', '23'), fc.string()), { maxLength: 40 });
    fc.assert(
      fc.property(some, some, (participants, articles) => {
        const found = codes({ filter: { participants, articles } });
        expect(found.length).toBeLessThanOrEqual(3);
        for (const one of found) expect(['PARTICIPANT XAA', 'PARTICIPANT XAB', 'ARTICLE 23']).toContain(one);
      }),
    );
    const many = Array.from({ length: 50 }, (_, at) => option(`X${at}`));
    const all = followedIn(
      { ...view, filter: { participants: many.map(({ value }) => value) } },
      { lists: { participants: many } },
    );
    expect(all).toHaveLength(12);
  });

  it('is the saved search by which somebody came', () => {
    expect(savedIn({ savedSearch: 'abc' })).toBe('abc');
    expect(savedIn(null)).toBeNull();
    expect(savedIn('other')).toBeNull();
  });
});
