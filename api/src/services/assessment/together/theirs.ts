import type { Assessment } from '../../../domain/assessment/assessment.ts';
import { assignedTo } from '../../../domain/assessment/together/assignment.ts';
import type { AssessmentId, ParticipantCode, Reference } from '../../../domain/base/ids.ts';
import type { Instrument } from '../../../domain/convention/instrument.ts';
import type { Reads } from '../../../store/store.ts';
import { audience, type Context } from '../../base/context.ts';

type Named = Pick<Assessment, 'id' | 'participant'>;
type Knows = Pick<Context, 'viewer'> & { readonly store: Pick<Reads, 'assignments'> };

/** What of these the viewer sees as one of the State's people: all of it, nothing, or some provisions. */
export type Sight = (assessment: Named) => 'ALL' | 'NOTHING' | ReadonlySet<Reference>;

/**
 * Of whoever sees only what is assigned to them: what is theirs in an assessment, and, to read, in those of the cycles before. For all others nothing is
 * read for this.
 */
export async function sightOf(
  { store, viewer }: Knows,
  assessments: readonly Named[],
  to: 'READ' | 'WRITE' = 'READ',
): Promise<Sight> {
  const { participants, assigned = [] } = audience({ viewer });
  const limited = [...new Set(assessments.map(({ participant }) => participant))].filter((code) =>
    assigned.includes(code),
  );
  const all = viewer && limited.length > 0 ? await store.assignments.ofParticipants(limited) : [];
  return ({ id, participant }) => {
    if (participants.includes(participant)) return 'ALL';
    if (!viewer || !assigned.includes(participant)) return 'NOTHING';
    const those = all.filter(
      (one) =>
        one.id === id || (to === 'READ' && one.participant === participant && cycleOf(one.id) > cycleOf(id)),
    );
    return assignedTo(viewer.id, those);
  };
}

/** The checklist as this person has it: without what is not theirs to write, so that it looks as if it were not asked. */
export async function askedOf(
  context: Knows,
  assessment: Named,
  instrument: Instrument,
  to: 'READ' | 'WRITE' = 'WRITE',
): Promise<Instrument> {
  const sight = (await sightOf(context, [assessment], to))(assessment);
  if (sight === 'ALL' || sight === 'NOTHING') return instrument;
  return { ...instrument, provisions: instrument.provisions.filter((provision) => sight.has(provision)) };
}

/** Whether this answer is one that the viewer sees as one of the State's people. */
export const seesAsOwn = (sight: Sight, assessment: Named, provision: Reference): boolean => {
  const seen = sight(assessment);
  return seen === 'ALL' || (seen !== 'NOTHING' && seen.has(provision));
};

/** An assessment's id is its State's code, its instrument and its cycle. */
const cycleOf = (id: AssessmentId): string => id.slice(id.lastIndexOf('/') + 1);

export const namedBy = (id: AssessmentId): Named => ({
  id,
  participant: id.slice(0, id.indexOf('/')) as ParticipantCode,
});
