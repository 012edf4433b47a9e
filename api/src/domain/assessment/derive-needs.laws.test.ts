import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aCatalogue,
  anInstrument,
  aRevision,
  aSubmittedAnswer,
  aWish,
  state,
} from '../../../test/assessment-makers.ts';
import { needId } from '../base/ids.ts';
import type { SubmittedAnswer } from './assessment.ts';
import { deriveNeeds } from './derive-needs.ts';
import { inForce } from './in-force.ts';
import type { Need } from './need.ts';

const catalogue = aCatalogue();
const now = '2027-03-01T00:00:00.000Z';
const derive = (answers: readonly SubmittedAnswer[], existing: readonly Need[] = [], cycle = '2027') =>
  deriveNeeds({
    participant: state,
    inForce: inForce([aRevision(answers, { cycle })]),
    existing,
    catalogue,
    now,
  });
const after = (answers: readonly SubmittedAnswer[], existing: readonly Need[], cycle?: string): Need[] => {
  const all = new Map(existing.map((need) => [need.id, need]));
  for (const need of derive(answers, existing, cycle).changed) all.set(need.id, need);
  return [...all.values()];
};

const someAnswer = (provision: string) =>
  fc
    .record({
      compliance: fc.constantFrom('YES' as const, 'IN_PART' as const, 'NO' as const, null),
      label: fc.constantFrom('SECRETARIAT' as const, 'DONORS' as const, 'PUBLIC' as const),
      types: fc.subarray(['LEGAL_ADVICE', 'CAPACITY_BUILDING', 'OTHER']),
      subject: fc.constantFrom(null, 'technical', 'Section 214'),
    })
    .map(({ types, subject, ...said }) =>
      aSubmittedAnswer(provision, {
        ...said,
        assistanceWanted: types.map((type) => aWish({ type, subject })),
      }),
    );
const someAnswers = fc.tuple(...anInstrument().provisions.map(someAnswer));

describe('laws of needs', () => {
  it('one more YES never adds a need', () => {
    fc.assert(
      fc.property(someAnswers, fc.nat(4), (answers, at) => {
        const yes = answers.map((answer, place) =>
          place === at ? { ...answer, compliance: 'YES' as const, assistanceWanted: [] } : answer,
        );
        const before = new Set(derive(answers).changed.map(({ id }) => id));
        for (const { id } of derive(yes).changed) expect(before).toContain(id);
        // To ask for nothing else and only to say YES leaves the needs as many.
        const sameWishes = answers.map((answer, place) =>
          place === at ? { ...answer, compliance: 'YES' as const } : answer,
        );
        expect(derive(sameWishes).changed.length).toBeLessThanOrEqual(before.size);
      }),
    );
  });

  it('deriving twice writes nothing the second time', () => {
    fc.assert(
      fc.property(someAnswers, someAnswers, (first, second) => {
        const needs = after(second, after(first, []), '2029');
        expect(derive(second, needs, '2029').changed).toEqual([]);
      }),
    );
  });

  it('a need is the same over cycles: its State, provision and type', () => {
    fc.assert(
      fc.property(someAnswers, someAnswers, (first, second) => {
        const needs = after(second, after(first, []), '2029');
        for (const { id, provision, type } of needs) expect(id).toBe(needId(state, provision, type));
        expect(new Set(needs.map(({ id }) => id)).size).toBe(needs.length);
        const stated = new Set(
          second.flatMap(({ provision, assistanceWanted }) =>
            assistanceWanted.map(({ type }) => needId(state, provision, type)),
          ),
        );
        for (const need of needs) expect(need.state).toBe(stated.has(need.id) ? 'OPEN' : 'WITHDRAWN');
      }),
    );
  });

  it('is not wider than the answer it comes from', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        for (const need of derive(answers).changed)
          expect(need.label).toBe(answers.find(({ provision }) => provision === need.provision)?.label);
      }),
    );
  });
});
