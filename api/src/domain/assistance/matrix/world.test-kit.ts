import fc from 'fast-check';
import { compliances, horizons } from '../../assessment/answer.ts';
import { assessmentId } from '../../assessment/assessment.ts';
import type { NeedRow } from '../../assessment/need.ts';
import { needStates } from '../../assessment/need.ts';
import type { Submission } from '../../assessment/submission.ts';
import type { Instant } from '../../base/calendar.ts';
import {
  type ActivityId,
  matchId,
  needId,
  type OfferId,
  type ParticipantCode,
  type ProviderId,
  type Reference,
} from '../../base/ids.ts';
import { type Audience, visibilities } from '../../base/visibility.ts';
import { broadOf } from '../../convention/broad/broad.ts';
import { assistanceCategories } from '../../convention/instrument.ts';
import { makeCatalogue } from '../../convention/make-catalogue.ts';
import type { Participant } from '../../convention/participant.ts';
import type { Provider } from '../../convention/provider.ts';
import { activityStatuses } from '../activity.ts';
import { coverages } from '../coverage.ts';
import { matchStages } from '../match.ts';
import { dimensions, type MatrixQuery } from './figures.ts';
import type { Row } from './rows.ts';

/** A Convention of three articles, five States and four providers: small enough that everything meets everything. */
export const now: Instant = '2026-06-15T12:00:00.000Z';

const provision = (reference: string, article: string, obligationLevel: 'MANDATORY' | 'OPTIONAL') => ({
  reference: reference as Reference,
  article,
  obligationLevel,
  summaries: { en: reference },
  summarySource: 'found',
});
const article = (
  number: string,
  chapter: string,
  priorityArea: 'PREVENTION' | 'CRIMINALIZATION_AND_LAW_ENFORCEMENT' | null,
  provisions: ReturnType<typeof provision>[],
) => ({
  number,
  chapter,
  titles: { en: number },
  titleSources: {},
  priorityArea,
  provisions,
  prerequisites: [],
});
const state = (
  code: string,
  name: string,
  regionalGroup: Participant['regionalGroup'],
  listed: boolean,
): Participant => ({
  code: code as ParticipantCode,
  names: { en: name },
  fictional: code.startsWith('X'),
  regionalGroup,
  signed: '2003-12-10',
  deposited: code === 'XAC' ? null : '2005-01-01',
  statusSource: null,
  leastDeveloped: listed ? { since: '1990-01-01', until: code === 'XAB' ? '2026-07-01' : null } : null,
  smallIslandDeveloping: code === 'XAA' || code === 'XAC',
  landlockedDeveloping: code === 'XAB',
  languages: ['en'],
  legalTradition: null,
});
const provider = (id: string, kind: Provider['kind'], fictional: boolean): Provider => ({
  id: id as ProviderId,
  name: `Provider ${id}`,
  kind,
  participant: null,
  fictional,
});

/** Two conventions, each with its own 5(1). */
export const asked = ['5(1)', '5(2)', '6(1)', '23(1)', '23(2)', 'untoc:5(1)', 'untoc:5(2)'] as Reference[];
export const types = ['ADVICE', 'TRAINING', 'EQUIPMENT', 'OTHER'];
export const states = ['XAA', 'XAB', 'XAC', 'AFG', 'BRA'] as ParticipantCode[];
export const providers = ['p1', 'p2', 'p3', 'p4'] as ProviderId[];

export const subjects = ['S1', 'S2', 'S3'];

export const catalogue = makeCatalogue({
  version: 'v1',
  chapters: [
    { number: 'II', titles: { en: 'II' } },
    { number: 'III', titles: { en: 'III' } },
    { number: 'untoc:II', titles: { en: 'II' } },
  ],
  articles: [
    article('5', 'II', 'PREVENTION', [
      provision('5(1)', '5', 'MANDATORY'),
      provision('5(2)', '5', 'OPTIONAL'),
    ]),
    article('6', 'II', null, [provision('6(1)', '6', 'MANDATORY'), provision('6(2)', '6', 'OPTIONAL')]),
    article('23', 'III', null, [provision('23(1)', '23', 'MANDATORY'), provision('23(2)', '23', 'OPTIONAL')]),
    article('untoc:5', 'untoc:II', 'CRIMINALIZATION_AND_LAW_ENFORCEMENT', [
      provision('untoc:5(1)', 'untoc:5', 'MANDATORY'),
      provision('untoc:5(2)', 'untoc:5', 'OPTIONAL'),
    ]),
  ],
  instruments: [
    instrument('whole', asked),
    instrument('part', ['5(1)', '23(1)', 'untoc:5(1)'] as Reference[]),
  ],
  participants: [
    state('XAA', 'Zembla', 'AFRICAN', true),
    state('XAB', 'Arcadia', 'AFRICAN', true),
    state('XAC', 'Mu', null, false),
    state('AFG', 'Afghanistan', 'ASIA_PACIFIC', true),
    state('BRA', 'Brazil', 'GRULAC', false),
  ],
  subjects: subjects.map((code) => ({
    ...{ code, names: { en: code }, articles: [], provisions: [], version: '1' },
  })),
  providers: [
    provider('p1', 'MULTILATERAL', true),
    provider('p2', 'BILATERAL', true),
    provider('p3', 'BILATERAL', false),
    provider('p4', 'ACADEMIC', false),
  ],
});

