import { parseAnswer } from '@needs-matrix/api/domain/assessment/answer-input';
import { mergeAnswer, unwritten } from '@needs-matrix/api/domain/assessment/answer-write';
import { assessmentId, type Revision } from '@needs-matrix/api/domain/assessment/assessment';
import { deriveNeeds } from '@needs-matrix/api/domain/assessment/derive-needs';
import { inForce } from '@needs-matrix/api/domain/assessment/in-force';
import type { Need } from '@needs-matrix/api/domain/assessment/need';
import { submittedAnswers } from '@needs-matrix/api/domain/assessment/submission';
import type { Match } from '@needs-matrix/api/domain/assistance/match';
import { matchThrough } from '@needs-matrix/api/domain/assistance/match-through';
import { holdsPlace } from '@needs-matrix/api/domain/assistance/match-turns';
import { blockersOf } from '@needs-matrix/api/domain/assistance/matching/fit';
import { parseOffer } from '@needs-matrix/api/domain/assistance/offer-input';
import { hasCapacity } from '@needs-matrix/api/domain/assistance/offer-state';
import { publishedOffer } from '@needs-matrix/api/domain/assistance/offer-steps';
import { dayOf } from '@needs-matrix/api/domain/base/calendar';
import type {
  ActivityId,
  OfferId,
  ParticipantCode,
  ProviderId,
  Reference,
} from '@needs-matrix/api/domain/base/ids';
import { NotFound } from '@needs-matrix/api/domain/base/refusal';
import { everyone } from '@needs-matrix/api/domain/base/visibility';
import type { Catalogue } from '@needs-matrix/api/domain/convention/catalogue';
import { type Instrument, withVocabulary } from '@needs-matrix/api/domain/convention/instrument';
import type { Participant } from '@needs-matrix/api/domain/convention/participant';
import { type Fixture, type FixtureAssessment, startOfInstant } from './fixture.ts';
import { bySubmission, matchesInOrder, needKey, statementsOf } from './order-of-time.ts';

/** Takes each match through its steps as loading will: a pair that would be refused then is refused before anything is written. `within` names the match. */
export function checkMatches(
  fixture: Fixture,
  catalogue: Catalogue,
  within: (at: number, check: () => unknown) => void,
): void {
  if (fixture.matches.length === 0) return;
  const states = new Set(fixture.matches.map(({ need }) => need.participant));
  const asked = bySubmission(fixture.assessments, fixture.asOf).filter(({ participant }) =>
    states.has(participant),
  );
  const statements = statementsOf(fixture.matches.map(({ need }) => need));
  for (const assessment of asked) statements.see(assessment);
  const needs = needsOf(asked, catalogue);
  const offers = new Map(fixture.offers.map((offer) => [offer.key, offerOf(offer, fixture.asOf, catalogue)]));

  const made: Match[] = [];
  for (const { match, instant: now, at } of matchesInOrder(fixture, statements)) {
    within(at, () => {
      const need = needs.get(needKey(match.need));
      const offer = offers.get(match.offer);
      if (!need) throw new NotFound(['need']);
      if (!offer) throw new NotFound(['offer']);
      const participant = catalogue.participants.get(need.participant) as Participant;
      const others = made.filter((one) => one.offer === offer.id);
      const capacityTaken = others.filter((one) => holdsPlace(one, now)).length;
      const facts = {
        today: dayOf(now),
        now,
        participant,
        catalogue,
        capacityTaken,
        present: false,
        audience: everyone,
      };
      const taken = matchThrough(match.stage, {
        need,
        offer,
        fit: { blockers: blockersOf(need, offer, facts) },
        existing: others.find((one) => one.need === need.id) ?? null,
        capacityLeft: hasCapacity(offer, capacityTaken),
        now,
        by: null,
        activity: '' as ActivityId,
      });
      made.push(taken.match);
    });
  }
}

/** What the States will need once all their assessments are in. */
function needsOf(assessments: readonly FixtureAssessment[], catalogue: Catalogue): ReadonlyMap<string, Need> {
  const needs = new Map<string, Need>();
  const revisions = new Map<string, Revision[]>();
  for (const assessment of assessments) {
    if (!assessment.submittedAt) continue;
    const participant = assessment.participant as ParticipantCode;
    const of = [
      ...(revisions.get(participant) ?? []),
      revisionOf(assessment, startOfInstant(assessment.submittedAt), catalogue),
    ];
    revisions.set(participant, of);
    const { changed } = deriveNeeds({
      participant,
      inForce: inForce(of),
      existing: [...needs.values()].filter((need) => need.participant === participant),
      catalogue,
      now: startOfInstant(assessment.submittedAt),
    });
    for (const need of changed) needs.set(need.id, need);
  }
  return needs;
}

function revisionOf(
  { participant: code, instrument, cycle, answers }: FixtureAssessment,
  now: string,
  catalogue: Catalogue,
): Revision {
  const participant = code as ParticipantCode;
  const asked = withVocabulary(catalogue.instruments.get(instrument) as Instrument, catalogue);
  const assessment = assessmentId(participant, instrument, cycle);
  const written = answers.map((answer) => {
    const patch = parseAnswer(answer, asked);
    const before = unwritten(assessment, participant, answer.provision as Reference);
    return mergeAnswer(before, { patch, expectedRevision: 0, now, user: null, by: null });
  });
  return {
    assessment,
    number: 1,
    participant,
    instrument,
    cycle,
    submittedAt: now,
    contentHash: '',
    salt: null,
    submittedBy: null,
    channel: null,
    consulted: [],
    answers: submittedAnswers(asked, written),
  };
}

const offerOf = (
  { key, provider, confirmedAt, ...offer }: Fixture['offers'][number],
  asOf: string,
  catalogue: Catalogue,
) =>
  publishedOffer(parseOffer(offer, catalogue), {
    id: key as OfferId,
    provider: provider as ProviderId,
    now: startOfInstant(confirmedAt ?? asOf),
  });
