import { type Fixture, type FixtureAssessment, startOfInstant } from './fixture.ts';

type Instant = string;
type Needed = Fixture['matches'][number]['need'];

/** As they were submitted; drafts stand at the clock of the world. */
export const bySubmission = (
  assessments: readonly FixtureAssessment[],
  asOf: string,
): readonly FixtureAssessment[] => {
  const instant = ({ submittedAt }: FixtureAssessment) => startOfInstant(submittedAt ?? asOf);
  return assessments.toSorted((a, b) => compare(instant(a), instant(b)));
};

/** Offers confirmed at one instant, together, the earliest first. */
export function byConfirmation(
  offers: Fixture['offers'],
  asOf: string,
): readonly { readonly instant: Instant; readonly offers: Fixture['offers'] }[] {
  const groups = new Map<Instant, Fixture['offers']>();
  for (const offer of offers) {
    const instant = startOfInstant(offer.confirmedAt ?? asOf);
    groups.set(instant, [...(groups.get(instant) ?? []), offer]);
  }
  return [...groups]
    .sort(([a], [b]) => compare(a, b))
    .map(([instant, together]) => ({ instant, offers: together }));
}

/** Each match at the clock of the world, or when its need and its offer were there, whichever is later; `at` is its place in the file. */
export function matchesInOrder(
  { asOf, matches, offers }: Pick<Fixture, 'asOf' | 'matches' | 'offers'>,
  stated: ReadonlyMap<string, Instant>,
): readonly { readonly instant: Instant; readonly match: Fixture['matches'][number]; readonly at: number }[] {
  const confirmed = new Map(offers.map(({ key, confirmedAt }) => [key, startOfInstant(confirmedAt ?? asOf)]));
  return matches
    .map((match, at) => {
      const instants = [
        startOfInstant(asOf),
        confirmed.get(match.offer) ?? '',
        stated.get(needKey(match.need)) ?? '',
      ];
      return { instant: instants.sort(compare).at(-1) as Instant, match, at };
    })
    .sort((a, b) => compare(a.instant, b.instant));
}

/** When each of these needs was first stated, asked while assessments come by in their order. */
export function firstStated(needs: readonly Needed[]) {
  const wanted = new Set(needs.map(needKey));
  const stated = new Map<string, Instant>();
  return {
    stated,
    see({ participant, submittedAt, answers }: FixtureAssessment): void {
      if (wanted.size === 0 || !submittedAt) return;
      for (const { provision, assistanceWanted } of answers)
        for (const { type } of assistanceWanted ?? []) {
          const key = needKey({ participant, provision, type });
          if (wanted.has(key) && !stated.has(key)) stated.set(key, startOfInstant(submittedAt));
        }
    },
  };
}

export const needKey = ({ participant, provision, type }: Needed): string =>
  `${participant}/${provision}/${type}`;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
