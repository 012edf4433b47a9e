import { type NeedStep, needStepKinds } from '../../domain/assessment/need-history.ts';
import type { NeedId } from '../../domain/base/ids.ts';
import { visibilities } from '../../domain/base/visibility.ts';
import type { Writing } from '../base/area.ts';
import { declare } from '../base/declare.ts';
import { findIn } from '../base/find.ts';
import type { Scope } from '../base/scope.ts';
import { insertAll } from '../base/write.ts';

type NeedStepDocument = Omit<NeedStep, 'id'> & { readonly _id: string };

/** Written with what it tells of, and never changed. */
export const needSteps = declare(
  'needSteps',
  {
    need: 'string',
    participant: 'string',
    kind: needStepKinds,
    at: 'string',
    by: 'string?',
    label: visibilities,
  },
  [{ name: 'need', keys: { need: 1 } }],
);

/** For services, which ask who looks; never handed out as they are. */
export interface NeedSteps {
  ofNeeds(ids: readonly NeedId[]): Promise<NeedStep[]>;
}
export interface NeedStepWrites {
  insertNeedStep(step: NeedStep): Promise<void>;
}

export function readNeedSteps(scope: Scope): NeedSteps {
  const find = findIn<NeedStepDocument, NeedStep>(scope, needSteps, ({ _id, ...step }) => ({
    id: _id,
    ...step,
  }));
  return { ofNeeds: (ids) => find({ need: { $in: ids } }) };
}

export const writeNeedSteps = ({ scope }: Writing): NeedStepWrites => ({
  insertNeedStep: ({ id, ...step }) =>
    insertAll<NeedStepDocument>(scope, needSteps.name, [{ _id: id, ...step }]),
});
