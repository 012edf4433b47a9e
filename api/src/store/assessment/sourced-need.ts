import type { Document } from 'mongodb';
import {
  type SourcedNeed,
  type SourcedNeedState,
  sourcedNeedStates,
} from '../../domain/assessment/sourced-need.ts';
import type { EvidenceId, ParticipantCode, SourcedNeedId } from '../../domain/base/ids.ts';
import { type Audience, rankOf, visibilities } from '../../domain/base/visibility.ts';
import type { Writing } from '../base/area.ts';
import { declare } from '../base/declare.ts';
import { findIn } from '../base/find.ts';
import type { Scope } from '../base/scope.ts';
import { visible } from '../base/visible.ts';
import { saveOne } from '../base/write.ts';

interface SourcedNeedDocument extends Omit<SourcedNeed, 'id'> {
  readonly _id: string;
  readonly rank: number;
}

export const sourcedNeeds = declare(
  'sourcedNeeds',
  {
    revision: 'number',
    participant: 'string',
    provision: 'string',
    wish: 'object',
    source: 'object',
    by: 'object',
    at: 'string',
    state: sourcedNeedStates,
    label: visibilities,
    rank: 'number',
  },
  [
    { name: 'participant', keys: { participant: 1 } },
    { name: 'by', keys: { 'by.side': 1, 'by.provider': 1 } },
    { name: 'file', keys: { file: 1 } },
  ],
);

export interface SourcedNeeds {
  /** Until its State confirmed it, for the State and for whoever proposed it; then also for whoever its label lets. */
  byIds(audience: Audience, ids: readonly SourcedNeedId[]): Promise<SourcedNeed[]>;
  list(
    audience: Audience,
    filter: {
      readonly participants?: readonly ParticipantCode[] | null;
      readonly states?: readonly SourcedNeedState[] | null;
    },
  ): Promise<SourcedNeed[]>;
  /** For the services' own use: whether one of them shows this file. */
  restOn(file: EvidenceId): Promise<boolean>;
}
export interface SourcedNeedWrites {
  saveSourcedNeed(one: SourcedNeed, replaces: number | null): Promise<void>;
}

export function readSourcedNeeds(scope: Scope): SourcedNeeds {
  const find = findIn<SourcedNeedDocument, SourcedNeed>(scope, sourcedNeeds, fromDocument);
  return {
    byIds: (audience, ids) => find({ _id: { $in: ids }, ...seenBy(audience) }),
    list: (audience, { participants, states }) =>
      find({
        ...seenBy(audience),
        ...(participants && { participant: { $in: participants } }),
        ...(states && { state: { $in: states } }),
      }),
    restOn: async (file) => (await find({ file })).length > 0,
  };
}

export const writeSourcedNeeds = ({ scope }: Writing): SourcedNeedWrites => ({
  saveSourcedNeed: ({ id, ...one }, replaces) =>
    saveOne<SourcedNeedDocument>(scope, sourcedNeeds.name, { ...one, _id: id, rank: rankNow(one) }, replaces),
});

/** Nobody sees by their level what its State has not confirmed. */
const rankNow = ({ state, label }: Pick<SourcedNeed, 'state' | 'label'>): number =>
  state === 'CONFIRMED' ? rankOf(label) : -1;

const seenBy = (audience: Audience): Document => ({
  $or: [
    ...visible(audience).$or,
    ...(audience.level === 'SECRETARIAT' ? [{ 'by.side': 'SECRETARIAT' }] : []),
    ...(audience.providers.length > 0 ? [{ 'by.provider': { $in: audience.providers } }] : []),
  ],
});

const fromDocument = ({ _id, rank: _, ...one }: SourcedNeedDocument): SourcedNeed => ({
  id: _id as SourcedNeedId,
  ...one,
});
