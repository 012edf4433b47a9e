import type { CarriedRecord } from '../../domain/assessment/versions/carried.ts';
import type { AssessmentId, ParticipantCode } from '../../domain/base/ids.ts';
import { mappingRules } from '../../domain/convention/version-mapping.ts';
import type { Writing } from '../base/area.ts';
import { declare } from '../base/declare.ts';
import { findIn } from '../base/find.ts';
import type { Scope } from '../base/scope.ts';
import { saveMany } from '../base/write.ts';

type CarriedDocument = Omit<CarriedRecord, 'id'> & { readonly _id: string };

/** Answers that a new version moved, divided, joined or parked, as they were before. */
export const carriedAnswers = declare(
  'carriedAnswers',
  {
    assessment: 'string',
    participant: 'string',
    provision: 'string',
    rule: mappingRules,
    to: 'array',
    fromVersion: 'string',
    toVersion: 'string',
    parked: 'array',
    content: 'object',
    at: 'string',
  },
  [
    { name: 'assessment', keys: { assessment: 1 } },
    { name: 'participant', keys: { participant: 1 } },
  ],
);

/** For services, which ask who looks; never handed out as they are. */
export interface CarriedReads {
  readonly carried: {
    byIds(ids: readonly string[]): Promise<CarriedRecord[]>;
    ofAssessments(ids: readonly AssessmentId[]): Promise<CarriedRecord[]>;
    /** Whether what was parked rests on this file. */
    restsOn(participant: ParticipantCode, file: string): Promise<boolean>;
  };
}
export interface CarriedWrites {
  saveCarried(records: readonly CarriedRecord[]): Promise<void>;
}

export function readCarried(scope: Scope): CarriedReads['carried'] {
  const find = findIn<CarriedDocument, CarriedRecord>(scope, carriedAnswers, ({ _id, ...record }) => ({
    id: _id,
    ...record,
  }));
  return {
    byIds: (ids) => find({ _id: { $in: ids } }),
    ofAssessments: (ids) => find({ assessment: { $in: ids } }),
    restsOn: async (participant, file) =>
      (await find({ participant, 'content.measures.evidence': file })).length > 0,
  };
}

export const writeCarried = ({ scope }: Writing): CarriedWrites => ({
  saveCarried: async (records) => {
    await saveMany(
      scope,
      carriedAnswers.name,
      records.map(({ id, ...record }): CarriedDocument => ({ _id: id, ...record })),
    );
  },
});
