import type { Document } from 'mongodb';
import { toldAfter } from '../../domain/assessment/labels.ts';
import { type Need, needStates } from '../../domain/assessment/need.ts';
import { noLongerStatedCode } from '../../domain/assessment/rules/withdrawal.ts';
import type { NeedId } from '../../domain/base/ids.ts';
import { rankOf, visibilities } from '../../domain/base/visibility.ts';
import { declare } from '../base/declare.ts';
import type { Scope } from '../base/scope.ts';
import { visible } from '../base/visible.ts';
import { saveMany, saveOne } from '../base/write.ts';
import type { Store } from '../store.ts';

export interface NeedDocument extends Omit<Need, 'id'> {
  readonly _id: string;
  readonly rank: number;
}

export const needs = declare(
  'needs',
  {
    revision: 'number',
    participant: 'string',
    provision: 'string',
    type: 'string',
    category: 'string',
    place: 'number?',
    state: needStates,
    because: 'array',
    waitsFor: 'array',
    label: visibilities,
    rank: 'number',
    assessment: 'string',
    changedAt: 'string',
  },
  [{ name: 'participant', keys: { participant: 1 } }],
);

export function readNeeds(scope: Scope): Store['needs'] {
  const find = async (filter: Document) =>
    (
      await scope.run((options) =>
        scope
          .collection<NeedDocument>(needs.name)
          .find(filter, { ...options, batchSize: 2000 })
          .toArray(),
      )
    ).map(fromDocument);
  return {
    byIds: (audience, ids) => find({ _id: { $in: ids }, ...visible(audience) }),
    ofParticipants: (codes) => find({ participant: { $in: codes } }),
    inQuestion: (participant, stated) =>
      find({
        participant,
        $or: [
          { state: { $ne: 'WITHDRAWN' } },
          { 'because.0.sentence.code': { $ne: noLongerStatedCode } },
          { _id: { $in: stated } },
        ],
      }),
  };
}

export async function saveNeeds(
  scope: Scope,
  list: readonly Need[],
  standing?: readonly Need[],
): Promise<void> {
  const there = standing?.map(toDocument);
  await saveMany(scope, needs.name, list.map(toDocument), { fields: toldBy, onto: told, there });
}

export async function saveNeed(scope: Scope, need: Need, replaces: number): Promise<void> {
  const before = await scope.run((options) =>
    scope.collection<NeedDocument>(needs.name).findOne({ _id: need.id }, { ...options, projection: toldBy }),
  );
  await saveOne(scope, needs.name, told(toDocument(need), before), replaces);
}

/** What is asked of a need as it stood, to count whom its change is told. */
const toldBy = { revision: 1, label: 1, toldRevisions: 1 };
const told = (document: NeedDocument, before: NeedDocument | null): NeedDocument => ({
  ...document,
  toldRevisions: toldAfter(before, document),
});

const toDocument = ({ id, ...need }: Need): NeedDocument => ({ _id: id, ...need, rank: rankOf(need.label) });
const fromDocument = ({ _id, rank: _, ...need }: NeedDocument): Need => ({ id: _id as NeedId, ...need });
