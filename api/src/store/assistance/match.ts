import type { Document } from 'mongodb';
import { type Match, type MatchStage, matchStages } from '../../domain/assistance/match.ts';
import type { MatchId, NeedId, OfferId } from '../../domain/base/ids.ts';
import type { Audience } from '../../domain/base/visibility.ts';
import { needs } from '../assessment/need.ts';
import type { Writing } from '../base/area.ts';
import { declare } from '../base/declare.ts';
import { findIn } from '../base/find.ts';
import type { Scope } from '../base/scope.ts';
import { visible } from '../base/visible.ts';
import { saveMany, saveOne } from '../base/write.ts';

export interface MatchDocument extends Omit<Match, 'id'> {
  readonly _id: string;
}

export const matches = declare(
  'matches',
  {
    revision: 'number',
    need: 'string',
    offer: 'string',
    participant: 'string',
    provider: 'string',
    stage: matchStages,
    agreedBy: 'array',
    steps: 'array',
  },
  [
    { name: 'participant', keys: { participant: 1 } },
    { name: 'provider', keys: { provider: 1 } },
    { name: 'need', keys: { need: 1 } },
    { name: 'offer', keys: { offer: 1 } },
  ],
);

export interface Matches {
  /** Those on whose need the audience may look, and of whose sides it is, or secretariat. */
  byIds(audience: Audience, ids: readonly MatchId[]): Promise<Match[]>;
  ofSides(audience: Audience, filter: { stages?: readonly MatchStage[] | null }): Promise<Match[]>;
  /** For the services' own use. */
  openOfNeeds(ids: readonly NeedId[]): Promise<Match[]>;
  ofNeeds(ids: readonly NeedId[]): Promise<Match[]>;
  ofOffers(ids: readonly OfferId[]): Promise<Match[]>;
}
export interface MatchWrites {
  saveMatch(match: Match, replaces: number | null): Promise<void>;
  saveMatches(matches: readonly Match[]): Promise<void>;
}

export function readMatches(scope: Scope): Matches {
  const collection = scope.collection<MatchDocument>(matches.name);
  const seen = async (audience: Audience, filter: Document) => {
    const pipeline = [{ $match: { $and: [sidesOf(audience), filter] } }, ...onVisibleNeeds(audience)];
    const found = await scope.run((options) =>
      collection.aggregate<MatchDocument>(pipeline, { ...options, batchSize: 2000 }).toArray(),
    );
    return found.map(fromDocument);
  };
  const find = findIn<MatchDocument, Match>(scope, matches, fromDocument);
  return {
    byIds: (audience, ids) => seen(audience, { _id: { $in: ids } }),
    ofSides: (audience, { stages }) => seen(audience, stages ? { stage: { $in: stages } } : {}),
    openOfNeeds: (ids) => find({ need: { $in: ids }, stage: { $nin: ['DONE', 'DECLINED'] } }),
    ofNeeds: (ids) => find({ need: { $in: ids } }),
    ofOffers: (ids) => find({ offer: { $in: ids } }),
  };
}

export const writeMatches = ({ scope }: Writing): MatchWrites => ({
  saveMatch: (match, replaces) => saveOne(scope, matches.name, toDocument(match), replaces),
  saveMatches: async (list) => {
    await saveMany(scope, matches.name, list.map(toDocument));
  },
});

const sidesOf = ({ level, participants, providers }: Audience): Document =>
  level === 'SECRETARIAT'
    ? {}
    : { $or: [{ participant: { $in: [...participants] } }, { provider: { $in: [...providers] } }] };

const onVisibleNeeds = (audience: Audience): Document[] => [
  {
    $lookup: {
      from: needs.name,
      localField: 'need',
      foreignField: '_id',
      pipeline: [{ $match: visible(audience) }, { $project: { _id: 1 } }],
      as: 'seen',
    },
  },
  { $match: { seen: { $ne: [] } } },
  { $unset: 'seen' },
];

const toDocument = ({ id, ...match }: Match): MatchDocument => ({ _id: id, ...match });
export const fromDocument = ({ _id, ...match }: MatchDocument): Match => ({ id: _id as MatchId, ...match });