function instrument(code: string, provisions: readonly Reference[]) {
  const categories = [...assistanceCategories, null];
  const assistanceTypes = types.map((type, at) => ({
    code: type,
    labels: { en: type },
    category: categories[at] ?? null,
  }));
  return {
    code,
    version: '1',
    titles: { en: code },
    provisions,
    assistanceTypes,
    legislativeTypes: types.slice(0, 1),
    challenges: [],
  };
}

const one = <Value>(values: readonly Value[]) => fc.constantFrom(...values);
const some = <Value>(values: readonly Value[]) => fc.subarray([...values]);
const label = one(visibilities.slice(1));

/** Left out where there are none. */
const someSubjects = fc
  .oneof(fc.constant([]), fc.subarray(subjects))
  .map((list) => (list.length > 0 ? { subjects: list } : {}));

/** What a need may concern: now and then more than a provision. */
export const concerned: fc.Arbitrary<Reference> = fc.oneof(
  { weight: 5, arbitrary: one(asked) },
  { weight: 2, arbitrary: one([...broadOf(catalogue).keys()]) },
);

export const aNeed: fc.Arbitrary<NeedRow> = fc
  .record({
    participant: one(states),
    provision: concerned,
    type: one(types),
    category: one(assistanceCategories),
    state: one([...needStates, 'OPEN', 'OPEN'] as const),
    horizon: one([...horizons, null]),
    place: one([null, 1, 2, 3]),
    label,
    vague: fc.boolean(),
    withoutGap: fc.boolean(),
    waitsFor: fc.uniqueArray(fc.record({ provision: one(asked), label }), {
      maxLength: 2,
      selector: (entry) => entry.provision,
    }),
    alreadyAssistedBy: one([[], ['Somebody']]),
    languages: one([[], ['en'], ['fr', 'es']]),
    budgetBand: one([null, 'OVER_1M'] as const),
    targetDate: one([null, '2027-01-01']),
    about: someSubjects,
  })
  .map(({ about, ...row }) => ({
    ...row,
    ...about,
    id: needId(row.participant, row.provision, row.type),
    category: catalogue.assistanceTypes.get(row.type)?.category ?? row.category,
  }));

const aSubmission: fc.Arbitrary<Submission> = fc
  .record({
    participant: one(states),
    instrument: one(['whole', 'part']),
    cycle: one(['2023', '2025']),
    submittedAt: one(['2025-02-01T00:00:00.000Z', '2025-03-01T00:00:00.000Z']),
    firstSubmittedAt: fc.constant('2025-02-01T00:00:00.000Z'),
    answers: fc.uniqueArray(
      fc.record({
        provision: one(asked),
        compliance: one([...compliances, null]),
        stated: fc.boolean(),
        noneRequired: fc.boolean(),
        label,
      }),
      { maxLength: 5, selector: (answer) => answer.provision },
    ),
  })
  .map((row) => ({ ...row, id: assessmentId(row.participant, row.instrument, row.cycle) }));

const offers = ['o1', 'o2', 'o3'] as OfferId[];
const days = [null, '2026-03-01', '2026-06-15', '2026-09-01'];
export const anOffer = fc
  .record({
    id: one(offers),
    provider: one(providers),
    types: fc.subarray([...types], { minLength: 1 }),
    scope: fc.record({
      provisions: some(asked),
      articles: some(['5', '23', 'untoc:5']),
      chapters: some(['III', 'untoc:II']),
      wholeConvention: fc.boolean(),
    }),
    eligible: fc.record({
      participants: one([[], [], ['XAA', 'BRA'] as ParticipantCode[]]),
      regionalGroups: one([[], [], ['AFRICAN'] as const]),
      leastDevelopedOnly: fc.boolean(),
      except: one([[], ['XAA'] as ParticipantCode[]]),
    }),
    opens: one(days),
    closes: one(days),
    capacityPerYear: one([null, null, 1]),
    confirmedAt: one(['2025-12-01T00:00:00.000Z', '2026-05-01T00:00:00.000Z', '2026-05-01T00:00:00.000Z']),
    withdrawnAt: one([null, null, null, '2026-06-01T00:00:00.000Z']),
    about: someSubjects,
  })
  .map(({ about, ...offer }) => ({
    ...offer,
    ...about,
    revision: 1,
    title: `Offer ${offer.id}`,
    description: null,
    languages: ['en'],
    legalTraditions: [],
    mode: null,
    ceiling: null,
    conditions: null,
    contact: null,
    publishedAt: '2025-11-01T00:00:00.000Z',
    withdrawnReason: null,
  }));

