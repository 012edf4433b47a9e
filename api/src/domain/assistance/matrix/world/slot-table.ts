import type { NeedId } from '../../../base/ids.ts';
import type { Numbers } from '../numbers/atlas.ts';
import { idAt, type NeedColumns } from './need-columns.ts';

/** What is needed to find a need by numbers. */
interface Numbered {
  readonly needs: NeedColumns;
  readonly numbers: Numbers;
}

export type SlotTable = (participant: number, provision: number, type: number) => number;

/** More places than this would take more memory than they save time. */
const mostPlaces = 4_000_000;

/** The place of the need of a State on a provision for a type, -1 where there is none; null where numbers alone do not say. Holds as long as no need comes. */
export function slotTable({ needs, numbers }: Numbered): SlotTable | null {
  const [rows, columns] = [numbers.provisions.all.length, numbers.types.all.length];
  const places = numbers.participants.all.length * rows * columns;
  if (places > mostPlaces) return null;
  const slots = new Int32Array(places).fill(-1);
  const { participant, provision, type, ids } = needs;
  const place = (one: number, where: number, what: number) => (one * rows + where) * columns + what;
  for (let slot = 0; slot < ids.length; slot++) {
    const at = place(participant[slot] as number, provision[slot] as number, type[slot] as number);
    if (slots[at] !== -1) return null;
    slots[at] = slot;
  }
  return (one, where, what) =>
    one < 0 || where < 0 || what < 0 ? -1 : (slots[place(one, where, what)] ?? -1);
}

/** The places today of the needs of a past world, and by which of today's texts they are named; the table says it of nearly all, since hashing 60,000 ids costs as much as all the rest. */
export function slotsOf(today: Numbered, past: Numbered) {
  const { participants, provisions, types } = today.numbers;
  const table = slotTable(today);
  const states = past.numbers.participants.all.map(participants.find);
  const references = past.numbers.provisions.all.map(provisions.find);
  const kinds = past.numbers.types.all.map(types.find);
  const { needs } = past;
  const slotOf = (slot: number): number | undefined => {
    const other = needs.otherIds.get(slot);
    if (other !== undefined) return today.needs.slots.get(other);
    const found = table?.(
      states[needs.participant[slot] as number] ?? -1,
      references[needs.provision[slot] as number] ?? -1,
      kinds[needs.type[slot] as number] ?? -1,
    );
    return found !== undefined && found >= 0 && !today.needs.otherIds.has(found)
      ? found
      : today.needs.slots.get(idAt(needs, slot));
  };
  return {
    slotOf,
    /** By today's text, where it is known today. */
    idOf: (slot: number): NeedId | undefined => today.needs.ids[slotOf(slot) ?? -1],
  };
}
