import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NeedRow } from '../../assessment/need.ts';
import { plusDays } from '../../base/calendar.ts';
import {
  matchId,
  needId,
  type OfferId,
  type ParticipantCode,
  type ProviderId,
  type Reference,
} from '../../base/ids.ts';
import { sees, visibilities } from '../../base/visibility.ts';
import type { Match } from '../match.ts';
import type { Offer } from '../offer.ts';
import { createProjection } from './create-projection.ts';
import type { Cell, MatrixFigures } from './figures.ts';
import type { Projection } from './projection.ts';
import { readRows, recount } from './recount.test-kit.ts';
import type { OutboxEntry, Row } from './rows.ts';
import { told } from './told.test-kit.ts';
import { aNeed, anAudience, aQuery, aRow, catalogue, latest, now, someRows } from './world.test-kit.ts';

const start = (rows: readonly Row[], clock = now): Projection =>
  createProjection(catalogue, { rows, number: 1, at: '2026-06-01T00:00:00.000Z', now: clock });
const entry = (number: number, rows: readonly Row[]): OutboxEntry => ({ number, at: now, rows });
const byPlace = (cells: readonly Cell[]) =>
  new Map(cells.map((cell) => [JSON.stringify([cell.row, cell.column]), cell]));
const all = ({ cells, totals }: MatrixFigures) => byPlace([...cells, ...totals]);

/** Laws try many worlds; other tests may be running beside. */
const patient = { timeout: 120_000 };

