import { type Day, startOf } from '../../../base/calendar.ts';
import { leastDevelopedAt } from '../../../convention/participant.ts';
import type { BlockerCode } from '../../match.ts';
import type { FitPair } from '../pair.ts';
import { dayNumber, dayOfNumber, wantedUntil } from '../parts/time.ts';
import { offersProvision, offersType } from './offers-more.ts';
import { type Way, way } from './way.ts';

/** What would have to change for a blocker to go, and nothing else with it: any one of these ways is enough. */
export const waysToFit: Readonly<Record<BlockerCode, (pair: FitPair) => readonly Way[]>> = {
  TYPE_NOT_OFFERED: (pair) => [offersType(pair)],
  OUT_OF_SCOPE: (pair) => [offersProvision(pair), ...namesArticle(pair)],
  NOT_ELIGIBLE: (pair) => [becomesEligible(pair)],
  WINDOW_CLOSED: openWindow,
  CAPACITY_EXHAUSTED: morePlaces,
  // Withdrawing cannot be undone: it is offered again.
  WITHDRAWN: (pair) => [
    way(
      pair,
      'PROVIDER',
      {
        offer: {
          withdrawnAt: null,
          withdrawnReason: null,
          publishedAt: pair.facts.now,
          confirmedAt: pair.facts.now,
        },
      },
      ['way-publish-again'],
    ),
  ],
  STALE: (pair) => [way(pair, 'PROVIDER', { offer: { confirmedAt: pair.facts.now } }, ['way-confirm'])],
};

function namesArticle(pair: FitPair): readonly Way[] {
  const { need, offer, facts } = pair;
  const article = facts.catalogue.provisions.get(need.provision)?.article;
  if (article === undefined) return [];
  const scope = { ...offer.scope, articles: [...offer.scope.articles, article] };
  return [way(pair, 'PROVIDER', { offer: { scope } }, ['way-add-article', { article }])];
}

/** All that keeps this State out, at once. */
function becomesEligible(pair: FitPair): Way {
  const { offer, facts } = pair;
  const { code, regionalGroup } = facts.participant;
  const { except, leastDevelopedOnly, participants, regionalGroups } = offer.eligible;
  const leftOut = except.includes(code);
  const tooDeveloped = leastDevelopedOnly && !leastDevelopedAt(facts.participant, facts.today);
  const named =
    participants.length + regionalGroups.length === 0 ||
    participants.includes(code) ||
    (regionalGroup !== null && regionalGroups.includes(regionalGroup));
  const eligible = {
    ...offer.eligible,
    except: except.filter((one) => one !== code),
    leastDevelopedOnly: leastDevelopedOnly && !tooDeveloped,
    participants: named ? participants : [...participants, code],
  };
  const values = { participant: code };
  return way(
    pair,
    'PROVIDER',
    { offer: { eligible } },
    ...(leftOut ? [['way-not-left-out', values] as const] : []),
    ...(tooDeveloped ? [['way-all-levels'] as const] : []),
    ...(named ? [] : [['way-name-state', values] as const]),
  );
}

function openWindow(pair: FitPair): readonly Way[] {
  const { need, offer, facts } = pair;
  const { today } = facts;
  if (offer.opens !== null && today < offer.opens)
    return [
      way(pair, 'PROVIDER', { offer: { opens: today } }, ['way-open-now', { day: today }]),
      waiting(pair, offer.opens),
    ];
  const from = dayNumber(today);
  const day = dayOfNumber(wantedUntil(need, from) ?? from);
  return [way(pair, 'PROVIDER', { offer: { closes: day } }, ['way-close-later', { day }])];
}

function morePlaces(pair: FitPair): readonly Way[] {
  const { offer, facts } = pair;
  const more = facts.capacityTaken + 1;
  const next = `${Number(facts.today.slice(0, 4)) + 1}-01-01`;
  return [
    way(pair, 'PROVIDER', { offer: { capacityPerYear: more } }, [
      'way-more-places',
      { count: offer.capacityPerYear ?? 0 },
    ]),
    waiting(pair, next, 0),
  ];
}

/** Nobody has to do anything; what the wait itself would end is no way. */
const waiting = (pair: FitPair, day: Day, capacityTaken = pair.facts.capacityTaken): Way =>
  way(pair, 'TIME', { facts: { today: day, now: startOf(day), capacityTaken } }, ['way-wait', { day }]);
