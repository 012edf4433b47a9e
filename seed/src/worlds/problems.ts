import type { FixtureAnswer } from '../fixture.ts';
import type { Random } from '../random.ts';

type Wanted = NonNullable<FixtureAnswer['assistanceWanted']>[number];

const bodies = [
  'Ministry of Justice',
  'National police',
  'Prosecution service',
  'Central bank',
  'Supreme court',
  'Central authority',
  'Audit office',
  'Anti-corruption commission',
  'Financial intelligence unit',
  'Inter-agency commission',
];
const problems: Readonly<Record<string, readonly string[]>> = {
  GOOD_PRACTICES: [
    'See how others made this work in a small administration',
    'Lessons of States with a like legal system',
  ],
  MODEL_LEGISLATION: ['Model clause that fits our penal code', 'Model provisions to start a bill from'],
  LEGISLATIVE_DRAFTING: [
    'Draft the missing section and its explanatory note',
    'Rewrite the chapter that courts found unclear',
  ],
  LEGAL_ADVICE: [
    'Advice on widening the offence in the penal code',
    'Opinion on how the bill meets the Convention',
  ],
  ON_SITE_EXPERT: ['Resident adviser for the investigating unit', 'Mentor for the first cases'],
  ACTION_PLAN: ['Action plan with steps, costs and who does what', 'Sequence of reforms for two years'],
  RESEARCH_DATA: ['Survey of risks in licensing', 'Statistics on cases from report to judgment'],
  INTERNATIONAL_COOPERATION: [
    'Bring together the central authorities of our neighbours',
    'Contacts for requests on bank records',
  ],
  CAPACITY_BUILDING: [
    'Course for investigators and prosecutors',
    'Study visit and secondment for the new unit',
    'Train judges in hearing such cases',
  ],
  IT_EQUIPMENT: ['Case management system for the unit', 'Register of declarations with checks'],
  OTHER_EQUIPMENT: ['Forensic equipment for the laboratory', 'Secure rooms for protected witnesses'],
  OTHER: ['Translation of our laws for partners', 'Help with a public campaign'],
};

/** A wish as a focal point would write it; some say nothing, as in 2007 [WG 20]. */
export function wish(random: Random, type: string, vagueShare = 0.15): Wanted {
  const vague = random.chance(vagueShare);
  const careful = !vague && random.chance(0.4);
  return {
    type,
    ...(type === 'OTHER'
      ? { category: random.one(['ADVISORY', 'CAPACITY_BUILDING', 'EQUIPMENT'] as const) }
      : {}),
    subject: vague
      ? random.one([null, 'legislative, material, technical', 'technical assistance'])
      : random.one(problems[type] ?? ['Help with this provision']),
    beneficiary: vague ? null : random.one(bodies),
    result: careful ? 'A text that parliament can vote on, or a unit that works by itself' : null,
    ownContribution: careful
      ? random.one(['Two drafters full time', 'Rooms and interpreters', 'A project office'])
      : null,
    horizon: random.weighted([
      ['SHORT', 4],
      ['MEDIUM', 4],
      ['LONG', 2],
      [null, 2],
    ] as const),
    languages: [],
    budgetBand: careful
      ? random.weighted([
          ['UNDER_50K', 3],
          ['FROM_50K_TO_250K', 4],
          ['FROM_250K_TO_1M', 2],
          ['OVER_1M', 1],
        ] as const)
      : null,
  };
}

export const challengeCodes = [
  'NORMATIVE_MEASURES',
  'LEGAL_SYSTEM',
  'LIMITED_CAPACITY',
  'LIMITED_RESOURCES',
  'COORDINATION',
  'COMPETING_PRIORITIES',
  'LIMITED_AWARENESS',
  'OTHER',
] as const;

/** How often each kind of help is asked for, as the 2007 answers had it in rough order: training first, equipment last. */
export const typeWeights = [
  ['CAPACITY_BUILDING', 20],
  ['LEGAL_ADVICE', 13],
  ['ON_SITE_EXPERT', 12],
  ['GOOD_PRACTICES', 11],
  ['MODEL_LEGISLATION', 10],
  ['LEGISLATIVE_DRAFTING', 10],
  ['INTERNATIONAL_COOPERATION', 8],
  ['IT_EQUIPMENT', 6],
  ['ACTION_PLAN', 5],
  ['RESEARCH_DATA', 4],
  ['OTHER_EQUIPMENT', 3],
  ['OTHER', 1],
] as const;
