import type { OverlapDecision } from '../../domain/assistance/overlap/overlap.ts';
import type { OverlapId } from '../../domain/base/ids.ts';
import type { Writing } from '../base/area.ts';
import { declare } from '../base/declare.ts';
import { findIn } from '../base/find.ts';
import type { Scope } from '../base/scope.ts';
import { saveOne } from '../base/write.ts';

interface OverlapDecisionDocument extends Omit<OverlapDecision, 'id'> {
  readonly _id: string;
}

export const overlapDecisions = declare('overlapDecisions', { revision: 'number', said: 'array' });

export interface OverlapDecisions {
  /** For the services' own use, which ask of overlaps that the viewer sees. */
  byIds(ids: readonly OverlapId[]): Promise<OverlapDecision[]>;
}
export interface OverlapDecisionWrites {
  saveOverlapDecision(decision: OverlapDecision, replaces: number | null): Promise<void>;
}

export function readOverlapDecisions(scope: Scope): OverlapDecisions {
  const find = findIn<OverlapDecisionDocument, OverlapDecision>(
    scope,
    overlapDecisions,
    ({ _id, ...decision }) => ({ id: _id as OverlapId, ...decision }),
  );
  return { byIds: (ids) => find({ _id: { $in: ids } }) };
}

export const writeOverlapDecisions = ({ scope }: Writing): OverlapDecisionWrites => ({
  saveOverlapDecision: ({ id, ...decision }, replaces) =>
    saveOne(scope, overlapDecisions.name, { _id: id, ...decision }, replaces),
});
