import { needStateIndex } from '../../../assessment/need.ts';
import type { ParticipantCode, Reference } from '../../../base/ids.ts';
import { rankOf } from '../../../base/visibility.ts';
import { byteAt, shortAt } from '../../at.ts';
import { type Eyes, seen } from '../numbers/eyes.ts';
import type { World } from '../world/world.ts';
import type { Supposed } from './supposed.ts';

/** What waits, in the same States, for the provisions of these needs; as far as these eyes see who waits and for what [WG 27]. */
export function unlockedBy(
  { needs, numbers }: World,
  covered: readonly number[],
  eyes: Eyes,
): Supposed['unlocks'] {
  const waiting = new Set<number>();
  const provisions = new Map<string, Supposed['unlocks']['provisions'][number]>();
  for (const [participant, slots] of byState(covered, needs.participant)) {
    const served = new Set(slots.map((slot) => numbers.provisions.all[shortAt(needs.provision, slot)]));
    for (const other of needs.ofParticipant[participant] ?? []) {
      if (needs.state[other] !== needStateIndex.OPEN) continue;
      if (!seen(eyes, byteAt(needs.label, other), participant)) continue;
      for (const { provision, label } of needs.waitsFor.get(other) ?? []) {
        if (!served.has(provision) || !seen(eyes, rankOf(label), participant)) continue;
        waiting.add(other);
        const code = numbers.participants.all[participant] as ParticipantCode;
        provisions.set(`${code} ${provision}`, { participant: code, provision: provision as Reference });
      }
    }
  }
  return { needs: waiting.size, provisions: [...provisions.values()] };
}

function byState(slots: readonly number[], participant: Uint16Array): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const slot of slots) {
    const state = shortAt(participant, slot);
    found.set(state, [...(found.get(state) ?? []), slot]);
  }
  return found;
}
