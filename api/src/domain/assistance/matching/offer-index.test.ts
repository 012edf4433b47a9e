import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NeedRow } from '../../assessment/need.ts';
import { dayOf } from '../../base/calendar.ts';
import type { OfferId } from '../../base/ids.ts';
import { everyone } from '../../base/visibility.ts';
import type { Catalogue } from '../../convention/catalogue.ts';
import type { Fit } from '../match.ts';
import type { Offer } from '../offer.ts';
import type { Present } from './facts.ts';
import { fit } from './fit.ts';
import { createOfferIndex } from './offer-index.ts';
import { byTitle } from './offer-shelf.ts';
import {
  aCatalogue,
  aNeed,
  anOffer,
  aParticipant,
  facts,
  now,
  someNeed,
  someOffer,
  someOffers,
  someParticipants,
} from './pairs.test-kit.ts';

/** Some are at work in some States. */
const present: Present = (provider, state) => (provider.charCodeAt(1) + state.charCodeAt(2)) % 2 === 0;
const takenOf = (offer: Offer) => Number(offer.id.slice(1)) % 3;

interface Pairs {
  readonly catalogue: Catalogue;
  readonly offers: readonly Offer[];
  readonly at: string;
}

/** The slow truth: every pair, one by one. */
function allPairs(need: NeedRow, { catalogue, offers, at }: Pairs): readonly Fit[] {
  const participant = catalogue.participants.get(need.participant);
  if (!participant) throw new Error('unknown participant');
  const today = dayOf(at);
  return [...offers]
    .sort(byTitle)
    .map((offer) =>
      fit(
        need,
        offer,
        facts({
          catalogue,
          participant,
          today,
          now: at,
          audience: everyone,
          capacityTaken: takenOf(offer),
          present: present(offer.provider, need.participant),
        }),
      ),
    )
    .sort((a, b) => a.blockers.length - b.blockers.length || b.score - a.score);
}

function indexOf({ catalogue, offers, at }: Pairs) {
  const index = createOfferIndex(catalogue);
  index.tick(at);
  for (const offer of offers) {
    index.put(offer);
    index.setTaken(offer.id, takenOf(offer));
  }
  return index;
}

const page = (from: number, to: number, includeBlocked = false) => ({ from, to, includeBlocked });

it('answers as trying all pairs does, in the same order', () => {
  fc.assert(
    fc.property(
      someParticipants,
      someOffers,
      fc.array(someNeed, { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      (participants, offers, needs, prepared) => {
        const world = { catalogue: aCatalogue(participants), offers, at: now };
        const index = indexOf(world);
        if (prepared) index.prepare();
        for (const need of needs) {
          const truth = allPairs(need, world);
          const unblocked = truth.filter(({ blockers }) => blockers.length === 0);
          expect(index.best(need, page(0, 20), present, everyone)).toEqual({
            totalCount: unblocked.length,
            fits: unblocked.slice(0, 20),
          });
          expect(index.best(need, page(3, 30, true), present, everyone)).toEqual({
            totalCount: offers.length,
            fits: truth.slice(3, 30),
          });
          expect(index.unblockedCount(need)).toBe(unblocked.length);
          expect(index.anyUnblocked(need)).toBe(unblocked.length > 0);
          for (const { offer, score, blockers } of truth) {
            const { provider } = index.get(offer) as Offer;
            expect(index.scoreOf(offer, need, present(provider, need.participant))).toBe(score);
            expect(index.fitsTouch(offer, need)).toBe(blockers.length === 0);
          }
          const out = new Int32Array(10);
          const found = index.bestScores(need, 5, present, out);
          const pairs = Array.from({ length: found }, (_, at) => [
            index.offerAt(out[2 * at] ?? -1)?.id,
            out[2 * at + 1],
          ]);
          expect(pairs).toEqual(unblocked.slice(0, 5).map(({ offer, score }) => [offer, score]));
        }
      },
    ),
    { numRuns: 150 },
  );
});

it('answers the same after offers were changed and the clock moved as if it had begun there', () => {
  const later = fc
    .integer({ min: 0, max: 900 })
    .map((days) => new Date(Date.parse(now) + days * 86_400_000).toISOString());
  const change = fc.tuple(fc.nat(69), someOffer);
  fc.assert(
    fc.property(
      someParticipants,
      someOffers,
      fc.array(change, { maxLength: 5 }),
      later,
      someNeed,
      (participants, offers, changes, at, need) => {
        const index = indexOf({ catalogue: aCatalogue(participants), offers, at: now });
        index.best(need, page(0, 5, true), present, everyone);
        const changed = new Map(offers.map((offer) => [offer.id, offer]));
        for (const [place, offer] of changes) {
          const one = { ...offer, id: `o${place}` as OfferId };
          changed.set(one.id, one);
          index.put(one);
          index.setTaken(one.id, takenOf(one));
        }
        index.tick(at);
        const truth = allPairs(need, {
          catalogue: aCatalogue(participants),
          offers: [...changed.values()],
          at,
        });
        expect(index.best(need, page(0, 100, true), present, everyone).fits).toEqual(truth);
      },
    ),
    { numRuns: 150 },
  );
});

describe('the clock', () => {
  const at = (day: string) => `${day}T00:00:00.000Z`;
  const first = anOffer({ id: 'o1' as OfferId, opens: '2026-12-01', closes: '2026-12-24' });
  const index = createOfferIndex(aCatalogue());

  it('says which offers opened, shut and went stale, and when to look again', () => {
    index.tick(now);
    index.put(first);
    expect(index.anyUnblocked(aNeed())).toBe(false);
    expect(index.nextTick()).toBe(at('2026-12-01'));
    expect(index.tick(at('2026-12-01'))).toEqual(['o1']);
    expect(index.anyUnblocked(aNeed())).toBe(true);
    expect(index.nextTick()).toBe(at('2026-12-25'));
    expect(index.tick('2026-12-24T23:59:59.999Z')).toEqual([]);
    expect(index.tick(at('2026-12-25'))).toEqual(['o1']);
    expect(index.anyUnblocked(aNeed())).toBe(false);
    expect(index.countable(first.id)).toBe(true);
    expect(index.nextTick()).toBe(at('2027-03-20'));
    expect(index.tick(at('2027-03-20'))).toEqual(['o1']);
    expect(index.countable(first.id)).toBe(false);
    expect(index.nextTick()).toBeNull();
  });

  it('follows the list of least developed countries', () => {
    const graduating = aParticipant({ leastDeveloped: { since: '1990-01-01', until: '2026-12-01' } });
    const index = createOfferIndex(aCatalogue([graduating]));
    index.tick(now);
    index.put(
      anOffer({ eligible: { participants: [], regionalGroups: [], leastDevelopedOnly: true, except: [] } }),
    );
    expect(index.anyUnblocked(aNeed())).toBe(true);
    expect(index.nextTick()).toBe(at('2026-12-01'));
    expect(index.tick(at('2026-12-01'))).toEqual(['o1']);
    expect(index.anyUnblocked(aNeed())).toBe(false);
  });
});

it('shuts an offer whose places are all taken', () => {
  const index = createOfferIndex(aCatalogue());
  index.tick(now);
  index.put(anOffer({ capacityPerYear: 2 }));
  index.setTaken('o1' as OfferId, 1);
  expect(index.anyUnblocked(aNeed())).toBe(true);
  index.setTaken('o1' as OfferId, 2);
  expect(index.anyUnblocked(aNeed())).toBe(false);
});
