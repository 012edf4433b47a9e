import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NeedId } from '../../base/ids.ts';
import { languages } from '../../base/language.ts';
import { inOrder, type Order, placeBehind } from '../../base/order.ts';
import { byTurn, needOrder, needsFirst, titleOrder, turnOf } from '../orders.ts';
import { createProjection } from './create-projection.ts';
import type { Fits } from './fits/fits.ts';
import { anAudience, aQuery, aRow, catalogue, now, someRows } from './world.test-kit.ts';

const start = (rows: Parameters<typeof createProjection>[1]['rows']) =>
  createProjection(catalogue, { rows, number: 1, at: now, now });
const aLanguage = fc.constantFrom(...languages);
const patient = { timeout: 120_000 };

/** A list is ordered by its own keys: behind each row's key the next row begins. */
function standsBy<Row>(rows: readonly Row[], order: Order<Row>): void {
  for (const [place, row] of rows.entries())
    expect(placeBehind(rows, order, order.keyOf(row)), JSON.stringify(row)).toBe(place + 1);
}

describe('what the projection lists', patient, () => {
  it('is ordered by the keys that its cursors hold, for every audience and in every alphabet', () => {
    fc.assert(
      fc.property(someRows, aQuery, anAudience, aLanguage, (rows, query, audience, language) => {
        const projection = start(rows);
        const needs = projection.needs(query.filter, audience, language);
        standsBy(needs, needOrder('', catalogue, language, projection.ownPlace));
        for (const first of needsFirst) {
          const turn = turnOf(catalogue, first);
          const begun = byTurn(needs, turn);
          standsBy(begun, needOrder('', catalogue, language, projection.ownPlace, turn));
          // Whose turn it is, and then the others, each in the order that they had.
          expect(begun.filter((id) => turn(id) === 0)).toEqual(needs.filter((id) => turn(id) === 0));
          expect([...begun].sort()).toEqual([...needs].sort());
        }
        const cell = projection.cell(query, null, null, audience, language);
        standsBy(cell.needs, needOrder('', catalogue, language));
        standsBy(cell.offers, titleOrder('', language));
        standsBy(cell.activities, titleOrder('', language));
      }),
      { numRuns: 150 },
    );
  });

  it('goes on behind each pair as the whole list does, whatever changed since', () => {
    const first = 1_000;
    fc.assert(
      fc.property(
        someRows,
        fc.array(aRow, { maxLength: 4 }),
        anAudience,
        fc.boolean(),
        aLanguage,
        (rows, changes, audience, includeBlocked, language) => {
          const projection = start(rows);
          const needs = new Set<NeedId>(rows.flatMap((row) => (row.kind === 'need' ? [row.row.id] : [])));
          const offers = rows.flatMap((row) => (row.kind === 'offer' ? [row.row.id] : []));
          const pages = [
            ...[...needs].map(
              (need) => (after: Fits['keys'][0] | null) =>
                projection.fitsOfNeed(need, audience, { after, first, includeBlocked }),
            ),
            ...offers.map(
              (offer) => (after: Fits['keys'][0] | null) =>
                projection.fitsOfOffer(offer, audience, { after, first, includeBlocked, language }),
            ),
          ];
          const before = pages.map((page) => page(null)?.keys ?? []);
          projection.apply({ number: 2, at: now, rows: changes });
          for (const [n, page] of pages.entries()) {
            const whole = page(null);
            for (const key of before[n] ?? []) {
              const rest = page(key);
              if (!whole || !rest) continue;
              expect(rest.totalCount).toBe(whole.totalCount);
              expect(rest.fits).toEqual(whole.fits.slice(rest.from));
              // A pair that has kept its place is where the page ends; nothing at that place is shown twice or left out.
              const at = whole.keys.findIndex((one) => JSON.stringify(one) === JSON.stringify(key));
              if (at >= 0) expect(rest.from).toBe(at + 1);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('tells the best few as the first of all', () => {
    fc.assert(
      fc.property(someRows, anAudience, fc.boolean(), (rows, audience, includeBlocked) => {
        const projection = start(rows);
        for (const row of rows) {
          if (row.kind !== 'need') continue;
          const page = (first: number) =>
            projection.fitsOfNeed(row.row.id, audience, { after: null, first, includeBlocked });
          const whole = page(1_000);
          const few = <T>(list: readonly T[]) => list.slice(0, 2);
          expect(page(2)).toEqual(
            whole && { ...whole, fits: few(whole.fits), pairs: few(whole.pairs), keys: few(whole.keys) },
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});

it('orders unlike things by what they are ordered by', () => {
  const titled = ['Zeta', 'ábaco', 'Abeja'].map((title, n) => ({ id: String(n), title }));
  expect(inOrder(titled, titleOrder('', 'es')).map(({ title }) => title)).toEqual(['ábaco', 'Abeja', 'Zeta']);
});
