import type { Document } from 'mongodb';
import { type Activity, activityStatuses } from '../../domain/assistance/activity.ts';
import type { ActivityId, NeedId, ParticipantCode } from '../../domain/base/ids.ts';
import type { Audience } from '../../domain/base/visibility.ts';
import { needs } from '../assessment/need.ts';
import type { Writing } from '../base/area.ts';
import { declare } from '../base/declare.ts';
import type { Scope } from '../base/scope.ts';
import { hidden } from '../base/visible.ts';
import { saveMany, saveOne } from '../base/write.ts';

export interface ActivityDocument extends Omit<Activity, 'id'> {
  readonly _id: string;
}

export const activities = declare(
  'activities',
  {
    revision: 'number',
    title: 'string',
    status: activityStatuses,
    starts: 'string?',
    ends: 'string?',
    organizations: 'array',
    participants: 'array',
    provisions: 'array',
    types: 'array',
    needs: 'array',
    match: 'string?',
    changedAt: 'string',
  },
  [
    { name: 'needs', keys: { needs: 1 } },
    { name: 'participants', keys: { participants: 1 } },
    { name: 'iati', keys: { iati: 1 } },
  ],
);

export interface Activities {
  /** Hidden when one of the needs it names is. */
  byIds(audience: Audience, ids: readonly ActivityId[]): Promise<Activity[]>;
  /** By the identifiers under which they came in by file. */
  byIati(audience: Audience, identifiers: readonly string[]): Promise<Activity[]>;
  /** Which of these ids are taken, whoever may see what has them. */
  taken(ids: readonly ActivityId[]): Promise<ReadonlySet<string>>;
  all(audience: Audience): Promise<Activity[]>;
  /** Those that name this State or one of these needs. */
  helping(audience: Audience, participant: ParticipantCode, needs: readonly NeedId[]): Promise<Activity[]>;
}
export interface ActivityWrites {
  saveActivity(activity: Activity, replaces: number | null): Promise<void>;
  saveActivities(activities: readonly Activity[]): Promise<void>;
}

export function readActivities(scope: Scope): Activities {
  const find = async (audience: Audience, filter: Document) => {
    const pipeline = [{ $match: filter }, ...withoutHiddenNeeds(audience)];
    const found = await scope.run((options) =>
      scope
        .collection<ActivityDocument>(activities.name)
        .aggregate<ActivityDocument>(pipeline, { ...options, batchSize: 2000 })
        .toArray(),
    );
    return found.map(fromDocument);
  };
  return {
    byIds: (audience, ids) => find(audience, { _id: { $in: ids } }),
    byIati: (audience, identifiers) => find(audience, { iati: { $in: identifiers } }),
    taken: async (ids) => {
      const found = await scope.run((options) =>
        scope
          .collection<ActivityDocument>(activities.name)
          .find({ _id: { $in: [...ids] } }, { ...options, projection: { _id: 1 } })
          .toArray(),
      );
      return new Set(found.map(({ _id }) => _id));
    },
    all: (audience) => find(audience, {}),
    helping: (audience, participant, needs) =>
      find(audience, { $or: [{ participants: participant }, { needs: { $in: [...needs] } }] }),
  };
}

export const writeActivities = ({ scope }: Writing): ActivityWrites => ({
  saveActivity: (activity, replaces) => saveOne(scope, activities.name, toDocument(activity), replaces),
  saveActivities: async (list) => {
    await saveMany(scope, activities.name, list.map(toDocument));
  },
});

/** An activity is hidden where one of the needs it names is. */
const withoutHiddenNeeds = (audience: Audience): Document[] => [
  {
    $lookup: {
      from: needs.name,
      localField: 'needs',
      foreignField: '_id',
      pipeline: [{ $match: hidden(audience) }, { $limit: 1 }, { $project: { _id: 1 } }],
      as: 'hidden',
    },
  },
  { $match: { hidden: [] } },
  { $unset: 'hidden' },
];

const toDocument = ({ id, ...activity }: Activity): ActivityDocument => ({ _id: id, ...activity });
export const fromDocument = ({ _id, ...activity }: ActivityDocument): Activity => ({
  id: _id as ActivityId,
  ...activity,
});
