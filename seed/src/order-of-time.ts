import { type Fixture, type FixtureAssessment, startOfInstant } from './fixture.ts';

type Instant = string;
type Needed = Fixture['matches'][number]['need'];

/** As they were submitted; drafts are at the clock of the world. */
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

/** What the assessments say of the needs that matches are about. */
export interface Statements {
  /** When each need was first stated. */
  readonly stated: ReadonlyMap<string, Instant>;
  /** When each State submitted last. */
  readonly submitted: ReadonlyMap<string, Instant>;
}
export interface DueMatch {
  readonly match: Fixture['matches'][number];
  /** Its place in the file. */
  readonly at: number;
  readonly instant: Instant;
  /** Its State submits again later, which may make its needs others: it waits until all have submitted. */
  readonly waits: boolean;
}

/** Each match at its own instant or the clock of the world, or when its need and its offer were there, whichever is later; those that wait last. */
export function matchesInOrder(
  { asOf, matches, offers }: Pick<Fixture, 'asOf' | 'matches' | 'offers'>,
  { stated, submitted }: Statements,
): readonly DueMatch[] {
  const confirmed = new Map(offers.map(({ key, confirmedAt }) => [key, startOfInstant(confirmedAt ?? asOf)]));
  return matches
    .map((match, at) => {
      const instants = [
        startOfInstant(match.at ?? asOf),
        confirmed.get(match.offer) ?? '',
        stated.get(needKey(match.need)) ?? '',
      ];
      const instant = instants.sort(compare).at(-1) as Instant;
      return { instant, match, at, waits: (submitted.get(match.need.participant) ?? '') > instant };
    })
    .sort((a, b) => Number(a.waits) - Number(b.waits) || compare(a.instant, b.instant));
}

/** Gathers what is said of these needs, asked while assessments come by in their order. */
export function statementsOf(needs: readonly Needed[]) {
  const wanted = new Set(needs.map(needKey));
  const states = new Set(needs.map(({ participant }) => participant));
  const stated = new Map<string, Instant>();
  const submitted = new Map<string, Instant>();
  return {
    stated,
    submitted,
    see({ participant, submittedAt, answers }: FixtureAssessment): void {
      if (!submittedAt || !states.has(participant)) return;
      submitted.set(participant, startOfInstant(submittedAt));
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
