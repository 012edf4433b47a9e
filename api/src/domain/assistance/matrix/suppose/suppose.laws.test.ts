import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needParts, type OfferId, type ProviderId } from '../../../base/ids.ts';
import { sees } from '../../../base/visibility.ts';
import type { Offer } from '../../offer.ts';
import type { SupposedChange, SupposedOffer } from '../../scenario/scenario.ts';
import { supposedOffer } from '../../scenario/supposed-offer.ts';
import { createProjection } from '../create-projection.ts';
import type { Row } from '../rows.ts';
import {
  aFilter,
  aMatch,
  anAudience,
  anOffer,
  catalogue,
  latest,
  now,
  providers,
  someRows,
} from '../world.test-kit.ts';

const patient = { timeout: 120_000 };
const whole = { after: null, first: 1_000, includeBlocked: false } as const;
const start = (rows: readonly Row[]) => createProjection(catalogue, { rows, number: 1, at: now, now });

/** Open for everybody: so that changing or withdrawing it matters. */
const wideOffer = anOffer.map((offer) => ({
  ...offer,
  scope: { ...offer.scope, wholeConvention: true },
  eligible: { participants: [], regionalGroups: [], leastDevelopedOnly: false, except: [] },
  confirmedAt: '2026-05-01T00:00:00.000Z',
  opens: null,
  closes: null,
  withdrawnAt: null,
}));
const offerRow = (row: Offer): Row => ({ kind: 'offer', row });

/** Takes a place of this year. */
const anAgreement = aMatch.map(
  (row): Row => ({ kind: 'match', row: { ...row, stage: 'AGREED', agreedAt: '2026-05-01T00:00:00.000Z' } }),
);

/** What a provider would do with its offers, in a world where it has some. */
const aScenario = fc
  .tuple(
    someRows,
    fc.array(fc.oneof(wideOffer, anOffer), { maxLength: 3 }),
    fc.array(anAgreement, { maxLength: 2 }),
    fc.nat(10),
    fc.array(
      fc.tuple(
        fc.constantFrom('ADD', 'CHANGE', 'WITHDRAW', 'WITHDRAW'),
        fc.oneof(wideOffer, anOffer),
        fc.nat(3),
      ),
      { maxLength: 4 },
    ),
  )
  .map(([given, offers, agreed, choice, wishes]) => {
    const rows = latest([...given, ...offers.map(offerRow), ...agreed]);
    const live = rows.flatMap(({ kind, row }) => (kind === 'offer' && row.withdrawnAt === null ? [row] : []));
    const provider = live[choice % live.length]?.provider ?? (providers[choice % 4] as ProviderId);
    const own = live.filter((offer) => offer.provider === provider);
    const supposed = new Map<OfferId, SupposedOffer>();
    for (const [kind, content, which] of wishes) {
      const before = kind === 'ADD' ? null : (own[which % own.length] ?? null);
      if (kind !== 'ADD' && !before) continue;
      const offer = before?.id ?? (`new${which}` as OfferId);
      const change = { kind, offer, expectedRevision: before?.revision ?? 0, content: contentOf(content) };
      supposed.set(offer, supposedOffer(change as SupposedChange, before, { provider, now }));
    }
    return { rows, supposed: [...supposed.values()] };
  });

/** What a provider says of it, and nothing that the system keeps. */
function contentOf({ id: _id, revision: _revision, provider: _provider, ...rest }: Offer) {
  const { publishedAt: _p, confirmedAt: _c, withdrawnAt: _w, withdrawnReason: _r, ...content } = rest;
  return content;
}

const all = (offers: readonly SupposedOffer[]) => ({ offers, filter: {}, budget: null });
const asRows = (supposed: readonly SupposedOffer[]): Row[] => supposed.map(({ after }) => offerRow(after));

