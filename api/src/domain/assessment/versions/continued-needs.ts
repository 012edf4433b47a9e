import { type NeedId, needId, type ParticipantCode, type Reference } from '../../base/ids.ts';
import type { Known } from '../../convention/instrument-versions.ts';
import { instrumentOfAssessment } from '../assessment.ts';
import type { AnswerInForce, InForce } from '../in-force.ts';
import { successionIn } from './succession.ts';

type Placed = Pick<AnswerInForce, 'provision' | 'assessment' | 'instrumentVersion'>;

/** The provisions under which a need of this answer may have begun: its own, and those whose wishes came here with a new version. */
export const placesOf = ({ provision, assessment, instrumentVersion }: Placed, catalogue: Known) => [
  provision,
  ...successionIn(catalogue, instrumentOfAssessment(assessment), instrumentVersion).wishesOf(provision),
];

/**
 * A need is one all the way: where its provision moved, the wish there goes on with it, under the id that it began with. One that is still asked for at its
 * old provision, by another checklist, is that one's.
 */
export const continuedNeeds =
  (participant: ParticipantCode, inForce: InForce, known: ReadonlyMap<NeedId, unknown>, catalogue: Known) =>
  (answer: AnswerInForce, type: string): NeedId => {
    const asks = (provision: Reference) =>
      inForce.get(provision)?.assistanceWanted.some((wish) => wish.type === type) ?? false;
    const begun = placesOf(answer, catalogue).find(
      (provision) =>
        known.has(needId(participant, provision, type)) &&
        (provision === answer.provision || !asks(provision)),
    );
    return needId(participant, begun ?? answer.provision, type);
  };

/** Of provisions that nothing in force answers under their own key, the answer that took their place. */
export function earlierPlaces(inForce: InForce, catalogue: Known): ReadonlyMap<Reference, AnswerInForce> {
  const later = new Map<Reference, AnswerInForce>();
  for (const answer of inForce.values())
    for (const provision of placesOf(answer, catalogue))
      if (!inForce.has(provision)) later.set(provision, answer);
  return later;
}
