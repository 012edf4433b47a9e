import type { FixtureInput } from '@needs-matrix/seed/fixture';

type Rows<K extends 'participants' | 'providers' | 'assessments' | 'offers' | 'activities'> = NonNullable<
  FixtureInput[K]
>[number];

/** A small world: three States, two providers, nothing answered and nothing offered; each test adds the one thing that matters. */
export const aFixture = (overrides: Partial<FixtureInput> = {}): FixtureInput => ({
  asOf: `${daysAgo(10)}T09:00:00.000Z`,
  participants: [
    aParticipant(),
    aParticipant({
      code: 'XAB',
      name: 'Borealia',
      regionalGroup: 'AFRICAN',
      leastDeveloped: true,
      languages: ['fr'],
      legalTradition: 'CIVIL',
    }),
    aParticipant({ code: 'XAC', name: 'Cedaria', regionalGroup: 'WEOG' }),
  ],
  providers: [aProvider(), aProvider({ key: 'agency', name: 'Second Agency', kind: 'BILATERAL' })],
  ...overrides,
});

export const aParticipant = (overrides: Partial<Rows<'participants'>> = {}): Rows<'participants'> => ({
  code: 'XAA',
  name: 'Alborea',
  regionalGroup: 'GRULAC',
  leastDeveloped: false,
  status: 'STATE_PARTY',
  languages: ['en'],
  legalTradition: 'COMMON',
  ...overrides,
});

const aProvider = (overrides: Partial<Rows<'providers'>> = {}): Rows<'providers'> => ({
  key: 'fund',
  name: 'First Fund',
  kind: 'MULTILATERAL',
  ...overrides,
});

/** A submitted answer to article 23 that asks for help with a draft, for donors to see. */
export const anAssessment = (overrides: Partial<Rows<'assessments'>> = {}): Rows<'assessments'> => ({
  participant: 'XAA',
  instrument: 'uncac-2007',
  cycle: '2026',
  channel: 'ONLINE',
  helped: false,
  submittedAt: `${daysAgo(20)}T09:00:00.000Z`,
  answers: [anAnswer()],
  ...overrides,
});

export const anAnswer = (
  overrides: Partial<Rows<'assessments'>['answers'][number]> = {},
): Rows<'assessments'>['answers'][number] => ({
  provision: '23(1)(a)(i)',
  compliance: 'NO',
  assistanceWanted: [aWish()],
  visibility: 'DONORS',
  ...overrides,
});

export const aWish = (overrides: { readonly type?: string; readonly subject?: string } = {}) => ({
  type: 'LEGISLATIVE_DRAFTING',
  subject: 'Draft the offence of laundering for the penal code of 2027, with the ministry of justice',
  result: 'A bill that the legislature can pass',
  beneficiary: 'Ministry of Justice',
  languages: ['en'],
  ...overrides,
});

export const anOffer = (overrides: Partial<Rows<'offers'>> = {}): Rows<'offers'> => ({
  key: 'drafting',
  provider: 'fund',
  title: 'Drafting help on laundering',
  types: ['LEGISLATIVE_DRAFTING'],
  scope: { articles: ['23'] },
  languages: ['en'],
  mode: 'BOTH',
  confirmedAt: `${daysAgo(12)}T09:00:00.000Z`,
  ...overrides,
});

export function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}
