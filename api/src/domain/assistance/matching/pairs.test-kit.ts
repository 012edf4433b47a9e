import fc from 'fast-check';
import { budgetBands, horizons } from '../../assessment/answer.ts';
import type { NeedRow } from '../../assessment/need.ts';
import type { Day } from '../../base/calendar.ts';
import type { NeedId, OfferId, ParticipantCode, ProviderId, Reference } from '../../base/ids.ts';
import { needId } from '../../base/ids.ts';
import { visibilities } from '../../base/visibility.ts';
import type { Article } from '../../convention/article.ts';
import { broadOf } from '../../convention/broad/broad.ts';
import type { Catalogue } from '../../convention/catalogue.ts';
import { type AssistanceType, assistanceCategories } from '../../convention/instrument.ts';
import { legalTraditions, type Participant, regionalGroups } from '../../convention/participant.ts';
import { timeLimitsOf } from '../../convention/time-limits.ts';
import { type PartCode, partCodes, shippedWeights, type Weights } from '../../convention/weights.ts';
import { modes, type Offer } from '../offer.ts';
import type { FitFacts } from './facts.ts';

export const today: Day = '2026-11-21';
export const now = '2026-11-21T09:40:00.000Z';

/** Two conventions, three chapters, five articles, nine provisions, three types, four States: small, so that laws meet every case often. */
const references = [
  '5(1)',
  '5(2)',
  '6(1)',
  '6(2)',
  '15(a)',
  '15(b)',
  '23(1)',
  '23(2)',
  'untoc:5(1)',
] as Reference[];
const articleOf = (reference: string) => reference.slice(0, reference.indexOf('('));
const chapterOf = (article: string) =>
  article === 'untoc:5' ? 'untoc:II' : Number(article) < 15 ? 'II' : 'III';
const chapters = ['II', 'III', 'untoc:II'];
const articles = [...new Set(references.map(articleOf))];
const types: readonly AssistanceType[] = [
  { code: 'LEGAL_ADVICE', labels: { en: 'Legal advice' }, category: 'ADVISORY' },
  { code: 'ON_SITE_EXPERT', labels: { en: 'On-site expert' }, category: 'ADVISORY' },
  { code: 'CAPACITY_BUILDING', labels: { en: 'Capacity building' }, category: 'CAPACITY_BUILDING' },
  { code: 'OTHER', labels: { en: 'Other' }, category: null },
];
export const subjects = ['S1', 'S2', 'S3', 'S4'];
const states = ['XAA', 'XAB', 'XAC', 'XAD'] as ParticipantCode[];
const providers = ['p1', 'p2', 'p3'] as ProviderId[];

export const aParticipant = (over: Partial<Participant> = {}): Participant => ({
  code: states[0] as ParticipantCode,
  names: { en: 'Santa Brisa' },
  fictional: true,
  regionalGroup: 'GRULAC',
  signed: null,
  deposited: '2006-01-01',
  statusSource: null,
  leastDeveloped: null,
  languages: ['es'],
  legalTradition: 'CIVIL',
  ...over,
});

export const aCatalogue = (
  participants: readonly Participant[] = [aParticipant()],
  weights: Weights = shippedWeights[1],
): Catalogue => {
  const all = references.map((reference) => ({
    reference,
    article: articleOf(reference),
    obligationLevel: 'MANDATORY' as const,
    summaries: { en: reference },
    summarySource: '',
  }));
  const articleRows = articles.map(
    (number): Article => ({
      number,
      chapter: chapterOf(number),
      titles: { en: number },
      titleSources: {},
      priorityArea: null,
      provisions: all.filter(({ article }) => article === number),
      prerequisites: [],
    }),
  );
  return {
    conventions: new Map(),
    prerequisiteChanges: [],
    earlierInstruments: new Map(),
    version: '1',
    chapters: new Map(chapters.map((number) => [number, { number, titles: { en: number } }])),
    articles: new Map(articleRows.map((row) => [row.number, row])),
    provisions: new Map(all.map((row) => [row.reference, row])),
    instruments: new Map(),
    assistanceTypes: new Map(types.map((row) => [row.code, row])),
    participants: new Map(participants.map((row) => [row.code, row])),
    providers: new Map(),
    subjects: new Map(),
    weights,
    earlierWeights: [],
    ...timeLimitsOf([]),
    vocabulary: {},
    sources: [],
  };
};

export const aNeed = (over: Partial<NeedRow> = {}): NeedRow => ({
  id: 'XAA/23(1)/LEGAL_ADVICE' as NeedId,
  participant: states[0] as ParticipantCode,
  provision: '23(1)' as Reference,
  type: 'LEGAL_ADVICE',
  category: 'ADVISORY',
  state: 'OPEN',
  horizon: null,
  place: null,
  label: 'DONORS',
  vague: false,
  withoutGap: false,
  waitsFor: [],
  alreadyAssistedBy: [],
  languages: [],
  budgetBand: null,
  targetDate: null,
  ...over,
});

export const anOffer = (over: Partial<Offer> = {}): Offer => ({
  id: 'o1' as OfferId,
  revision: 1,
  provider: providers[0] as ProviderId,
  title: 'Laundering offence drafting',
  description: null,
  types: ['LEGAL_ADVICE'],
  scope: { provisions: [], articles: ['23'], chapters: [], wholeConvention: false },
  eligible: { participants: [], regionalGroups: [], leastDevelopedOnly: false, except: [] },
  languages: ['en', 'es', 'fr'],
  legalTraditions: ['CIVIL'],
  mode: 'BOTH',
  opens: null,
  closes: null,
  capacityPerYear: null,
  ceiling: null,
  conditions: null,
  contact: null,
  publishedAt: '2026-09-21T00:00:00.000Z',
  confirmedAt: '2026-09-21T00:00:00.000Z',
  withdrawnAt: null,
  withdrawnReason: null,
  ...over,
});

