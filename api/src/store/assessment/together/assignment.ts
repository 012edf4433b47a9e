import type { Assignments } from '../../../domain/assessment/together/assignment.ts';
import type { AssessmentId, ParticipantCode } from '../../../domain/base/ids.ts';
import type { Writing } from '../../base/area.ts';
import { declare } from '../../base/declare.ts';
import { findIn } from '../../base/find.ts';
import type { Scope } from '../../base/scope.ts';
import { saveOne } from '../../base/write.ts';

type AssignmentsDocument = Omit<Assignments, 'id'> & { readonly _id: string };

export const assignments = declare(
  'assignments',
  { participant: 'string', revision: 'number', list: 'array' },
  [{ name: 'participant', keys: { participant: 1 } }],
);

/** For services, which ask who looks; never handed out as they are. */
export interface AssignmentReads {
  readonly assignments: {
    byIds(ids: readonly AssessmentId[]): Promise<Assignments[]>;
    ofParticipants(codes: readonly ParticipantCode[]): Promise<Assignments[]>;
    /** With a day in this span, both ends of it too. */
    dueBetween(from: string, until: string): Promise<Assignments[]>;
  };
}
export interface AssignmentWrites {
  saveAssignments(assignments: Assignments, replaces: number): Promise<void>;
}

export function readAssignments(scope: Scope): AssignmentReads['assignments'] {
  const find = findIn<AssignmentsDocument, Assignments>(scope, assignments, ({ _id, ...rest }) => ({
    id: _id as AssessmentId,
    ...rest,
  }));
  return {
    byIds: (ids) => find({ _id: { $in: ids } }),
    ofParticipants: (codes) => find({ participant: { $in: codes } }),
    dueBetween: (from, until) => find({ list: { $elemMatch: { due: { $gte: from, $lte: until } } } }),
  };
}

export const writeAssignments = ({ scope }: Writing): AssignmentWrites => ({
  saveAssignments: ({ id, ...rest }, replaces) =>
    saveOne<AssignmentsDocument>(scope, assignments.name, { _id: id, ...rest }, replaces),
});