describe('what if', patient, () => {
  it('shows what everybody sees once it is really done', () => {
    fc.assert(
      fc.property(aScenario, aFilter, anAudience, ({ rows, supposed }, filter, audience) => {
        const before = start(rows);
        const told = before.suppose({ offers: supposed, filter, budget: null }, audience);
        const after = start(rows);
        after.apply({ number: 2, at: now, rows: asRows(supposed) });

        expect(told.before).toEqual(before.needTotals(filter, audience).coverage);
        // A filter by coverage asks of what is there now: the needs themselves are followed.
        const asked = before.needs(filter, audience);
        const coverageIn = (projection: typeof before) =>
          new Map(asked.map((id) => [id, projection.coverage(id, audience)]));
        const [today, then] = [coverageIn(before), coverageIn(after)];
        const changed = asked.filter((id) => today.get(id) !== then.get(id));
        expect(new Set(told.needs.map(({ need }) => need))).toEqual(new Set(changed));
        for (const { need, before: was, after: becomes } of told.needs)
          expect([was, becomes]).toEqual([today.get(need), then.get(need)]);
        expect(told.after.offered).toBe([...then.values()].filter((one) => one === 'OFFERED').length);
        expect(told.after.unmet).toBe([...then.values()].filter((one) => one === 'UNMET').length);
      }),
      { numRuns: 400 },
    );
  });

  it('reaches what the offers will fit and did not fit before', () => {
    fc.assert(
      fc.property(aScenario, anAudience, ({ rows, supposed }, audience) => {
        const before = start(rows);
        const after = start([...rows, ...asRows(supposed)]);
        const fitIn = (projection: typeof before) =>
          new Set(
            supposed.flatMap((one) =>
              (projection.fitsOfOffer(one.after.id, audience, whole)?.fits ?? []).map(({ need }) => need),
            ),
          );
        const fitted = fitIn(before);
        const expected = [...fitIn(after)].filter((need) => !fitted.has(need));
        const asked = new Set(before.needs({}, audience));
        expect(new Set(before.suppose(all(supposed), audience).reached)).toEqual(
          new Set(expected.filter((need) => asked.has(need))),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('leaves the world as it is, and the order of changes makes no difference', () => {
    fc.assert(
      fc.property(aScenario, anAudience, ({ rows, supposed }, audience) => {
        const projection = start(rows);
        const told = projection.suppose(all(supposed), audience);
        expect(projection.suppose(all([...supposed].reverse()), audience)).toEqual(told);
        const untouched = start(rows);
        expect(projection.needTotals({}, audience)).toEqual(untouched.needTotals({}, audience));
        const offersOf = (of: typeof projection) => of.offers('en').map(({ offer }) => offer);
        expect(offersOf(projection)).toEqual(offersOf(untouched));
        expect(projection.suppose(all([]), audience)).toMatchObject({ needs: [], reached: [], overlaps: [] });
      }),
      { numRuns: 100 },
    );
  });

  it('counts as unlocked what waits, visibly, for a provision at which a need becomes covered', () => {
    fc.assert(
      fc.property(aScenario, anAudience, ({ rows, supposed }, audience) => {
        const projection = start(rows);
        const told = projection.suppose(all(supposed), audience);
        const needs = rows.flatMap(({ kind, row }) => (kind === 'need' ? [row] : []));
        const covered = new Set(
          told.needs.flatMap(({ need, after }) => {
            const row = needs.find(({ id }) => id === need);
            return row && after === 'OFFERED' ? [`${row.participant} ${row.provision}`] : [];
          }),
        );
        const waiting = needs.filter(
          (row) =>
            row.state === 'OPEN' &&
            sees(audience, row.label, row.participant) &&
            row.waitsFor.some(
              ({ provision, label }) =>
                covered.has(`${row.participant} ${provision}`) && sees(audience, label, row.participant),
            ),
        );
        expect(told.unlocks.needs).toBe(waiting.length);
      }),
      { numRuns: 150 },
    );
  });

  it('spends as far as the amount goes, on as many needs as it can', () => {
    fc.assert(
      fc.property(aScenario, anAudience, fc.nat(3_000_000), ({ rows, supposed }, audience, budget) => {
        const projection = start(rows.map(priced));
        const told = projection.suppose({ offers: supposed, filter: {}, budget }, audience).spending;
        const prices = (told?.needs ?? []).map(
          (need) => prices50[Number(needParts(need).provision.length % 2)],
        );
        expect(told?.spent).toBe(prices.reduce((sum: number, price) => sum + (price ?? 0), 0));
        expect(told?.spent).toBeLessThanOrEqual(budget);
        if ((told?.beyond ?? 0) > 0) expect((told?.spent ?? 0) + 250_000).toBeGreaterThan(budget);
        expect(told?.states.reduce((sum, { needs }) => sum + needs, 0)).toBe(told?.needs.length);
        for (const id of told?.needs ?? [])
          expect(['UNMET', 'OFFERED']).toContain(projection.coverage(id, audience));
      }),
      { numRuns: 150 },
    );
  });

  it('spends over offers as they are, on the needs that these fit and nobody has agreed to, and changes nothing', () => {
    fc.assert(
      fc.property(aScenario, anAudience, fc.nat(3_000_000), ({ rows }, audience, budget) => {
        const given = rows.map(priced);
        const projection = start(given);
        const own = given.flatMap(({ kind, row }) =>
          kind === 'offer' && row.withdrawnAt === null && row.provider === providers[0] ? [row] : [],
        );
        const offers = own.map((one) => ({ before: one, after: one }));
        const spent = (amount: number) =>
          projection.suppose({ offers, filter: {}, budget: amount }, audience);
        const told = spent(budget);
        expect(told).toMatchObject({ needs: [], reached: [], overlaps: [], cells: [] });
        expect(told.after).toEqual(told.before);
        const asked = new Set(projection.needs({}, audience));
        const fitting = new Set(
          own.flatMap(({ id }) =>
            (projection.fitsOfOffer(id, audience, whole)?.fits ?? [])
              .map(({ need }) => need)
              .filter(
                (need) => asked.has(need) && /UNMET|OFFERED/.test(projection.coverage(need, audience) ?? ''),
              ),
          ),
        );
        expect(new Set(spent(1_000_000_000).spending?.needs)).toEqual(fitting);
        expect((told.spending?.needs.length ?? 0) + (told.spending?.beyond ?? 0)).toBe(fitting.size);
        for (const need of told.spending?.needs ?? []) expect(fitting).toContain(need);
      }),
      { numRuns: 150 },
    );
  });
});

/** Each need costs up to the one or the other, by the length of its provision’s number. */
const prices50 = [50_000, 250_000] as const;
const priced = (row: Row): Row =>
  row.kind === 'need'
    ? {
        kind: 'need',
        row: {
          ...row.row,
          budgetBand: row.row.provision.length % 2 === 0 ? 'UNDER_50K' : 'FROM_50K_TO_250K',
        },
      }
    : row;