export const facts = (over: Partial<FitFacts> = {}): FitFacts => ({
  today,
  now,
  participant: aParticipant(),
  catalogue: aCatalogue(),
  capacityTaken: 0,
  present: false,
  audience: { level: 'SECRETARIAT', participants: [], providers: [] },
  ...over,
});

/** Weights as `parseWeights` takes them; some parts give nothing. */
export const someWeights: fc.Arbitrary<Weights> = fc
  .record({
    shares: fc.array(fc.nat(30), { minLength: partCodes.length, maxLength: partCodes.length }),
    points: fc.array(fc.nat(100), { minLength: 5, maxLength: 5 }),
  })
  .map(({ shares, points: [a = 0, b = 0, c = 0, d = 0, e = 0] }) => {
    const sum = shares.reduce((total, one) => total + one, 0) + 2;
    const parts = Object.fromEntries(
      partCodes.map((code, at) => [code, Math.floor(((shares[at] ?? 0) * 90) / sum) + (at < 2 ? 1 : 0)]),
    ) as Record<PartCode, number>;
    parts.TYPE += 100 - Object.values(parts).reduce((total, one) => total + one, 0);
    const [article = 1, chapter = 1, whole = 1] = [a, b, c]
      .map((one) => 1 + (one % parts.SCOPE))
      .sort((x, y) => y - x);
    const sameCategory = d % parts.TYPE;
    return {
      ...shippedWeights[1],
      version: 2,
      parts,
      article,
      chapter,
      whole,
      sameCategory,
      remoteOnly: e % (parts.MODE + 1),
    };
  });

const some = <T>(list: readonly T[], maxLength = 3) =>
  fc.uniqueArray(fc.constantFrom(...list), { maxLength });
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const dayAround = fc.integer({ min: -400, max: 2500 }).map(shifted);
const tags = ['en', 'es', 'fr', 'fr-CA', 'ar'];

/** Left out where there are none. */
const someSubjects = fc
  .oneof(fc.constant([]), fc.subarray(subjects))
  .map((list) => (list.length > 0 ? { subjects: list } : {}));

export const someParticipants: fc.Arbitrary<readonly Participant[]> = fc.tuple(
  ...states.map((code) =>
    fc
      .record({
        regionalGroup: orNull(fc.constantFrom(...regionalGroups)),
        leastDeveloped: orNull(fc.record({ since: dayAround, until: orNull(dayAround) })),
        languages: some(tags, 2),
        legalTradition: orNull(fc.constantFrom(...legalTraditions)),
      })
      .map((over) => aParticipant({ code, ...over })),
  ),
);

export const someNeed: fc.Arbitrary<NeedRow> = fc
  .record({
    participant: fc.constantFrom(...states),
    provision: fc.oneof(fc.constantFrom(...references), fc.constantFrom(...broadOf(aCatalogue()).keys())),
    type: fc.constantFrom(...types.map(({ code }) => code)),
    stated: fc.constantFrom(...assistanceCategories),
    horizon: orNull(fc.constantFrom(...horizons)),
    targetDate: orNull(dayAround),
    languages: some(tags, 2),
    budgetBand: orNull(fc.constantFrom(...budgetBands)),
    label: fc.constantFrom(...visibilities),
    vague: fc.boolean(),
    about: someSubjects,
  })
  .map(({ stated, about, ...over }) => {
    const category = types.find(({ code }) => code === over.type)?.category ?? stated;
    return aNeed({ ...over, ...about, category, id: needId(over.participant, over.provision, over.type) });
  });

export const someOffer: fc.Arbitrary<Offer> = fc
  .record({
    provider: fc.constantFrom(...providers),
    title: fc.constantFrom('A', 'B', 'C'),
    types: fc.uniqueArray(fc.constantFrom(...types.map(({ code }) => code)), { minLength: 1, maxLength: 3 }),
    scope: fc.record({
      provisions: some(references),
      articles: some(articles, 2),
      chapters: some(chapters, 1),
      wholeConvention: fc.boolean(),
    }),
    eligible: fc.record({
      participants: some(states, 2),
      regionalGroups: some(regionalGroups, 2),
      leastDevelopedOnly: fc.boolean(),
      except: some(states, 1),
    }),
    languages: some(tags),
    legalTraditions: some(legalTraditions, 2),
    mode: orNull(fc.constantFrom(...modes)),
    opens: orNull(dayAround),
    closes: orNull(dayAround),
    capacityPerYear: orNull(fc.integer({ min: 1, max: 3 })),
    ceiling: orNull(
      fc.record({ minor: fc.integer({ min: 1, max: 200_000_000 }), currency: fc.constantFrom('USD', 'EUR') }),
    ),
    confirmedAt: fc.integer({ min: -250, max: 0 }).map((days) => `${shifted(days)}T00:00:00.000Z`),
    withdrawnAt: fc.option(fc.constant(now), { nil: null, freq: 8 }),
    about: someSubjects,
  })
  .map(({ about, ...over }) => anOffer({ ...over, ...about }));

/** As many offers, each with its own id. */
export const someOffers = fc
  .array(someOffer, { maxLength: 70 })
  .map((offers) => offers.map((offer, at) => ({ ...offer, id: `o${at}` as OfferId })));

function shifted(days: number): Day {
  return new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
}
