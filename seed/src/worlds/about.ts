import type { Reference } from '@needs-matrix/api/domain/base/ids';
import type { Catalogue } from '@needs-matrix/api/domain/convention/catalogue';
import { subjectsOf } from '@needs-matrix/api/domain/convention/subject';
import type { Fixture, FixtureAnswer, FixtureAssessment } from '../fixture.ts';

type Offer = Fixture['offers'][number];

/** What each wish is about, by its provision; some States name nothing. */
export function* aboutSubjects(
  catalogue: Catalogue,
  assessments: Iterable<FixtureAssessment>,
): Generator<FixtureAssessment> {
  const known = new Map<string, readonly string[]>();
  const about = (provision: string): readonly string[] => {
    const codes = known.get(provision) ?? namedBy(catalogue, [provision]);
    known.set(provision, codes);
    return codes;
  };
  for (const assessment of assessments) {
    const state = assessment.participant.charCodeAt(2);
    const named = (answer: FixtureAnswer): FixtureAnswer => ({
      ...answer,
      ...(answer.assistanceWanted && {
        assistanceWanted: answer.assistanceWanted.map((wish) =>
          (state + wish.type.length) % 4 === 0
            ? wish
            : { ...wish, subjects: about(answer.provision).slice(0, 1 + (state % 2)) },
        ),
      }),
    });
    yield { ...assessment, answers: assessment.answers.map(named) };
  }
}

/** Of an offer that names provisions or articles; every fourth says nothing of it. */
export const offerAbout = (catalogue: Catalogue, offer: Offer, at: number): Offer => {
  const { provisions, articles } = offer.scope;
  const all = [
    ...(provisions ?? []),
    ...(articles ?? []).flatMap((number) =>
      (catalogue.articles.get(number)?.provisions ?? []).map(({ reference }) => reference),
    ),
  ];
  return at % 4 === 3 || all.length === 0
    ? offer
    : { ...offer, subjects: namedBy(catalogue, all).slice(0, 5) };
};

const namedBy = (catalogue: Catalogue, provisions: readonly string[]): readonly string[] => [
  ...new Set(
    provisions.flatMap((provision) => subjectsOf(catalogue, provision as Reference).map(({ code }) => code)),
  ),
];
