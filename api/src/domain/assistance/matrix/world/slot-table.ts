import type { Numbers } from '../numbers/atlas.ts';
import type { NeedColumns } from './need-columns.ts';

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
