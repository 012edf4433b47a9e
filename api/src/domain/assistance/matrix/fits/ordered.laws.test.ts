import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NeedRow } from '../../../assessment/need.ts';
import type { NeedId, OfferId } from '../../../base/ids.ts';
import type { Offer } from '../../offer.ts';
import { turnOf } from '../../orders.ts';
import { createProjection } from '../create-projection.ts';
import type { Row } from '../rows.ts';
import {
  aFilter,
  anAudience,
  catalogue,
  latest,
  now,
  providers,
  someRows,
  subjects,
} from '../world.test-kit.ts';
import type { Fits } from './fits.ts';
import { needsOrders, offersOrders } from './turns.ts';

const patient = { timeout: 120_000 };
const whole = { after: null, first: 1_000, includeBlocked: true } as const;
const start = (rows: readonly Row[]) => createProjection(catalogue, { rows, number: 1, at: now, now });
const offersIn = (rows: readonly Row[]) =>
  latest(rows).flatMap((one) => (one.kind === 'offer' ? [one.row] : []));
const needsIn = (rows: readonly Row[]) =>
  new Map(latest(rows).flatMap((one) => (one.kind === 'need' ? [[one.row.id, one.row] as const] : [])));
const shared = (a: Pick<NeedRow, 'subjects'> | undefined, b: Pick<Offer, 'subjects'> | undefined) =>
  (a?.subjects ?? []).filter((one) => b?.subjects?.includes(one)).length;
const unblocked = ({ fits }: Fits) => fits.filter(({ blockers }) => blockers.length === 0);

/** Page by page the same pairs as at once. */
function pagesOf(page: (after: Fits['keys'][number] | null) => Fits | null): readonly string[] {
  const told: string[] = [];
  for (let after: Fits['keys'][number] | null = null; ; ) {
    const found: Fits | null = page(after);
    told.push(...(found?.fits ?? []).map(({ need, offer }) => `${need} ${offer}`));
    const last: Fits['keys'][number] | undefined = found?.keys.at(-1);
    if (!last) return told;
    after = last;
  }
}

describe('a list of pairs in another order, or narrowed', patient, () => {
  it('of the needs of an offer has those that the filter lets through, each turn with its best first', () => {
    fc.assert(
      fc.property(
        someRows,
        fc.option(aFilter, { nil: null }),
        fc.constantFrom(...needsOrders),
        anAudience,
        (rows, filter, order, audience) => {
          const projection = start(rows);
          const needs = needsIn(rows);
          const passing = new Set(
            (['REAL', 'FICTIONAL'] as const)
              .filter((one) => !filter?.population || filter.population === one)
              .flatMap((population) => projection.needs({ ...filter, population }, audience)),
          );
          for (const offer of offersIn(rows)) {
            const all = projection.fitsOfOffer(offer.id, audience, whole);
            const found = projection.fitsOfOffer(offer.id, audience, { ...whole, filter, order });
            const ids = (fits: Fits | null) => (fits?.fits ?? []).map(({ need }) => need);
            expect(new Set(ids(found))).toEqual(
              new Set(ids(all).filter((id) => filter === null || passing.has(id))),
            );
            expect(found?.totalCount).toBe(ids(found).length);
            const turn = (id: NeedId) =>
              order === 'SUBJECTS'
                ? -shared(needs.get(id), offer)
                : order === 'MANDATORY' || order === 'LEGISLATION'
                  ? turnOf(catalogue, order)(id)
                  : 0;
            const keys = unblocked(found as Fits).map(
              ({ need, score }) => turn(need) * 1_000 - (order === 'STATE' ? 0 : score),
            );
            expect(keys).toEqual([...keys].sort((a, b) => a - b));
            const paged = pagesOf((after) =>
              projection.fitsOfOffer(offer.id, audience, {
                after,
                first: 2,
                includeBlocked: true,
                filter,
                order,
              }),
            );
            expect(paged).toEqual((found?.fits ?? []).map((fit) => `${fit.need} ${fit.offer}`));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('of the offers for a need has those of the providers and subjects, each turn with its best first', () => {
    const maybe = <T>(list: readonly T[]) => fc.option(fc.subarray([...list]), { nil: null });
    fc.assert(
      fc.property(
        someRows,
        maybe(providers),
        maybe(subjects),
        fc.constantFrom(...offersOrders),
        anAudience,
        (rows, of, about, order, audience) => {
          const projection = start(rows);
          const offers = new Map<OfferId, Offer>(offersIn(rows).map((offer) => [offer.id, offer]));
          for (const [id, need] of needsIn(rows)) {
            const all = projection.fitsOfNeed(id, audience, whole);
            const page = { providers: of, subjects: about, order };
            const found = projection.fitsOfNeed(id, audience, { ...whole, ...page });
            if (!all || !found) continue;
            const passes = (offer: Offer | undefined) =>
              offer !== undefined &&
              (of === null || of.includes(offer.provider)) &&
              (about === null || about.some((one) => offer.subjects?.includes(one)));
            const ids = ({ fits }: Fits) => fits.map(({ offer }) => offer);
            expect(new Set(ids(found))).toEqual(new Set(ids(all).filter((one) => passes(offers.get(one)))));
            expect(found.totalCount).toBe(found.fits.length);
            if (order === 'SUBJECTS') {
              const keys = unblocked(found).map(
                ({ offer, score }) => -shared(need, offers.get(offer)) * 1_000 - score,
              );
              expect(keys).toEqual([...keys].sort((a, b) => a - b));
            }
            const paged = pagesOf((after) =>
              projection.fitsOfNeed(id, audience, { after, first: 2, includeBlocked: true, ...page }),
            );
            expect(paged).toEqual(found.fits.map((fit) => `${fit.need} ${fit.offer}`));
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
