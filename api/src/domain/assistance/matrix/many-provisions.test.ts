import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NeedRow } from '../../assessment/need.ts';
import { needId, type ParticipantCode, type Reference } from '../../base/ids.ts';
import type { Audience } from '../../base/visibility.ts';
import { makeCatalogue } from '../../convention/make-catalogue.ts';
import { lastOf, runAll } from './change/settle.ts';
import { createProjection } from './create-projection.ts';
import { createHistory, putEntry, restoreHistory } from './kept/history.ts';
import { keepRows } from './kept/keep-rows.ts';
import type { Row } from './rows.ts';
import { needAt } from './world/need-columns.ts';
import { aNeed, catalogue } from './world.test-kit.ts';

// Numbers of provisions and types once shared a word of twelve and eight bits, and a character of sixteen.
const references = Array.from({ length: 20_000 }, (_, at) => `untoc:5(${at})` as Reference);
const types = Array.from({ length: 300 }, (_, at) => `TYPE_${at}`);
const now = '2026-06-15T12:00:00.000Z';
const state = 'XAA' as ParticipantCode;
const secretariat: Audience = { level: 'SECRETARIAT', participants: [], providers: [] };

const large = makeCatalogue({
  version: '1',
  chapters: [{ number: 'untoc:I', titles: { en: 'I' } }],
  articles: [
    {
      number: 'untoc:5',
      chapter: 'untoc:I',
      titles: { en: '5' },
      titleSources: {},
      priorityArea: null,
      prerequisites: [],
      provisions: references.map((reference) => ({
        reference,
        article: 'untoc:5',
        obligationLevel: 'MANDATORY',
        summaries: { en: reference },
        summarySource: '',
      })),
    },
  ],
  instruments: [
    {
      code: 'untoc-first',
      version: '1',
      titles: { en: 'First' },
      provisions: references,
      assistanceTypes: types.map((code) => ({ code, labels: { en: code }, category: 'ADVISORY' })),
      challenges: [],
    },
  ],
  participants: [...catalogue.participants.values()],
});

const [example] = fc.sample(aNeed, 1) as [NeedRow];
// 14,000 × 4 falls among the halves of surrogate pairs.
const rows = [1, 4_094, 4_095, 4_096, 4_097, 13_900, 14_000, 16_384, 19_999].flatMap((at) =>
  [254, 255, 256, 299].map((type): NeedRow => {
    const [provision, code] = [references[at] as Reference, types[type] as string];
    return {
      ...example,
      id: needId(state, provision, code),
      participant: state,
      provision,
      type: code,
      category: 'ADVISORY',
      state: 'OPEN',
      place: null,
      label: 'PUBLIC',
      waitsFor: [
        { provision: references[at - 1] as Reference, label: 'DONORS' },
        { provision: references[19_999 - at] as Reference, label: 'PUBLIC' },
      ],
    };
  }),
);
const shuffled: Row[] = [...rows].reverse().map((row) => ({ kind: 'need', row }));

describe('a world with many provisions and types', () => {
  it('keeps needs in the order of the Convention', () => {
    const projection = createProjection(large, { rows: shuffled, number: 1, at: now, now });
    expect(projection.needs({ population: 'FICTIONAL' }, secretariat)).toEqual(rows.map(({ id }) => id));
  });

  it('reads again what was kept of its past', () => {
    const history = createHistory(large);
    putEntry(history, { number: 1, at: now, rows: shuffled });
    const { rows: kept } = lastOf(keepRows(history));
    const again = createHistory(large);
    runAll(restoreHistory(again, kept));
    const { needs } = again.world;
    for (const row of rows) expect(needAt(needs, needs.slots.get(row.id) as number)).toEqual(row);
  });
});
