import type { ActivityId } from '../../../base/ids.ts';
import { createSorted, type Sorted } from '../../../base/sorted.ts';
import type { Activity } from '../../activity.ts';
import { activityOrder } from '../../orders.ts';
import type { Eyes } from '../numbers/eyes.ts';
import { seesActivity } from '../world/placed-activity.ts';
import type { World } from '../world/world.ts';

interface Memory {
  version: number;
  readonly sorted: Sorted<Activity>;
}

const memories = new WeakMap<World, Memory>();

/** Those that these eyes see, what began last first. */
export function listedActivities(world: World, eyes: Eyes): readonly Activity[] {
  const memory = memories.get(world) ?? { version: -1, sorted: createSorted<Activity>(activityOrder('')) };
  memories.set(world, memory);
  if (memory.version !== world.activitiesVersion) {
    for (const activity of world.activities.values()) memory.sorted.put(activity);
    memory.version = world.activitiesVersion;
  }
  return memory.sorted.rows().filter(({ id }) => isSeen(world, id, eyes));
}

/** Those of them that serve the need in this slot. */
export const activitiesOfNeed = (world: World, slot: number, eyes: Eyes): readonly Activity[] =>
  (world.serving.get(slot) ?? []).flatMap((id) =>
    isSeen(world, id, eyes) ? (world.activities.get(id) ?? []) : [],
  );

function isSeen({ placedActivities }: World, id: ActivityId, eyes: Eyes): boolean {
  const placed = placedActivities.get(id);
  return placed !== undefined && seesActivity(eyes, placed);
}
