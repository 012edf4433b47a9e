import { parseAnswer } from '@needs-matrix/api/domain/assessment/answer-input';
import { parseActivity } from '@needs-matrix/api/domain/assistance/activity-input';
import { parseOffer } from '@needs-matrix/api/domain/assistance/offer-input';
import type { ParticipantCode, ProviderId, Reference } from '@needs-matrix/api/domain/base/ids';
import { Invalid, Refusal } from '@needs-matrix/api/domain/base/refusal';
import type { Catalogue } from '@needs-matrix/api/domain/convention/catalogue';
import { withVocabulary } from '@needs-matrix/api/domain/convention/instrument';
import type { Provider } from '@needs-matrix/api/domain/convention/provider';
import { cycleIn } from '@needs-matrix/api/services/assessment/open-assessment';
import { checkMatches } from './check-matches.ts';
import { type Fixture, startOfInstant } from './fixture.ts';
import { fictionalParticipant } from './participants.ts';

/** Everything of a fixture is checked before anything is written; the first thing wrong is named by its path. */
export function checkFixture(
  fixture: Fixture,
  loaded: Catalogue,
  { real }: { readonly real: boolean },
): void {
  const catalogue = withWorld(loaded, fixture);
  unique(fixture.participants, 'participants', ({ code }) => code);
  for (const list of ['providers', 'offers', 'activities'] as const)
    unique<{ key: string }>(fixture[list], list, ({ key }) => key);
  unique(
    fixture.assessments,
    'assessments',
    ({ participant, instrument, cycle }) => `${participant} ${instrument} ${cycle}`,
  );
  for (const [at, assessment] of fixture.assessments.entries()) {
    checkAssessment(assessment, ['assessments', at], catalogue, real);
  }
  fixture.providers.forEach(({ name, participant }, at) => {
    if (name.trim() === '') throw new Invalid('Name the provider.', ['providers', at, 'name']);
    if (participant && !catalogue.participants.has(participant as ParticipantCode))
      throw new Invalid(
        `There is no participant ${participant}. Add it to participants or correct the code.`,
        ['providers', at, 'participant'],
      );
  });
  fixture.offers.forEach((offer, at) => {
    known(fixture.providers, offer.provider, ['offers', at, 'provider']);
    within(['offers', at], () => parseOffer({ ...offer, provider: offer.provider as ProviderId }, catalogue));
  });
  fixture.activities.forEach((activity, at) => {
    for (const [n, { provider }] of activity.organizations.entries()) {
      known(fixture.providers, provider, ['activities', at, 'organizations', n, 'provider']);
    }
    within(['activities', at], () =>
      parseActivity(
        {
          ...activity,
          organizations: activity.organizations.map(({ provider, role }) => ({
            provider: provider as ProviderId,
            role,
          })),
        },
        catalogue,
      ),
    );
  });
  fixture.matches.forEach(({ need, offer }, at) => {
    known(fixture.offers, offer, ['matches', at, 'offer']);
    if (!statesNeed(fixture, need))
      throw new Invalid('No submitted assessment of this fixture states this need. Name one that does.', [
        'matches',
        at,
        'need',
      ]);
  });
  checkMatches(fixture, catalogue, (at, check) => within(['matches', at], check));
}

const statesNeed = ({ assessments }: Fixture, need: Fixture['matches'][number]['need']): boolean =>
  assessments.some(
    ({ participant, submittedAt, answers }) =>
      participant === need.participant &&
      submittedAt &&
      answers.some(
        ({ provision, assistanceWanted }) =>
          provision === need.provision && assistanceWanted?.some(({ type }) => type === need.type),
      ),
  );

type Path = readonly (string | number)[];

function checkAssessment(
  assessment: Fixture['assessments'][number],
  path: Path,
  catalogue: Catalogue,
  real: boolean,
): void {
  const participant = catalogue.participants.get(assessment.participant as ParticipantCode);
  if (!participant)
    throw new Invalid(
      `There is no participant ${assessment.participant}. Add it to participants or correct the code.`,
      [...path, 'participant'],
    );
  if (!participant.fictional && !real) {
    throw new Invalid(
      `${assessment.participant} is a real State: its answers are loaded only with --real, since they must be real.`,
      [...path, 'participant'],
    );
  }
  const instrument = catalogue.instruments.get(assessment.instrument);
  if (!instrument)
    throw new Invalid(`There is no instrument "${assessment.instrument}".`, [...path, 'instrument']);
  within(path, () => cycleIn(assessment.cycle));
  if (
    assessment.acceptedAt &&
    assessment.submittedAt &&
    startOfInstant(assessment.acceptedAt) < startOfInstant(assessment.submittedAt)
  )
    throw new Invalid('This was accepted before it was submitted. Correct one of the two.', [
      ...path,
      'acceptedAt',
    ]);
  if (assessment.acceptedAt && !assessment.submittedAt)
    throw new Invalid('What was accepted was submitted before: give submittedAt.', [...path, 'submittedAt']);
  const references = new Set<string>();
  assessment.answers.forEach((answer, at) => {
    const here = [...path, 'answers', at];
    if (!instrument.provisions.includes(answer.provision as Reference))
      throw new Invalid(`${instrument.code} has no provision ${answer.provision}.`, [...here, 'provision']);
    if (references.has(answer.provision))
      throw new Invalid(`${answer.provision} is answered twice.`, [...here, 'provision']);
    references.add(answer.provision);
    within(here, () =>
      parseAnswer(answer, withVocabulary(instrument, catalogue), answer.provision as Reference),
    );
  });
}

function withWorld(catalogue: Catalogue, { participants, providers }: Fixture): Catalogue {
  return {
    ...catalogue,
    participants: new Map([
      ...catalogue.participants,
      ...participants.map((row) => [row.code as ParticipantCode, fictionalParticipant(row)] as const),
    ]),
    providers: new Map([
      ...catalogue.providers,
      ...providers.map(({ key, name, kind, participant }): [ProviderId, Provider] => [
        key as ProviderId,
        {
          id: key as ProviderId,
          name,
          kind,
          participant: (participant ?? null) as ParticipantCode | null,
          fictional: true,
        },
      ]),
    ]),
  };
}

function unique<T>(rows: readonly T[], list: string, keyOf: (row: T) => string): void {
  const seen = new Set<string>();
  rows.forEach((row, at) => {
    if (seen.has(keyOf(row))) throw new Invalid(`${keyOf(row)} is here twice.`, [list, at]);
    seen.add(keyOf(row));
  });
}

function known(rows: readonly { readonly key: string }[], key: string, path: Path): void {
  if (!rows.some((row) => row.key === key))
    throw new Invalid(`Nothing in this fixture has the key "${key}".`, path);
}

function within(path: Path, check: () => unknown): void {
  try {
    check();
  } catch (error) {
    if (error instanceof Refusal) throw new Invalid(error.message, [...path, ...error.inputPath]);
    throw error;
  }
}
