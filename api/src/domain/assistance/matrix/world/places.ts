import type { NeedId } from '../../../base/ids.ts';
import { intAt, shortAt } from '../../at.ts';
import { idAt, type NeedColumns, type Slots } from './need-columns.ts';
import { slotTable } from './slot-table.ts';
import type { Today, World } from './world.ts';

/**
 * Finds which need of today each need of a past world is, and names it by today's text: the ids of 60,000 needs are not hashed again, which would cost as
 * much as all the rest. Each State's needs are in the order that they have today.
 */
export function takePlaces({ needs }: World, today: Today, count: number): void {
  const { needs: now } = today.world;
  const find = finderOf(needs, today.world);
  today.places = new Int32Array(count);
  today.slots = new Int32Array(now.ids.length).fill(-1);
  const own = new Map<string, number>();
  for (let slot = 0; slot < count; slot++) {
    const at = find(slot);
    today.places[slot] = at;
    if (at >= 0) today.slots[at] = slot;
    const id = at >= 0 ? (now.ids[at] as NeedId) : (needs.otherIds.get(slot) ?? idAt(needs, slot));
    needs.ids[slot] = id;
    if (at < 0) own.set(id, slot);
  }
  needs.slots = findSlots(now, today, own);
  takeOrder(needs, today, own);
}

/** Needs that came to either since: those of entries that were put, those written today. */
export function meetPlaces({ needs }: World, today: Today): void {
  const { needs: now } = today.world;
  const [met, count] = [today.places.length, needs.ids.length];
  today.places = longer(today.places, count);
  today.slots = longer(today.slots, now.ids.length);
  for (let slot = met; slot < count; slot++) {
    const at = now.slots.get(needs.ids[slot] as NeedId) ?? -1;
    today.places[slot] = at;
    if (at >= 0) today.slots[at] = slot;
  }
}

/** Which need of today's it is; the table says it of nearly all. */
function finderOf(needs: NeedColumns, today: World): (slot: number) => number {
  const table = slotTable(today);
  const { participant, provision, type, otherIds } = needs;
  const { otherIds: otherToday, slots } = today.needs;
  return (slot) => {
    const other = otherIds.size > 0 ? otherIds.get(slot) : undefined;
    if (other !== undefined) return slots.get(other) ?? -1;
    const found = table?.(participant[slot] as number, provision[slot] as number, type[slot] as number);
    if (found !== undefined && found >= 0 && !otherToday.has(found)) return found;
    return slots.get(idAt(needs, slot)) ?? -1;
  };
}

function findSlots(now: NeedColumns, today: Today, own: Map<string, number>): Slots {
  return {
    get(id) {
      const known = own.get(id);
      if (known !== undefined) return known;
      const at = now.slots.get(id);
      const slot = at === undefined ? -1 : (today.slots[at] ?? -1);
      return slot < 0 ? undefined : slot;
    },
    set: (id, slot) => own.set(id, slot),
  };
}

function takeOrder(
  needs: NeedColumns,
  { world, slots: slotsThen }: Today,
  own: ReadonlyMap<string, number>,
): void {
  const { needs: now } = world;
  for (const [participant, slots] of now.ofParticipant.entries()) {
    const list: number[] = [];
    let moved = now.unsorted.has(participant);
    for (const at of slots) {
      const slot = intAt(slotsThen, at);
      if (slot < 0) continue;
      list.push(slot);
      if (needs.provision[slot] !== now.provision[at]) moved = true;
    }
    needs.ofParticipant[participant] = list;
    if (moved) needs.unsorted.add(participant);
  }
  for (const slot of own.values()) {
    const participant = shortAt(needs.participant, slot);
    while (needs.ofParticipant.length <= participant) needs.ofParticipant.push([]);
    needs.ofParticipant[participant]?.push(slot);
    needs.unsorted.add(participant);
  }
}

function longer(column: Int32Array, length: number): Int32Array {
  if (column.length >= length) return column;
  const made = new Int32Array(length).fill(-1);
  made.set(column);
  return made;
}
