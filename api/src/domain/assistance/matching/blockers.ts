import type { NeedRow } from '../../assessment/need.ts';
import { sentence } from '../../base/sentence.ts';
import { readBroad } from '../../convention/broad/broad-key.ts';
import type { Blocker } from '../match.ts';
import type { Offer } from '../offer.ts';
import { isEligible, reachIn } from '../offer-reach.ts';
import { hasCapacity, isWithdrawn, offerState, staleAt, windowIsOpen } from '../offer-state.ts';
import type { FitFacts } from './facts.ts';

/** One reason why a pair cannot be; it depends on nothing but the pair and the date (domain.md §5). */
export type BlockerRule = (need: NeedRow, offer: Offer, facts: FitFacts) => Blocker | null;

const typeNotOffered: BlockerRule = ({ type }, offer) =>
  offer.types.includes(type)
    ? null
    : { code: 'TYPE_NOT_OFFERED', sentence: sentence('blocker-type', { type }) };

const outOfScope: BlockerRule = ({ provision }, offer, { catalogue }) =>
  reachIn(offer.scope, provision, catalogue)
    ? null
    : {
        code: 'OUT_OF_SCOPE',
        sentence: sentence(readBroad(provision) ? 'blocker-scope-broad' : 'blocker-scope', { provision }),
      };

const notEligible: BlockerRule = (_, offer, { participant, today }) =>
  isEligible(offer.eligible, participant, today)
    ? null
    : { code: 'NOT_ELIGIBLE', sentence: sentence('blocker-eligible', { participant: participant.code }) };

const windowClosed: BlockerRule = (_, offer, { today }) => {
  if (windowIsOpen(offer, today)) return null;
  const { opens, closes } = offer;
  return opens !== null && today < opens
    ? { code: 'WINDOW_CLOSED', sentence: sentence('blocker-window-not-yet', { opens }) }
    : { code: 'WINDOW_CLOSED', sentence: sentence('blocker-window-over', { closes: closes ?? '' }) };
};

const capacityExhausted: BlockerRule = (_, offer, { capacityTaken }) =>
  hasCapacity(offer, capacityTaken)
    ? null
    : {
        code: 'CAPACITY_EXHAUSTED',
        sentence: sentence('blocker-capacity', { count: offer.capacityPerYear ?? 0 }),
      };

const withdrawn: BlockerRule = (_, offer, { now }) =>
  isWithdrawn(offer, now) ? { code: 'WITHDRAWN', sentence: sentence('blocker-withdrawn') } : null;

const stale: BlockerRule = (_, offer, { now }) =>
  offerState(offer, now) === 'STALE'
    ? { code: 'STALE', sentence: sentence('blocker-stale', { since: staleAt(offer).slice(0, 10) }) }
    : null;

export const blockers: readonly BlockerRule[] = [
  // what is offered, where, to whom
  typeNotOffered,
  outOfScope,
  notEligible,
  // whether it is open today
  windowClosed,
  capacityExhausted,
  withdrawn,
  stale,
];
