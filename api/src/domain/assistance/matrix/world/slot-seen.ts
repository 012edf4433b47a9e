import type { NeedId } from '../../../base/ids.ts';
import { byteAt, shortAt } from '../../at.ts';
import { type Eyes, seen } from '../numbers/eyes.ts';
import type { World } from './world.ts';

/** The need's slot, where these eyes see it. */
export function slotSeen({ needs }: World, id: NeedId, eyes: Eyes): number | null {
  const slot = needs.slots.get(id);
  if (slot === undefined) return null;
  return seen(eyes, byteAt(needs.label, slot), shortAt(needs.participant, slot)) ? slot : null;
}
