import type { Catalogue } from '@needs-matrix/api/domain/convention/catalogue';
import type { Fixture, FixtureAnswer, FixtureAssessment } from '../fixture.ts';
import { type Random, seeded, skewed } from '../random.ts';
import { aboutSubjects, offerAbout } from './about.ts';
import { activities, offers, providers } from './full-size/services.ts';
import { stateCode, stateName } from './names.ts';
import { challengeCodes, typeWeights, wish } from './problems.ts';
import type { World } from './world.ts';

const groups = [
  ['AFRICAN', 54],
  ['ASIA_PACIFIC', 57],
  ['EASTERN_EUROPEAN', 23],
  ['GRULAC', 33],
  ['WEOG', 31],
] as const;
const cycles = ['2020', '2023', '2026'] as const;
const languages = ['en', 'fr', 'es', 'ar', 'ru', 'zh'] as const;

/**
 * The whole world: 198 States, three cycles of the full checklist, 60,000 needs of which some 25,000 are open, 3,000 offers of 300 providers,
 * 4,000 activities; few States ask for much, few providers offer much. `scale` makes a smaller one alike; the same seed, the same world.
 */
export function fullSize(
  catalogue: Catalogue,
  { scale = 1, seed = 1, today = '2026-11-21' }: { scale?: number; seed?: number; today?: string } = {},
): World {
  const provisions = catalogue.instruments.get('uncac-full')?.provisions ?? [];
  const states = Math.round(198 * Math.min(1, scale * 4));
  const random = seeded(seed);
  const stated = shuffled(random, skewed(Math.round(60_000 * scale), states, provisions.length * 8));
  const open = stated.map((count) => Math.round((count * 25) / 60));
  const participants: Fixture['participants'] = Array.from({ length: states }, (_, n) => ({
    code: stateCode(n),
    name: stateName(n),
    regionalGroup: random.weighted(groups),
    leastDeveloped: random.chance(0.23),
    status: n % 40 === 39 ? ('SIGNATORY' as const) : ('STATE_PARTY' as const),
    languages: random.some(languages, random.chance(0.2) ? 2 : 1),
    legalTradition: random.weighted([
      ['CIVIL', 5],
      ['COMMON', 3],
      ['ISLAMIC', 1],
      ['CUSTOMARY', 1],
      ['MIXED', 2],
    ] as const),
  }));
  const allProviders = providers(Math.max(8, Math.round(300 * scale)), random);
  const articleOf = (reference: string) => Number.parseInt(reference, 10);
  const reach = {
    participants,
    provisions,
    articles: [...new Set(provisions.map(articleOf))].map(String),
    today,
  };
  return {
    asOf: `${today}T00:00:00.000Z`,
    participants,
    providers: allProviders,
    offers: offers(Math.round(3_000 * scale), allProviders, reach, random).map((offer, at) =>
      offerAbout(catalogue, offer, at),
    ),
    activities: activities(Math.round(4_000 * scale), allProviders, reach, random),
    matches: [],
    assessmentCount: states * cycles.length,
    assessments: aboutSubjects(
      catalogue,
      reports(
        provisions,
        participants.map(({ code }) => code),
        stated,
        open,
        seed,
      ),
    ),
  };
}

function* reports(
  provisions: readonly string[],
  codes: readonly string[],
  stated: readonly number[],
  open: readonly number[],
  seed: number,
): Generator<FixtureAssessment> {
  for (const [at, cycle] of cycles.entries()) {
    for (const [n, participant] of codes.entries()) {
      const wishes = wishesOf(seeded(seed * 1_000_003 + n), provisions, stated[n] ?? 0, open[n] ?? 0);
      const random = seeded(seed * 7_919 + n * 3 + at);
      const month = String(1 + ((n + at) % 9)).padStart(2, '0');
      yield {
        participant,
        instrument: 'uncac-full',
        cycle,
        channel: random.weighted([
          ['ONLINE', 8],
          ['FILE', 1],
          ['PAPER', 1],
        ] as const),
        helped: random.chance(0.1),
        submittedAt: `${cycle}-${month}-${String(1 + (n % 28)).padStart(2, '0')}T09:00:00.000Z`,
        acceptedAt:
          n % 10 === 9 && at === 2
            ? null
            : `${cycle}-10-${String(1 + (n % 28)).padStart(2, '0')}T09:00:00.000Z`,
        answers: provisions.map((provision) =>
          answerOf(
            random,
            provision,
            (wishes.get(provision) ?? []).filter((one) => one.cycles.includes(at)).map(({ type }) => type),
          ),
        ),
      };
    }
  }
}

interface Wish {
  readonly type: string;
  readonly cycles: readonly number[];
}

/** Which help a State asks for where, over the three cycles: `open` of the pairs are still asked for in the last, the others were dropped before. */
function wishesOf(
  random: Random,
  provisions: readonly string[],
  stated: number,
  open: number,
): Map<string, Wish[]> {
  const wishes = new Map<string, Wish[]>();
  // Some articles are hard everywhere: they are drawn more often.
  const weights = provisions.map(
    (provision) => [provision, 1 + (Number.parseInt(provision, 10) % 7)] as const,
  );
  let made = 0;
  while (made < stated) {
    const provision = random.weighted(weights);
    const held = wishes.get(provision) ?? [];
    const type = random.weighted(typeWeights);
    if (held.some((one) => one.type === type)) {
      if (held.length > 9)
        weights.splice(
          weights.findIndex(([one]) => one === provision),
          1,
        );
      continue;
    }
    const stays = made < open;
    const since = random.below(stays ? 3 : 2);
    wishes.set(provision, [
      ...held,
      { type, cycles: stays ? [0, 1, 2].slice(since) : since === 0 && random.chance(0.5) ? [0, 1] : [since] },
    ]);
    made += 1;
  }
  return wishes;
}

function answerOf(random: Random, provision: string, types: readonly string[]): FixtureAnswer {
  const compliance =
    types.length > 0
      ? random.weighted([
          ['IN_PART', 6],
          ['NO', 3],
          ['YES', 1],
        ] as const)
      : random.weighted([
          ['YES', 80],
          ['IN_PART', 6],
          ['NO', 2],
        ] as const);
  const gap = compliance !== 'YES';
  return {
    provision,
    compliance,
    challenges: gap ? random.some(challengeCodes, 1) : [],
    measures:
      compliance === 'NO'
        ? []
        : [
            {
              title: `Act of ${1990 + random.below(35)}, section ${1 + random.below(300)}`,
              kind: 'LAW',
              status: 'IN_FORCE',
            },
          ],
    assistanceWanted: types.map((type) => wish(random, type)),
    noneRequired: gap && types.length === 0 && random.chance(0.3),
    assistanceReceived:
      types[0] && random.chance(0.1) ? [{ type: types[0], providerName: 'Legislative Drafting Fund' }] : [],
    visibility: random.weighted([
      ['SECRETARIAT', 1],
      ['DONORS', 4],
      ['PUBLIC', 5],
    ] as const),
  };
}

function shuffled<T>(random: Random, list: readonly T[]): T[] {
  return random.some(list, list.length);
}
