import type { Fixture } from '../../fixture.ts';
import { type Random, skewed } from '../../random.ts';
import { typeWeights } from '../problems.ts';

export interface Reach {
  readonly participants: Fixture['participants'];
  readonly provisions: readonly string[];
  readonly articles: readonly string[];
  readonly today: string;
}

const first = [
  'Northern',
  'Southern',
  'Harbour',
  'Open',
  'Civic',
  'Meridian',
  'Granite',
  'Linden',
  'Coastal',
  'United',
];
const second = [
  'Integrity',
  'Justice',
  'Ledger',
  'Drafting',
  'Recovery',
  'Audit',
  'Prevention',
  'Cooperation',
  'Evidence',
  'Register',
];
const third = ['Fund', 'Agency', 'Institute', 'Network', 'Centre', 'Facility'];
const languages = ['en', 'fr', 'es', 'ar', 'ru', 'zh'] as const;
const chapters = ['II', 'III', 'IV', 'V'] as const;

export function providers(count: number, random: Random): Fixture['providers'] {
  return Array.from({ length: count }, (_, n) => ({
    key: `provider-${n}`,
    name: `${first[n % 10]} ${second[Math.floor(n / 10) % 10]} ${third[Math.floor(n / 100) % 6]}`,
    kind: random.weighted([
      ['MULTILATERAL', 3],
      ['REGIONAL', 2],
      ['BILATERAL', 4],
      ['CIVIL_SOCIETY', 2],
      ['PRIVATE_SECTOR', 1],
      ['ACADEMIC', 1],
    ] as const),
  }));
}

/** Few providers offer much. */
export function offers(
  count: number,
  from: Fixture['providers'],
  reach: Reach,
  random: Random,
): Fixture['offers'] {
  const shares = skewed(count, from.length, count);
  return from.flatMap(({ key, name }, n) =>
    Array.from({ length: shares[n] ?? 0 }, (_, k) => anOffer(`${key}-offer-${k}`, key, name, reach, random)),
  );
}

function anOffer(
  key: string,
  provider: string,
  name: string,
  reach: Reach,
  random: Random,
): Fixture['offers'][number] {
  const types = [...new Set([random.weighted(typeWeights), random.weighted(typeWeights)])];
  const scope = random.weighted([
    ['PROVISIONS', 4],
    ['ARTICLES', 5],
    ['CHAPTER', 1],
    ['WHOLE', types.includes('MODEL_LEGISLATION') ? 0 : 0.3],
  ] as const);
  return {
    key,
    provider,
    title: `${name}: ${types.map((type) => type.toLowerCase().replaceAll('_', ' ')).join(', ')}`,
    types,
    scope: {
      provisions: scope === 'PROVISIONS' ? random.some(reach.provisions, 1 + random.below(6)) : [],
      articles: scope === 'ARTICLES' ? random.some(reach.articles, 1 + random.below(4)) : [],
      chapters: scope === 'CHAPTER' ? [random.one(chapters)] : [],
      wholeConvention: scope === 'WHOLE',
    },
    eligible: random.chance(0.5)
      ? null
      : random.chance(0.5)
        ? {
            regionalGroups: random.some(
              ['AFRICAN', 'ASIA_PACIFIC', 'EASTERN_EUROPEAN', 'GRULAC', 'WEOG'] as const,
              1 + random.below(2),
            ),
          }
        : random.chance(0.4)
          ? { leastDevelopedOnly: true }
          : { participants: random.some(reach.participants, 1 + random.below(8)).map(({ code }) => code) },
    languages: random.some(languages, 1 + random.below(3)),
    legalTraditions: random.chance(0.5) ? [] : [random.one(['CIVIL', 'COMMON', 'MIXED'] as const)],
    mode: random.weighted([
      ['REMOTE', 2],
      ['ON_SITE', 3],
      ['BOTH', 4],
      [null, 1],
    ] as const),
    opens: random.chance(0.5) ? shifted(reach.today, -random.below(300)) : null,
    closes: random.chance(0.6) ? shifted(reach.today, 10 + random.below(900)) : null,
    capacityPerYear: random.chance(0.7) ? 1 + random.below(20) : null,
    ceiling: random.chance(0.6)
      ? {
          amount: String(20_000 * (1 + random.below(50))),
          currency: random.weighted([
            ['USD', 6],
            ['EUR', 3],
            ['JPY', 1],
          ] as const),
        }
      : null,
    confirmedAt: `${shifted(reach.today, -1 - random.below(random.chance(0.85) ? 170 : 400))}T08:00:00.000Z`,
  };
}

export function activities(
  count: number,
  from: Fixture['providers'],
  reach: Reach,
  random: Random,
): Fixture['activities'] {
  const busy = from.map((provider, n) => [provider, 1 / (n + 3)] as const);
  return Array.from({ length: count }, (_, n) => {
    const lead = random.weighted(busy);
    const partner = random.one(from);
    const starts = shifted(reach.today, 300 - random.below(1_500));
    const article = random.one(reach.articles);
    const within = reach.provisions.filter((reference) => Number.parseInt(reference, 10) === Number(article));
    return {
      key: `activity-${n}`,
      title: `Programme on article ${article}, ${n + 1}`,
      status: random.weighted([
        ['PIPELINE', 2],
        ['IMPLEMENTATION', 4],
        ['FINALISATION', 1],
        ['CLOSED', 2],
        ['CANCELLED', 0.5],
        ['SUSPENDED', 0.5],
      ] as const),
      starts,
      ends: shifted(starts, 90 + random.below(700)),
      organizations: [
        { provider: lead.key, role: 'FUNDING' as const },
        ...(partner.key === lead.key ? [] : [{ provider: partner.key, role: 'IMPLEMENTING' as const }]),
      ],
      participants: random.some(reach.participants, 1 + random.below(3)).map(({ code }) => code),
      provisions: random.some(within, 1 + random.below(3)),
      types: [...new Set([random.weighted(typeWeights), random.weighted(typeWeights)])],
    };
  });
}

export const shifted = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00.000Z`) + days * 86_400_000).toISOString().slice(0, 10);
