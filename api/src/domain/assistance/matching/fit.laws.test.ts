import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ProviderId } from '../../base/ids.ts';
import { shippedWeights, type Weights } from '../../convention/weights.ts';
import type { Offer } from '../offer.ts';
import { sentences } from '../sentences.ts';
import { fit } from './fit.ts';
import { aCatalogue, facts, someNeed, someOffer, someParticipants, someWeights } from './pairs.test-kit.ts';

const union = <T>(a: readonly T[], b: readonly T[]): readonly T[] => [...new Set([...a, ...b])];
const earliest = (a: string | null, b: string | null) => (a === null || b === null ? null : a < b ? a : b);
const latest = (a: string | null, b: string | null) => (a === null || b === null ? null : a > b ? a : b);

/** The first offer made wider in each way by what the second offers more. */
function widened(a: Offer, b: Offer): readonly Offer[] {
  const named = a.eligible.participants.length + a.eligible.regionalGroups.length > 0;
  return [
    { ...a, types: union(a.types, b.types) },
    {
      ...a,
      scope: {
        provisions: union(a.scope.provisions, b.scope.provisions),
        articles: union(a.scope.articles, b.scope.articles),
        chapters: union(a.scope.chapters, b.scope.chapters),
        wholeConvention: a.scope.wholeConvention || b.scope.wholeConvention,
      },
    },
    { ...a, subjects: union(a.subjects ?? [], b.subjects ?? []) },
    { ...a, languages: union(a.languages, b.languages) },
    { ...a, legalTraditions: union(a.legalTraditions, b.legalTraditions) },
    { ...a, opens: earliest(a.opens, b.opens), closes: latest(a.closes, b.closes) },
    { ...a, mode: 'BOTH' },
    { ...a, ceiling: null },
    { ...a, ceiling: a.ceiling && { ...a.ceiling, minor: a.ceiling.minor + (b.ceiling?.minor ?? 0) } },
    { ...a, capacityPerYear: a.capacityPerYear === null ? null : a.capacityPerYear + 1 },
    {
      ...a,
      eligible: {
        participants: named ? union(a.eligible.participants, b.eligible.participants) : [],
        regionalGroups: named ? union(a.eligible.regionalGroups, b.eligible.regionalGroups) : [],
        leastDevelopedOnly: a.eligible.leastDevelopedOnly && b.eligible.leastDevelopedOnly,
        except: a.eligible.except.filter((code) => b.eligible.except.includes(code)),
      },
    },
    { ...a, eligible: { participants: [], regionalGroups: [], leastDevelopedOnly: false, except: [] } },
  ];
}

const someFacts = fc
  .record({
    participants: someParticipants,
    weights: someWeights,
    need: someNeed,
    capacityTaken: fc.nat(4),
    present: fc.boolean(),
  })
  .map(({ participants, weights, need, ...over }) => {
    const catalogue = aCatalogue(participants, weights);
    const participant = catalogue.participants.get(need.participant) ?? facts().participant;
    return { need, facts: facts({ ...over, catalogue, participant }) };
  });

it('never gives a wider offer a lower score, nor a blocker more', () => {
  fc.assert(
    fc.property(someFacts, someOffer, someOffer, ({ need, facts }, offer, more) => {
      const before = fit(need, offer, facts);
      for (const wider of widened(offer, more)) {
        const after = fit(need, wider, facts);
        expect(after.score).toBeGreaterThanOrEqual(before.score);
        const blocked = before.blockers.map(({ code }) => code);
        for (const { code } of after.blockers) expect(blocked).toContain(code);
      }
    }),
    { numRuns: 1000 },
  );
});

it('stays between nothing and a hundred, each part within its weight, with a reason that can be said', () => {
  fc.assert(
    fc.property(someFacts, someOffer, ({ need, facts }, offer) => {
      const { score, parts, blockers, cautions } = fit(need, offer, facts);
      expect(score).toBe(parts.reduce((sum, { points }) => sum + points, 0));
      for (const { points, of } of parts) {
        expect(Number.isInteger(points) && points >= 0 && points <= of).toBe(true);
      }
      for (const { sentence } of [...parts, ...blockers, ...cautions])
        expect(sentences).toHaveProperty([sentence.code]);
    }),
  );
});

it('gives the same answer to the same question', () => {
  fc.assert(
    fc.property(someFacts, someOffer, ({ need, facts }, offer) => {
      expect(fit(structuredClone(need), structuredClone(offer), facts)).toEqual(fit(need, offer, facts));
    }),
  );
});

it('lets blockers depend on nothing but the pair, the date and the capacity', () => {
  fc.assert(
    fc.property(someFacts, someOffer, fc.boolean(), ({ need, facts }, offer, present) => {
      const other = fit(
        { ...need, vague: !need.vague, label: 'PUBLIC' },
        { ...offer, provider: 'other' as ProviderId },
        {
          ...facts,
          present,
          audience: { level: 'PUBLIC', participants: [], providers: [] },
        },
      );
      expect(other.blockers).toEqual(fit(need, offer, facts).blockers);
    }),
  );
});

it('never lowers the score of a pair that names no subject below what it was before there were any', () => {
  const [before, since] = shippedWeights;
  fc.assert(
    fc.property(someFacts, someOffer, ({ need: { subjects: _, ...need }, facts }, offer) => {
      const scored = (weights: Weights) =>
        fit(need, offer, { ...facts, catalogue: { ...facts.catalogue, weights } }).score;
      expect(scored(since)).toBeGreaterThanOrEqual(scored(before));
    }),
  );
});

it('asks of subjects no more than the need names: one more in common gives no less, another order the same', () => {
  fc.assert(
    fc.property(someFacts, someOffer, ({ need, facts }, offer) => {
      const points = (subjects: readonly string[]) =>
        fit(need, { ...offer, subjects }, facts).parts.find(({ code }) => code === 'SUBJECT')?.points ?? 0;
      const { subjects: wanted = [] } = need;
      const given = wanted.map((_, at) => points(wanted.slice(0, at + 1)));
      expect(given).toEqual([...given].sort((a, b) => a - b));
      expect(points([...wanted].reverse())).toBe(facts.catalogue.weights.parts.SUBJECT);
    }),
  );
});
