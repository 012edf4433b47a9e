import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ProviderId } from '../../../base/ids.ts';
import { blockerCodes } from '../../match.ts';
import { sentences } from '../../sentences.ts';
import { blockersOf, fit } from '../fit.ts';
import type { FitPair } from '../pair.ts';
import {
  aCatalogue,
  aNeed,
  anOffer,
  facts,
  someNeed,
  someOffer,
  someParticipants,
  someWeights,
} from '../pairs.test-kit.ts';
import { waysToFit } from './ways-to-fit.ts';
import { whyNot } from './why-not.ts';

const somePair: fc.Arbitrary<FitPair> = fc
  .record({
    participants: someParticipants,
    weights: someWeights,
    need: someNeed,
    // As `parseOffer` takes them: a window does not close before it opens.
    offer: someOffer.filter(({ opens, closes }) => opens === null || closes === null || opens <= closes),
    capacityTaken: fc.nat(4),
    present: fc.boolean(),
  })
  .map(({ participants, weights, need, offer, ...over }) => {
    const catalogue = aCatalogue(participants, weights);
    const participant = catalogue.participants.get(need.participant) ?? facts().participant;
    return { need, offer, facts: facts({ ...over, catalogue, participant }) };
  });

const codesOf = ({ need, offer, facts }: FitPair) => blockersOf(need, offer, facts).map(({ code }) => code);
const laws = { numRuns: 600 };

it('names for every blocker at least one way by somebody, not only by waiting', () => {
  fc.assert(
    fc.property(somePair, (pair) => {
      const told = whyNot(pair);
      expect(told.blockers.map(({ code }) => code)).toEqual(codesOf(pair));
      for (const { ways } of told.blockers) {
        expect(ways.some(({ by }) => by !== 'TIME')).toBe(true);
        for (const { steps } of ways) {
          expect(steps.length).toBeGreaterThan(0);
          for (const { code } of steps) expect(sentences).toHaveProperty([code]);
        }
      }
    }),
    laws,
  );
});

it('removes by what the provider would do exactly that blocker, and each blocker once does make it fit', () => {
  fc.assert(
    fc.property(somePair, (pair) => {
      for (const code of codesOf(pair))
        for (const { by, after } of waysToFit[code](pair)) {
          if (by !== 'PROVIDER') continue;
          expect(codesOf(after)).toEqual(codesOf(pair).filter((one) => one !== code));
        }
      let left = pair;
      for (let turns = 0; turns < blockerCodes.length; turns++) {
        const [code] = codesOf(left);
        if (code === undefined) break;
        left = waysToFit[code](left)[0]?.after ?? left;
      }
      expect(codesOf(left)).toEqual([]);
    }),
    laws,
  );
});

it('says of no way a lower score than today’s, and of every part only what gives more', () => {
  fc.assert(
    fc.property(somePair, (pair) => {
      const { score, parts, blockers } = whyNot(pair);
      expect(score).toBe(fit(pair.need, pair.offer, pair.facts).score);
      for (const { ways, points, of } of parts) {
        if (points === of) expect(ways).toEqual([]);
        for (const way of ways) expect(way.score).toBeGreaterThan(score);
      }
      for (const { ways } of blockers)
        for (const way of ways) if (way.by === 'PROVIDER') expect(way.score).toBeGreaterThanOrEqual(score);
    }),
    laws,
  );
});

it('leaves model legislation out of the whole Convention: it names the provision in its place', () => {
  const offer = anOffer({
    types: ['LEGAL_ADVICE'],
    scope: { provisions: [], articles: [], chapters: [], wholeConvention: true },
  });
  const pair = { need: aNeed({ type: 'MODEL_LEGISLATION' }), offer, facts: facts() };
  const [way] = waysToFit.TYPE_NOT_OFFERED(pair);
  expect(way?.after.offer.types).toContain('MODEL_LEGISLATION');
  expect(way?.after.offer.scope).toMatchObject({ wholeConvention: false, provisions: ['23(1)'] });
  expect(way && codesOf(way.after)).toEqual([]);
});

it('does not send anybody to wait until the offer has gone stale', () => {
  const offer = anOffer({ opens: '2027-11-21', confirmedAt: '2026-11-20T00:00:00.000Z' });
  const [window] = whyNot({ need: aNeed(), offer, facts: facts() }).blockers;
  expect(window?.code).toBe('WINDOW_CLOSED');
  expect(window?.ways.map(({ by }) => by)).toEqual(['PROVIDER']);
});

it('tells apart what is not a matter of the offer', () => {
  const catalogue = aCatalogue([{ ...facts().participant, fictional: false }]);
  const provider = {
    id: 'p1' as ProviderId,
    name: 'P',
    kind: 'REGIONAL',
    participant: null,
    fictional: true,
  } as const;
  const known = { ...catalogue, providers: new Map([[provider.id, provider]]) };
  const participant = { ...facts().participant, fictional: false };
  const need = aNeed({ state: 'MET', label: 'SECRETARIAT' });
  const told = whyNot({ need, offer: anOffer(), facts: facts({ catalogue: known, participant }) });
  expect(told.hindrances.map(({ code, ways }) => [code, ways.map(({ by }) => by)])).toEqual([
    ['NEED_MET', ['STATE']],
    ['HIDDEN_FROM_DONORS', ['STATE']],
    ['KEPT_APART', []],
  ]);
});
