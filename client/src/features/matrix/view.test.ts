import { describe, expect, it } from 'vitest';
import { questionOf } from './saved/question.ts';
import { filterCount, inputOf, readView, refusedPart, unreadParts, withoutParts, writeView } from './view.ts';

const read = (query: string) => readView(new URLSearchParams(query));

describe('the view in the address', () => {
  it('asks article by type when the address says nothing', () => {
    expect(inputOf(read(''), false, null)).toEqual({ rows: 'ARTICLE', columns: 'TYPE' });
  });

  it('comes back the same through the address', () => {
    const query =
      'rows=participant&columns=coverage&instrument=uncac-2007&asOf=2026-11-01T00%3A00%3A00.000Z&horizons=SHORT&horizons=LONG&ldc=1&sids=1&lldc=1&row=XAA&tab=services';
    expect(writeView(read(query)).toString()).toBe(query);
    expect(filterCount(read(query), null)).toBe(5);
  });

  it('says as whom one looks, and keeps it out of what is saved', () => {
    expect(writeView(read('seenAs=donors')).toString()).toBe('seenAs=donors');
    expect(writeView(read('seenAs=xaa')).toString()).toBe('seenAs=XAA');
    expect(inputOf(read('seenAs=public'), false, null).seenAs).toEqual({ audience: 'PUBLIC' });
    const asState = { audience: 'STATE', participant: 'XAA' };
    expect(inputOf(read('seenAs=XAA'), false, null).seenAs).toEqual(asState);
    expect(questionOf(read('seenAs=XAA'), null)).toEqual({ rows: 'ARTICLE', columns: 'TYPE' });
  });

  it('tells the article 5 of one convention from that of another', () => {
    const query = 'articles=5&articles=untoc%3A5&row=untoc%3A5%281%29';
    expect(read(query).filter).toEqual({ articles: ['5', 'untoc:5'] });
    expect(read(query).cell).toEqual({ row: 'untoc:5(1)', column: null });
    expect(writeView(read(query)).toString()).toBe(query);
  });

  it('knows a total of everything from no open cell', () => {
    expect(read('').cell).toBeNull();
    expect(read('all=1').cell).toEqual({ row: null, column: null });
    expect(read('row=23').cell).toEqual({ row: '23', column: null });
  });

  it('shows categories on a phone until one is opened', () => {
    expect(inputOf(read(''), true, null).columns).toBe('CATEGORY');
    expect(inputOf(read('category=ADVISORY'), true, null)).toEqual({
      rows: 'ARTICLE',
      columns: 'TYPE',
      filter: { categories: ['ADVISORY'] },
    });
    expect(inputOf(read('row=5&column=ADVISORY'), true, null).columns).toBe('CATEGORY');
    expect(inputOf(read('row=5&column=LEGAL_ADVICE'), true, null).columns).toBe('TYPE');
  });

  it('begins in the checklist that most States answered, until that is removed', () => {
    expect(inputOf(read(''), false, 'uncac-2007').instrument).toBe('uncac-2007');
    expect(inputOf(read('instrument=uncac-full'), false, 'uncac-2007').instrument).toBe('uncac-full');
    expect(inputOf(read('instrument=any'), false, 'uncac-2007').instrument).toBeUndefined();
  });

  it('takes an unknown dimension for the usual one', () => {
    expect(read('rows=planet').rows).toBe('ARTICLE');
  });

  it('leaves out what the API could not read', () => {
    expect(read('asOf=tomorrow').asOf).toBeNull();
    expect(read('coverage=MET&coverage=GOLD').filter).toEqual({ coverage: ['MET'] });
    expect(read('types=ACTION_PLAN').filter).toEqual({ types: ['ACTION_PLAN'] });
  });
});

describe('a link that names what is not known', () => {
  const stale = new URLSearchParams(
    'rows=NOPE&category=NOPE&horizons=SHORT&horizons=SOON&types=NOPE&types=LEGAL_ADVICE&asOf=yesterday&instrument=old&ldc=1',
  );

  it('is read without what nobody can read, which is named', () => {
    expect(unreadParts(stale)).toEqual([
      { name: 'rows', value: 'NOPE' },
      { name: 'category', value: 'NOPE' },
      { name: 'asOf', value: 'yesterday' },
      { name: 'horizon', value: 'SOON' },
    ]);
    expect(unreadParts(writeView(readView(stale)))).toEqual([]);
  });

  it('loses what the API refuses, by its place, and nothing else', () => {
    const view = readView(stale);
    const type = refusedPart(['input', 'filter', 'types', 0], view);
    const instrument = refusedPart(['input', 'instrument'], view);
    expect([type, instrument]).toEqual([
      { name: 'type', value: 'NOPE' },
      { name: 'instrument', value: 'old' },
    ]);
    const rest = withoutParts(
      view,
      [type, instrument].flatMap((part) => part ?? []),
    );
    expect(writeView(rest).toString()).toBe('horizons=SHORT&types=LEGAL_ADVICE&ldc=1');
  });

  it('is left alone where the fault is another one', () => {
    expect(refusedPart(null, readView(stale))).toBeNull();
    expect(refusedPart(['input'], readView(stale))).toBeNull();
    expect(refusedPart(['input', 'filter', 'types', 7], readView(stale))).toBeNull();
  });

  it('closes the cell of a row that there is not, and keeps what is chosen', () => {
    const view = readView(new URLSearchParams('row=xyz%3A5&column=LEGAL_ADVICE&horizons=SHORT'));
    const rest = withoutParts(view, [{ name: 'row', value: 'xyz:5' }]);
    expect(rest.cell).toBeNull();
    expect(rest.filter).toEqual({ horizons: ['SHORT'] });
  });
});