describe('the projection', patient, () => {
  it('counts each cell and each total as a recount from the rows does', () => {
    fc.assert(
      fc.property(someRows, aQuery, anAudience, (rows, query, audience) => {
        const figures = start(rows).matrix(query, audience);
        expect(all(figures)).toEqual(recount(rows, query, audience, now));
        expect(new Set(figures.rows)).toEqual(new Set(figures.totals.flatMap(({ row }) => row ?? [])));
        expect(new Set(figures.columns)).toEqual(
          new Set(figures.totals.flatMap(({ column }) => column ?? [])),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('opens each cell to as many records as it counts', () => {
    fc.assert(
      fc.property(someRows, aQuery, anAudience, (rows, query, audience) => {
        const projection = start(rows);
        const { cells, totals } = projection.matrix(query, audience);
        for (const figures of [...cells, ...totals]) {
          const { cell, needs, offers, activities } = projection.cell(
            query,
            figures.row,
            figures.column,
            audience,
          );
          expect(cell).toEqual(figures);
          expect([needs.length, offers.length, activities.length]).toEqual([
            cell.needs,
            cell.offers,
            cell.activities,
          ]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('tells the first needs of rows as each of their cells does', () => {
    fc.assert(
      fc.property(
        someRows,
        aQuery,
        anAudience,
        fc.integer({ min: 1, max: 3 }),
        (rows, asked, audience, most) => {
          const projection = start(rows);
          const query = { ...asked, rows: 'ARTICLE' as const };
          const of = projection.matrix(query, audience).rows;
          expect([...projection.firstNeeds(query, { of, most }, audience)]).toEqual(
            of.map((row) => [row, projection.cell(query, row, null, audience).needs.slice(0, most)]),
          );
        },
      ),
      { numRuns: 100 },
    );
  });

  it('is the same after any changes, in any order of rows, as if made afresh', () => {
    fc.assert(
      fc.property(
        someRows,
        fc.array(fc.array(aRow, { maxLength: 4 }), { maxLength: 12 }),
        anAudience,
        (rows, changes, audience) => {
          const changed = start(rows);
          for (const [at, change] of changes.entries()) changed.apply(entry(at + 2, change));
          expect(told(changed, audience)).toEqual(
            told(start(latest([...rows, ...changes.flat()])), audience),
          );
        },
      ),
      { numRuns: 80 },
    );
  });

  it('is after the clock moved as if made at that time', () => {
    const later = [
      '2026-06-16T00:00:00.000Z',
      '2026-07-01T00:00:00.000Z',
      '2026-09-02T10:00:00.000Z',
      '2027-01-01T00:00:00.000Z',
    ];
    fc.assert(
      fc.property(someRows, anAudience, fc.subarray(later, { minLength: 1 }), (rows, audience, instants) => {
        const projection = start(rows);
        for (const instant of instants) projection.tick(instant);
        const end = instants.at(-1) ?? now;
        expect(told(projection, audience)).toEqual(told(start(rows, end), audience));
        expect(projection.version(audience)).toEqual(start(rows, end).version(audience));
        expect(projection.nextTick()).toEqual(start(rows, end).nextTick());
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['begins', '2025-12-31T12:00:00.000Z', '2026-01-01T00:00:00.000Z', ['OFFERED', 'UNMET']],
    ['ends', '2026-12-31T12:00:00.000Z', '2027-01-01T00:00:00.000Z', ['UNMET', 'OFFERED']],
  ])('names the instant at which the year %s whose places somebody took', (_, before, after, coverages) => {
    const live = start(placeTakenIn2026(`${before.slice(0, 10)}T00:00:00.000Z`), before);
    const told = () => live.coverage(needId(XAA, provision, 'EQUIPMENT'), analyst);
    const found = [told(), live.nextTick(), live.tick(after), told()];
    expect(found).toEqual([coverages[0], after, true, coverages[1]]);
  });

  it('moves the version of whoever is told something else', () => {
    fc.assert(
      fc.property(someRows, aRow, anAudience, (rows, row, audience) => {
        const projection = start(rows);
        const before = { told: told(projection, audience), ...projection.version(audience) };
        projection.apply(entry(2, [row]));
        const { version, asOf } = projection.version(audience);
        if (version === before.version)
          expect([told(projection, audience), asOf]).toEqual([before.told, before.asOf]);
      }),
      { numRuns: 150 },
    );
  });

  it('names each need whose coverage became another, whatever changed it', () => {
    const changes = fc.array(fc.option(aRow), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(someRows, changes, anAudience, (rows, list, audience) => {
        const projection = start(rows);
        expect(projection.takeRecovered()).toEqual([]);
        const ids = readRows(rows, now).needs.map(({ id }) => id);
        const coverage = () => new Map(ids.map((id) => [id, projection.coverage(id, audience)]));
        for (const [at, row] of list.entries()) {
          const before = coverage();
          if (row) projection.apply(entry(at + 2, [row]));
          else projection.tick(plusDays(now, (at + 1) * 40));
          const after = coverage();
          const named = new Set(projection.takeRecovered());
          // Of a need that is written itself its row tells.
          if (row?.kind === 'need') named.add(row.row.id);
          for (const id of ids) if (before.get(id) !== after.get(id)) expect(named).toContain(id);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('tells nothing, not even that it was written, of a need that was and is hidden', () => {
    fc.assert(
      fc.property(someRows, aNeed, anAudience, (rows, need, audience) => {
        const old = readRows(rows, now).needs.find(({ id }) => id === need.id);
        fc.pre(
          !sees(audience, need.label, need.participant) &&
            !(old && sees(audience, old.label, old.participant)),
        );
        const projection = start(rows);
        const before = [projection.version(audience), told(projection, audience)];
        projection.apply(entry(2, [{ kind: 'need', row: need }]));
        expect([projection.version(audience), told(projection, audience)]).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });

  it('takes labels alone as it takes the whole submission with these labels', () => {
    fc.assert(
      fc.property(
        someRows,
        fc.nat(),
        fc.array(fc.constantFrom(...visibilities.slice(1)), { minLength: 5 }),
        anAudience,
        (rows, which, labels, audience) => {
          const submissions = latest(rows).flatMap((row) => (row.kind === 'submission' ? [row.row] : []));
          const one = submissions[which % submissions.length];
          fc.pre(one !== undefined);
          const answers = one.answers.map((answer, n) => ({ ...answer, label: labels[n] ?? answer.label }));
          const [whole, alone] = [start(rows), start(rows)];
          whole.apply(entry(2, [{ kind: 'submission', row: { ...one, answers } }]));
          alone.apply(entry(2, [{ kind: 'labels', row: { id: one.id, labels: answers } }]));
          expect(told(alone, audience)).toEqual(told(whole, audience));
          expect(alone.version(audience)).toEqual(whole.version(audience));
          expect(alone.labels()).toBe(whole.labels());
        },
      ),
      { numRuns: 100 },
    );
  });

  it('passes over what it knows already', () => {
    fc.assert(
      fc.property(someRows, anAudience, (rows, audience) => {
        const known = latest(rows);
        const projection = start(known);
        const before = projection.version(audience);
        projection.apply(entry(2, known));
        expect(projection.version(audience)).toEqual(before);
        projection.apply(entry(2, []));
        expect(projection.number()).toBe(2);
      }),
      { numRuns: 100 },
    );
  });
});

const [XAA, provision] = ['XAA' as ParticipantCode, '5(1)' as Reference];
const analyst = { level: 'SECRETARIAT', participants: [], providers: [] } as const;

/** An offer of one place a year that another need took in 2026, and an open need that it fits. */
function placeTakenIn2026(confirmedAt: string): Row[] {
  const offer: Offer = {
    id: 'o1' as OfferId,
    provider: 'p1' as ProviderId,
    types: ['EQUIPMENT'],
    scope: { provisions: [], articles: [], chapters: [], wholeConvention: true },
    eligible: { participants: [], regionalGroups: [], leastDevelopedOnly: false, except: [] },
    ...{ opens: null, closes: null, capacityPerYear: 1, confirmedAt, publishedAt: confirmedAt },
    ...{ withdrawnAt: null, withdrawnReason: null, revision: 1, title: 'Equipment', description: null },
    ...{ languages: ['en'], legalTraditions: [], mode: null, ceiling: null, conditions: null, contact: null },
  };
  const other = needId(XAA, provision, 'ADVICE');
  const match: Match = {
    ...{ id: matchId(other, offer.id), need: other, offer: offer.id, provider: offer.provider },
    ...{ stage: 'DONE', agreedAt: '2026-05-01T00:00:00.000Z', participant: XAA, agreedBy: [], revision: 1 },
    ...{ message: null, activity: null, steps: [] },
  };
  const [need] = fc.sample(aNeed, { numRuns: 1, seed: 1 }) as [NeedRow];
  const open: NeedRow = {
    ...{ ...need, id: needId(XAA, provision, 'EQUIPMENT'), participant: XAA, provision, type: 'EQUIPMENT' },
    ...{ category: 'EQUIPMENT', state: 'OPEN', waitsFor: [] },
  };
  return [
    { kind: 'offer', row: offer },
    { kind: 'match', row: match },
    { kind: 'need', row: open },
  ];
}

describe('what is equal', patient, () => {
  it('is in one order, whatever the order of rows', () => {
    fc.assert(
      fc.property(someRows, aQuery, anAudience, (rows, query, audience) => {
        const one = start(latest(rows));
        const other = start(latest(rows).reverse());
        expect(other.matrix(query, audience)).toEqual(one.matrix(query, audience));
        expect(other.cell(query, null, null, audience)).toEqual(one.cell(query, null, null, audience));
        expect(other.needs(query.filter, audience)).toEqual(one.needs(query.filter, audience));
      }),
      { numRuns: 100 },
    );
  });
});
