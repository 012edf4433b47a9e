import { toldAfter } from '../../domain/assessment/labels.ts';
import { type Need, needStates } from '../../domain/assessment/need.ts';
import { openSince } from '../../domain/assessment/open-to-donors.ts';
import { noLongerStatedCode } from '../../domain/assessment/rules/withdrawal.ts';
import type { NeedId, ParticipantCode, Reference } from '../../domain/base/ids.ts';
import { type Audience, rankOf, visibilities } from '../../domain/base/visibility.ts';
import type { Writing } from '../base/area.ts';
import { declare } from '../base/declare.ts';
import { findIn } from '../base/find.ts';
import type { Scope } from '../base/scope.ts';
import { visible } from '../base/visible.ts';
import { holdAll, saveMany, saveOne } from '../base/write.ts';

export interface NeedDocument extends Omit<Need, 'id'> {
  readonly _id: string;
  readonly rank: number;
  /** The last transaction that decided by it as it was read. */
  readonly heldBy?: string;
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
    assessment: 'string?',
    changedAt: 'string',
  },
  [{ name: 'participant', keys: { participant: 1 } }],
);

export interface Needs {
  byIds(audience: Audience, ids: readonly NeedId[]): Promise<Need[]>;
  /** For the services' own use: all needs of a State, withdrawn ones too. */
  ofParticipants(codes: readonly ParticipantCode[]): Promise<Need[]>;
  /** For the services' own use: of all States those that were not withdrawn, on these provisions. */
  onProvisions(provisions: readonly Reference[]): Promise<Need[]>;
  /** For the services' own use: all but those that were withdrawn because no answer states them, unless they are among these ids. */
  inQuestion(code: ParticipantCode, stated: readonly NeedId[]): Promise<Need[]>;
}
export interface NeedWrites {
  /** Inserts what is new, replaces what changed, in bulk. `standing`: all of the State, where this transaction has read them already. */
  saveNeeds(needs: readonly Need[], standing?: readonly Need[]): Promise<void>;
  saveNeed(need: Need, replaces: number): Promise<void>;
  /** What is decided by them holds: whoever changes one of them at the same time and this transaction do not both commit without knowing of each other. */
  holdNeeds(ids: readonly NeedId[], by: string): Promise<void>;
}

export function readNeeds(scope: Scope): Needs {
  const find = findIn<NeedDocument, Need>(scope, needs, fromDocument);
  return {
    byIds: (audience, ids) => find({ _id: { $in: ids }, ...visible(audience) }),
    ofParticipants: (codes) => find({ participant: { $in: codes } }),
    onProvisions: (provisions) => find({ provision: { $in: provisions }, state: { $ne: 'WITHDRAWN' } }),
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

export const writeNeeds = ({ scope }: Writing): NeedWrites => ({
  saveNeeds: (list, standing) => saveNeeds(scope, list, standing),
  saveNeed: (need, replaces) => saveNeed(scope, need, replaces),
  holdNeeds: (ids, by) => holdAll(scope, needs.name, ids, by),
});

async function saveNeeds(scope: Scope, list: readonly Need[], standing?: readonly Need[]): Promise<void> {
  const there = standing?.map(toDocument);
  await saveMany(scope, needs.name, list.map(toDocument), { fields: toldBy, onto: told, there });
}

async function saveNeed(scope: Scope, need: Need, replaces: number): Promise<void> {
  const before = await scope.run((options) =>
    scope.collection<NeedDocument>(needs.name).findOne({ _id: need.id }, { ...options, projection: toldBy }),
  );
  await saveOne(scope, needs.name, told(toDocument(need), before), replaces);
}

/** What is asked of a need as it was, to count whom its change is told, and to know since when it is open to donors. */
const toldBy = { revision: 1, label: 1, toldRevisions: 1, state: 1, openSince: 1, changedAt: 1 };
function told({ openSince: _, ...document }: NeedDocument, before: NeedDocument | null): NeedDocument {
  return { ...document, toldRevisions: toldAfter(before, document), ...openSince(before, document) };
}

// Assigned, not spread once more: a State has hundreds.
const toDocument = ({ id: _id, ...need }: Need): NeedDocument =>
  Object.assign(need, { _id, rank: rankOf(need.label) });
/** The document itself, which was read for this alone: a page would copy it field by field fifty times. */
function fromDocument(document: NeedDocument): Need {
  const need: Need & { _id?: string; rank?: number; heldBy?: string } = Object.assign(document, {
    id: document._id as NeedId,
  });
  delete need._id;
  delete need.rank;
  delete need.heldBy;
  return need;
}
