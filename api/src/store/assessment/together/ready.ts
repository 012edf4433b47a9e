import type { ReadyMark } from '../../../domain/assessment/together/ready.ts';
import type { AnswerId, AssessmentId } from '../../../domain/base/ids.ts';
import type { Writing } from '../../base/area.ts';
import { declare } from '../../base/declare.ts';
import { findIn } from '../../base/find.ts';
import type { Scope } from '../../base/scope.ts';
import { saveMany } from '../../base/write.ts';

type ReadyDocument = Omit<ReadyMark, 'id'> & { readonly _id: string };

export const readyMarks = declare(
  'readyMarks',
  {
    assessment: 'string',
    participant: 'string',
    provision: 'string',
    revision: 'number',
    at: 'string',
    user: 'string',
    by: 'string?',
  },
  [{ name: 'assessment', keys: { assessment: 1 } }],
);

/** For services, which ask who looks; never handed out as they are. */
export interface ReadyReads {
  readonly readyMarks: {
    byIds(ids: readonly AnswerId[]): Promise<ReadyMark[]>;
    ofAssessments(ids: readonly AssessmentId[]): Promise<ReadyMark[]>;
  };
}
export interface ReadyWrites {
  saveReadyMarks(marks: readonly ReadyMark[]): Promise<void>;
  removeReadyMarks(ids: readonly AnswerId[]): Promise<void>;
}

export function readReadyMarks(scope: Scope): ReadyReads['readyMarks'] {
  const find = findIn<ReadyDocument, ReadyMark>(scope, readyMarks, ({ _id, ...mark }) => ({
    id: _id as AnswerId,
    ...mark,
  }));
  return {
    byIds: (ids) => find({ _id: { $in: ids } }),
    ofAssessments: (ids) => find({ assessment: { $in: ids } }),
  };
}

export const writeReadyMarks = ({ scope }: Writing): ReadyWrites => ({
  saveReadyMarks: async (marks) => {
    await saveMany(
      scope,
      readyMarks.name,
      marks.map(({ id, ...mark }): ReadyDocument => ({ _id: id, ...mark })),
    );
  },
  removeReadyMarks: async (ids) => {
    await scope.run((options) =>
      scope.collection<ReadyDocument>(readyMarks.name).deleteMany({ _id: { $in: [...ids] } }, options),
    );
  },
});
