import { createProjection } from '@needs-matrix/api/domain/assistance/matrix/create-projection';
import type { Row as MatrixRow } from '@needs-matrix/api/domain/assistance/matrix/rows';
import type { Offer } from '@needs-matrix/api/domain/assistance/offer';
import { withdrawOffer } from '@needs-matrix/api/domain/assistance/offer-steps';
import type { SupposedOffer } from '@needs-matrix/api/domain/assistance/scenario/scenario';
import type { OfferId } from '@needs-matrix/api/domain/base/ids';
import { audience, type CoreWorld, everyNth } from '../core.ts';
import { figure } from '../figure.ts';
import { core } from '../parts.ts';
import { atMost, type Row, timesReference } from '../row.ts';
import { elapsed, interleaved } from '../time.ts';

/** Coverage before and after a scenario of ten offers, beside making the projection again from the rows as they would be. */
export const whatIf: Row = {
  figures: { 'what-if': [timesReference(0.05), atMost(100)] },
  async *measure(bench) {
    const world = await bench.of(core);
    const supposed = tenOffers(world);
    const rows = rowsOf(world, world.offers);
    const changed = new Map(supposed.map(({ after }) => [after.id, after]));
    const then = rowsOf(world, [
      ...world.offers.map((offer) => changed.get(offer.id) ?? offer),
      ...supposed.flatMap(({ before, after }) => (before ? [] : [after])),
    ]);
    const make = (all: readonly MatrixRow[]) =>
      createProjection(world.store.catalogue(), { rows: all, number: 1, at: world.now, now: world.now });
    const projection = make(rows);
    const ours = () =>
      elapsed(() => projection.suppose({ offers: supposed, filter: {}, budget: null }, audience));
    const reference = () => elapsed(() => make(then).needTotals({}, audience));
    await ours();
    const times = await interleaved(5, ours, reference);
    yield figure(
      'what-if',
      'a scenario of ten offers: coverage before and after, beside making the projection again',
      'ms',
      times.ours,
      times.reference,
    );
  },
};

/** Four are added, three changed, three withdrawn. */
function tenOffers({ offers, now }: CoreWorld): readonly SupposedOffer[] {
  const ten = everyNth(offers, 10);
  return ten.map((offer, at): SupposedOffer => {
    const wide: Offer = {
      ...offer,
      scope: { provisions: [], articles: [], chapters: ['II', 'III'], wholeConvention: false },
      confirmedAt: now,
      withdrawnAt: null,
    };
    if (at < 4) return { before: null, after: { ...wide, id: `supposed ${at}` as OfferId } };
    if (at < 7) return { before: offer, after: { ...wide, revision: offer.revision + 1 } };
    return { before: offer, after: withdrawOffer({ ...offer, withdrawnAt: null }, null, now) };
  });
}

const rowsOf = ({ needs, activities }: CoreWorld, offers: readonly Offer[]): readonly MatrixRow[] => [
  ...needs.map((row): MatrixRow => ({ kind: 'need', row })),
  ...offers.map((row): MatrixRow => ({ kind: 'offer', row })),
  ...activities.map((row): MatrixRow => ({ kind: 'activity', row })),
];
