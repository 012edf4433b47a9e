import type { Instant } from '../../domain/base/calendar.ts';
import type { Writing } from './area.ts';
import { declare } from './declare.ts';
import type { Scope } from './scope.ts';

interface ScheduleDocument {
  readonly _id: string;
  readonly last: Instant;
}

/** Up to which due time each schedule has its jobs. */
export const schedules = declare('schedules', { last: 'string' });

export interface Schedules {
  /** Where each of these is; one that never ran is absent. */
  last(names: readonly string[]): Promise<ReadonlyMap<string, Instant>>;
}
export interface ScheduleWrites {
  /** False: another process has moved it already. `from` is null for one that never ran. */
  moveSchedule(name: string, from: Instant | null, to: Instant): Promise<boolean>;
}

export const readSchedules = (scope: Scope): Schedules => ({
  last: async (names) => {
    const found = await scope.run((options) =>
      scope
        .collection<ScheduleDocument>(schedules.name)
        .find({ _id: { $in: [...names] } }, options)
        .toArray(),
    );
    return new Map(found.map(({ _id, last }) => [_id, last]));
  },
});

export const writeSchedules = ({ scope }: Writing): ScheduleWrites => ({
  moveSchedule: async (name, from, to) => {
    const collection = scope.collection<ScheduleDocument>(schedules.name);
    const { matchedCount, upsertedCount } = await scope.run((options) =>
      from === null
        ? collection.updateOne({ _id: name }, { $setOnInsert: { last: to } }, { ...options, upsert: true })
        : collection.updateOne({ _id: name, last: from }, { $set: { last: to } }, options),
    );
    return from === null ? upsertedCount === 1 : matchedCount === 1;
  },
});
