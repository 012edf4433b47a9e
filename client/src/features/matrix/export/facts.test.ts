import { describe, expect, it } from 'vitest';
import type { SessionViewer } from '../../../lib/session.ts';
import { inputOf } from '../view.ts';
import { about, addressIn, said, table, usual, viewOf } from './exports.test-kit.ts';
import { factsOf } from './facts.ts';
import { answeredView, answerTo, seenAs } from './shown.ts';

describe('what an export is of', () => {
  it('pins the checklist: another may be the one that most answered', () => {
    expect(addressIn(factsOf(about(viewOf('')), 'en')).view.instrument).toBe(usual);
    expect(
      addressIn(factsOf(about(viewOf('instrument=any'), { instrument: null }), 'en')).view.instrument,
    ).toBe('any');
  });

  it('says how many reported beside the checklist they answered, and of any checklist no rate', () => {
    expect(said(factsOf(about(viewOf('')), 'en')).get('Boundary')).toBe(
      'Full checklist, 3 of 9 parties reported',
    );
    expect(said(factsOf(about(viewOf('instrument=any'), { instrument: null }), 'en')).get('Boundary')).toBe(
      'Any checklist',
    );
  });

  it('has the category that a phone opened among its filters, so that a wide screen shows the same', () => {
    const view = viewOf('category=ADVISORY');
    const input = inputOf(view, true, usual);
    expect(answeredView({ view, input }).filter.categories).toEqual(['ADVISORY']);
    const cited = addressIn(factsOf(about(view, { input }), 'en')).view;
    expect(inputOf(cited, false, usual).filter).toEqual(input.filter);
    expect({ ...inputOf(cited, true, usual), asOf: undefined }).toEqual({ ...input, asOf: undefined });
    expect(addressIn(factsOf(about(view), 'en')).view.category, 'a wide screen showed all').toBe(null);
  });
});

it('gives nothing to take along while another question is on its way, or after it failed', () => {
  const [before, asked] = [
    inputOf(viewOf(''), false, usual),
    inputOf(viewOf('horizons=SHORT'), false, usual),
  ];
  const reading = { table: table(), input: before, error: null };
  expect(answerTo(before, reading)).toEqual({ table: reading.table, input: before });
  expect(answerTo(asked, reading)).toBe(null);
  expect(answerTo(before, { ...reading, error: new Error('refused') })).toBe(null);
  expect(answerTo(before, { ...reading, table: { ...table(), rows: [] } })).toBe(null);
});

it('names a State where the content is its own, and otherwise whom the content is for', () => {
  const viewer: SessionViewer = {
    ...{ id: '1', name: 'Ada', email: 'ada@example.org', audience: 'SECRETARIAT', maySeeAs: [], waiting: [] },
    roles: [
      { role: 'FOCAL_POINT', participant: { code: 'XBO', name: 'Borealia' }, provider: null },
      { role: 'ANALYST', participant: null, provider: null },
    ],
  };
  const word = (audience: string) => audience.toLowerCase();
  expect(seenAs('STATE', viewer, word)).toBe('Borealia');
  expect(seenAs('STATE', viewer, word, 'Aurelia')).toBe('Aurelia');
  expect(seenAs('SECRETARIAT', viewer, word)).toBe('secretariat');
  expect(seenAs('PUBLIC', viewer, word)).toBe('public');
});
