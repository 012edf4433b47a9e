import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { OfferId } from '../../../base/ids.ts';
import { createProjection } from '../create-projection.ts';
import type { WhyNot } from '../figures.ts';
import { anAudience, catalogue, now, someRows } from '../world.test-kit.ts';

it('counts why needs do not fit as the blockers of each pair say', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(someRows, anAudience, (rows, audience) => {
      const projection = createProjection(catalogue, { rows, number: 1, at: now, now });
      const offers = new Set(rows.flatMap((row) => (row.kind === 'offer' ? [row.row.id] : [])));
      for (const offer of offers) {
        const page = { after: null, first: 1_000, includeBlocked: true };
        const counted = { outOfScope: 0, typeNotOffered: 0, neither: 0, otherwise: 0 };
        for (const { blockers } of projection.fitsOfOffer(offer, audience, page)?.fits ?? []) {
          const reason = reasonOf(new Set(blockers.map(({ code }) => code)));
          if (reason) counted[reason] += 1;
        }
        expect(projection.whyNot(offer, audience)).toEqual(counted);
      }
    }),
    { numRuns: 100 },
  );
  const empty = createProjection(catalogue, { rows: [], number: 1, at: now, now });
  const nobody = { level: 'PUBLIC', participants: [], providers: [] } as const;
  expect(empty.whyNot('nothing' as OfferId, nobody)).toBeNull();
});

function reasonOf(codes: ReadonlySet<string>): keyof WhyNot | null {
  if (codes.size === 0) return null;
  const [kind, place] = [codes.has('TYPE_NOT_OFFERED'), codes.has('OUT_OF_SCOPE')];
  if (kind && place) return 'neither';
  if (place) return 'outOfScope';
  return kind ? 'typeNotOffered' : 'otherwise';
}
