import type { Catalogue } from '@needs-matrix/api/domain/convention/catalogue';
import type { Fixture, FixtureAnswer, FixtureAssessment } from '../fixture.ts';
import { bySubmission } from '../order-of-time.ts';
import { type Random, seeded } from '../random.ts';
import { aboutSubjects, offerAbout } from './about.ts';
import { demoActivities } from './demo/activities.ts';
import { type Asked, askedFor, metByNow } from './demo/asked.ts';
import { demoConvergence } from './demo/convergence.ts';
import { demoExperience } from './demo/experience.ts';
import { demoFiles } from './demo/files.ts';
import { inFull } from './demo/in-full.ts';
import { demoLife } from './demo/life.ts';
import { demoListings } from './demo/listings.ts';
import { demoMerged } from './demo/merged.ts';
import { demoOfferDraft } from './demo/offer-draft.ts';
import { demoOffers, demoProviders } from './demo/offers.ts';
import { demoPlans } from './demo/plans.ts';
import { demoPrerequisite } from './demo/prerequisites.ts';
import { demoPriorities } from './demo/priorities.ts';
import { demoProposals } from './demo/proposals.ts';
import { demoRegisters } from './demo/registers.ts';
import { demoRequests } from './demo/requests.ts';
import { demoReviews } from './demo/reviews.ts';
import { demoSearches } from './demo/saved-searches.ts';
import { demoScenario } from './demo/scenario.ts';
import { demoSubscriptions } from './demo/subscriptions.ts';
import { demoTogether } from './demo/together.ts';
import { demoTreaty } from './demo/treaty.ts';
import { demoWeights } from './demo/weights.ts';
import { shifted } from './full-size/services.ts';
import { stateCode, stateName } from './names.ts';
import { challengeCodes, typeWeights, wish } from './problems.ts';
import type { World } from './world.ts';

const states = [
  ['GRULAC', 'es', 'CIVIL'],
  ['WEOG', 'en', 'COMMON'],
  ['EASTERN_EUROPEAN', 'ru', 'CIVIL'],
  ['ASIA_PACIFIC', 'en', 'COMMON'],
  ['ASIA_PACIFIC', 'en', 'MIXED'],
  ['AFRICAN', 'fr', 'CIVIL'],
  ['AFRICAN', 'en', 'CUSTOMARY'],
  ['EASTERN_EUROPEAN', 'ru', 'CIVIL'],
  ['GRULAC', 'es', 'CIVIL'],
  ['GRULAC', 'es', 'CIVIL'],
  ['AFRICAN', 'ar', 'ISLAMIC'],
  ['WEOG', 'en', 'COMMON'],
] as const;
const instrument = 'uncac-2007';

/**
 * What a newcomer tries the product with: 12 fictional States, 8 providers, 40 offers, 25 activities, two cycles of the checklist of 2007.
 * The secretariat opened both: the earlier one is closed, and some States were late; the present one has three weeks left.
 * Quinaya (XAA) is in the middle of its second one: article 23 waits for an answer.
 */
export function demo(catalogue: Catalogue, { today }: { today: string }): World {
  const random = seeded(23);
  const provisions = catalogue.instruments.get(instrument)?.provisions ?? [];
  const cycle = today.slice(0, 4);
  const earlier = String(Number(cycle) - 3);
  const activities = demoActivities(today);
  const asked = askedFor(activities);
  const participants: Fixture['participants'] = states.map(
    ([regionalGroup, language, legalTradition], n) => ({
      code: stateCode(n),
      name: stateName(n),
      regionalGroup,
      leastDeveloped: n === 5 || n === 6 || n === 10,
      smallIslandDeveloping: n === 3 || n === 6,
      landlockedDeveloping: n === 5 || n === 8,
      status: n === 11 ? 'SIGNATORY' : 'STATE_PARTY',
      languages: language === 'ru' ? ['ru', 'en'] : [language],
      legalTradition,
    }),
  );
  const first = participants
    .slice(0, 10)
    .map(({ code }, n) =>
      report(
        random,
        asked,
        code,
        n,
        earlier,
        `${earlier}-0${2 + (n % 7)}-1${n % 9}T09:00:00.000Z`,
        provisions,
      ),
    );
  const second = participants.flatMap(({ code }, n): FixtureAssessment[] => {
    if (n === 0)
      return [{ ...report(random, asked, code, n, cycle, null, provisions.slice(0, 15)), acceptedAt: null }];
    if (n === 7) return [];
    const submittedAt = `${shifted(today, -2 - n * 4)}T0${n % 9}:20:00.000Z`;
    const full = report(random, asked, code, n, cycle, submittedAt, provisions);
    // The older ones were read long ago; of the others two wait longer than they should.
    return [{ ...full, acceptedAt: n % 3 === 0 || n > 5 ? full.acceptedAt : null }];
  });
  const asOf = `${shifted(today, -1)}T12:00:00.000Z`;
  const assessments = [...aboutSubjects(catalogue, bySubmission([...first, ...second], asOf))];
  const talks = agreed(assessments, cycle, `${shifted(today, -25)}T10:00:00.000Z`);
  // Of those that are only proposed the last is proposed in person, so that its score is kept.
  const scored = talks.findLast(({ stage, at }) => stage === 'PROPOSED' && !at) ?? null;
  return {
    asOf,
    files: demoFiles(assessments, stateCode(0)),
    participants,
    providers: demoProviders,
    assessments,
    assessmentCount: assessments.length,
    offers: demoOffers(today).map((offer, at) => offerAbout(catalogue, offer, at)),
    activities,
    matches: talks.filter((one) => one !== scored),
    weights: demoWeights(scored),
    prerequisite: demoPrerequisite,
    experience: demoExperience(stateCode(3)),
    aggregates: {
      consenting: [1, 2, 3, 4, 5, 6, 8, 9, 10].map(stateCode),
      instruments: [instrument],
    },
    convergence: demoConvergence(stateCode, today),
    life: demoLife(talks.filter(({ at }) => at)),
    met: metByNow(activities, assessments),
    cycles: [
      {
        instrument,
        cycle: earlier,
        openedAt: `${earlier}-01-15T09:00:00.000Z`,
        deadline: `${earlier}-07-31`,
        closedAt: `${earlier}-12-15T09:00:00.000Z`,
      },
      {
        instrument,
        cycle,
        openedAt: `${shifted(today, -60)}T09:00:00.000Z`,
        deadline: shifted(today, 21),
        closedAt: null,
      },
    ],
    scenario: demoScenario,
    editions: [-200, -30, -7].map((days) => shifted(today, days)),
    offerDraft: demoOfferDraft,
    priorities: demoPriorities(today),
    searches: demoSearches,
    subscriptions: demoSubscriptions,
    together: demoTogether(stateCode(0), instrument, cycle, today),
    treaty: demoTreaty(today, cycle),
    proposals: demoProposals(stateCode(0), today),
    plans: demoPlans(stateCode(0), today),
    listings: demoListings('Legislative Drafting Fund', stateCode(1)),
    merged: demoMerged(today),
    requests: demoRequests(stateCode(0), stateCode(2)),
    registers: demoRegisters(today),
    reviews: demoReviews(stateCode(2), stateCode(3), instrument, cycle),
  };
}