const anyNeedId = fc
  .tuple(one(states), concerned, one(types))
  .map(([at, where, what]) => needId(at, where, what));

const activityIds = ['a1', 'a2', 'a3', 'a4'] as ActivityId[];
const anActivity = fc
  .record({
    id: one(activityIds),
    status: one(activityStatuses),
    organizations: fc
      .uniqueArray(one(providers), { maxLength: 2 })
      .map((ids) => ids.map((id) => ({ provider: id, role: 'FUNDING' as const }))),
    participants: some(states),
    provisions: fc.oneof(some(asked), fc.uniqueArray(concerned, { maxLength: 3 })),
    types: some(types),
    needs: fc.oneof(fc.constant([]), fc.uniqueArray(anyNeedId, { maxLength: 2 })),
    judged: fc.uniqueArray(
      fc.record({ with: one(activityIds), verdict: one(['DUPLICATE', 'DUPLICATE', 'NEITHER'] as const) }),
      { maxLength: 2, selector: (judged) => judged.with },
    ),
    goals: fc.subarray(['16', '16.5', '16.6', '5.1'], { maxLength: 2 }),
    starts: one([null, '2026-01-01', '2026-08-01']),
    ends: one([null, '2026-08-15', '2027-01-01']),
  })
  .map(({ judged, ...activity }) => ({
    ...activity,
    judged: judged.filter((one) => one.with !== activity.id),
  }))
  .map(({ judged, goals, ...activity }) => ({
    ...activity,
    ...(judged.length > 0 && { judged }),
    ...(goals.length > 0 && { goals }),
    revision: 1,
    title: `Activity ${activity.id}`,
    match: null,
    changedAt: now,
  }));

export const aMatch = fc
  .record({
    need: anyNeedId,
    offer: one(offers),
    provider: one(providers),
    stage: one(matchStages),
    agreedAt: one(['2025-05-01T00:00:00.000Z', '2026-05-01T00:00:00.000Z']),
  })
  .map((match) => ({
    ...match,
    id: matchId(match.need, match.offer),
    revision: 1,
    participant: match.need.split('/')[0] as ParticipantCode,
    agreedBy: [],
    message: null,
    activity: null,
    steps: [],
  }));

export const aRow: fc.Arbitrary<Row> = fc.oneof(
  { weight: 6, arbitrary: aNeed.map((row): Row => ({ kind: 'need', row })) },
  { weight: 2, arbitrary: aSubmission.map((row): Row => ({ kind: 'submission', row })) },
  { weight: 2, arbitrary: anOffer.map((row): Row => ({ kind: 'offer', row })) },
  { weight: 2, arbitrary: anActivity.map((row): Row => ({ kind: 'activity', row })) },
  { weight: 2, arbitrary: aMatch.map((row): Row => ({ kind: 'match', row })) },
);

export const someRows = fc.array(aRow, { maxLength: 40, size: 'max' });

export const anAudience: fc.Arbitrary<Audience> = fc.record({
  level: one(['PUBLIC', 'DONORS', 'SECRETARIAT'] as const),
  participants: one([[], [], ['XAA'], ['XAB', 'XAA']] as ParticipantCode[][]),
  providers: fc.constant([]),
});

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.option(arbitrary, { nil: null, freq: 4 }).map((value) => value);
const seldom = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });

export const aFilter = fc.record({
  population: maybe(one(['REAL', 'FICTIONAL'] as const)),
  participants: seldom(some(states)),
  chapters: seldom(some(['II', 'III', 'untoc:II'])),
  articles: seldom(some(['5', '23', 'untoc:5'])),
  provisions: seldom(fc.uniqueArray(concerned, { maxLength: 5 })),
  priorityAreas: seldom(some(['PREVENTION'] as const)),
  obligationLevels: seldom(some(['MANDATORY'] as const)),
  types: seldom(some(types)),
  subjects: seldom(some(subjects)),
  categories: seldom(some(assistanceCategories)),
  regionalGroups: seldom(some(['AFRICAN', 'GRULAC'] as const)),
  leastDeveloped: seldom(fc.boolean()),
  smallIslandDeveloping: seldom(fc.boolean()),
  landlockedDeveloping: seldom(fc.boolean()),
  coverage: seldom(some(coverages)),
  horizons: seldom(some(horizons)),
  providers: seldom(some(providers)),
  goals: seldom(some(['16', '16.5', '5'])),
  vague: seldom(fc.boolean()),
});

export const aQuery: fc.Arbitrary<MatrixQuery> = fc.record({
  rows: one(dimensions),
  columns: one(dimensions),
  filter: aFilter,
  instrument: one([null, null, 'whole', 'part']),
});

/** The last state of each row. */
export const latest = (rows: readonly Row[]): Row[] => [
  ...new Map(rows.map((row) => [`${row.kind} ${row.row.id}`, row])).values(),
];
