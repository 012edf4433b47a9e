import { shortAt } from '../../at.ts';
import type { Eyes } from '../numbers/eyes.ts';
import { seesActivity } from './placed-activity.ts';
import type { World } from './world.ts';

/** Those that agreed to a need or serve it, where these eyes see the activity; of a real State's need no fictional ones. */
export function providersOfNeed(world: World, slot: number, eyes: Eyes): readonly number[] {
  const agreed = world.agreements.ofNeed.get(world.needs.ids[slot] as never);
  const serving = world.serving.get(slot);
  if (!agreed && !serving) return nobody;
  const { fictional, fictionalProvider } = world.atlas;
  const real = fictional[shortAt(world.needs.participant, slot)] !== 1;
  const providers = new Set<number>();
  for (const { provider } of agreed ?? [])
    if (!real || fictionalProvider[provider] !== 1) providers.add(provider);
  for (const id of serving ?? []) {
    const activity = world.placedActivities.get(id);
    if (!activity || (real && activity.fictional) || !seesActivity(eyes, activity)) continue;
    for (const provider of activity.providers.items) providers.add(provider);
  }
  return [...providers];
}

const nobody: readonly number[] = [];