function report(
  random: Random,
  asked: Asked,
  participant: string,
  n: number,
  cycle: string,
  submittedAt: string | null,
  provisions: readonly string[],
): FixtureAssessment {
  const answers = provisions.flatMap((provision): FixtureAnswer[] =>
    random.chance(0.06) ? [] : [inFull(participant, asked(participant, answerOf(random, provision, n)))],
  );
  const helped = n === 6;
  return {
    participant,
    instrument,
    cycle,
    channel: n === 4 ? 'FILE' : helped ? 'PAPER' : 'ONLINE',
    helped,
    submittedAt,
    acceptedAt: submittedAt && `${shifted(submittedAt.slice(0, 10), 1)}T10:00:00.000Z`,
    answers,
  };
}

function answerOf(random: Random, provision: string, n: number): FixtureAnswer {
  const compliance = random.weighted([
    ['YES', 11 - (n % 4)],
    ['IN_PART', 4],
    ['NO', 2],
  ] as const);
  const gap = compliance !== 'YES';
  const silent = gap && random.chance(0.23);
  const types =
    !gap || silent
      ? []
      : [
          ...new Set([
            random.weighted(typeWeights),
            ...(random.chance(0.35) ? [random.weighted(typeWeights)] : []),
          ]),
        ];
  return {
    provision,
    compliance,
    practice: compliance === 'YES' ? 'Applied by the courts; cases are reported every year.' : null,
    challenges: gap ? random.some(challengeCodes, 1 + random.below(2)) : [],
    measures:
      compliance === 'NO'
        ? []
        : [
            {
              title: `Penal Code, section ${100 + random.below(200)}`,
              kind: 'LAW',
              status: 'IN_FORCE',
              summary: 'Covers the conduct that the provision names.',
            },
          ],
    assistanceWanted: types.map((type) => wish(random, type)),
    noneRequired: silent && random.chance(0.2),
    assistanceReceived:
      types[0] && random.chance(0.08) ? [{ type: types[0], providerName: 'Ardenholm Agency' }] : [],
    visibility: keptBack(
      provision,
      n,
      random.weighted([
        ['SECRETARIAT', 2],
        ['DONORS', 4],
        ['PUBLIC', 6],
      ] as const),
    ),
  };
}

/** What some States show to nobody, and let be counted. */
const keptBack = (provision: string, n: number, drawn: FixtureAnswer['visibility']) =>
  [1, 2, 4, 5, 8, 9].includes(n) && /^(25|52)\(/.test(provision) ? 'SECRETARIAT' : drawn;

/** A few needs on which a State and the Drafting Fund have come to terms or are talking. */
function agreed(
  assessments: readonly FixtureAssessment[],
  latest: string,
  longAgo: string,
): Fixture['matches'] {
  const stages = ['AGREED', 'PROPOSED', 'CONTACTED', 'DELIVERING', 'PROPOSED', 'DONE'] as const;
  const pairs = assessments
    .filter(({ submittedAt, cycle }) => submittedAt && cycle === latest)
    .flatMap(({ participant, answers }) =>
      answers
        .filter(({ visibility, provision }) => visibility !== 'SECRETARIAT' && provision.startsWith('23('))
        .flatMap(({ provision, assistanceWanted }) =>
          (assistanceWanted ?? [])
            .filter(({ type }) => type === 'LEGISLATIVE_DRAFTING' || type === 'LEGAL_ADVICE')
            .map(({ type }) => ({ participant, provision, type })),
        ),
    );
  return pairs.slice(0, stages.length + 2).map((need, n) => ({
    ...{ need, offer: 'laundering-drafting', stage: stages[n] ?? 'PROPOSED' },
    // Two wait longer than their limit.
    ...(n >= stages.length && { at: longAgo }),
  }));
}
