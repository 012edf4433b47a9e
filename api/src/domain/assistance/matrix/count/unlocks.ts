import { needStateIndex } from '../../../assessment/need.ts';
import { rankOf } from '../../../base/visibility.ts';
import { byteAt, shortAt } from '../../at.ts';
import { type Eyes, seen } from '../numbers/eyes.ts';
import type { World } from '../world/world.ts';

/** How many open needs of the same State, which these eyes see, wait for this need's provision. */
export function unlocks({ needs, numbers }: World, slot: number, eyes: Eyes): number {
  const owner = shortAt(needs.participant, slot);
  const provision = numbers.provisions.all[shortAt(needs.provision, slot)];
  return (needs.ofParticipant[owner] ?? []).filter(
    (other) =>
      needs.state[other] === needStateIndex.OPEN &&
      seen(eyes, byteAt(needs.label, other), owner) &&
      needs.waitsFor
        .get(other)
        ?.some((entry) => entry.provision === provision && seen(eyes, rankOf(entry.label), owner)),
  ).length;
}
